package org.weft.landscape.view;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.weft.landscape.EntityKind;

/// A way from an actor, an effort or a code to the facts that refer to it.
public enum Link {
  /// Flows by their receiver.
  FLOWS_INTO(EntityKind.FLOW, facts(FlowFact.class, flow -> ints(flow.to()))),
  /// Flows by their giver.
  FLOWS_FROM(EntityKind.FLOW, facts(FlowFact.class, flow -> ints(flow.from()))),
  /// Ties by either end.
  TIES_OF(EntityKind.TIE, facts(TieFact.class, Link::ends)),
  /// Efforts by who runs them.
  EFFORTS_RUN_BY(EntityKind.EFFORT, facts(EffortFact.class, EffortFact::runBy)),
  /// Seats by their collaboration.
  SEATS_IN(EntityKind.SEAT, facts(SeatFact.class, seat -> ints(seat.collaboration()))),
  /// Seats by their member.
  SEATS_HELD_BY(EntityKind.SEAT, facts(SeatFact.class, seat -> ints(seat.member()))),
  /// Posts by their organization.
  POSTS_AT(EntityKind.POST, facts(PostFact.class, post -> ints(post.organization()))),
  /// Efforts by what they are part of.
  EFFORTS_PART_OF(
      EntityKind.EFFORT, EntityKind.EFFORT, facts(EffortFact.class, one -> ints(one.partOf()))),
  /// Flows by the effort they are for.
  FLOWS_FOR(EntityKind.FLOW, EntityKind.EFFORT, facts(FlowFact.class, flow -> ints(flow.effort()))),
  /// Efforts by the issues that they address.
  EFFORTS_ON(EntityKind.EFFORT, EntityKind.ISSUE, facts(EffortFact.class, EffortFact::issues)),
  /// Efforts by the services that they deliver.
  EFFORTS_DELIVERING(
      EntityKind.EFFORT, EntityKind.SERVICE, facts(EffortFact.class, EffortFact::services)),
  /// Efforts by the populations that they serve.
  EFFORTS_FOR(
      EntityKind.EFFORT, EntityKind.POPULATION, facts(EffortFact.class, EffortFact::populations)),
  /// Efforts by the places that they work in.
  EFFORTS_IN(EntityKind.EFFORT, EntityKind.PLACE, facts(EffortFact.class, EffortFact::places)),
  /// Actors by the sectors that they are of.
  MEMBERS_OF(
      EntityKind.ORGANIZATION, EntityKind.SECTOR, facts(ActorFact.class, ActorFact::sectors)),
  /// Actors by the issues that they say they work on.
  WORKING_ON(EntityKind.ORGANIZATION, EntityKind.ISSUE, facts(ActorFact.class, ActorFact::issues)),
  /// Actors by the populations that they say they represent.
  REPRESENTING(
      EntityKind.ORGANIZATION,
      EntityKind.POPULATION,
      facts(ActorFact.class, ActorFact::represents)),
  /// Actors by what they are part of.
  PARTS_OF(EntityKind.ORGANIZATION, facts(ActorFact.class, actor -> ints(actor.partOf()))),
  /// Collaborations by their backbone.
  BACKED_BY(EntityKind.ORGANIZATION, facts(ActorFact.class, Link::backbone)),
  /// Proposals by whom they invite.
  INVITING(EntityKind.INITIATIVE, facts(EffortFact.class, EffortFact::runBy)),
  /// Proposals by who proposes them.
  PROPOSED_BY(EntityKind.INITIATIVE, facts(EffortFact.class, effort -> ints(effort.proposedBy()))),
  /// Efforts by who proposed them.
  EFFORTS_PROPOSED_BY(
      EntityKind.EFFORT, facts(EffortFact.class, effort -> ints(effort.proposedBy()))),
  /// Seats by whom they are held for, and by who appoints to them.
  SEATS_THROUGH(
      EntityKind.SEAT, facts(SeatFact.class, seat -> ints(seat.onBehalfOf(), seat.appointedBy()))),
  /// Ties by who pushed for, claimed or confirmed them.
  TIES_THROUGH(
      EntityKind.TIE,
      facts(TieFact.class, tie -> ints(tie.impetusBy(), tie.claimedBy(), tie.confirmedBy())));

  private final EntityKind kind;
  private final EntityKind from;
  private final Function<Fact, int[]> ends;

  Link(EntityKind kind, Function<Fact, int[]> ends) {
    this(kind, EntityKind.ORGANIZATION, ends);
  }

  Link(EntityKind kind, EntityKind from, Function<Fact, int[]> ends) {
    this.kind = kind;
    this.from = from;
    this.ends = ends;
  }

  /// The kind of the facts that it leads to.
  public EntityKind kind() {
    return kind;
  }

  /// The kind of the nodes that it starts from.
  public EntityKind from() {
    return from;
  }

  /// The nodes that a fact refers to, each once; negative ones are unknown.
  int[] ends(Fact fact) {
    return ends.apply(fact);
  }

  private static <F extends Fact> Function<Fact, int[]> facts(
      Class<F> type, Function<F, int[]> ends) {
    return fact -> ends.apply(type.cast(fact));
  }

  private static int[] ends(TieFact tie) {
    return tie.from() == tie.to() ? ints(tie.from()) : ints(tie.from(), tie.to());
  }

  private static int[] backbone(ActorFact actor) {
    var governance = actor.governance();
    return governance == null ? FactKeys.NONE : ints(governance.backbone());
  }

  private static int[] ints(int node) {
    return new int[] {node};
  }

  private static int[] ints(int... nodes) {
    return IntStream.of(nodes).distinct().toArray();
  }
}
