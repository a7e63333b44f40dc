package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;
import org.weft.landscape.view.Subjects;
import org.weft.landscape.view.TieFact;

/// Answers {@link MutualDependenceQuestion}s. What nobody stated about a tie is never filled in:
/// the share of the intake is known from flows, how critical it is and whether it could be replaced
/// only where somebody says so.
public final class MutualDependenceAnalysis {

  private static final double ROUNDING = 1e-12;

  private final LandscapeView view;
  private final MutualDependenceQuestion question;
  private final FlowSelection selection;

  private MutualDependenceAnalysis(
      LandscapeView view, MutualDependenceQuestion question, FlowSelection selection) {
    this.view = view;
    this.question = question;
    this.selection = selection;
  }

  /// Compares how far two actors depend on each other.
  ///
  /// @throws InvalidArgumentException if one is not in the view, they are the same, or flows in
  ///   several currencies or units would have to be added
  public static MutualDependence answer(LandscapeView view, MutualDependenceQuestion question) {
    var subjects = new Subjects(view);
    var one = subjects.actor("of", question.of());
    var other = subjects.actor("on", question.on());
    if (one.index() == other.index()) {
      throw new InvalidArgumentException("on", question.on(), "must be another actor than `of`");
    }
    var selection =
        question.settle(view, Stream.of(one.index(), other.index()).flatMap(view::allFlowsInto));
    return new MutualDependenceAnalysis(view, question, selection).of(one, other);
  }

  private MutualDependence of(ActorFact one, ActorFact other) {
    var sides = List.of(side(one, other), side(other, one));
    return new MutualDependence(
        selection.kind(),
        selection.currency(),
        selection.unit(),
        selection.basis(),
        sides,
        both(sides, "dependence.mutualShare", DependenceSide::share, Double::sum),
        both(sides, "dependence.shareImbalance", DependenceSide::share, (a, b) -> Math.abs(a - b)),
        both(sides, "dependence.mutual", DependenceSide::dependence, Double::sum),
        both(sides, "dependence.imbalance", DependenceSide::dependence, (a, b) -> Math.abs(a - b)),
        moreDependent(sides));
  }

  private DependenceSide side(ActorFact actor, ActorFact on) {
    var intake = SelectedFlows.of(view, selection, view.allFlowsInto(actor.index()));
    var flows = Figures.of(view, question.period()).from(intake.flows()).without(intake.excluded());
    var ties = ties(actor, on);
    var stated = Figures.of(view, question.period()).from(ties);
    var share = share(flows, intake, on);
    var criticality =
        stated(stated, ties, "dependence.criticality", TieFact::criticality, "how critical it is");
    var substitutability =
        stated(
            stated,
            ties,
            "dependence.substitutability",
            TieFact::substitutability,
            "whether it could be replaced");
    return new DependenceSide(
        view.snapshot().ref(actor),
        view.snapshot().ref(on),
        share,
        criticality,
        substitutability,
        operational(flows, share, criticality, substitutability));
  }

  private Figure share(Figures flows, SelectedFlows intake, ActorFact on) {
    var metric = "dependence.directShare";
    if (intake.vague().contains(on.index())) {
      return flows.notEvaluable(metric, "The amount of a flow between them is not known");
    }
    return intake.total().signum() == 0
        ? flows.notEvaluable(metric, "No intake of this kind is recorded")
        : flows.figure(
            metric,
            SupplyGraph.part(
                intake.byGiver().getOrDefault(on.index(), BigDecimal.ZERO), intake.total()));
  }

  /// What is stated about this kind of resource; without that, about every kind.
  private List<TieFact> ties(ActorFact actor, ActorFact on) {
    var all =
        view.tiesOf(actor.index())
            .filter(tie ->
                tie.kind() == TieKind.DEPENDS_ON
                    && tie.from() == actor.index()
                    && tie.to() == on.index())
            .sorted(Comparator.comparing(TieFact::key))
            .toList();
    var ofKind = all.stream().filter(tie -> tie.resourceKind() == selection.kind()).toList();
    return ofKind.isEmpty()
        ? all.stream().filter(tie -> tie.resourceKind() == null).toList()
        : ofKind;
  }

  private static Figure stated(
      Figures figures,
      List<TieFact> ties,
      String metric,
      Function<TieFact, @Nullable Double> value,
      String what) {
    var values = ties.stream().map(value).filter(Objects::nonNull).distinct().toList();
    return switch (values.size()) {
      case 0 -> figures.notEvaluable(metric, "Nobody stated " + what);
      case 1 -> figures.figure(metric, values.getFirst());
      default -> figures.notEvaluable(metric, "Several ties state differently " + what);
    };
  }

  private static Figure operational(Figures flows, Figure share, Figure critical, Figure replaced) {
    var metric = "dependence.operational";
    for (var part : List.of(share, critical, replaced)) {
      if (part.notEvaluable() != null) {
        return flows.notEvaluable(metric, part.notEvaluable());
      }
    }
    return flows.figure(metric, value(critical) * value(share) * (1 - value(replaced)));
  }

  private Figure both(
      List<DependenceSide> sides,
      String metric,
      Function<DependenceSide, Figure> part,
      DoubleBinaryOperator combined) {
    var figures = Figures.of(view, question.period());
    var one = part.apply(sides.getFirst());
    var other = part.apply(sides.getLast());
    for (var figure : List.of(one, other)) {
      if (figure.notEvaluable() != null) {
        return figures.notEvaluable(metric, figure.notEvaluable());
      }
    }
    return figures.figure(metric, combined.applyAsDouble(value(one), value(other)));
  }

  private static @Nullable Ref<Actor> moreDependent(List<DependenceSide> sides) {
    for (Function<DependenceSide, Figure> part :
        List.<Function<DependenceSide, Figure>>of(
            DependenceSide::dependence, DependenceSide::share)) {
      var one = part.apply(sides.getFirst()).value();
      var other = part.apply(sides.getLast()).value();
      if (one != null && other != null) {
        if (Math.abs(one - other) <= ROUNDING) {
          return null;
        }
        return one > other ? sides.getFirst().actor() : sides.getLast().actor();
      }
    }
    return null;
  }

  private static double value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }
}
