package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.weft.algorithms.Dominators;
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

  /// Much more than a share can be off.
  private static final double ROUNDING = 1e-6;

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
            .unknown(hasIntake() ? (Double) shares.share(0, supply.unknown()) : null);
    this.traced =
        figures
            .from(supply.flows())
            .without(supply.excluded())
            .unknown(hasIntake() ? (Double) UltimateSources.share(trace, supply.unknown()) : null);
  }

  Dependence of(ActorFact subject) {
    var directConcentration = directConcentration();
    var ends = new UltimateSources(view.snapshot(), supply, trace, traced);
    var ultimateConcentration = ends.concentration();
    return new Dependence(
        view.snapshot().ref(subject),
        selection.kind(),
        selection.currency(),
        selection.unit(),
        selection.basis(),
        intake(),
        directSources(),
        directConcentration.effectiveSources(),
        dependencies(largest),
        hasIntake() ? ends.list(question.limit()) : List.of(),
        ultimateShare("dependence.unknownShare", supply.unknown()),
        ultimateShare("dependence.ownShare", supply.own()),
        ultimateConcentration.effectiveSources(),
        new DepthAnswer(supply, shares, trace, traced).depth(this::actor),
        dominators(),
        dependencies(nearSole()),
        ends.closedLoops(),
        directConcentration,
        ultimateConcentration,
        new ChainSearch(view, supply, shares, trace.ultimateSources(), traced));
  }

  GroupDependence ofGroup(List<ActorFact> members) {
    var ends = new UltimateSources(view.snapshot(), supply, trace, traced);
    return new GroupDependence(
        members.size(),
        members.stream()
            .limit(Thresholds.LONGEST_LIST)
            .<Ref<Actor>>map(view.snapshot()::ref)
            .toList(),
        selection.kind(),
        selection.currency(),
        selection.unit(),
        selection.basis(),
        intake(),
        internal(),
        returned(),
        directSources(),
        directConcentration(),
        dependencies(largest),
        dependencies(nearSole()),
        hasIntake() ? ends.list(question.limit()) : List.of(),
        ends.concentration(),
        ultimateShare("dependence.unknownShare", supply.unknown()),
        ultimateShare("dependence.ownShare", supply.own()),
        dominators(),
        ends.closedLoops());
  }

  private Figure internal() {
    var flows = supply.internal();
    return Figures.of(view, question.period())
        .from(flows)
        .figure("dependence.internal", flows.stream().mapToDouble(Intake::amount).sum());
  }

  /// A unit that comes round again is met once more: the share that does is 1 - 1/N.
  private Figure returned() {
    return hasIntake()
        ? traced.figure("dependence.returnedShare", 1 - 1 / trace.visits(0))
        : traced.notEvaluable("dependence.returnedShare", NOTHING_RECORDED);
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
        giver >= 0 && supply.node(giver) == 0,
        amount,
        direct.figure("dependence.directShare", SupplyGraph.part(amount, total)));
  }

  private SourceConcentration directConcentration() {
    return SourceConcentration.of(
        direct,
        "direct",
        supply.intake().byGiver().entrySet().stream()
            .filter(given -> given.getKey() >= 0 && supply.node(given.getKey()) != 0)
            .mapToDouble(given -> given.getValue().doubleValue())
            .toArray(),
        "No giver is recorded");
  }

  /// Most often all of them are among the largest, which are known.
  private List<NodeShare> nearSole() {
    boolean isBelow =
        largest.isEmpty() || !Thresholds.reaches(largest.getLast().share(), question.nearSole());
    return isBelow
        ? largest.stream()
            .filter(found -> Thresholds.reaches(found.share(), question.nearSole()))
            .toList()
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

  private Figure ultimateShare(String metric, int node) {
    return hasIntake()
        ? traced.figure(metric, UltimateSources.share(trace, node))
        : traced.notEvaluable(metric, NOTHING_RECORDED);
  }

  /// All of the intake passes through each of them, so there is none where that is true of nobody.
  private List<Ref<Actor>> dominators() {
    if (largest.isEmpty() || largest.getFirst().share() < 1 - ROUNDING) {
      return List.of();
    }
    return Arrays.stream(Dominators.ofSupply(shares).strict(0))
        .filter(supply::isActor)
        .mapToObj(this::actor)
        .toList();
  }

  private Ref<Actor> actor(int node) {
    return view.snapshot().actorRef(supply.actor(node));
  }
}
