package org.weft.analytics.power;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.BanzhafIndex;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.SeatFact;

/// The votes of a collaboration by the actor that casts them, and the votes needed to pass.
///
/// A seat's votes are cast by the actor that holds it, or else by the one it is held for. One actor
/// with several seats casts them together.
final class Ballot {

  private final List<SeatFact> seats;
  private final Map<Integer, Integer> votes = new TreeMap<>();
  private final boolean isComplete;
  private final OptionalLong quota;
  private final String whyNoQuota;

  /// @param asked votes needed as the caller wants it, null for what the collaboration states
  Ballot(List<SeatFact> seats, Governance governance, @Nullable Integer asked) {
    this.seats = seats;
    for (var seat : seats) {
      var cast = seat.votes();
      if (cast != null && voter(seat) >= 0) {
        votes.merge(voter(seat), cast, Integer::sum);
      }
    }
    this.isComplete =
        !seats.isEmpty()
            && seats.stream().allMatch(seat -> seat.votes() != null && voter(seat) >= 0);
    this.quota = quota(governance, asked);
    this.whyNoQuota =
        isComplete ? "Neither a quota nor a rule that gives one is stated" : incompleteness();
  }

  private static int voter(SeatFact seat) {
    return seat.member() >= 0 ? seat.member() : seat.onBehalfOf();
  }

  private OptionalLong quota(Governance governance, @Nullable Integer asked) {
    if (asked != null) {
      return OptionalLong.of(asked);
    }
    if (governance.quota() != null) {
      return OptionalLong.of(Math.max(1, governance.quota()));
    }
    return isComplete && governance.rule() != null
        ? byRule(governance.rule())
        : OptionalLong.empty();
  }

  private OptionalLong byRule(DecisionRule rule) {
    return switch (rule) {
      case MAJORITY -> OptionalLong.of(total() / 2 + 1);
      case UNANIMITY, CONSENSUS -> OptionalLong.of(Math.max(1, total()));
      case SUPERMAJORITY, LEAD_DECIDES -> OptionalLong.empty();
    };
  }

  List<SeatFact> seats() {
    return seats;
  }

  /// Votes by actor; only what is known.
  Map<Integer, Integer> votes() {
    return votes;
  }

  /// Whether every seat has known votes and somebody who casts them.
  boolean isComplete() {
    return isComplete;
  }

  String incompleteness() {
    long unknown = seats.stream().filter(seat -> seat.votes() == null || voter(seat) < 0).count();
    return seats.isEmpty()
        ? "No seats are recorded"
        : "The votes or the holder of " + unknown + " of " + seats.size() + " seats are unknown";
  }

  /// All votes together.
  long total() {
    return votes.values().stream().mapToLong(Integer::longValue).sum();
  }

  /// Votes needed to pass, as asked, stated, or given by the rule.
  OptionalLong quota() {
    return quota;
  }

  String whyNoQuota() {
    return whyNoQuota;
  }

  /// Who can tip decisions, members in the order of `votes`; empty while votes or quota are
  /// unknown.
  Optional<BanzhafIndex.Result> game() {
    if (!isComplete || quota.isEmpty()) {
      return Optional.empty();
    }
    var weights = votes.values().stream().mapToInt(Integer::intValue).toArray();
    return Optional.of(BanzhafIndex.of(weights, quota.getAsLong()));
  }

  /// The actors in the order of `votes`.
  List<Integer> voters() {
    return List.copyOf(votes.keySet());
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
