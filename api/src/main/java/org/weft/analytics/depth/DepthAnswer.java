package org.weft.analytics.depth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// Puts one answer together from the partnerships that were found.
final class DepthAnswer {

  private static final int LEAST = -1;
  private static final int MOST = 6;

  private static final Comparator<Pair> WIDEST_GAP_FIRST =
      Comparator.comparing(Pair::gap, Comparator.nullsLast(Comparator.reverseOrder()));

  private final LandscapeView view;
  private final List<Pair> pairs;
  private final Figures figures;

  DepthAnswer(LandscapeView view, List<Pair> pairs) {
    this.view = view;
    this.pairs = pairs;
    this.figures = Figures.of(view, null);
  }

  PartnershipDepth of(
      ActorFact subject, @Nullable ActorFact with, int first, @Nullable DepthLeap leap) {
    var byKeys =
        Comparator.comparing((Pair pair) -> key(pair, true))
            .thenComparing(pair -> key(pair, false));
    return new PartnershipDepth(
        view.snapshot().ref(subject),
        with == null ? null : view.snapshot().ref(with),
        DepthCrosswalk.CURRENT.version(),
        pairs.size(),
        pairs.stream()
            .sorted(WIDEST_GAP_FIRST.thenComparing(byKeys))
            .limit(first)
            .map(this::partnership)
            .toList(),
        histogram(),
        median("partnershipDepth.medianClaimed", claims(), claimingTies()),
        median("partnershipDepth.medianEvidenced", evidence(), evidencing()),
        overclaimed(),
        ImpetusCounts.of(pairs.stream().flatMap(pair -> pair.bond().ties().stream()).toList()),
        leap);
  }

  private Figure overclaimed() {
    var gaps = pairs.stream().map(Pair::gap).filter(Objects::nonNull).toList();
    var facts = new ArrayList<Fact>(claimingTies());
    facts.addAll(evidencing());
    var base = figures.from(facts).unknown(unknown(gaps.size()));
    return gaps.isEmpty()
        ? base.notEvaluable(
            "partnershipDepth.overclaimedShare",
            "No partnership has both a stated depth and facts that show one")
        : base.figure(
            "partnershipDepth.overclaimedShare",
            gaps.stream().filter(gap -> gap > 0).count() / (double) gaps.size());
  }

  private Figure median(String metric, int[] depths, List<? extends Fact> facts) {
    var base = figures.from(facts).unknown(unknown(depths.length));
    return depths.length == 0
        ? base.notEvaluable(metric, "No partnership has a depth that is known")
        : base.figure(metric, median(depths));
  }

  private @Nullable Double unknown(int known) {
    return pairs.isEmpty() ? null : (Double) (1 - known / (double) pairs.size());
  }

  /// The middle one, of an even number the mean of the middle two.
  ///
  /// @param depths at least one
  static double median(int[] depths) {
    var sorted = depths.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }

  private int[] claims() {
    return pairs.stream()
        .flatMap(pair -> pair.bond().claimed().stream())
        .mapToInt(DepthRange::least)
        .toArray();
  }

  private int[] evidence() {
    return pairs.stream().flatMapToInt(pair -> pair.bond().evidenced().stream()).toArray();
  }

  private List<TieFact> claimingTies() {
    return pairs.stream().flatMap(pair -> PairFigures.claiming(pair.bond())).toList();
  }

  private List<Fact> evidencing() {
    return pairs.stream().flatMap(pair -> pair.bond().facts().stream()).toList();
  }

  private List<DepthCount> histogram() {
    var claimed = counts(claims());
    var evidenced = counts(evidence());
    var rows = new ArrayList<DepthCount>();
    for (int depth = LEAST; depth <= MOST; depth++) {
      rows.add(new DepthCount(depth, claimed[depth - LEAST], evidenced[depth - LEAST]));
    }
    rows.add(
        new DepthCount(null, pairs.size() - claims().length, pairs.size() - evidence().length));
    return rows;
  }

  private static int[] counts(int[] depths) {
    var counts = new int[MOST - LEAST + 1];
    for (int depth : depths) {
      counts[depth - LEAST]++;
    }
    return counts;
  }

  private Partnership partnership(Pair pair) {
    var numbers = new PairFigures(figures, pair.bond());
    return new Partnership(
        actor(pair, true),
        actor(pair, false),
        numbers.claims(view.snapshot()),
        pair.bond().claimed().orElse(null),
        numbers.claimed(),
        numbers.evidenced(),
        numbers.gap(pair.gap()),
        numbers.evidence(view.snapshot()));
  }

  private Ref<Actor> actor(Pair pair, boolean first) {
    return Stream.of(pair.one(), pair.other())
        .map(index -> view.snapshot().<Actor>actorRef(index))
        .sorted(Comparator.comparing(Ref::key))
        .skip(first ? 0 : 1)
        .findFirst()
        .orElseThrow();
  }

  private String key(Pair pair, boolean first) {
    return actor(pair, first).key();
  }
}
