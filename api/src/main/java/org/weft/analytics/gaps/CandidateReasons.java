package org.weft.analytics.gaps;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;

/// Why somebody could fill a seat: what shows that it fits, and what adds weight.
final class CandidateReasons {

  private final RoomFacts room;
  private final Surroundings surroundings;

  CandidateReasons(RoomFacts room, Surroundings surroundings) {
    this.room = room;
    this.surroundings = surroundings;
  }

  /// In the order of their codes.
  List<CandidateReason> of(ActorFact actor, Map<CandidateReasonCode, List<? extends Fact>> signs) {
    return withWeight(actor, signs).entrySet().stream()
        .map(entry ->
            new CandidateReason(
                entry.getKey(),
                sentence(entry.getKey(), entry.getValue().size()),
                Named.facts(room.view(), entry.getValue())))
        .toList();
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
      case BRIDGES_SECTORS -> "It is in touch with both sectors.";
      case WORKS_ON_ISSUE -> "It works on the issues.";
      case IN_PLACE -> "It is in the places, or around them.";
      case GIVES_TO_ROOM -> "It gives to somebody in the room, " + Named.count(count, "time") + ".";
      case TIED_TO_ROOM -> "It has " + Named.count(count, "tie") + " with the room.";
      case OPEN_TO_PARTNERS -> "It says that it takes partners.";
    };
  }
}
