package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weft.algorithms.Dominators;
import org.weft.algorithms.EffectiveNumber;
import org.weft.algorithms.HittingShares;
import org.weft.algorithms.NodeShare;
import org.weft.algorithms.ShareMatrix;
import org.weft.algorithms.ShortestHops;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;

/// Puts one answer together from a supply graph.
final class DependenceAnswer {

  /// Unknown origin and own resources may be among the largest, and are not shown as actors.
  private static final int UNNAMED = 2;

  private static final String NOTHING_RECORDED = "No intake of this kind is recorded";

  private final LandscapeView view;
  private final DependenceQuestion question;
  private final FlowSelection selection;
  private final SupplyGraph supply;
  private final ShareMatrix shares;
  private final HittingShares trace;
  private final ShortestHops hops;
  private final List<NodeShare> largest;
  private final Figures direct;
  private final Figures traced;

  DependenceAnswer(
      LandscapeView view,
      DependenceQuestion question,
      FlowSelection selection,
      SupplyGraph supply) {
    this.view = view;
    this.question = question;
    this.selection = selection;
    this.supply = supply;
    this.shares = supply.shares();
    this.trace = HittingShares.from(shares, 0);
    this.hops = ShortestHops.from(shares.pattern(), 0);
    this.largest = trace.largest(question.limit() + UNNAMED);
    var figures = Figures.of(view, question.period());
    this.direct =
        figures
            .from(supply.intake().flows())
            .without(supply.intake().excluded())
            .unknown(hasIntake() ? shares.share(0, supply.unknown()) : null);
    this.traced =
        figures
            .from(supply.flows())
            .without(supply.excluded())
            .unknown(hasIntake() ? ultimate(supply.unknown()) : null);
  }

  Dependence of(ActorFact subject) {
    return new Dependence(
        view.snapshot().ref(subject),
        selection.kind(),
        selection.currency(),
        selection.unit(),
        selection.basis(),
        intake(),
        directSources(),
        effectiveDirectSources(),
        dependencies(largest),
        ultimateSources(),
        ultimateShare("dependence.unknownShare", supply.unknown()),
        ultimateShare("dependence.ownShare", supply.own()),
        effectiveUltimateSources(),
        new DepthAnswer(supply, shares, trace, traced).depth(this::actor),
        dominators(),
        dependencies(nearSole()),
        closedLoops());
  }

  private boolean hasIntake() {
    return !shares.isUltimate(0);
  }

  private Figure intake() {
    return supply.intake().flows().isEmpty()
        ? direct.notEvaluable("dependence.intake", NOTHING_RECORDED)
        : direct.figure("dependence.intake", supply.intake().total().doubleValue());
  }

  private List<DirectSource> directSources() {
    var total = supply.intake().total();
    if (total.signum() == 0) {
      return List.of();
    }
    return supply.intake().byGiver().entrySet().stream()
        .sorted(
            Map.Entry.<Integer, BigDecimal>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(question.limit())
        .map(given -> directSource(given.getKey(), given.getValue(), total))
        .toList();
  }

  private DirectSource directSource(int giver, BigDecimal amount, BigDecimal total) {
    return new DirectSource(
        giver < 0 ? null : view.snapshot().actorRef(giver),
        giver == supply.actor(0),
        amount,
        direct.figure("dependence.directShare", SupplyGraph.part(amount, total)));
  }

  private Figure effectiveDirectSources() {
    var amounts =
        supply.intake().byGiver().entrySet().stream()
            .filter(given -> given.getKey() >= 0 && given.getValue().signum() > 0)
            .mapToDouble(given -> given.getValue().doubleValue())
            .toArray();
    return amounts.length == 0
        ? direct.notEvaluable("dependence.effectiveDirectSources", "No giver is recorded")
        : direct.figure("dependence.effectiveDirectSources", EffectiveNumber.of(amounts));
  }

  /// Most often all of them are among the largest, which are known.
  private List<NodeShare> nearSole() {
    boolean isBelow = largest.isEmpty() || largest.getLast().share() < question.nearSole();
    return isBelow
        ? largest.stream().filter(found -> found.share() >= question.nearSole()).toList()
        : trace.atLeast(question.nearSole());
  }

  private List<Dependency> dependencies(List<NodeShare> found) {
    return found.stream()
        .filter(share -> supply.isActor(share.node()))
        .limit(question.limit())
        .map(share ->
            new Dependency(
                actor(share.node()),
                traced.figure("dependence.through", share.share()),
                hops.hopsTo(share.node()).orElseThrow()))
        .toList();
  }

  private List<UltimateSource> ultimateSources() {
    if (!hasIntake()) {
      return List.of();
    }
    var ends = new ArrayList<UltimateSource>();
    trace.ultimateSources().forEach(end -> ends.add(ultimateSource(end)));
    trace.closedLoops().stream()
        .map(loop -> loop.trappedShare())
        .map(share -> traced.figure("dependence.ultimateShare", share))
        .forEach(
            share -> ends.add(new UltimateSource(null, UltimateSourceKind.CLOSED_LOOP, share)));
    return ends.stream()
        .sorted(Comparator.comparing((UltimateSource end) -> -value(end.share())))
        .limit(question.limit())
        .toList();
  }

  private UltimateSource ultimateSource(NodeShare end) {
    var share = traced.figure("dependence.ultimateShare", end.share());
    if (supply.isActor(end.node())) {
      return new UltimateSource(actor(end.node()), UltimateSourceKind.ORIGIN, share);
    }
    boolean own = end.node() == supply.own();
    return new UltimateSource(
        null, own ? UltimateSourceKind.OWN : UltimateSourceKind.UNKNOWN, share);
  }

  private static double value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }

  private double ultimate(int node) {
    return trace.ultimateSources().stream()
        .filter(end -> end.node() == node)
        .mapToDouble(NodeShare::share)
        .sum();
  }

  private Figure ultimateShare(String metric, int node) {
    return hasIntake()
        ? traced.figure(metric, ultimate(node))
        : traced.notEvaluable(metric, NOTHING_RECORDED);
  }

  private Figure effectiveUltimateSources() {
    var origins =
        origins()
            .filter(_ -> hasIntake())
            .mapToDouble(NodeShare::share)
            .filter(s -> s > 0)
            .toArray();
    return origins.length == 0
        ? traced.notEvaluable(
            "dependence.effectiveUltimateSources", "No ultimate source can be named")
        : traced.figure("dependence.effectiveUltimateSources", EffectiveNumber.of(origins));
  }

  private Stream<NodeShare> origins() {
    Predicate<NodeShare> named = end -> supply.isActor(end.node());
    return trace.ultimateSources().stream().filter(named);
  }

  private List<Ref<Actor>> dominators() {
    return Arrays.stream(Dominators.ofSupply(shares).strict(0))
        .filter(supply::isActor)
        .mapToObj(this::actor)
        .toList();
  }

  private List<ClosedLoop> closedLoops() {
    return trace.closedLoops().stream()
        .map(loop ->
            new ClosedLoop(
                loop.members().stream()
                    .map(this::actor)
                    .sorted(Comparator.comparing(Ref::key))
                    .toList(),
                traced.figure("dependence.ultimateShare", loop.trappedShare())))
        .toList();
  }

  private Ref<Actor> actor(int node) {
    return view.snapshot().actorRef(supply.actor(node));
  }
}
