package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// An actor depends on everybody through whom its recorded intake passed, by the share that did.
class DependenceAnalysisTest {

  private static Dependence ask(LandscapeView view, String of) {
    return DependenceAnalysis.answer(view, DependenceQuestion.ofMoney(of));
  }

  private static Dependence ask(String sketch, String of) {
    return ask(LandscapeSketch.of(sketch).view(), of);
  }

  private static double through(Dependence answer, String actor) {
    return answer.through().stream()
        .filter(dependency -> dependency.actor().key().equals(actor))
        .mapToDouble(dependency -> value(dependency.share()))
        .findFirst()
        .orElseThrow();
  }

  private static double ultimate(Dependence answer, UltimateSourceKind kind) {
    return answer.ultimateSources().stream()
        .filter(source -> source.kind() == kind)
        .mapToDouble(source -> value(source.share()))
        .sum();
  }

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  private static List<String> keys(List<? extends Ref<?>> refs) {
    return refs.stream().<String>map(Ref::key).toList();
  }

  @Test
  void shareOfIntakeThatPassedThroughEachActorIsTheGoldenOne() {
    var d = ask(Drawings.GOLDEN.view(), "D");
    assertThat(through(d, "A")).isEqualTo(.6, offset(1e-9));
    assertThat(through(d, "B")).isEqualTo(.12, offset(1e-9));
    assertThat(through(d, "C")).isEqualTo(.036, offset(1e-9));
    assertThat(through(d, "E")).isEqualTo(.4, offset(1e-9));
    assertThat(through(d, "F")).isEqualTo(.9482, offset(5e-5));
    assertThat(through(ask(Drawings.GOLDEN.view(), "B"), "F")).isEqualTo(.5682, offset(5e-5));
    assertThat(through(ask(Drawings.GOLDEN.view(), "A"), "F")).isEqualTo(.9136, offset(5e-5));
    assertThat(through(ask(Drawings.GOLDEN.view(), "C"), "B")).isEqualTo(.4, offset(1e-9));
  }

  @Test
  void ultimateSharesWithTheUnknownAreTheGoldenOnesAndSumToOne() {
    var unknown = new double[] {.0864, .4318, .7727, .0518};
    var actors = List.of("A", "B", "C", "D");
    for (int i = 0; i < actors.size(); i++) {
      var answer = ask(Drawings.GOLDEN.view(), actors.get(i));
      assertThat(ultimate(answer, UltimateSourceKind.UNKNOWN)).isEqualTo(unknown[i], offset(5e-5));
      assertThat(ultimate(answer, UltimateSourceKind.ORIGIN))
          .isEqualTo(1 - unknown[i], offset(5e-5));
      assertThat(value(answer.unknownShare())).isEqualTo(unknown[i], offset(5e-5));
    }
  }

  @Test
  void depthIsTheShortestTheLongestAndTheExpectedChain() {
    var depth = ask(Drawings.GOLDEN.view(), "D").depth();
    assertThat(value(depth.shortest())).isEqualTo(2);
    assertThat(keys(depth.shortestPath())).containsExactly("D", "A", "F");
    assertThat(value(depth.longest())).isEqualTo(3);
    assertThat(depth.longestPath().getFirst().key()).isEqualTo("D");
    assertThat(depth.longestPath().getLast().key()).isEqualTo("F");
    // From D: 2 hops to F through A or E, except the fifth of A's that goes on through B.
    assertThat(value(depth.expected())).isBetween(2.0, 3.0);
  }

  @Test
  void anUnknownGiverIsAnotherWayInSoNobodyDominates() {
    assertThat(ask(Drawings.GOLDEN.view(), "D").dominators()).isEmpty();
    assertThat(keys(ask(Drawings.GOLDEN.view(), "E").dominators())).containsExactly("F");
  }

  @Test
  void twoFundersWithOneOriginAreOneUltimateSource() {
    var answer =
        ask(
            """
            actors
              parent
              fund
              trust
              host
            flows
              parent -> fund MONEY 100 EUR
              parent -> trust MONEY 100 EUR
              fund -> host MONEY 50 EUR
              trust -> host MONEY 50 EUR
            """,
            "host");
    assertThat(value(answer.effectiveDirectSources())).isEqualTo(2, offset(1e-9));
    assertThat(value(answer.effectiveUltimateSources())).isEqualTo(1, offset(1e-9));
    assertThat(keys(answer.dominators())).containsExactly("parent");
    assertThat(answer.nearSoleSources().getFirst().actor().key()).isEqualTo("parent");
    assertThat(answer.nearSoleSources().getFirst().shortestDepth()).isEqualTo(2);
  }

  @Test
  void ownResourcesAreAnEndOfTheTraceAndNoGiver() {
    var answer =
        ask(
            """
            actors
              shop
              donor
            flows
              shop -> shop MONEY 75 EUR
              donor -> shop MONEY 25 EUR
            """,
            "shop");
    assertThat(value(answer.ownShare())).isEqualTo(.75, offset(1e-9));
    assertThat(through(answer, "donor")).isEqualTo(.25, offset(1e-9));
    assertThat(answer.through()).hasSize(1);
    assertThat(answer.directSources().getFirst().isOwn()).isTrue();
    assertThat(answer.dominators()).isEmpty();
  }

  @Test
  void actorsThatOnlyFundEachOtherAreAClosedLoopNotAnOrigin() {
    var answer =
        ask(
            """
            actors
              x
              y
              z
            flows
              x -> y MONEY 10 EUR
              y -> x MONEY 10 EUR
              y -> z MONEY 10 EUR
            """,
            "z");
    assertThat(answer.closedLoops()).hasSize(1);
    assertThat(keys(answer.closedLoops().getFirst().members())).containsExactly("x", "y");
    assertThat(ultimate(answer, UltimateSourceKind.CLOSED_LOOP)).isEqualTo(1, offset(1e-9));
    assertThat(answer.depth().expected().notEvaluable()).contains("closed loop");
  }

  @Test
  void severalFlowsOfOneGiverAreAddedBeforeSharesAreTaken() {
    var answer =
        ask(
            """
            actors
              a
              b
              c
            flows
              b -> a MONEY 30 EUR
              b -> a MONEY 30 EUR
              c -> a MONEY 40 EUR
            """,
            "a");
    assertThat(answer.directSources()).hasSize(2);
    assertThat(answer.directSources().getFirst().amount()).isEqualByComparingTo("60");
    assertThat(value(answer.directSources().getFirst().share())).isEqualTo(.6, offset(1e-12));
  }

  @Nested
  class WhatIsNotComparable {

    private static final String MIXED =
        """
        actors
          a
          b
        flows
          b -> a MONEY 100 EUR DISBURSED at 2025-03-01
          b -> a MONEY 70 USD DISBURSED at 2025-03-01
          b -> a MONEY 500 EUR COMMITTED at 2025-03-01
          b -> a MONEY ? EUR DISBURSED at 2025-03-01
          b -> a MONEY 40 EUR DISBURSED at 2024-03-01
          b -> a MONEY 60 EUR DISBURSED
          b -> a STAFF_TIME 9
        """;

    private Dependence in2025() {
      var year = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
      return DependenceAnalysis.answer(
          LandscapeSketch.of(MIXED).view(),
          new DependenceQuestion("a", ResourceKind.MONEY, year, null, null, null, .5, 20));
    }

    @Test
    void isLeftOutAndCountedByReason() {
      var intake = in2025().intake();
      assertThat(value(intake)).isEqualTo(100);
      assertThat(intake.factsUsed()).hasSize(1);
      assertThat(intake.excluded())
          .containsExactly(
              new Exclusion(ExclusionReason.OUTSIDE_PERIOD, 1),
              new Exclusion(ExclusionReason.UNDATED, 1),
              new Exclusion(ExclusionReason.OTHER_CURRENCY, 1),
              new Exclusion(ExclusionReason.OTHER_BASIS, 1),
              new Exclusion(ExclusionReason.VALUE_UNKNOWN, 1));
    }

    @Test
    void isAddedWhenItIsAskedFor() {
      var promised =
          DependenceAnalysis.answer(
              LandscapeSketch.of(MIXED).view(),
              new DependenceQuestion(
                  "a", ResourceKind.MONEY, null, null, null, FlowBasis.COMMITTED, .5, 20));
      assertThat(value(promised.intake())).isEqualTo(500);
      assertThat(promised.basis()).isEqualTo(FlowBasis.COMMITTED);
    }

    @Test
    void severalCurrenciesWithoutTheLandscapesOwnAreAnErrorThatNamesThem() {
      assertThatThrownBy(() ->
              ask(
                  """
                  actors
                    a
                    b
                  flows
                    b -> a MONEY 1 USD
                    b -> a MONEY 1 GBP
                  """,
                  "a"))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageContaining("currency")
          .hasMessageContaining("GBP, USD");
    }

    @Test
    void anActorWithOnlyUnknownAmountsIsNoOrigin() {
      var answer =
          ask(
              """
              actors
                a
                b
                c
              flows
                b -> a MONEY 10 EUR
                c -> b MONEY ? EUR
              """,
              "a");
      assertThat(ultimate(answer, UltimateSourceKind.ORIGIN)).isZero();
      assertThat(value(answer.unknownShare())).isEqualTo(1, offset(1e-12));
    }
  }

  @Nested
  class WhenNothingIsRecorded {

    @Test
    void everyFigureSaysSoAndNoneIsZero() {
      var answer = ask("actors\n  a\n", "a");
      assertThat(
              List.of(
                  answer.intake(),
                  answer.unknownShare(),
                  answer.ownShare(),
                  answer.effectiveDirectSources(),
                  answer.effectiveUltimateSources(),
                  answer.depth().shortest(),
                  answer.depth().longest(),
                  answer.depth().expected()))
          .allSatisfy(figure -> assertThat(figure.value()).isNull());
      assertThat(answer.ultimateSources()).isEmpty();
      assertThat(answer.dominators()).isEmpty();
    }
  }

  @Test
  void onlyWhatTheViewSeesCounts() {
    var sketch =
        LandscapeSketch.of(
            """
            actors
              a
              b
              c
            flows
              b -> a MONEY 10 EUR at 2025-01-01
              c -> a MONEY 30 EUR at 2026-01-01 @CLAIMED
            """);
    assertThat(value(ask(sketch.view(), "a").intake())).isEqualTo(40);
    var view = sketch.view();
    var earlier =
        new LandscapeView(
            view.snapshot(), LocalDate.of(2025, 6, 1), EvidenceBasis.CLAIMED, view.clearance());
    assertThat(value(ask(earlier, "a").intake())).isEqualTo(10);
    var evidenced =
        new LandscapeView(view.snapshot(), view.asOf(), EvidenceBasis.EVIDENCED, view.clearance());
    assertThat(value(ask(evidenced, "a").intake())).isEqualTo(10);
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    var answer = ask(Drawings.GOLDEN.view(), "D");
    for (long seed = 0; seed < 20; seed++) {
      var shuffled = ask(Drawings.GOLDEN.shuffled(seed).view(), "D");
      assertThat(shuffled.through()).hasSameSizeAs(answer.through());
      assertThat(through(shuffled, "F")).isEqualTo(through(answer, "F"), offset(1e-12));
      assertThat(keys(shuffled.depth().longestPath())).hasSize(answer.depth().longestPath().size());
    }
  }

  @Test
  void wrongArgumentsNameArgumentValueAndRule() {
    var view = Drawings.GOLDEN.view();
    assertThatThrownBy(() -> ask(view, "nobody"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("of: nobody names no Organization");
    var zero = new DependenceQuestion("D", ResourceKind.MONEY, null, null, null, null, 0, 20);
    assertThatThrownBy(() -> DependenceAnalysis.answer(view, zero))
        .hasMessageContaining("nearSole: 0.0 must be above 0");
    var unit = new DependenceQuestion("D", ResourceKind.MONEY, null, null, "hours", null, .5, 20);
    assertThatThrownBy(() -> DependenceAnalysis.answer(view, unit))
        .hasMessageContaining("unit: hours");
  }
}
