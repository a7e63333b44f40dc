package org.weft.analytics.dependence;

import java.util.AbstractList;
import org.weft.algorithms.DependentShares;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;
import org.weft.landscape.view.Subjects;

/// Answers {@link DependentsQuestion}s: the trace of every intake against one actor, all in one
/// solution.
public final class DependentsAnalysis {

  private final LandscapeView view;
  private final DependentsQuestion question;
  private final FlowSelection selection;
  private final ReachGraph reach;
  private final double[] share;
  private final int[] order;
  private final Figures figures;

  private DependentsAnalysis(
      LandscapeView view, DependentsQuestion question, FlowSelection selection, int subject) {
    this.view = view;
    this.question = question;
    this.selection = selection;
    reach = ReachGraph.of(view, selection, subject);
    share = DependentShares.on(reach.shares(), subject).shares();
    share[subject] = 0; // it is none of its dependents
    order = LargestFirst.order(share, actor -> view.snapshot().actors().get(actor).key());
    figures = Figures.of(view, question.period()).from(reach.flows()).without(reach.excluded());
  }

  /// Finds everybody who depends on one actor.
  ///
  /// @throws InvalidArgumentException if the actor is not in the view, the threshold is out of
  ///   range, or flows in several currencies or units would have to be added
  public static Dependents answer(LandscapeView view, DependentsQuestion question) {
    Thresholds.check("nearSole", question.nearSole());
    var subject = new Subjects(view).actor("of", question.of());
    var selection = question.settle(view, view.flowsFrom(subject.index()));
    return new DependentsAnalysis(view, question, selection, subject.index()).of(subject);
  }

  private Dependents of(ActorFact subject) {
    return new Dependents(
        view.snapshot().ref(subject),
        selection.kind(),
        selection.currency(),
        selection.unit(),
        selection.basis(),
        given(subject.index()),
        nearSoleCount(),
        meanShare(),
        weightedShare(),
        new AbstractList<Dependent>() {
          @Override
          public Dependent get(int rank) {
            return dependent(order[rank]);
          }

          @Override
          public int size() {
            return order.length;
          }
        });
  }

  private Figure given(int subject) {
    var given =
        SelectedFlows.of(
            view, selection, view.flowsFrom(subject).filter(flow -> flow.to() != subject));
    var base = Figures.of(view, question.period()).from(given.flows()).without(given.excluded());
    return given.flows().isEmpty()
        ? base.notEvaluable("dependence.given", "No flow of this kind from it is recorded")
        : base.figure("dependence.given", given.total().doubleValue());
  }

  private int nearSoleCount() {
    int count = 0;
    while (count < order.length && Thresholds.reaches(share[order[count]], question.nearSole())) {
      count++;
    }
    return count;
  }

  private Figure meanShare() {
    double sum = 0;
    for (int actor : order) {
      sum += share[actor];
    }
    return mean("dependence.meanShare", sum, order.length);
  }

  private Figure weightedShare() {
    double passed = 0;
    double whole = 0;
    for (int actor : order) {
      passed += share[actor] * reach.intake(actor);
      whole += reach.intake(actor);
    }
    return mean("dependence.weightedShare", passed, whole);
  }

  private Figure mean(String metric, double sum, double base) {
    return base == 0
        ? figures.notEvaluable(metric, "Nobody is recorded to depend on it")
        : figures.figure(metric, Math.min(1, sum / base));
  }

  private Dependent dependent(int actor) {
    return new Dependent(
        view.snapshot().actorRef(actor),
        figures.figure("dependence.through", share[actor]),
        figures.figure("dependence.passedAmount", share[actor] * reach.intake(actor)),
        reach.hops(actor));
  }
}
