package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.HittingShares;
import org.weft.algorithms.NodeShare;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.Finances;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Answers {@link RunwayQuestion}s: reserves over what is spent beyond what comes in, a month.
public final class RunwayAnalysis {

  private static final int MONTHS_A_YEAR = 12;
  private static final double ROUNDING = 1e-12;

  /// Unknown origin and own resources may be among the largest, and are not shown.
  private static final int UNNAMED = 2;

  private static final String NOTHING_RECORDED = "No intake of money is recorded in this period";

  private final LandscapeView view;
  private final ActorFact subject;
  private final Finances finances;
  private final Period period;
  private final FlowSelection selection;
  private final SupplyGraph supply;
  private final Figures known;
  private final Figures counted;

  private RunwayAnalysis(
      LandscapeView view, ActorFact subject, Period period, FlowSelection selection) {
    this.view = view;
    this.subject = subject;
    this.finances = Objects.requireNonNullElse(subject.finances(), Finances.UNKNOWN);
    this.period = period;
    this.selection = selection;
    this.supply = SupplyGraph.of(view, selection, subject.index());
    var figures = Figures.of(view, period);
    this.known = figures.from(List.of(subject));
    this.counted = figures.from(supply.flows()).without(supply.intake().excluded());
  }

  /// Works out how long an actor's reserves last, with and without its sources.
  ///
  /// @throws InvalidArgumentException if the actor is not in the view, the period has no start or
  ///   no end, or the limit is out of range
  public static Runway answer(LandscapeView view, RunwayQuestion question) {
    Thresholds.checkLimit("limit", question.limit());
    var subject = new Subjects(view).actor("of", question.of());
    var period = period(view, question.period());
    var currency = subject.finances() == null ? null : subject.finances().currency();
    var selection =
        FlowSelection.settle(
            view,
            new FlowSelection.Money(currency, question.basis(), period),
            view.allFlowsInto(subject.index()).toList());
    return new RunwayAnalysis(view, subject, period, selection).answer(question.limit());
  }

  private static Period period(LandscapeView view, @Nullable Period asked) {
    if (asked == null) {
      return new Period(view.asOf().minusYears(1).plusDays(1), view.asOf());
    }
    if (asked.from() == null || asked.to() == null) {
      throw new InvalidArgumentException("period", asked, "must have a start and an end");
    }
    return asked;
  }

  private Runway answer(int limit) {
    return new Runway(
        view.snapshot().ref(subject),
        selection.currency(),
        selection.basis(),
        period,
        stated("dependence.reserves", finances.reserves(), 1, "Its reserves are not known"),
        stated(
            "dependence.monthlySpend",
            finances.yearlySpend(),
            MONTHS_A_YEAR,
            "What it spends in a year is not known"),
        outlook(hasIntake() ? (Double) monthlyIntake() : null),
        outlook(0.0),
        hasIntake() ? without(limit) : List.of());
  }

  private boolean hasIntake() {
    return !supply.intake().flows().isEmpty();
  }

  private double monthlyIntake() {
    return supply.intake().total().doubleValue() / months(period);
  }

  /// Whole calendar months, and days of a broken one as a part of it.
  static double months(Period period) {
    var from = requireNonNull(period.from());
    var end = requireNonNull(period.to()).plusDays(1);
    long whole = ChronoUnit.MONTHS.between(from, end);
    LocalDate broken = from.plusMonths(whole);
    return whole
        + (double) ChronoUnit.DAYS.between(broken, end)
            / ChronoUnit.DAYS.between(broken, from.plusMonths(whole + 1));
  }

  private Figure stated(String metric, @Nullable BigDecimal value, int parts, String reason) {
    return value == null
        ? known.notEvaluable(metric, reason)
        : known.figure(metric, value.doubleValue() / parts);
  }

  private List<RunwayWithout> without(int limit) {
    return HittingShares.from(supply.shares(), 0).largest(limit + UNNAMED).stream()
        .filter(source -> supply.isActor(source.node()))
        .limit(limit)
        .map(this::without)
        .toList();
  }

  private RunwayWithout without(NodeShare source) {
    return new RunwayWithout(
        view.snapshot().actorRef(supply.actor(source.node())),
        counted.figure("dependence.through", source.share()),
        outlook(monthlyIntake() * (1 - source.share())));
  }

  /// @param intake a month, null when unknown
  private RunwayOutlook outlook(@Nullable Double intake) {
    var intakeFigure =
        intake == null
            ? counted.notEvaluable("dependence.monthlyIntake", NOTHING_RECORDED)
            : counted.figure("dependence.monthlyIntake", intake);
    if (finances.yearlySpend() == null) {
      return unknown(intakeFigure, "What it spends in a year is not known");
    }
    if (intake == null) {
      return unknown(intakeFigure, NOTHING_RECORDED);
    }
    double spend = finances.yearlySpend().doubleValue() / MONTHS_A_YEAR;
    double gap = spend - intake;
    if (gap <= spend * ROUNDING) {
      return new RunwayOutlook(
          RunwayState.COVERED,
          intakeFigure,
          counted.notEvaluable(
              "dependence.runway",
              "What comes in meets what it spends: the reserves do not run out"));
    }
    if (finances.reserves() == null) {
      return new RunwayOutlook(
          RunwayState.RUNS_OUT,
          intakeFigure,
          counted.notEvaluable("dependence.runway", "Its reserves are not known"));
    }
    return new RunwayOutlook(
        RunwayState.RUNS_OUT,
        intakeFigure,
        counted.figure("dependence.runway", finances.reserves().doubleValue() / gap));
  }

  private RunwayOutlook unknown(Figure intake, String reason) {
    return new RunwayOutlook(
        RunwayState.UNKNOWN, intake, counted.notEvaluable("dependence.runway", reason));
  }
}
