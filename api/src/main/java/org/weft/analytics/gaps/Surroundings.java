package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.TieFact;

/// What every actor of the landscape does that matters to a room. Signs are read once per answer,
/// one bit each; the facts behind a sign are looked up for those who are shown.
///
/// Cost: one pass over the actors, efforts, flows, ties and seats of the view.
final class Surroundings {

  private final RoomFacts room;
  private final LandscapeView view;
  private final BitSet concerned = new BitSet();
  private final BitSet runsEffort = new BitSet();
  private final BitSet runsAny = new BitSet();
  private final BitSet onIssues = new BitSet();
  private final BitSet paysForTheIssue = new BitSet();
  private final BitSet givesToRoom = new BitSet();
  private final BitSet opposes = new BitSet();
  private final BitSet tiedToRoom = new BitSet();
  private final BitSet controlsRoom = new BitSet();
  private final int[] gives;
  private final int[] reach;
  private final Map<Integer, List<SeatFact>> voices = new HashMap<>();
  private final Map<Integer, List<SeatFact>> seatsElsewhere = new HashMap<>();

  private static final int UNKNOWN = -1;

  Surroundings(RoomFacts room) {
    this.room = room;
    this.view = room.view();
    int n = view.snapshot().actors().size();
    this.gives = new int[n];
    this.reach = new int[n];
    Arrays.fill(reach, UNKNOWN);
    view.efforts().filter(CellEfforts::surelyRuns).forEach(this::put);
    view.actors()
        .filter(actor -> room.isAbout(actor.issues()) || runsEffort.get(actor.index()))
        .forEach(actor -> onIssues.set(actor.index()));
    view.flows().filter(flow -> flow.from() >= 0).forEach(this::put);
    view.ties().forEach(this::put);
    view.snapshot().seats().stream().filter(view::sees).forEach(this::put);
  }

  private void put(EffortFact effort) {
    for (int actor : effort.runBy()) {
      runsAny.set(actor);
    }
    if (room.concerns(effort)) {
      putConcerned(effort);
    }
  }

  private void putConcerned(EffortFact effort) {
    concerned.set(effort.index());
    var reached = effort.reached();
    for (int actor : effort.runBy()) {
      runsEffort.set(actor);
      if (reached != null) {
        reach[actor] = Math.addExact(Math.max(0, reach[actor]), reached);
      }
    }
  }

  private void put(FlowFact flow) {
    gives[flow.from()] |= 1 << flow.kind().ordinal();
    if (flow.from() != flow.to()) {
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

  private void put(TieFact tie) {
    if (tie.from() < 0 || tie.to() < 0) {
      return;
    }
    if (tie.kind() == TieKind.OPPOSES) {
      opposes.set(tie.from(), opposes.get(tie.from()) || isAgainstTheIssue(tie));
      return;
    }
    if (room.isInside(tie.to())) {
      tiedToRoom.set(tie.from());
      controlsRoom.set(tie.from(), controlsRoom.get(tie.from()) || isControl(tie));
    }
    if (room.isInside(tie.from())) {
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
      room.holders(seat).forEach(one -> put(voices, one.index(), seat));
    }
    var collaboration = room.collaboration();
    boolean isHere = collaboration != null && collaboration.index() == seat.collaboration();
    if (isHere && seat.appointedBy() >= 0) {
      controlsRoom.set(seat.appointedBy());
    }
    if (!isHere && seat.collaboration() >= 0 && onIssues.get(seat.collaboration())) {
      room.holders(seat).forEach(one -> put(seatsElsewhere, one.index(), seat));
    }
  }

  private static void put(Map<Integer, List<SeatFact>> map, int actor, SeatFact seat) {
    map.computeIfAbsent(actor, any -> new ArrayList<>()).add(seat);
  }

  /// Whether it runs any effort, on whatever issue.
  boolean runsAny(ActorFact actor) {
    return runsAny.get(actor.index());
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

  /// People whom these efforts say they reach, null when none states a number.
  @Nullable Integer reach(ActorFact actor) {
    int people = reach[actor.index()];
    return people == UNKNOWN ? null : (Integer) people;
  }

  boolean givesKind(ActorFact actor, ResourceKind kind) {
    return (gives[actor.index()] & 1 << kind.ordinal()) != 0;
  }

  /// Everything that it gives of one kind, to itself included.
  List<FlowFact> gives(ActorFact actor, ResourceKind kind) {
    return givesKind(actor, kind)
        ? view.flowsFrom(actor.index()).filter(flow -> flow.kind() == kind).toList()
        : List.of();
  }

  boolean givesAnything(ActorFact actor) {
    return gives[actor.index()] != 0;
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
            .filter(tie -> tie.kind() != TieKind.OPPOSES)
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
    return voices.getOrDefault(actor.index(), List.of());
  }

  /// Its seats in other collaborations on the issues of the room.
  List<SeatFact> seatsElsewhere(ActorFact actor) {
    return seatsElsewhere.getOrDefault(actor.index(), List.of());
  }

  boolean isOnIssues(ActorFact actor) {
    return onIssues.get(actor.index());
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
