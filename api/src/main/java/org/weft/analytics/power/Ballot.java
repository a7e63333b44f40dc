package org.weft.analytics.power;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.SeatFact;

/// The seats of a collaboration, and the votes that they give.
///
/// A seat's votes are cast by the actor that holds it, or else by the one it is held for. One actor
/// with several seats casts them together.
final class Ballot {

  private final List<SeatFact> seats;
  private final Votes votes;

  Ballot(
      LandscapeSnapshot snapshot,
      List<SeatFact> seats,
      Governance governance,
      PowerQuestion question) {
    this.seats = seats;
    var cast = Votes.counter(snapshot);
    for (var seat : seats) {
      if (isCast(seat)) {
        cast.merge(voter(seat), (long) requireNonNullElse(seat.votes(), 0), Long::sum);
      }
    }
    var incompleteness = incompleteness();
    long total = cast.values().stream().mapToLong(Long::longValue).sum();
    this.votes =
        new Votes(
            snapshot,
            cast,
            incompleteness,
            quota(governance, question.quota(), incompleteness == null, total),
            requireNonNullElse(
                question.sectorQuota(), requireNonNullElse(governance.sectorQuota(), 0)));
  }

  /// The actor that casts a seat's votes, `-1` when unknown.
  static int voter(SeatFact seat) {
    return seat.member() >= 0 ? seat.member() : seat.onBehalfOf();
  }

  private static boolean isCast(SeatFact seat) {
    return seat.votes() != null && voter(seat) >= 0;
  }

  private @Nullable String incompleteness() {
    long unknown = seats.stream().filter(seat -> !isCast(seat)).count();
    if (seats.isEmpty()) {
      return "No seats are recorded";
    }
    return unknown == 0
        ? null
        : "The votes or the holder of " + unknown + " of " + seats.size() + " seats are unknown";
  }

  private static OptionalLong quota(
      Governance governance, @Nullable Integer asked, boolean isComplete, long total) {
    if (asked != null) {
      return OptionalLong.of(asked);
    }
    if (governance.quota() != null) {
      return OptionalLong.of(Math.max(1, governance.quota()));
    }
    return isComplete && governance.rule() != null
        ? byRule(governance.rule(), total)
        : OptionalLong.empty();
  }

  private static OptionalLong byRule(DecisionRule rule, long total) {
    return switch (rule) {
      case MAJORITY -> OptionalLong.of(total / 2 + 1);
      case UNANIMITY, CONSENSUS -> OptionalLong.of(Math.max(1, total));
      case SUPERMAJORITY, LEAD_DECIDES -> OptionalLong.empty();
    };
  }

  List<SeatFact> seats() {
    return seats;
  }

  Votes votes() {
    return votes;
  }

  /// Every actor with a seat, votes known or not, ascending.
  List<Integer> members() {
    return seats.stream()
        .map(Ballot::voter)
        .filter(actor -> actor >= 0)
        .distinct()
        .sorted()
        .toList();
  }
}
