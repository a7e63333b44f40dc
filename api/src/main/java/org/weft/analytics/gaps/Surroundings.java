package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.TieFact;

/// What every actor of the landscape does that matters to a room. Signs are read once per answer,
/// one bit each; the facts behind a sign are looked up for those who are shown.
///
/// Cost: one pass over the actors and seats of the view, over the efforts on the issues or in the
/// places of the room, and over the flows to whoever works on the issues; over all flows where the
/// room names no issues.
final class Surroundings {

  private final RoomFacts room;
  private final LandscapeView view;
  private final Runners runners;
  private final Givers givers;
  private final BitSet concerned = new BitSet();
  private final BitSet runsEffort = new BitSet();
  private final BitSet onIssues = new BitSet();
  private final BitSet paysForTheIssue = new BitSet();
  private final BitSet givesToRoom = new BitSet();
  private final BitSet opposes = new BitSet();
  private final BitSet tiedToRoom = new BitSet();
  private final BitSet controlsRoom = new BitSet();
  private final int[] reach;
  private final BitSet speaking = new BitSet();
  private final BitSet seatedElsewhere = new BitSet();
  private final Map<Integer, List<SeatFact>> voices = new HashMap<>();
  private final Map<Integer, List<SeatFact>> seatsElsewhere = new HashMap<>();

  private static final int UNKNOWN = -1;

  Surroundings(RoomFacts room) {
    this.room = room;
    this.view = room.view();
    this.runners = Runners.of(view);
    this.givers = Givers.of(view);
    this.reach = new int[view.snapshot().actors().size()];
    Arrays.fill(reach, UNKNOWN);
    readEfforts();
    readActors();
    readFlows();
    readTies();
    view.seats().forEach(this::put);
  }

  private void readEfforts() {
    var seen = view.seen(EntityKind.EFFORT);
    var efforts = view.snapshot().efforts();
    for (int effort : room.effortsNear()) {
      if (seen.has(effort) && !concerned.get(effort) && room.concerns(efforts.get(effort))) {
        put(efforts.get(effort));
      }
    }
  }

  private void put(EffortFact effort) {
    concerned.set(effort.index());
    var reached = effort.reached();
    for (int actor : effort.runBy()) {
      runsEffort.set(actor);
      if (reached != null) {
        reach[actor] = Math.addExact(Math.max(0, reach[actor]), reached);
      }
    }
  }

  private void readActors() {
    onIssues.or(room.onIssues());
    onIssues.or(runsEffort);
    view.seen(EntityKind.ORGANIZATION).restrict(onIssues);
  }

  private void readFlows() {
    var seen = view.seen(EntityKind.FLOW);
    var flows = view.snapshot().flows();
    if (room.issues().length == 0) {
      for (int flow = seen.next(0); flow >= 0; flow = seen.next(flow + 1)) {
        put(flows.get(flow));
      }
      return;
    }
    var receivers = (BitSet) onIssues.clone();
    room.participants().forEach(actor -> receivers.set(actor.index()));
    var collaboration = room.collaboration();
    if (collaboration != null) {
      receivers.set(collaboration.index());
    }
    var near = new BitSet(flows.size()); // read in the order in which they lie in memory
    link(Link.FLOWS_INTO, receivers, near);
    link(Link.FLOWS_FOR, concerned, near);
    seen.restrict(near);
    for (int flow = near.nextSetBit(0); flow >= 0; flow = near.nextSetBit(flow + 1)) {
      put(flows.get(flow));
    }
  }

  private void link(Link link, BitSet nodes, BitSet facts) {
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      for (int fact : view.snapshot().linked(link, node)) {
        facts.set(fact);
      }
    }
  }

  private void put(FlowFact flow) {
    if (flow.from() >= 0 && flow.from() != flow.to()) {
      if (room.isInside(flow.to())) {
        givesToRoom.set(flow.from());
      }
      if (flow.kind() == ResourceKind.MONEY && isForTheIssue(flow)) {
        paysForTheIssue.set(flow.from());
      }
    }
  }

  private boolean isForTheIssue(FlowFact flow) {
    return room.isInside(flow.to())
        || (flow.effort() >= 0
            ? concerned.get(flow.effort())
            : flow.to() >= 0 && onIssues.get(flow.to()));
  }

  private void readTies() {
    Opposition.in(view)
        .filter(tie -> tie.from() >= 0 && tie.to() >= 0 && isAgainstTheIssue(tie))
        .forEach(tie -> opposes.set(tie.from()));
    for (var actor : room.participants()) {
      view.tiesOf(actor.index())
          .filter(tie -> tie.kind().isContact() && tie.from() >= 0 && tie.to() >= 0)
          .forEach(tie -> put(actor.index(), tie));
    }
  }

  private void put(int inside, TieFact tie) {
    if (tie.to() == inside) {
      tiedToRoom.set(tie.from());
      controlsRoom.set(tie.from(), controlsRoom.get(tie.from()) || isControl(tie));
    }
    if (tie.from() == inside) {
      tiedToRoom.set(tie.to());
    }
  }

  private boolean isAgainstTheIssue(TieFact tie) {
    return room.isInside(tie.to()) || (tie.to() >= 0 && onIssues.get(tie.to()));
  }

  private static boolean isControl(TieFact tie) {
    return tie.kind() == TieKind.OWNS || tie.kind() == TieKind.CONTROLS;
  }

  private void put(SeatFact seat) {
    if (seat.voiceOf().length > 0) {
      room.holders(seat).forEach(one -> put(speaking, voices, one.index(), seat));
    }
    var collaboration = room.collaboration();
    boolean isHere = collaboration != null && collaboration.index() == seat.collaboration();
    if (isHere && seat.appointedBy() >= 0) {
      controlsRoom.set(seat.appointedBy());
    }
    if (!isHere && seat.collaboration() >= 0 && onIssues.get(seat.collaboration())) {
      room.holders(seat).forEach(one -> put(seatedElsewhere, seatsElsewhere, one.index(), seat));
    }
  }

  private static void put(
      BitSet known, Map<Integer, List<SeatFact>> map, int actor, SeatFact seat) {
    known.set(actor);
    map.computeIfAbsent(actor, any -> new ArrayList<>()).add(seat);
  }

  /// Whether it runs any effort, on whatever issue.
  boolean runsAny(ActorFact actor) {
    return runners.runsAny(actor.index());
  }

  /// Whether an effort of its own, on whatever issue, has places free.
  boolean hasRoom(ActorFact actor) {
    return runners.hasRoom(actor.index());
  }

  boolean runsEffort(ActorFact actor) {
    return runsEffort.get(actor.index());
  }

  /// Running efforts on the issues and in the places of the room.
  List<EffortFact> efforts(ActorFact actor) {
    return runsEffort(actor)
        ? view.effortsRunBy(actor.index()).filter(one -> concerned.get(one.index())).toList()
        : List.of();
  }

  /// By index of the effort.
  BitSet concerned() {
    return concerned;
  }

  /// People whom these efforts say they reach, null when none states a number.
  @Nullable Integer reach(ActorFact actor) {
    int people = reach[actor.index()];
    return people == UNKNOWN ? null : (Integer) people;
  }

  boolean givesKind(ActorFact actor, ResourceKind kind) {
    return givers.gives(actor.index(), kind);
  }

  boolean givesOneOf(ActorFact actor, Set<ResourceKind> kinds) {
    return givers.givesOneOf(actor.index(), kinds);
  }

  /// Everything that it gives of one kind, to itself included.
  List<FlowFact> gives(ActorFact actor, ResourceKind kind) {
    return givesKind(actor, kind)
        ? view.flowsFrom(actor.index()).filter(flow -> flow.kind() == kind).toList()
        : List.of();
  }

  boolean givesAnything(ActorFact actor) {
    return givers.givesAnything(actor.index());
  }

  boolean givesToTheRoom(ActorFact actor) {
    return givesToRoom.get(actor.index());
  }

  List<FlowFact> givesToRoom(ActorFact actor) {
    return givesToTheRoom(actor)
        ? view.flowsFrom(actor.index())
            .filter(flow -> flow.to() != flow.from() && room.isInside(flow.to()))
            .toList()
        : List.of();
  }

  /// Its ties with the room that are not opposition.
  List<TieFact> tiedToRoom(ActorFact actor) {
    return tiedToRoom.get(actor.index())
        ? view.tiesOf(actor.index())
            .filter(tie -> tie.kind().isContact())
            .filter(tie -> room.isInside(tie.from() == actor.index() ? tie.to() : tie.from()))
            .toList()
        : List.of();
  }

  boolean controlsRoom(ActorFact actor) {
    return controlsRoom.get(actor.index());
  }

  /// By what it owns or controls somebody in the room, or appoints to its seats.
  List<Fact> controlOfRoom(ActorFact actor) {
    var facts = new ArrayList<Fact>();
    if (controlsRoom(actor)) {
      tiedToRoom(actor).stream()
          .filter(tie -> isControl(tie) && tie.from() == actor.index())
          .forEach(facts::add);
      room.seats().stream().filter(seat -> seat.appointedBy() == actor.index()).forEach(facts::add);
    }
    return facts;
  }

  /// The seats, in any collaboration, on which it speaks for a population.
  List<SeatFact> voices(ActorFact actor) {
    return speaking.get(actor.index()) ? voices.getOrDefault(actor.index(), List.of()) : List.of();
  }

  /// Its seats in other collaborations on the issues of the room.
  List<SeatFact> seatsElsewhere(ActorFact actor) {
    return seatedElsewhere.get(actor.index())
        ? seatsElsewhere.getOrDefault(actor.index(), List.of())
        : List.of();
  }

  /// The seats, in any collaboration, by whose voice somebody speaks for such populations: their
  /// holders, by index of the actor.
  BitSet voicing(Predicate<int[]> meant) {
    var voicing = new BitSet();
    voices.forEach((actor, seats) -> {
      if (seats.stream().anyMatch(seat -> meant.test(seat.voiceOf()))) {
        voicing.set(actor);
      }
    });
    return voicing;
  }

  /// Who works on the issues of the room, by index of the actor. Never write to it.
  BitSet onIssues() {
    return onIssues;
  }

  /// Who gives a kind of resource to whomever, by index of the actor.
  BitSet giving(ResourceKind kind) {
    return givers.giving(kind);
  }

  /// Of whom something shows that they could play a role, by index of the actor; seen or not.
  BitSet showingSignOf(SeatRole role) {
    return switch (role) {
      case IMPLEMENTER -> (BitSet) runsEffort.clone();
      case FUNDER -> (BitSet) paysForTheIssue.clone();
      case DATA_HOLDER -> giving(ResourceKind.DATA);
      case ACCOUNTABLE_AUTHORITY -> showing(role, room.ofSector(room.government()));
      case AFFECTED_POPULATION -> {
        var some = showing(role, room.ofSector(room.community()));
        some.or(room.representingConcerned());
        yield some;
      }
      case OPPOSITION -> (BitSet) opposes.clone();
      case BACKBONE, CONVENER, MEMBER -> new BitSet();
    };
  }

  private BitSet showing(SeatRole role, BitSet some) {
    var actors = view.snapshot().actors();
    for (int actor = some.nextSetBit(0); actor >= 0; actor = some.nextSetBit(actor + 1)) {
      some.set(actor, showsSignOf(role, actors.get(actor)));
    }
    return some;
  }

  /// Whether something shows that an actor could play a role, though no seat says so.
  boolean showsSignOf(SeatRole role, ActorFact actor) {
    return switch (role) {
      case IMPLEMENTER -> runsEffort(actor);
      case FUNDER -> paysForTheIssue.get(actor.index());
      case DATA_HOLDER -> givesKind(actor, ResourceKind.DATA);
      case ACCOUNTABLE_AUTHORITY ->
          room.isInSector(actor, room.government()) && room.isAround(actor.places());
      case AFFECTED_POPULATION ->
          room.isConcerned(actor.represents())
              || (room.isInSector(actor, room.community()) && !room.isElsewhere(actor));
      case OPPOSITION -> opposes.get(actor.index());
      case BACKBONE, CONVENER, MEMBER -> false;
    };
  }

  /// What shows it; empty when nothing does.
  List<? extends Fact> signsOf(SeatRole role, ActorFact actor) {
    if (!showsSignOf(role, actor)) {
      return List.of();
    }
    return switch (role) {
      case IMPLEMENTER -> efforts(actor);
      case FUNDER ->
          gives(actor, ResourceKind.MONEY).stream()
              .filter(flow -> flow.to() != flow.from() && isForTheIssue(flow))
              .toList();
      case DATA_HOLDER -> gives(actor, ResourceKind.DATA);
      case OPPOSITION ->
          view.tiesOf(actor.index())
              .filter(tie -> tie.kind() == TieKind.OPPOSES && tie.from() == actor.index())
              .filter(this::isAgainstTheIssue)
              .toList();
      case ACCOUNTABLE_AUTHORITY, AFFECTED_POPULATION -> List.of(actor);
      case BACKBONE, CONVENER, MEMBER -> List.of();
    };
  }

  /// Whether enough is recorded about an actor to say that it does not play a role it shows no sign
  /// of.
  boolean isTold(SeatRole role, ActorFact actor) {
    return switch (role) {
      case IMPLEMENTER -> view.effortsRunBy(actor.index()).findAny().isPresent();
      case FUNDER, DATA_HOLDER -> givesAnything(actor);
      case ACCOUNTABLE_AUTHORITY ->
          actor.sectors().length > 0
              && (!room.isInSector(actor, room.government()) || actor.places().length > 0);
      case AFFECTED_POPULATION -> actor.sectors().length > 0;
      case OPPOSITION -> view.tiesOf(actor.index()).anyMatch(tie -> tie.from() == actor.index());
      case BACKBONE, CONVENER, MEMBER -> false;
    };
  }
}
