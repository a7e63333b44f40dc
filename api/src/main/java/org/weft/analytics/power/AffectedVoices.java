package org.weft.analytics.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.landscape.EntityKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.SeatFact;

/// Whether those who are concerned sit in the collaboration, and can vote.
final class AffectedVoices {

  private final PowerFacts facts;

  AffectedVoices(PowerFacts facts) {
    this.facts = facts;
  }

  PowerSignal signal() {
    var seats = facts.ballot.seats();
    var speaking = seats.stream().filter(this::speaksForAffected).toList();
    long open = seats.stream().filter(seat -> !speaksForAffected(seat) && isOpen(seat)).count();
    var findings = new ArrayList<SignalFinding>();
    findings.add(affectedSeats(seats, speaking, open));
    if (!speaking.isEmpty()) {
      findings.add(affectedVotes(speaking));
    }
    return PowerSignal.of(PowerSignalCode.AFFECTED_POPULATION, findings);
  }

  private SignalFinding affectedSeats(List<SeatFact> seats, List<SeatFact> speaking, long open) {
    var rule = new Rule("Nobody sits for the people concerned", "our rule: no seat");
    if (seats.isEmpty() || speaking.isEmpty() && open > 0) {
      var why =
          seats.isEmpty()
              ? "No seats are recorded"
              : "What " + open + " of " + seats.size() + " seats are for is not recorded";
      return SignalFinding.open(
          rule, facts.seats.notEvaluable("power.affectedSeatShare", why), why, List.of());
    }
    return SignalFinding.told(
        rule,
        facts
            .seats
            .unknown(PowerFacts.part(open, seats.size()))
            .figure("power.affectedSeatShare", PowerFacts.part(speaking.size(), seats.size())),
        speaking.isEmpty(),
        List.of());
  }

  private SignalFinding affectedVotes(List<SeatFact> speaking) {
    var rule = new Rule("Those who sit for the people concerned have no vote", "our rule: 0 votes");
    var missing = facts.votes.isEmpty() ? facts.votes.missing() : null;
    long votes = speaking.stream().mapToLong(seat -> seat.votes() == null ? 0 : seat.votes()).sum();
    if (missing != null && votes == 0) {
      return SignalFinding.open(
          rule, facts.seats.notEvaluable("power.affectedVoteShare", missing), missing, List.of());
    }
    var figure =
        missing != null
            ? facts.seats.notEvaluable("power.affectedVoteShare", missing)
            : facts.seats.figure(
                "power.affectedVoteShare", PowerFacts.part(votes, facts.ballot.votes().total()));
    return SignalFinding.told(rule, figure, votes == 0, List.of());
  }

  private boolean speaksForAffected(SeatFact seat) {
    return seat.role() == SeatRole.AFFECTED_POPULATION
        || seat.voiceOf().length > 0
        || represents(seat.member())
        || represents(seat.onBehalfOf());
  }

  /// Whether an actor speaks for people whom the collaboration serves; for anybody where it does
  /// not say whom.
  private boolean represents(int actor) {
    if (actor < 0) {
      return false;
    }
    var represented = facts.view.snapshot().actors().get(actor).represents();
    var served = facts.governance.populations();
    Hierarchy populations = facts.view.snapshot().hierarchy(EntityKind.POPULATION);
    return served.length == 0
        ? represented.length > 0
        : Arrays.stream(represented)
            .anyMatch(
                one -> IntStream.of(served).anyMatch(other -> populations.isRelated(one, other)));
  }

  private static boolean isOpen(SeatFact seat) {
    return seat.role() == null || Ballot.voter(seat) < 0;
  }
}
