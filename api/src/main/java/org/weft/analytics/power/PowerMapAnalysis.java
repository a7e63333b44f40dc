package org.weft.analytics.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.weft.algorithms.EffectiveNumber;
import org.weft.algorithms.GiniCoefficient;
import org.weft.algorithms.HerfindahlIndex;
import org.weft.algorithms.TopShare;
import org.weft.landscape.EntityKind;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Answers {@link PowerMapQuestion}s: one pass over the facts of each base.
public final class PowerMapAnalysis {

  private final LandscapeView view;
  private final PowerMapQuestion question;

  private PowerMapAnalysis(LandscapeView view, PowerMapQuestion question) {
    this.view = view;
    this.question = question;
  }

  /// Who holds how much of each base of power.
  ///
  /// @throws InvalidArgumentException if issue or place is not in the landscape
  public static PowerMap answer(LandscapeView view, PowerMapQuestion question) {
    return new PowerMapAnalysis(view, question).answer();
  }

  private PowerMap answer() {
    var counted = counted();
    var currency =
        Objects.requireNonNullElse(
            question.currency(), Objects.requireNonNullElse(view.snapshot().defaultCurrency(), ""));
    var selection =
        new FlowSelection(
            ResourceKind.MONEY,
            currency,
            Objects.requireNonNullElse(question.basis(), FlowBasis.DISBURSED),
            question.period());
    var passes = new BasePasses(view, counted, selection);
    var bases = new ArrayList<PowerBase>();
    for (var kind : question.bases()) {
      var holdings = passes.pass(kind);
      var figures = Figures.of(view, kind == PowerBaseKind.MONEY_GIVEN ? question.period() : null);
      bases.add(base(kind, holdings.amounts, holdings.figures(figures, passes.facts(kind))));
    }
    return new PowerMap(
        currency.isEmpty() ? null : currency,
        selection.basis(),
        (int) IntStream.range(0, counted.length).filter(actor -> counted[actor]).count(),
        bases);
  }

  /// Which actors are asked about, by index.
  private boolean[] counted() {
    var subjects = new Subjects(view);
    int issue =
        question.issue() == null ? -1 : subjects.node(EntityKind.ISSUE, "issue", question.issue());
    int place =
        question.place() == null ? -1 : subjects.node(EntityKind.PLACE, "place", question.place());
    var counted = new boolean[view.snapshot().actors().size()];
    for (var actor : view.snapshot().actors()) {
      counted[actor.index()] = view.sees(actor) && isAsked(actor, issue, place);
    }
    return counted;
  }

  private boolean isAsked(ActorFact actor, int issue, int place) {
    return (issue < 0 || anyWithin(view.snapshot().issues(), actor.issues(), issue))
        && (place < 0 || anyWithin(view.snapshot().places(), actor.places(), place));
  }

  private static boolean anyWithin(Hierarchy hierarchy, int[] nodes, int ancestor) {
    for (int node : nodes) {
      if (hierarchy.isWithin(node, ancestor)) {
        return true;
      }
    }
    return false;
  }

  private PowerBase base(PowerBaseKind kind, double[] amounts, Figures figures) {
    var held = Arrays.stream(amounts).filter(amount -> amount > 0).toArray();
    double total = Arrays.stream(held).sum();
    return new PowerBase(
        kind,
        figures.figure("power.baseHolderCount", held.length),
        figure(figures, "power.baseHhi", held, HerfindahlIndex::of),
        figure(figures, "power.baseEffectiveHolders", held, EffectiveNumber::of),
        figure(figures, "power.baseTopShare", held, values -> TopShare.of(1, values)),
        figure(figures, "power.baseGini", held, GiniCoefficient::of),
        new HolderRanking(view, amounts, total, figures));
  }

  private static Figure figure(
      Figures figures, String metric, double[] held, ToDoubleFunction<double[]> measure) {
    return held.length == 0
        ? figures.notEvaluable(metric, "Nobody is recorded to hold any")
        : figures.figure(metric, measure.applyAsDouble(held));
  }
}
