package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// Reserves last for as many months as they hold of what is spent beyond what comes in.
class RunwayAnalysisTest {

  private static final Period YEAR =
      new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  /// 12,000 a year go out, 9,600 come in: 800 a month of 1,000.
  private static final String DESK =
      """
      actors
        desk reserves 2400 spend 12000
        north
        south
        origin
      flows
        north -> desk MONEY 6000 EUR at 2025-03-01
        south -> desk MONEY 3600 EUR at 2025-03-01
        origin -> north MONEY 9000 EUR at 2025-03-01
        origin -> south MONEY 9000 EUR at 2025-03-01
      """;

  private static Runway ask(String sketch) {
    return RunwayAnalysis.answer(
        LandscapeSketch.of(sketch).view(), new RunwayQuestion("desk", YEAR, null, 5));
  }

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  @Test
  void itIsReservesOverWhatIsMissingAMonth() {
    var runway = ask(DESK);

    assertThat(value(runway.reserves())).isEqualTo(2400);
    assertThat(value(runway.monthlySpend())).isEqualTo(1000);
    assertThat(value(runway.asItIs().monthlyIntake())).isEqualTo(800, offset(1e-9));
    assertThat(runway.asItIs().state()).isEqualTo(RunwayState.RUNS_OUT);
    assertThat(value(runway.asItIs().months())).isEqualTo(12, offset(1e-9));
    assertThat(value(runway.withoutAny().months())).isEqualTo(2.4, offset(1e-9));
  }

  @Test
  void withoutASourceAllThatPassesThroughItIsMissing() {
    var without = ask(DESK).without();

    assertThat(without)
        .extracting(one -> one.source().key())
        .containsExactly("origin", "north", "south");
    assertThat(value(without.get(0).share())).isEqualTo(1, offset(1e-12));
    assertThat(value(without.get(0).outlook().months())).isEqualTo(2.4, offset(1e-9));
    assertThat(value(without.get(1).outlook().monthlyIntake())).isEqualTo(300, offset(1e-9));
    assertThat(value(without.get(1).outlook().months())).isEqualTo(2400 / 700.0, offset(1e-9));
    assertThat(value(without.get(2).outlook().months())).isEqualTo(4.8, offset(1e-9));
  }

  @Test
  void whereTheIntakeMeetsTheSpendingReservesDoNotRunOutAndThereIsNoNumber() {
    var runway = ask(DESK.replace("spend 12000", "spend 9600"));

    assertThat(runway.asItIs().state()).isEqualTo(RunwayState.COVERED);
    assertThat(runway.asItIs().months().value()).isNull();
    assertThat(runway.asItIs().months().notEvaluable()).contains("do not run out");
    assertThat(runway.without().getFirst().outlook().state()).isEqualTo(RunwayState.RUNS_OUT);
  }

  @Test
  void whoHasPutNothingByHasNoTime() {
    assertThat(value(ask(DESK.replace("reserves 2400", "reserves 0")).asItIs().months())).isZero();
  }

  @Nested
  class WhenSomethingIsNotKnown {

    @Test
    void withoutReservesThereIsNoNumberButAState() {
      var runway = ask(DESK.replace("reserves 2400 ", ""));
      assertThat(runway.asItIs().state()).isEqualTo(RunwayState.RUNS_OUT);
      assertThat(runway.asItIs().months().notEvaluable()).contains("reserves are not known");
      assertThat(runway.reserves().value()).isNull();
    }

    @Test
    void withoutSpendingNothingCanBeTold() {
      var runway = ask(DESK.replace("spend 12000", ""));
      assertThat(runway.asItIs().state()).isEqualTo(RunwayState.UNKNOWN);
      assertThat(runway.withoutAny().state()).isEqualTo(RunwayState.UNKNOWN);
      assertThat(runway.monthlySpend().notEvaluable()).contains("spends in a year");
    }

    @Test
    void withoutAnyRecordedIntakeItIsUnknownAndNotZero() {
      var runway = ask("actors\n  desk reserves 2400 spend 12000\n");
      assertThat(runway.asItIs().state()).isEqualTo(RunwayState.UNKNOWN);
      assertThat(runway.asItIs().monthlyIntake().value()).isNull();
      assertThat(runway.asItIs().months().notEvaluable()).contains("No intake");
      assertThat(value(runway.withoutAny().months())).isEqualTo(2.4, offset(1e-9));
      assertThat(runway.without()).isEmpty();
    }

    @Test
    void withoutAnyFinancesEveryFigureSaysSo() {
      var runway = ask(DESK.replace("reserves 2400 spend 12000", ""));
      assertThat(runway.currency()).isEqualTo("EUR");
      assertThat(runway.reserves().value()).isNull();
      assertThat(runway.asItIs().months().value()).isNull();
    }
  }

  @Test
  void intakeIsCountedInTheCurrencyOfTheFinancesOnly() {
    var runway =
        ask(
            """
            actors
              desk reserves 2400 spend 12000 finance USD
              fund
            flows
              fund -> desk MONEY 6000 EUR at 2025-03-01
              fund -> desk MONEY 6000 USD at 2025-03-01
            """);
    assertThat(runway.currency()).isEqualTo("USD");
    assertThat(value(runway.asItIs().monthlyIntake())).isEqualTo(500, offset(1e-9));
    assertThat(runway.asItIs().months().excluded()).hasSize(1);
  }

  @Test
  void monthsAreThoseOfTheCalendar() {
    assertThat(RunwayAnalysis.months(YEAR)).isEqualTo(12);
    assertThat(RunwayAnalysis.months(day("2024-02-01", "2024-02-29"))).isEqualTo(1);
    assertThat(RunwayAnalysis.months(day("2025-01-01", "2025-04-15"))).isEqualTo(3.5);
    assertThat(RunwayAnalysis.months(day("2025-01-01", "2025-01-01")))
        .isEqualTo(1 / 31.0, offset(1e-12));
  }

  private static Period day(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void withoutAPeriodItIsTheYearThatEndsOnTheDayOfTheView() {
    var runway =
        RunwayAnalysis.answer(
            LandscapeSketch.of(DESK).view(), new RunwayQuestion("desk", null, null, 5));
    assertThat(runway.period())
        .isEqualTo(new Period(LocalDate.of(2025, 7, 1), LandscapeSketch.TODAY));
    assertThat(runway.asItIs().state()).isEqualTo(RunwayState.UNKNOWN);
  }

  @Test
  void anOpenPeriodIsRefused() {
    var view = LandscapeSketch.of(DESK).view();
    var open = new Period(LocalDate.of(2025, 1, 1), null);
    assertThatThrownBy(() -> RunwayAnalysis.answer(view, new RunwayQuestion("desk", open, null, 5)))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("period")
        .hasMessageContaining("must have a start and an end");
    assertThatThrownBy(() -> RunwayAnalysis.answer(view, new RunwayQuestion("desk", YEAR, null, 0)))
        .hasMessageContaining("limit: 0 must be 1 to 100");
  }
}
