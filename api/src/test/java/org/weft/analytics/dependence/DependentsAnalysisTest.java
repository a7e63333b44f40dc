package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// Whoever took in something that passed through an actor depends on it, by the share that did.
class DependentsAnalysisTest {

  static Dependents ask(LandscapeView view, String of) {
    return DependentsAnalysis.answer(view, DependentsQuestion.onMoneyOf(of));
  }

  private static Dependents ask(String sketch, String of) {
    return ask(LandscapeSketch.of(sketch).view(), of);
  }

  private static String drawn(Dependents answer) {
    return String.join(
        ", ",
        answer.all().stream()
            .map(one ->
                "%s %s %s"
                    .formatted(
                        one.actor().key(),
                        Drawings.short4(value(one.share())),
                        one.shortestDepth()))
            .toList());
  }

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  @Test
  void theGoldenOnesDependOnFLargestShareFirstWithTheirHops() {
    assertThat(drawn(ask(Drawings.GOLDEN.view(), "F")))
        .isEqualTo("E 1 1, D 0.9482 2, A 0.9136 1, B 0.5682 1, C 0.2273 2");
    assertThat(drawn(ask(Drawings.GOLDEN.view(), "B"))).isEqualTo("C 0.4 1, A 0.2 1, D 0.12 2");
    assertThat(drawn(ask(Drawings.GOLDEN.view(), "D"))).isEmpty();
  }

  @Test
  void bothDirectionsGiveTheSameShareForTheSamePair() {
    for (long seed = 0; seed < 40; seed++) {
      var sketch = Drawings.random(seed, 14);
      var view = sketch.view();
      for (var actor : List.of("a0", "a3", "a7")) {
        var dependents =
            DependentsAnalysis.answer(
                    view,
                    new DependentsQuestion(
                        actor, ResourceKind.MONEY, null, "EUR", null, FlowBasis.DISBURSED, .5))
                .all();
        for (var dependent : dependents) {
          var forwards =
              DependenceAnalysis.answer(
                  view,
                  new DependenceQuestion(
                      dependent.actor().key(),
                      ResourceKind.MONEY,
                      null,
                      "EUR",
                      null,
                      FlowBasis.DISBURSED,
                      .5,
                      100));
          var same =
              forwards.through().stream()
                  .filter(through -> through.actor().key().equals(actor))
                  .findFirst()
                  .orElseThrow();
          assertThat(value(dependent.share()))
              .as("seed %d: %s on %s", seed, dependent.actor().key(), actor)
              .isEqualTo(value(same.share()), offset(1e-9));
          assertThat(dependent.shortestDepth()).isEqualTo(same.shortestDepth());
        }
      }
    }
  }

  @Test
  void amountAndCountAreBothTold() {
    var answer =
        ask(
            """
            actors
              fund
              large
              small
              other
            flows
              fund -> large MONEY 100 EUR
              other -> large MONEY 900 EUR
              fund -> small MONEY 10 EUR
            """,
            "fund");
    assertThat(drawn(answer)).isEqualTo("small 1 1, large 0.1 1");
    assertThat(value(answer.given())).isEqualTo(110);
    assertThat(value(answer.meanShare())).isEqualTo(.55, offset(1e-12));
    assertThat(value(answer.weightedShare())).isEqualTo(110 / 1010.0, offset(1e-12));
    assertThat(value(answer.all().getFirst().amount())).isEqualTo(10);
    assertThat(value(answer.all().getLast().amount())).isEqualTo(100, offset(1e-9));
    assertThat(answer.nearSoleCount()).isEqualTo(1);
    assertThat(answer.atLeast(.1)).hasSize(2);
    assertThat(answer.atLeast(.11)).hasSize(1);
    assertThat(answer.atLeast(0)).hasSize(2);
  }

  @Test
  void exactlyTheThresholdIsNearSole() {
    var thirds =
        ask(
            """
            actors
              fund
              host
              x
            flows
              fund -> host MONEY 0.1 EUR
              fund -> host MONEY 0.2 EUR
              x -> host MONEY 0.3 EUR
            """,
            "fund");
    assertThat(thirds.nearSoleCount()).isEqualTo(1);
  }

  @Test
  void aClosedLoopDependsOnEachOfItsMembers() {
    var sketch =
        """
        actors
          x
          y
          z
        flows
          x -> y MONEY 10 EUR
          y -> x MONEY 10 EUR
          y -> z MONEY 10 EUR
        """;
    assertThat(drawn(ask(sketch, "x"))).isEqualTo("y 1 1, z 1 2");
    assertThat(drawn(ask(sketch, "y"))).isEqualTo("x 1 1, z 1 1");
  }

  @Test
  void ownResourcesAndUnknownGiversDoNotPassAnybody() {
    var answer =
        ask(
            """
            actors
              fund
              shop
            flows
              fund -> shop MONEY 25 EUR
              shop -> shop MONEY 50 EUR
              ? -> shop MONEY 25 EUR
            """,
            "fund");
    assertThat(drawn(answer)).isEqualTo("shop 0.25 1");
  }

  @Test
  void whatIsNotComparableIsLeftOutAndCounted() {
    var view =
        LandscapeSketch.of(
                """
                actors
                  fund
                  host
                flows
                  fund -> host MONEY 100 EUR DISBURSED at 2025-03-01
                  fund -> host MONEY 70 USD DISBURSED at 2025-03-01
                  fund -> host MONEY 500 EUR COMMITTED at 2025-03-01
                  fund -> host MONEY ? EUR DISBURSED at 2025-03-01
                  fund -> host MONEY 40 EUR DISBURSED at 2024-03-01
                  fund -> host STAFF_TIME 9
                """)
            .view();
    var answer =
        DependentsAnalysis.answer(
            view,
            new DependentsQuestion(
                "fund",
                ResourceKind.MONEY,
                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                null,
                null,
                null,
                .5));
    assertThat(value(answer.given())).isEqualTo(100);
    assertThat(answer.given().excluded())
        .containsExactly(
            new Exclusion(ExclusionReason.OUTSIDE_PERIOD, 1),
            new Exclusion(ExclusionReason.OTHER_CURRENCY, 1),
            new Exclusion(ExclusionReason.OTHER_BASIS, 1),
            new Exclusion(ExclusionReason.VALUE_UNKNOWN, 1));
    assertThat(answer.all().getFirst().share().excluded()).isEqualTo(answer.given().excluded());
  }

  @Nested
  class WhenItGivesNothing {

    @Test
    void nobodyDependsOnItAndNoFigureIsZero() {
      var answer = ask("actors\n  a\n", "a");
      assertThat(answer.all()).isEmpty();
      assertThat(answer.nearSoleCount()).isZero();
      assertThat(answer.given().value()).isNull();
      assertThat(answer.meanShare().notEvaluable()).contains("Nobody");
      assertThat(answer.weightedShare().value()).isNull();
    }
  }

  @Test
  void equalSharesAreOrderedByKeyWhateverTheOrderOfTheFacts() {
    var sketch =
        LandscapeSketch.of(
            """
            actors
              c
              fund
              a
              b
            flows
              fund -> c MONEY 3 EUR
              fund -> a MONEY 1 EUR
              fund -> b MONEY 2 EUR
            """);
    for (long seed = 0; seed < 10; seed++) {
      assertThat(drawn(ask(sketch.shuffled(seed).view(), "fund"))).isEqualTo("a 1 1, b 1 1, c 1 1");
    }
  }

  @Test
  void wrongArgumentsNameArgumentValueAndRule() {
    var view = Drawings.GOLDEN.view();
    assertThatThrownBy(() -> ask(view, "nobody"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("of: nobody names no Organization");
    assertThatThrownBy(() ->
            DependentsAnalysis.answer(
                view, new DependentsQuestion("F", ResourceKind.MONEY, null, null, null, null, 1.5)))
        .hasMessageContaining("nearSole: 1.5 must be above 0, to 1");
  }
}
