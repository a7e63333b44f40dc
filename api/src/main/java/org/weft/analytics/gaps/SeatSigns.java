package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.SeatFact;

/// Who could fill a seat, and what shows it. `fitting` finds all of them at once; `of` gives the
/// facts for those who are shown.
final class SeatSigns {

  private final RoomFacts room;
  private final Surroundings surroundings;
  private final RoleSigns roles;
  private final SeatsElsewhere elsewhere;
  private final ActorSets sets;
  private final SectorTies ties;

  SeatSigns(
      RoomFacts room,
      Surroundings surroundings,
      RoleSigns roles,
      SeatsElsewhere elsewhere,
      SectorTies ties) {
    this.room = room;
    this.surroundings = surroundings;
    this.roles = roles;
    this.elsewhere = elsewhere;
    this.sets = new ActorSets(room);
    this.ties = ties;
  }

  /// How many signs show that an actor fits who does; two only where it speaks for those concerned
  /// and is of the community.
  int count(WantedSeat seat, ActorFact actor) {
    return seat instanceof WantedSeat.Role(SeatRole role)
            && role == SeatRole.AFFECTED_POPULATION
            && isOfTheCommunity(actor)
            && speaks(actor, room::isConcerned)
        ? 2
        : 1;
  }

  private boolean isOfTheCommunity(ActorFact actor) {
    return room.isInSector(actor, room.community()) && !room.isElsewhere(actor);
  }

  /// Who fits a seat, in the room or out of it, by index of the actor; seen or not.
  BitSet fitting(WantedSeat seat) {
    return switch (seat) {
      case WantedSeat.Role(SeatRole role) when role == SeatRole.AFFECTED_POPULATION ->
          either(roles.showing(role), elsewhere.voicing(room::isConcerned));
      case WantedSeat.Role(SeatRole role) -> roles.showing(role);
      case WantedSeat.Sector(int sector) -> sets.ofSector(sector);
      case WantedSeat.Voice(int population) ->
          either(
              sets.representing(population),
              elsewhere.voicing(spokenFor -> room.speaksFor(spokenFor, population)));
      case WantedSeat.Resource(var kind) -> surroundings.giving(kind);
      case WantedSeat.Bridge bridge -> ties.bridging(bridge);
    };
  }

  private static BitSet either(BitSet one, BitSet other) {
    one.or(other);
    return one;
  }

  /// What shows that an actor fits who does.
  Map<CandidateReasonCode, List<? extends Fact>> of(WantedSeat seat, ActorFact actor) {
    return switch (seat) {
      case WantedSeat.Role(SeatRole role) when role == SeatRole.AFFECTED_POPULATION ->
          ofTheAffected(actor);
      case WantedSeat.Role(SeatRole role) -> Map.of(codeOf(role), roles.signs(role, actor));
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
    for (SeatFact seat : elsewhere.voices(actor)) {
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
    elsewhere.voices(actor).stream().filter(seat -> meant.test(seat.voiceOf())).forEach(facts::add);
    return facts;
  }
}
