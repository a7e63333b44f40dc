package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// What every actor of the landscape does that matters to a room: read once per answer.
///
/// Cost: one pass over the efforts, flows and ties of the view.
final class Surroundings {

  private final RoomFacts room;
  private final Map<Integer, List<EffortFact>> efforts = new HashMap<>();
  private final Map<Integer, Map<ResourceKind, List<FlowFact>>> gives = new HashMap<>();
  private final Map<Integer, List<FlowFact>> givesToRoom = new HashMap<>();
  private final Map<Integer, List<TieFact>> opposes = new HashMap<>();
  private final Map<Integer, List<TieFact>> tiedToRoom = new HashMap<>();
  private final Map<Integer, List<SeatFact>> voices = new HashMap<>();

  Surroundings(RoomFacts room) {
    this.room = room;
    var view = room.view();
    view.efforts().filter(room::concerns).forEach(this::put);
    view.flows().filter(flow -> flow.from() >= 0).forEach(this::put);
    view.ties().forEach(this::put);
    view.snapshot().seats().stream()
        .filter(seat -> seat.voiceOf().length > 0 && view.sees(seat))
        .forEach(seat -> room.holders(seat).forEach(one -> put(voices, one.index(), seat)));
  }

  private void put(EffortFact effort) {
    Arrays.stream(effort.runBy()).forEach(actor -> put(efforts, actor, effort));
  }

  private void put(FlowFact flow) {
    gives
        .computeIfAbsent(flow.from(), any -> new EnumMap<>(ResourceKind.class))
        .computeIfAbsent(flow.kind(), any -> new ArrayList<>())
        .add(flow);
    if (room.isInside(flow.to()) && flow.from() != flow.to()) {
      put(givesToRoom, flow.from(), flow);
    }
  }

  private void put(TieFact tie) {
    if (tie.kind() == TieKind.OPPOSES) {
      put(opposes, tie.from(), tie);
      return;
    }
    if (room.isInside(tie.to())) {
      put(tiedToRoom, tie.from(), tie);
    }
    if (room.isInside(tie.from())) {
      put(tiedToRoom, tie.to(), tie);
    }
  }

  private static <F> void put(Map<Integer, List<F>> map, int actor, F fact) {
    map.computeIfAbsent(actor, any -> new ArrayList<>()).add(fact);
  }

  /// Running efforts on the issues and in the places of the room.
  List<EffortFact> efforts(ActorFact actor) {
    return efforts.getOrDefault(actor.index(), List.of());
  }

  /// Everything that it gives of one kind, to itself included.
  List<FlowFact> gives(ActorFact actor, ResourceKind kind) {
    return gives.getOrDefault(actor.index(), Map.of()).getOrDefault(kind, List.of());
  }

  boolean givesAnything(ActorFact actor) {
    return gives.containsKey(actor.index());
  }

  List<FlowFact> givesToRoom(ActorFact actor) {
    return givesToRoom.getOrDefault(actor.index(), List.of());
  }

  /// Its ties with the room that are not opposition.
  List<TieFact> tiedToRoom(ActorFact actor) {
    return tiedToRoom.getOrDefault(actor.index(), List.of());
  }

  /// The seats, in any collaboration, on which it speaks for a population.
  List<SeatFact> voices(ActorFact actor) {
    return voices.getOrDefault(actor.index(), List.of());
  }

  boolean isOnIssues(ActorFact actor) {
    return room.isAbout(actor.issues()) || efforts.containsKey(actor.index());
  }

  /// What shows that an actor could play a role, though no seat says so; empty when nothing does.
  List<? extends Fact> signsOf(SeatRole role, ActorFact actor) {
    return switch (role) {
      case IMPLEMENTER -> efforts(actor);
      case FUNDER -> moneyForTheIssue(actor);
      case DATA_HOLDER -> gives(actor, ResourceKind.DATA);
      case ACCOUNTABLE_AUTHORITY ->
          room.isInSector(actor, room.government()) && room.isAround(actor.places())
              ? List.of(actor)
              : List.of();
      case AFFECTED_POPULATION -> isAffected(actor) ? List.of(actor) : List.of();
      case OPPOSITION -> opposition(actor);
      case BACKBONE, CONVENER, MEMBER -> List.of();
    };
  }

  private List<FlowFact> moneyForTheIssue(ActorFact actor) {
    return gives(actor, ResourceKind.MONEY).stream()
        .filter(flow -> flow.to() != flow.from() && isForTheIssue(flow))
        .toList();
  }

  private boolean isForTheIssue(FlowFact flow) {
    LandscapeView view = room.view();
    if (room.isInside(flow.to())) {
      return true;
    }
    return flow.effort() >= 0
        ? room.concerns(view.snapshot().efforts().get(flow.effort()))
        : isOnIssues(view.snapshot().actors().get(flow.to()));
  }

  private boolean isAffected(ActorFact actor) {
    return room.isConcerned(actor.represents())
        || (room.isInSector(actor, room.community()) && !room.isElsewhere(actor));
  }

  private List<TieFact> opposition(ActorFact actor) {
    return opposes.getOrDefault(actor.index(), List.of()).stream()
        .filter(tie ->
            room.isInside(tie.to()) || isOnIssues(room.view().snapshot().actors().get(tie.to())))
        .toList();
  }

  /// Whether enough is recorded about an actor to say that it does not play a role it shows no sign
  /// of.
  boolean isTold(SeatRole role, ActorFact actor) {
    return switch (role) {
      case IMPLEMENTER -> room.view().effortsRunBy(actor.index()).findAny().isPresent();
      case FUNDER, DATA_HOLDER -> givesAnything(actor);
      case ACCOUNTABLE_AUTHORITY ->
          actor.sectors().length > 0
              && (!room.isInSector(actor, room.government()) || actor.places().length > 0);
      case AFFECTED_POPULATION -> actor.sectors().length > 0;
      case OPPOSITION ->
          room.view().tiesOf(actor.index()).anyMatch(tie -> tie.from() == actor.index());
      case BACKBONE, CONVENER, MEMBER -> false;
    };
  }
}
