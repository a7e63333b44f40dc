package org.weft.analytics.depth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.TieFact;

/// Everything recorded between two actors that tells how deep they work together.
final class Bond {

  /// A fact and the depth that it shows by a rule.
  record Shown(DepthRule rule, int depth, Fact fact) {}

  private static final Comparator<Shown> DEEPEST_FIRST =
      Comparator.comparingInt((Shown shown) -> -shown.depth())
          .thenComparing(shown -> shown.fact().entity())
          .thenComparing(shown -> shown.fact().key());

  private final List<TieFact> ties = new ArrayList<>();
  private final List<Shown> shown = new ArrayList<>();

  void add(TieFact tie) {
    ties.add(tie);
  }

  void add(DepthRule rule, Fact fact) {
    add(rule, rule.depth(), fact);
  }

  void add(DepthRule rule, int depth, Fact fact) {
    shown.add(new Shown(rule, depth, fact));
  }

  List<TieFact> ties() {
    return ties;
  }

  List<Fact> facts() {
    return shown.stream().map(Shown::fact).toList();
  }

  /// The depth that is shown: the deepest of all; empty when nothing shows it.
  OptionalInt evidenced() {
    return shown.stream().mapToInt(Shown::depth).max();
  }

  /// The deepest claim of its ties; empty when none states a depth.
  Optional<DepthRange> claimed() {
    return ties.stream()
        .flatMap(tie -> DepthCrosswalk.range(tie.depthScheme(), tie.depthCode()).stream())
        .reduce(DepthRange::orDeeper);
  }

  /// Per rule what it found, deepest first.
  Map<DepthRule, List<Shown>> byRule() {
    var rules = new EnumMap<DepthRule, List<Shown>>(DepthRule.class);
    shown.stream()
        .sorted(DEEPEST_FIRST)
        .forEach(one -> rules.computeIfAbsent(one.rule(), any -> new ArrayList<>()).add(one));
    return rules;
  }
}
