package org.weft.analytics.power;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.VotingGame;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.SeatFact;

/// The votes of a collaboration by the actor that casts them, and what is needed to pass.
///
/// A seat's votes are cast by the actor that holds it, or else by the one it is held for. One actor
/// with several seats casts them together.
final class Ballot {

  private final LandscapeSnapshot snapshot;
  private final List<SeatFact> seats;
  private final Map<Integer, Long> votes; // in the order of the voters' keys
  private final boolean isComplete;
  private final OptionalLong quota;
  private final int sectorQuota;

  Ballot(
      LandscapeSnapshot snapshot,
      List<SeatFact> seats,
      Governance governance,
      PowerQuestion question) {
    this.snapshot = snapshot;
    this.seats = seats;
    this.votes = new TreeMap<>(Comparator.comparing(actor -> snapshot.actors().get(actor).key()));
    for (var seat : seats) {
      var cast = seat.votes();
      if (cast != null && voter(seat) >= 0) {
        votes.merge(voter(seat), (long) cast, Long::sum);
      }
    }
    this.isComplete =
        !seats.isEmpty()
            && seats.stream().allMatch(seat -> seat.votes() != null && voter(seat) >= 0);
    this.quota = quota(governance, question.quota());
    this.sectorQuota =
        requireNonNullElse(question.sectorQuota(), requireNonNullElse(governance.sectorQuota(), 0));
  }

  /// The actor that casts a seat's votes, `-1` when unknown.
  static int voter(SeatFact seat) {
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

  /// Votes by actor, in the order of their keys; only what is known.
  Map<Integer, Long> votes() {
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
    return votes.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Votes needed to pass, as asked, stated, or given by the rule.
  OptionalLong quota() {
    return quota;
  }

  /// Sectors that must agree, as asked or stated; 0 where no such rule is known.
  int sectorQuota() {
    return sectorQuota;
  }

  String whyNoQuota() {
    return isComplete ? "Neither a quota nor a rule that gives one is stated" : incompleteness();
  }

  /// The vote, members in the order of `voters`; empty while something it needs is unknown.
  Optional<VotingGame> game() {
    if (whyNoGame() != null) {
      return Optional.empty();
    }
    var weights = votes.values().stream().mapToLong(Long::longValue).toArray();
    var sectors =
        votes.keySet().stream().mapToInt(voter -> sectorQuota == 0 ? 0 : sector(voter)).toArray();
    return Optional.of(VotingGame.of(weights, quota.orElseThrow(), sectors, sectorQuota));
  }

  /// What keeps the vote from being played out; null when nothing does.
  @Nullable String whyNoGame() {
    if (!isComplete) {
      return incompleteness();
    }
    if (quota.isEmpty()) {
      return whyNoQuota();
    }
    long unclear =
        votes.entrySet().stream()
            .filter(cast -> cast.getValue() > 0)
            .filter(cast -> snapshot.actors().get(cast.getKey()).sectors().length != 1)
            .count();
    return sectorQuota > 0 && unclear > 0
        ? "Sectors must agree, and the sector of "
            + unclear
            + " voting members is unknown or not the only one"
        : null;
  }

  /// A voter without votes may have no sector: it then counts nowhere.
  private int sector(int voter) {
    var sectors = snapshot.actors().get(voter).sectors();
    return sectors.length == 0 ? 0 : sectors[0];
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
