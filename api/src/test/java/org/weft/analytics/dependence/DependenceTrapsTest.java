package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// The traps of resource tracing, each by its name, and what never changes a share.
class DependenceTrapsTest {

  private static DependenceQuestion question(String of, FlowBasis basis, String currency) {
    return new DependenceQuestion(of, ResourceKind.MONEY, null, currency, null, basis, .5, 100);
  }

  private static Dependence ask(LandscapeSketch sketch, String of) {
    return DependenceAnalysis.answer(sketch.view(), question(of, FlowBasis.DISBURSED, "EUR"));
  }

  private static Dependence ask(String sketch, String of) {
    return ask(LandscapeSketch.of(sketch), of);
  }

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  /// Shares through and ultimate shares by name, to twelve digits.
  private static TreeMap<String, Double> shares(Dependence answer) {
    var shares = new TreeMap<String, Double>();
    answer.through().forEach(one -> shares.put(one.actor().key(), rounded(one.share())));
    answer
        .ultimateSources()
        .forEach(end -> {
          var actor = end.actor();
          shares.merge(
              end.kind() + (actor == null ? "" : " " + actor.key()),
              rounded(end.share()),
              Double::sum);
        });
    return shares;
  }

  private static double rounded(Figure share) {
    return Math.round(value(share) * 1e11) / 1e11;
  }

  /// What is recorded twice counts twice: nothing is merged on a likeness. Whoever knows that the
  /// two are one writes all under one key.
  @Test
  void oneOrganizationUnderTwoIdsIsTwoSources() {
    var gifts =
        """
        flows
          %s -> club MONEY 50 EUR
          %s -> club MONEY 50 EUR
        """;
    var twice =
        ask(
            "actors\n  club\n  tide-fund\n  tide-fund-ltd\n"
                + gifts.formatted("tide-fund", "tide-fund-ltd"),
            "club");
    assertThat(twice.directSources()).hasSize(2);
    assertThat(value(twice.effectiveDirectSources())).isEqualTo(2);
    assertThat(value(twice.effectiveUltimateSources())).isEqualTo(2);
    assertThat(twice.dominators()).isEmpty();

    var once =
        ask("actors\n  club\n  tide-fund\n" + gifts.formatted("tide-fund", "tide-fund"), "club");
    assertThat(once.directSources()).hasSize(1);
    assertThat(value(once.effectiveDirectSources())).isEqualTo(1);
    assertThat(once.dominators()).hasSize(1);
  }

  @Test
  void commitmentsAndDisbursementsAreNeverAdded() {
    var sketch =
        LandscapeSketch.of(
            """
            actors
              host
              payer
              promiser
            flows
              payer -> host MONEY 10 EUR DISBURSED
              payer -> host MONEY 20 EUR COMMITTED
              promiser -> host MONEY 80 EUR COMMITTED
            """);
    var paid = ask(sketch, "host");
    var promised =
        DependenceAnalysis.answer(sketch.view(), question("host", FlowBasis.COMMITTED, "EUR"));

    assertThat(value(paid.intake())).isEqualTo(10);
    assertThat(value(promised.intake())).isEqualTo(100);
    assertThat(shares(paid)).containsEntry("payer", 1.0).doesNotContainKey("promiser");
    assertThat(shares(promised)).containsEntry("payer", .2).containsEntry("promiser", .8);
  }

  @Test
  void mixedCurrenciesAreNeverAdded() {
    var answer =
        ask(
            """
            actors
              host
              fund
            flows
              fund -> host MONEY 10 EUR
              fund -> host MONEY 1000 JPY
            """,
            "host");
    assertThat(value(answer.intake())).isEqualTo(10);
  }

  @Nested
  class Regrants {

    private static final String REGRANT =
        """
        actors
          fund
          hub
          charity
        flows
          fund -> hub MONEY 100 EUR DISBURSED FRG020 at 2024-12-01
          hub -> charity MONEY 100 EUR DISBURSED at 2025-02-01
        """;

    private Dependence in2025(String sketch) {
      return DependenceAnalysis.answer(
          LandscapeSketch.of(sketch).view(),
          new DependenceQuestion(
              "charity",
              ResourceKind.MONEY,
              new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
              null,
              null,
              null,
              .5,
              20));
    }

    @Test
    void areNotDoubleCounted() {
      var answer = ask(REGRANT, "charity");

      assertThat(value(answer.intake())).isEqualTo(100);
      assertThat(answer.ultimateSources()).hasSize(1);
      assertThat(shares(answer)).containsEntry("ORIGIN fund", 1.0);
    }

    @Test
    void doNotMakeWhoPassesThemOnAnOriginWhenTheyAreOfAnotherYear() {
      assertThat(shares(in2025(REGRANT))).containsEntry("UNKNOWN", 1.0);
    }

    @Test
    void whereTheGrantOfAnotherYearWasNotToBePassedOnItsReceiverIsTheOrigin() {
      assertThat(shares(in2025(REGRANT.replace("FRG020 ", "")))).containsEntry("ORIGIN hub", 1.0);
      assertThat(shares(in2025(REGRANT.replace("FRG020", "FRG060"))))
          .as("an endowment is kept")
          .containsEntry("ORIGIN hub", 1.0);
    }
  }

  @Test
  void aRefundIsAFlowBackAndNotANegativeAmount() {
    var answer =
        ask(
            """
            actors
              fund
              origin
              host
            flows
              origin -> fund MONEY 90 EUR
              fund -> host MONEY 100 EUR
              host -> fund MONEY 10 EUR
            """,
            "host");
    assertThat(value(answer.intake())).isEqualTo(100);
    assertThat(shares(answer)).containsEntry("fund", 1.0).containsEntry("ORIGIN origin", 1.0);
  }

  @Test
  void anAmountOfZeroIsKnownAndGivesNoShare() {
    var answer =
        ask(
            """
            actors
              host
              fund
              friend
            flows
              fund -> host MONEY 10 EUR
              friend -> host MONEY 0 EUR
            """,
            "host");
    assertThat(shares(answer)).containsEntry("fund", 1.0).doesNotContainKey("friend");
    assertThat(answer.directConcentration().sourcesCount()).isEqualTo(1);
  }

  @Test
  void allAmountsUnknownIsUnknownAndNotNothing() {
    var answer =
        ask(
            """
            actors
              host
              fund
            flows
              fund -> host MONEY ? EUR
            """,
            "host");
    assertThat(answer.intake().value()).isNull();
    assertThat(value(answer.unknownShare())).isEqualTo(1);
    assertThat(answer.directConcentration().hhi().value()).isNull();
    assertThat(answer.ultimateConcentration().hhi().notEvaluable()).contains("can be named");
  }

  @Test
  void datesOutsideTheDataLeaveNothingAndSayHowMuchWasLeftOut() {
    var answer =
        DependenceAnalysis.answer(
            LandscapeSketch.of(
                    """
                    actors
                      host
                      fund
                    flows
                      fund -> host MONEY 10 EUR at 2025-03-01
                    """)
                .view(),
            new DependenceQuestion(
                "host",
                ResourceKind.MONEY,
                new Period(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31)),
                null,
                null,
                null,
                .5,
                20));
    assertThat(answer.intake().value()).isNull();
    assertThat(answer.intake().excluded()).hasSize(1);
    assertThat(answer.through()).isEmpty();
  }

  @Test
  void depthHasNoLimit() {
    var text = new StringBuilder("actors\n");
    for (int i = 0; i <= 5000; i++) {
      text.append("  a").append(i).append('\n');
    }
    text.append("flows\n");
    for (int i = 1; i <= 5000; i++) {
      text.append("  a").append(i).append(" -> a").append(i - 1).append(" MONEY 1 EUR\n");
    }
    var answer = ask(text.toString(), "a0");

    assertThat(value(answer.depth().longest())).isEqualTo(5000);
    assertThat(shares(answer)).containsEntry("ORIGIN a5000", 1.0);
  }

  @Test
  void directAndUltimateConcentrationStandSideBySide() {
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
              fund -> host MONEY 75 EUR
              trust -> host MONEY 25 EUR
            """,
            "host");
    var direct = answer.directConcentration();
    assertThat(direct.sourcesCount()).isEqualTo(2);
    assertThat(value(direct.hhi())).isEqualTo(.625, offset(1e-12));
    assertThat(value(direct.normalizedHhi())).isEqualTo(.25, offset(1e-12));
    assertThat(value(direct.effectiveSources())).isEqualTo(1.6, offset(1e-12));
    assertThat(value(direct.topShare())).isEqualTo(.75, offset(1e-12));
    var ultimate = answer.ultimateConcentration();
    assertThat(ultimate.sourcesCount()).isEqualTo(1);
    assertThat(value(ultimate.hhi())).isEqualTo(1);
    assertThat(ultimate.normalizedHhi().notEvaluable()).contains("one source");
    assertThat(value(ultimate.topShare())).isEqualTo(1);
  }

  @Nested
  class OnRandomLandscapes {

    @Test
    void ultimateSharesSumToOne() {
      for (long seed = 0; seed < 60; seed++) {
        var sketch = Drawings.random(seed, 16);
        for (int i = 0; i < 16; i++) {
          var answer = ask(sketch, "a" + i);
          double sum = answer.ultimateSources().stream().mapToDouble(e -> value(e.share())).sum();
          if (!answer.ultimateSources().isEmpty()) {
            assertThat(sum).as("seed %d, a%d", seed, i).isEqualTo(1, offset(1e-9));
          }
        }
      }
    }

    @Test
    void scalingACurrencyChangesNoShare() {
      for (long seed = 0; seed < 30; seed++) {
        var sketch = Drawings.random(seed, 12);
        var scaled = LandscapeSketch.of(Drawings.text(seed, 12, 1000));
        for (var of : List.of("a0", "a5", "a11")) {
          assertThat(shares(ask(scaled, of)))
              .as("seed %d", seed)
              .isEqualTo(shares(ask(sketch, of)));
        }
      }
    }

    @Test
    void theOrderOfTheFactsChangesNoShare() {
      for (long seed = 0; seed < 30; seed++) {
        var sketch = Drawings.random(seed, 12);
        for (var of : List.of("a0", "a5", "a11")) {
          assertThat(shares(ask(sketch.shuffled(seed + 7), of)))
              .as("seed %d", seed)
              .isEqualTo(shares(ask(sketch, of)));
        }
      }
    }

    @Test
    void relabellingChangesNothingButTheLabels() {
      for (long seed = 0; seed < 30; seed++) {
        var text = Drawings.text(seed, 12, 1);
        var renamed = LandscapeSketch.of(text.replaceAll("\\ba(\\d+)\\b", "z$1z"));
        var expected = new TreeMap<String, Double>();
        shares(ask(text, "a3"))
            .forEach((key, share) -> expected.put(key.replaceAll("\\ba(\\d+)\\b", "z$1z"), share));
        assertThat(shares(ask(renamed, "z3z"))).as("seed %d", seed).isEqualTo(expected);
      }
    }
  }
}
