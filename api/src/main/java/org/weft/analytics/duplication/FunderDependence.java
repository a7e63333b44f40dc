package org.weft.analytics.duplication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;

/// How far those who run an effort depend on one funder already: adding to such an effort adds to
/// the dependence. Direct sources only; what lies behind them is the question `dependence`.
final class FunderDependence {

  /// Our choice, as for near-sole sources: from half on, one funder decides.
  static final double MUCH = 0.5;

  private static final String METRIC = "duplication.topFunderShare";

  private final LandscapeView view;
  private final Map<Integer, Intake> known = new HashMap<>();

  FunderDependence(LandscapeView view) {
    this.view = view;
  }

  /// @param tooMuch whether one funder gives at least {@link #MUCH}; null when not known
  /// @param facts the flows of the one that depends most
  record Found(Figure share, @Nullable Boolean tooMuch, List<? extends Fact> facts) {}

  /// Money that one actor took in.
  ///
  /// @param share of the largest known giver, NaN when nothing can be added up
  /// @param unknown share of the money whose giver is not known
  /// @param isComplete whether each amount is known
  private record Intake(
      double share,
      double unknown,
      boolean isComplete,
      List<FlowFact> flows,
      Map<ExclusionReason, Integer> excluded) {

    @Nullable Boolean isTooMuch() {
      if (Double.isNaN(share) || !isComplete) {
        return null;
      }
      if (share >= MUCH) {
        return true;
      }
      return share + unknown < MUCH ? Boolean.FALSE : null;
    }
  }

  Found of(EffortFact effort) {
    var intakes = runners(effort).map(actor -> known.computeIfAbsent(actor, this::intake)).toList();
    var figures = Figures.of(view, null);
    Intake most = null;
    for (var intake : intakes) {
      if (!Double.isNaN(intake.share()) && (most == null || intake.share() > most.share())) {
        most = intake;
      }
    }
    if (most == null) {
      return new Found(
          figures.notEvaluable(
              METRIC, "No money into those who run it is known that could be added up."),
          null,
          List.of());
    }
    var share =
        figures
            .from(most.flows())
            .without(most.excluded())
            .unknown(most.unknown())
            .figure(METRIC, most.share());
    return new Found(share, tooMuch(intakes), most.flows());
  }

  private Stream<Integer> runners(EffortFact effort) {
    return Arrays.stream(effort.runBy())
        .filter(actor -> view.sees(view.snapshot().actors().get(actor)))
        .boxed();
  }

  private static @Nullable Boolean tooMuch(List<Intake> intakes) {
    var verdicts = new ArrayList<@Nullable Boolean>();
    intakes.forEach(intake -> verdicts.add(intake.isTooMuch()));
    if (verdicts.contains(true)) {
      return true;
    }
    return verdicts.contains(null) ? null : Boolean.FALSE;
  }

  private Intake intake(int actor) {
    var all = view.allFlowsInto(actor).toList();
    FlowSelection selection;
    try {
      selection = FlowSelection.settle(view, new FlowSelection.Money(null, null, null), all);
    } catch (InvalidArgumentException severalCurrencies) {
      return new Intake(Double.NaN, 0, false, List.of(), Map.of());
    }
    var money = SelectedFlows.of(view, selection, all.stream());
    double total = money.total().doubleValue();
    var byGiver = money.byGiver();
    double largest =
        byGiver.entrySet().stream()
            .filter(given -> given.getKey() >= 0 && given.getKey() != actor)
            .mapToDouble(given -> given.getValue().doubleValue())
            .max()
            .orElse(0);
    double unknown = byGiver.getOrDefault(-1, BigDecimal.ZERO).doubleValue();
    return new Intake(
        total > 0 ? largest / total : Double.NaN,
        total > 0 ? unknown / total : 0,
        money.vague().isEmpty(),
        money.flows(),
        money.excluded());
  }
}
