package org.weft.analytics.resources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;

/// Adds up the flows of a landscape without counting a unit at each hand that it passes.
///
/// - **Definition** Of an actor: `own`, what it gave itself, that is, raised; `out`, what it gave
///   others; `in`, what others gave it; `meant`, the part of `in` that was given to be passed on.
///   `atLeast = unknown + Σ max(own, out − in)`, with `unknown`, what has no recorded giver:
///   whoever gives, gives first what it took in. `atMost = unknown + Σ (own + out − min(out,
///   meant))`: only what was meant to be passed on was.
/// - **Range** `0 ≤ atLeast ≤ atMost ≤ moved`, the sum of all flows.
/// - **Reading** A grant of 100 that one passes on to another is 200 moved and 100 there is. What
///   the landscape does not say leaves a range, and no number in it is the right one.
/// - **Cost** One pass over the flows.
/// - **Source** Our own, after 360Giving's codes of re-granting.
public final class FlowTotalsAnalysis {

  private static final int NOBODY = -1;

  /// What passed through one actor.
  private static final class Hand {
    BigDecimal own = BigDecimal.ZERO;
    BigDecimal out = BigDecimal.ZERO;
    BigDecimal in = BigDecimal.ZERO;
    BigDecimal meant = BigDecimal.ZERO;

    BigDecimal atLeast() {
      return own.max(out.subtract(in));
    }

    BigDecimal atMost() {
      return own.add(out).subtract(out.min(meant));
    }
  }

  private final TreeMap<Integer, Hand> hands = new TreeMap<>();
  private BigDecimal unknown = BigDecimal.ZERO;

  private FlowTotalsAnalysis() {}

  /// Adds up the flows of one kind, currency or unit, basis and period.
  ///
  /// @throws InvalidArgumentException if flows in several currencies or units would have to be
  ///   added
  public static FlowTotals answer(LandscapeView view, FlowTotalsQuestion question) {
    List<FlowFact> all = view.snapshot().flows();
    var selection = FlowSelection.settle(view, question, all);
    var selected = SelectedFlows.of(view, selection, all.stream());
    var totals = new FlowTotalsAnalysis();
    selected.flows().forEach(totals::add);
    return totals.write(view, question, selection, selected);
  }

  private void add(FlowFact flow) {
    var amount = SelectedFlows.amount(flow);
    if (flow.from() == NOBODY) {
      unknown = unknown.add(amount);
    } else if (flow.from() == flow.to()) {
      var own = hand(flow.to());
      own.own = own.own.add(amount);
      return;
    } else {
      var giver = hand(flow.from());
      giver.out = giver.out.add(amount);
    }
    if (flow.to() != NOBODY) {
      var receiver = hand(flow.to());
      receiver.in = receiver.in.add(amount);
      if (flow.regrantType() != null && flow.regrantType().isPassedOn()) {
        receiver.meant = receiver.meant.add(amount);
      }
    }
  }

  private Hand hand(int actor) {
    return hands.computeIfAbsent(actor, _ -> new Hand());
  }

  private FlowTotals write(
      LandscapeView view,
      FlowTotalsQuestion question,
      FlowSelection selection,
      SelectedFlows selected) {
    var total = selected.total();
    var figures =
        Figures.of(view, question.period())
            .from(selected.flows())
            .without(selected.excluded())
            .unknown(
                total.signum() == 0
                    ? null
                    : (Double) (unknown.doubleValue() / total.doubleValue()));
    boolean isNothing = selected.flows().isEmpty();
    var least = new ArrayList<BigDecimal>(List.of(unknown));
    var most = new ArrayList<BigDecimal>(List.of(unknown));
    hands.values().forEach(hand -> least.add(hand.atLeast()));
    hands.values().forEach(hand -> most.add(hand.atMost()));
    return new FlowTotals(
        selection.kind(),
        selection.currency(),
        selection.unit(),
        selection.basis(),
        figure(figures, "flowTotals.moved", isNothing, List.of(total)),
        figure(figures, "flowTotals.atLeast", isNothing, least),
        figure(figures, "flowTotals.atMost", isNothing, most));
  }

  private static Figure figure(
      Figures figures, String metric, boolean isNothing, List<BigDecimal> parts) {
    return isNothing
        ? figures.notEvaluable(metric, "No flow of this kind with an amount is recorded.")
        : figures.figure(
            metric, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue());
  }
}
