package org.weft.analytics.launchcheck;

import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weft.analytics.dependence.Dependence;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.dependence.UltimateSource;
import org.weft.analytics.dependence.UltimateSourceKind;
import org.weft.analytics.launchcheck.LaunchPlan.Partner;
import org.weft.landscape.Actor;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Traces planned money on to where its givers have theirs from.
///
/// **Definition** The share of source `s` is `Σ w_i u_i(s)`: `w_i` is partner i's part of the
/// planned money, `u_i(s)` the ultimate share of `s` in what i takes in
/// (`dependence.ultimateShare`). A partner of whom no intake is recorded is the source itself, and
/// so is one for what it raises itself.
///
/// **Range** 0 to 1; all shares, untraced ones included, sum to 1.
///
/// **Reading** Two funders with one origin are one source. It assumes that new money comes from
/// where the partner's money came from so far.
///
/// **Cost** one dependence question per paying partner.
///
/// **Source** own definition, after Vitali, Glattfelder and Battiston (2011).
final class PlannedDependenceReading {

  /// As many as the question gives; what is cut off counts as untraced.
  private static final int MOST_SOURCES = 100;

  /// Our choice: the same as what makes a source near-sole for one actor.
  private static final double NEAR_SOLE = 0.5;

  private static final Comparator<Ref<?>> BY_KIND_AND_KEY =
      Comparator.<Ref<?>, Integer>comparing(ref -> ref.kind().ordinal()).thenComparing(Ref::key);

  private final LandscapeView view;
  private final LaunchPlan plan;
  private final String currency;
  private final Map<String, Double> named = new TreeMap<>();
  private final Map<String, Ref<Actor>> sources = new TreeMap<>();
  private final Map<UltimateSourceKind, Double> untraced = new TreeMap<>();
  private final Set<Ref<?>> used = new LinkedHashSet<>();
  private final Map<ExclusionReason, Integer> excluded = new TreeMap<>();

  private PlannedDependenceReading(LandscapeView view, LaunchPlan plan) {
    this.view = view;
    this.plan = plan;
    this.currency = Objects.requireNonNull(plan.currency());
  }

  /// Empty when no partner states money.
  static Optional<PlannedDependence> of(LandscapeView view, LaunchPlan plan) {
    return plan.hasMoney()
        ? Optional.of(new PlannedDependenceReading(view, plan).read())
        : Optional.empty();
  }

  private PlannedDependence read() {
    plan.partners().stream().filter(LaunchPlan::pays).forEach(this::trace);
    var ends =
        Stream.concat(
                named.entrySet().stream()
                    .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(end -> namedSource(end.getKey(), end.getValue())),
                untraced.entrySet().stream()
                    .map(end -> new UltimateSource(null, end.getKey(), ultimate(end.getValue()))))
            .toList();
    double top = named.values().stream().mapToDouble(share -> share).max().orElse(0);
    double lost = untraced.values().stream().mapToDouble(share -> share).sum();
    return new PlannedDependence(
        currency,
        ends,
        named.isEmpty()
            ? figures().notEvaluable("launchCheck.topUltimateShare", "No source has a name.")
            : figure("launchCheck.topUltimateShare", top),
        figure("launchCheck.untracedShare", lost));
  }

  private UltimateSource namedSource(String key, double share) {
    return new UltimateSource(
        Objects.requireNonNull(sources.get(key)), UltimateSourceKind.ORIGIN, ultimate(share));
  }

  private void trace(Partner partner) {
    Ref<Actor> self = view.snapshot().ref(partner.actor());
    used.add(self);
    var money = Objects.requireNonNull(partner.money());
    double weight = money.divide(plan.money(), MathContext.DECIMAL64).doubleValue();
    var dependence = DependenceAnalysis.answer(view, question(self));
    if (dependence.ultimateSources().isEmpty()) {
      add(self, weight);
      return;
    }
    double rest = 1;
    for (var end : dependence.ultimateSources()) {
      double share = Objects.requireNonNull(end.share().value());
      rest -= share;
      add(self, end, weight * share);
    }
    if (rest > ROUNDING) {
      untraced.merge(UltimateSourceKind.UNKNOWN, weight * rest, Double::sum);
    }
    remember(dependence);
  }

  /// Shares are sums of floating-point numbers; less than this is no remainder.
  private static final double ROUNDING = 1e-9;

  private DependenceQuestion question(Ref<Actor> of) {
    return new DependenceQuestion(
        GlobalId.of(of), ResourceKind.MONEY, null, currency, null, null, NEAR_SOLE, MOST_SOURCES);
  }

  private void add(Ref<Actor> self, UltimateSource end, double share) {
    switch (end.kind()) {
      case ORIGIN -> add(Objects.requireNonNull(end.actor()), share);
      case OWN -> add(self, share);
      case UNKNOWN, CLOSED_LOOP -> untraced.merge(end.kind(), share, Double::sum);
    }
  }

  private void add(Ref<Actor> source, double share) {
    named.merge(source.key(), share, Double::sum);
    sources.put(source.key(), source);
  }

  private void remember(Dependence dependence) {
    var figure = dependence.unknownShare();
    used.addAll(figure.factsUsed());
    figure
        .excluded()
        .forEach(some -> excluded.merge(some.reason(), some.factCount(), Integer::sum));
  }

  private Figures figures() {
    return Figures.of(view, null);
  }

  private Figure ultimate(double share) {
    return figure("launchCheck.ultimateShare", share);
  }

  /// A figure over the facts of all traces together.
  private Figure figure(String metric, double share) {
    double lost = untraced.values().stream().mapToDouble(part -> part).sum();
    var bare = figures().unknown(Math.min(1, lost)).figure(metric, Math.min(1, share));
    List<Exclusion> without =
        excluded.entrySet().stream()
            .map(entry -> new Exclusion(entry.getKey(), entry.getValue()))
            .toList();
    return new Figure(
        metric,
        bare.value(),
        null,
        null,
        bare.asOf(),
        bare.evidence(),
        bare.landscapeVersion(),
        used.stream().sorted(BY_KIND_AND_KEY).toList(),
        without,
        bare.unknownShare(),
        bare.hypothetical());
  }
}
