package org.weft.analytics.power;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.VotingGame;
import org.weft.landscape.view.LandscapeSnapshot;

/// Who has how many votes, and what is needed to pass, whether by seats or by a plan.
///
/// @param byActor in the order of the actors' keys; only what is known
/// @param incompleteness why these are not all; null when they are
/// @param quota votes needed, `>= 1`; empty when it cannot be told
/// @param sectorQuota sectors that must agree besides; 0 where no such rule is known
public record Votes(
    LandscapeSnapshot snapshot,
    Map<Integer, Long> byActor,
    @Nullable String incompleteness,
    OptionalLong quota,
    int sectorQuota) {

  /// An empty count, in the order of the actors' keys.
  public static Map<Integer, Long> counter(LandscapeSnapshot snapshot) {
    return new TreeMap<>(Comparator.comparing(actor -> snapshot.actors().get(actor).key()));
  }

  /// All votes together, as far as they are known.
  long total() {
    return byActor.values().stream().mapToLong(Long::longValue).sum();
  }

  /// The actors in the order of `byActor`.
  List<Integer> voters() {
    return List.copyOf(byActor.keySet());
  }

  String whyNoQuota() {
    return incompleteness == null
        ? "Neither a quota nor a rule that gives one is stated"
        : incompleteness;
  }

  /// The vote, members in the order of `voters`; empty while something it needs is unknown.
  Optional<VotingGame> game() {
    if (whyNoGame() != null) {
      return Optional.empty();
    }
    var weights = byActor.values().stream().mapToLong(Long::longValue).toArray();
    var sectors =
        byActor.keySet().stream().mapToInt(voter -> sectorQuota == 0 ? 0 : sector(voter)).toArray();
    return Optional.of(VotingGame.of(weights, quota.orElseThrow(), sectors, sectorQuota));
  }

  /// What keeps the vote from being played out; null when nothing does.
  @Nullable String whyNoGame() {
    if (incompleteness != null) {
      return incompleteness;
    }
    if (quota.isEmpty()) {
      return whyNoQuota();
    }
    long unclear =
        byActor.entrySet().stream()
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
}
