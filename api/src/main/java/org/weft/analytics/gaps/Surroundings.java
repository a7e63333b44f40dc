package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.TieFact;
import org.weft.landscape.view.Wholes;

/// What every actor of the landscape does that matters to a room. Signs are read once per answer,
/// one bit each, by index of the actor; the facts behind a sign are looked up for those who are
/// shown.
///
/// Cost: one pass over the efforts on the issues or in the places of the room, and over the flows
/// to whoever works on the issues; over all flows where the room names no issues.
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
    room.seats().stream()
        .mapToInt(SeatFact::appointedBy)
        .filter(appointing -> appointing >= 0)
        .forEach(controlsRoom::set);
  }

  private void readEfforts() {
    var runsPart = new BitSet();
    var seen = view.seen(EntityKind.EFFORT);
    var efforts = view.snapshot().efforts();
    for (int effort : room.effortsNear()) {
      if (seen.has(effort) && !concerned.get(effort) && room.concerns(efforts.get(effort))) {
        put(efforts.get(effort), runsPart);
      }
    }
    runsPart.stream()
        .forEach(actor -> reach[actor] = reached(efforts(view.snapshot().actors().get(actor))));
  }

  private void put(EffortFact effort, BitSet runsPart) {
    concerned.set(effort.index());
    var reached = effort.reached();
    for (int actor : effort.runBy()) {
      runsEffort.set(actor);
      runsPart.set(actor, runsPart.get(actor) || effort.partOf() >= 0);
      if (reached != null) {
        reach[actor] = Math.addExact(Math.max(0, reach[actor]), reached);
      }
    }
  }

  private int reached(List<EffortFact> efforts) {
    int people = UNKNOWN;
    for (var effort : Wholes.counted(view, efforts, EffortFact::reached)) {
      var reached = effort.reached();
      people = reached == null ? people : Math.addExact(Math.max(0, people), reached);
    }
    return people;
  }

  private void readActors() {
    onIssues.or(new ActorSets(room).onIssues());
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

  /// Whether a flow is to somebody in the room, or for its issues.
  boolean isForTheIssue(FlowFact flow) {
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

  /// Whether a tie is with somebody in the room, or on its issues.
  boolean isAgainstTheIssue(TieFact tie) {
    return room.isInside(tie.to()) || (tie.to() >= 0 && onIssues.get(tie.to()));
  }

  private static boolean isControl(TieFact tie) {
    return tie.kind() == TieKind.OWNS || tie.kind() == TieKind.CONTROLS;
  }

  /// Whether it runs any effort, on whatever issue.
  boolean runsAny(ActorFact actor) {
    return runners.runsAny(actor.index());
  }

  /// Whether an effort of its own, on whatever issue, has places free.
  boolean hasRoom(ActorFact actor) {
    return runners.hasRoom(actor.index());
  }

  /// Who runs an effort on the issues and in the places of the room. Never write to it.
  BitSet running() {
    return runsEffort;
  }

  /// Who gives money to the room, or for its issues. Never write to it.
  BitSet paying() {
    return paysForTheIssue;
  }

  /// Who opposes the room, or somebody on its issues. Never write to it.
  BitSet opposing() {
    return opposes;
  }

  /// Running efforts on the issues and in the places of the room.
  List<EffortFact> efforts(ActorFact actor) {
    return runsEffort.get(actor.index())
        ? view.effortsRunBy(actor.index()).filter(one -> concerned.get(one.index())).toList()
        : List.of();
  }

  /// By index of the effort.
  BitSet concerned() {
    return concerned;
  }

  /// People whom its efforts there say they reach, an effort and its parts once; null when none
  /// states a number.
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

  /// Who works on the issues of the room. Never write to it.
  BitSet onIssues() {
    return onIssues;
  }

  /// Who gives a kind of resource to whomever, by index of the actor.
  BitSet giving(ResourceKind kind) {
    return givers.giving(kind);
  }
}
