package org.weft.reconciling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whom a query of the reconciliation service may mean, best first.
final class Candidates {

  /// Candidates below tell a person nothing.
  private static final double WORTH_SHOWING = 0.3;

  private static final double CERTAIN = 100;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.likeness().score())
          .thenComparing(match -> match.found().key());

  private Candidates() {}

  static List<Map<String, Object>> of(ReconcileQuery query, Matcher matcher) {
    var all =
        query.kinds().stream()
            .flatMap(kind -> matcher.likely(query.profile(kind)).stream())
            .filter(match -> match.likeness().score() >= WORTH_SHOWING)
            .sorted(BEST_FIRST)
            .toList();
    var isOne =
        all.stream().filter(match -> match.likeness().verdict() == Verdict.SAME).count() == 1;
    var candidates = new ArrayList<Map<String, Object>>();
    var named =
        matcher
            .find(query.name())
            .filter(actor -> query.kinds().contains(actor.kind()))
            .orElse(null);
    if (named != null) {
      // A key may be anybody's acronym: a person decides.
      candidates.add(candidate(named, CERTAIN, false, Stream.of("SAME_KEY")));
    }
    for (var match : all) {
      if (named == null || !match.found().key().equals(named.key())) {
        var likeness = match.likeness();
        candidates.add(
            candidate(
                match.found(),
                Math.round(likeness.score() * 1000) / 10.0,
                isOne && likeness.verdict() == Verdict.SAME,
                likeness.reasons().stream().map(reason -> reason.kind().name())));
      }
    }
    return candidates.stream().limit(query.limit()).toList();
  }

  private static Map<String, Object> candidate(
      Profile actor, double score, boolean isMatch, Stream<String> reasons) {
    return Map.of(
        "id", actor.key(),
        "name", actor.name(),
        "type", List.of(ReconcileManifest.type(actor.kind())),
        "score", score,
        "match", isMatch,
        "features", reasons.distinct().map(reason -> Map.of("id", reason, "value", true)).toList());
  }
}
