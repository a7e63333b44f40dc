package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;

/// Who in the landscape, outside the room, could fill a seat.
///
/// **Definition** A candidate shows at least one sign that it fits the seat; more reasons add
/// weight. Ranked by number of signs, then of all different reasons, then by people that its
/// efforts on the room's issues reach, then by key.
///
/// **Range** As many candidates as asked.
///
/// **Reading** A first list to talk about; that nobody is on it says that nobody is recorded.
///
/// **Cost** One look at every actor per seat that is not filled.
///
/// **Source** Domain metrics 5.2.2; the ranking is our choice, in place of power, legitimacy and
/// urgency.
final class Candidates {

  private final RoomFacts room;
  private final Surroundings surroundings;
  private final List<ActorFact> outside;
  private final int most;

  private record Ranked(
      ActorFact actor,
      int signs,
      Map<CandidateReasonCode, List<? extends Fact>> reasons,
      @Nullable Integer reach) {}

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.<Ranked>comparingInt(one -> -one.signs())
          .thenComparing(one -> -one.reasons().size())
          .thenComparing(one -> one.reach() == null ? 1 : -one.reach())
          .thenComparing(one -> one.actor().key());

  Candidates(RoomFacts room, Surroundings surroundings, int most) {
    this.room = room;
    this.surroundings = surroundings;
    this.most = most;
    this.outside =
        most == 0
            ? List.of()
            : room.view().actors().filter(actor -> !room.isInside(actor.index())).toList();
  }

  List<SeatCandidate> forRole(SeatRole role) {
    return rank(actor -> signsOf(role, actor));
  }

  private Map<CandidateReasonCode, List<? extends Fact>> signsOf(SeatRole role, ActorFact actor) {
    if (role == SeatRole.AFFECTED_POPULATION) {
      return signsOfTheAffected(actor);
    }
    var code =
        switch (role) {
          case IMPLEMENTER -> CandidateReasonCode.RUNS_EFFORT;
          case FUNDER -> CandidateReasonCode.GIVES_MONEY;
          case DATA_HOLDER -> CandidateReasonCode.GIVES_DATA;
          case OPPOSITION -> CandidateReasonCode.OPPOSES;
          case ACCOUNTABLE_AUTHORITY, AFFECTED_POPULATION, BACKBONE, CONVENER, MEMBER ->
              CandidateReasonCode.IN_SECTOR;
        };
    return one(code, surroundings.signsOf(role, actor));
  }

  private Map<CandidateReasonCode, List<? extends Fact>> signsOfTheAffected(ActorFact actor) {
    var signs = new EnumMap<CandidateReasonCode, List<? extends Fact>>(CandidateReasonCode.class);
    var speaking = speaking(actor, room::isConcerned);
    if (!speaking.isEmpty()) {
      signs.put(CandidateReasonCode.SPEAKS_FOR_POPULATION, speaking);
    }
    if (room.isInSector(actor, room.community()) && !room.isElsewhere(actor)) {
      signs.put(CandidateReasonCode.IN_SECTOR, List.of(actor));
    }
    return signs;
  }

  List<SeatCandidate> forSector(int sector) {
    return rank(actor ->
        room.isInSector(actor, sector)
            ? one(CandidateReasonCode.IN_SECTOR, List.of(actor))
            : Map.of());
  }

  List<SeatCandidate> forVoice(int population) {
    return rank(actor ->
        one(
            CandidateReasonCode.SPEAKS_FOR_POPULATION,
            speaking(actor, spokenFor -> room.speaksFor(spokenFor, population))));
  }

  List<SeatCandidate> forResource(ResourceKind kind) {
    return rank(actor -> one(CandidateReasonCode.GIVES_RESOURCE, surroundings.gives(actor, kind)));
  }

  private List<Fact> speaking(ActorFact actor, Function<int[], Boolean> isMeant) {
    var facts = new ArrayList<Fact>();
    if (isMeant.apply(actor.represents())) {
      facts.add(actor);
    }
    surroundings.voices(actor).stream()
        .filter(seat -> isMeant.apply(seat.voiceOf()))
        .forEach(facts::add);
    return facts;
  }

  private static Map<CandidateReasonCode, List<? extends Fact>> one(
      CandidateReasonCode code, List<? extends Fact> facts) {
    return facts.isEmpty() ? Map.of() : Map.of(code, facts);
  }

  private List<SeatCandidate> rank(
      Function<ActorFact, Map<CandidateReasonCode, List<? extends Fact>>> fits) {
    var ranked = new ArrayList<Ranked>();
    for (var actor : outside) {
      var signs = fits.apply(actor);
      if (!signs.isEmpty()) {
        ranked.add(new Ranked(actor, signs.size(), withWeight(actor, signs), reach(actor)));
      }
    }
    return ranked.stream().sorted(BEST_FIRST).limit(most).map(this::candidate).toList();
  }

  private Map<CandidateReasonCode, List<? extends Fact>> withWeight(
      ActorFact actor, Map<CandidateReasonCode, List<? extends Fact>> signs) {
    var all = new EnumMap<CandidateReasonCode, List<? extends Fact>>(CandidateReasonCode.class);
    all.putAll(signs);
    add(all, CandidateReasonCode.RUNS_EFFORT, surroundings.efforts(actor));
    add(all, CandidateReasonCode.GIVES_TO_ROOM, surroundings.givesToRoom(actor));
    add(all, CandidateReasonCode.TIED_TO_ROOM, surroundings.tiedToRoom(actor));
    var itself = List.of(actor);
    var nothing = List.<ActorFact>of();
    add(
        all,
        CandidateReasonCode.WORKS_ON_ISSUE,
        room.issues().length > 0 && room.isAbout(actor.issues()) ? itself : nothing);
    add(
        all,
        CandidateReasonCode.IN_PLACE,
        room.places().length > 0 && room.isAround(actor.places()) ? itself : nothing);
    add(
        all,
        CandidateReasonCode.OPEN_TO_PARTNERS,
        Boolean.TRUE.equals(actor.openToPartners()) ? itself : nothing);
    return all;
  }

  private static void add(
      Map<CandidateReasonCode, List<? extends Fact>> reasons,
      CandidateReasonCode code,
      List<? extends Fact> facts) {
    if (!facts.isEmpty()) {
      reasons.putIfAbsent(code, facts);
    }
  }

  private @Nullable Integer reach(ActorFact actor) {
    Integer sum = null;
    for (var effort : surroundings.efforts(actor)) {
      var reached = effort.reached();
      if (reached != null) {
        sum = Math.addExact(sum == null ? 0 : sum, reached);
      }
    }
    return sum;
  }

  private SeatCandidate candidate(Ranked one) {
    var reasons =
        one.reasons().entrySet().stream()
            .map(entry ->
                new CandidateReason(
                    entry.getKey(),
                    sentence(entry.getKey(), entry.getValue().size()),
                    Named.facts(room.view(), entry.getValue())))
            .toList();
    return new SeatCandidate(room.ref(one.actor()), reasons, one.reach());
  }

  private static String sentence(CandidateReasonCode code, int count) {
    return switch (code) {
      case IN_SECTOR -> "It is in the sector that the seat asks for.";
      case SPEAKS_FOR_POPULATION -> "It speaks for the population.";
      case RUNS_EFFORT ->
          "It runs "
              + Named.count(count, "effort")
              + " on the issues and in the places of the room.";
      case GIVES_MONEY ->
          "It gives money, "
              + Named.count(count, "time")
              + ", to the room or to somebody who works on its issues.";
      case GIVES_DATA -> "It gives data, " + Named.count(count, "time") + ".";
      case GIVES_RESOURCE -> "It gives this resource, " + Named.count(count, "time") + ".";
      case OPPOSES ->
          "It opposes the room or somebody who works on its issues, by "
              + Named.count(count, "tie")
              + ".";
      case WORKS_ON_ISSUE -> "It works on the issues.";
      case IN_PLACE -> "It is in the places, or around them.";
      case GIVES_TO_ROOM -> "It gives to somebody in the room, " + Named.count(count, "time") + ".";
      case TIED_TO_ROOM -> "It has " + Named.count(count, "tie") + " with the room.";
      case OPEN_TO_PARTNERS -> "It says that it takes partners.";
    };
  }
}
