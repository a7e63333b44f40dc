package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.SeatFact;

/// Whether an actor could fill a seat, and what shows it. `fit` is asked of every actor, so it
/// makes nothing; `of` gives the facts for those who are shown.
final class SeatSigns {

  private final RoomFacts room;
  private final Surroundings surroundings;
  private final SectorTies ties;

  SeatSigns(RoomFacts room, Surroundings surroundings, SectorTies ties) {
    this.room = room;
    this.surroundings = surroundings;
    this.ties = ties;
  }

  /// How many signs show that an actor fits; two only where it speaks for those concerned and is of
  /// the community.
  int count(WantedSeat seat, ActorFact actor) {
    if (seat instanceof WantedSeat.Role(SeatRole role) && role == SeatRole.AFFECTED_POPULATION) {
      return (speaks(actor, room::isConcerned) ? 1 : 0) + (isOfTheCommunity(actor) ? 1 : 0);
    }
    return fit(seat, actor) ? 1 : 0;
  }

  private boolean isOfTheCommunity(ActorFact actor) {
    return room.isInSector(actor, room.community()) && !room.isElsewhere(actor);
  }

  boolean fit(WantedSeat seat, ActorFact actor) {
    return switch (seat) {
      case WantedSeat.Role(SeatRole role) ->
          surroundings.showsSignOf(role, actor)
              || (role == SeatRole.AFFECTED_POPULATION && speaks(actor, room::isConcerned));
      case WantedSeat.Sector(int sector) -> room.isInSector(actor, sector);
      case WantedSeat.Voice(int population) ->
          speaks(actor, spokenFor -> room.speaksFor(spokenFor, population));
      case WantedSeat.Resource(var kind) -> surroundings.givesKind(actor, kind);
      case WantedSeat.Bridge bridge -> ties.bridges(actor, bridge);
    };
  }

  /// Empty exactly when it does not fit.
  Map<CandidateReasonCode, List<? extends Fact>> of(WantedSeat seat, ActorFact actor) {
    if (!fit(seat, actor)) {
      return Map.of();
    }
    return switch (seat) {
      case WantedSeat.Role(SeatRole role) when role == SeatRole.AFFECTED_POPULATION ->
          ofTheAffected(actor);
      case WantedSeat.Role(SeatRole role) ->
          Map.of(codeOf(role), surroundings.signsOf(role, actor));
      case WantedSeat.Sector _ -> Map.of(CandidateReasonCode.IN_SECTOR, List.of(actor));
      case WantedSeat.Voice(int population) ->
          Map.of(
              CandidateReasonCode.SPEAKS_FOR_POPULATION,
              speaking(actor, spokenFor -> room.speaksFor(spokenFor, population)));
      case WantedSeat.Resource(var kind) ->
          Map.of(CandidateReasonCode.GIVES_RESOURCE, surroundings.gives(actor, kind));
      case WantedSeat.Bridge bridge ->
          Map.of(CandidateReasonCode.BRIDGES_SECTORS, ties.facts(actor, bridge));
    };
  }

  private static CandidateReasonCode codeOf(SeatRole role) {
    return switch (role) {
      case IMPLEMENTER -> CandidateReasonCode.RUNS_EFFORT;
      case FUNDER -> CandidateReasonCode.GIVES_MONEY;
      case DATA_HOLDER -> CandidateReasonCode.GIVES_DATA;
      case OPPOSITION -> CandidateReasonCode.OPPOSES;
      case ACCOUNTABLE_AUTHORITY, AFFECTED_POPULATION, BACKBONE, CONVENER, MEMBER ->
          CandidateReasonCode.IN_SECTOR;
    };
  }

  private Map<CandidateReasonCode, List<? extends Fact>> ofTheAffected(ActorFact actor) {
    var signs = new EnumMap<CandidateReasonCode, List<? extends Fact>>(CandidateReasonCode.class);
    var speaking = speaking(actor, room::isConcerned);
    if (!speaking.isEmpty()) {
      signs.put(CandidateReasonCode.SPEAKS_FOR_POPULATION, speaking);
    }
    if (isOfTheCommunity(actor)) {
      signs.put(CandidateReasonCode.IN_SECTOR, List.of(actor));
    }
    return signs;
  }

  /// Whether an actor speaks for such populations: it says so, or sits for them elsewhere.
  boolean speaks(ActorFact actor, Predicate<int[]> meant) {
    if (meant.test(actor.represents())) {
      return true;
    }
    for (SeatFact seat : surroundings.voices(actor)) {
      if (meant.test(seat.voiceOf())) {
        return true;
      }
    }
    return false;
  }

  /// The facts that say so.
  List<Fact> speaking(ActorFact actor, Predicate<int[]> meant) {
    var facts = new ArrayList<Fact>();
    if (meant.test(actor.represents())) {
      facts.add(actor);
    }
    surroundings.voices(actor).stream()
        .filter(seat -> meant.test(seat.voiceOf()))
        .forEach(facts::add);
    return facts;
  }
}
