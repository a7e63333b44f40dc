package org.weft.analytics.depth;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.TieFact;

/// What one partnership shows.
final class PairFigures {

  private static final String NO_CLAIM = "No tie between the two states a depth";
  private static final String NO_EVIDENCE = "Nothing that is recorded shows how deep it is";

  private static final Comparator<DepthClaim> DEEPEST_FIRST =
      Comparator.comparingInt((DepthClaim claim) -> -claim.range().least())
          .thenComparing(claim -> -claim.range().most())
          .thenComparing(claim -> claim.tie().key());

  private final Figures figures;
  private final Bond bond;

  PairFigures(Figures figures, Bond bond) {
    this.figures = figures;
    this.bond = bond;
  }

  /// The ties that state a depth.
  static Stream<TieFact> claiming(Bond bond) {
    return bond.ties().stream()
        .filter(tie -> DepthCrosswalk.range(tie.depthScheme(), tie.depthCode()).isPresent());
  }

  List<DepthClaim> claims(LandscapeSnapshot snapshot) {
    return bond.ties().stream()
        .flatMap(tie ->
            DepthCrosswalk.range(tie.depthScheme(), tie.depthCode())
                .map(range ->
                    new DepthClaim(
                        snapshot.ref(tie),
                        String.valueOf(tie.depthScheme()),
                        String.valueOf(tie.depthCode()),
                        range))
                .stream())
        .sorted(DEEPEST_FIRST)
        .toList();
  }

  List<DepthEvidence> evidence(LandscapeSnapshot snapshot) {
    return bond.byRule().entrySet().stream()
        .map(rule -> evidence(snapshot, rule))
        .sorted(
            Comparator.comparingInt((DepthEvidence one) -> -one.depth())
                .thenComparing(DepthEvidence::rule))
        .toList();
  }

  private static DepthEvidence evidence(
      LandscapeSnapshot snapshot, Map.Entry<DepthRule, List<Bond.Shown>> rule) {
    var deepest = rule.getValue().getFirst();
    return new DepthEvidence(
        rule.getKey(), deepest.depth(), rule.getValue().size(), snapshot.ref(deepest.fact()));
  }

  Figure claimed() {
    var base = figures.from(claiming(bond).toList());
    return bond.claimed()
        .map(range -> base.figure("partnershipDepth.claimed", range.least()))
        .orElseGet(() -> base.notEvaluable("partnershipDepth.claimed", NO_CLAIM));
  }

  Figure evidenced() {
    var base = figures.from(bond.facts());
    var depth = bond.evidenced();
    return depth.isPresent()
        ? base.figure("partnershipDepth.evidenced", depth.getAsInt())
        : base.notEvaluable("partnershipDepth.evidenced", NO_EVIDENCE);
  }

  Figure gap(@Nullable Integer gap) {
    var base = figures.from(Stream.concat(claiming(bond), bond.facts().stream()).toList());
    return gap == null
        ? base.notEvaluable(
            "partnershipDepth.gap", bond.claimed().isEmpty() ? NO_CLAIM : NO_EVIDENCE)
        : base.figure("partnershipDepth.gap", gap);
  }
}
