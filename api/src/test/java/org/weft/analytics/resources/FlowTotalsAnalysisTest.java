package org.weft.analytics.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.FlowSelection;
import org.weft.support.LandscapeSketch;

/// How much there is, whatever hands it passes.
class FlowTotalsAnalysisTest {

  private static final String HANDS = "actors\n  giver\n  hand\n  club\n  other\nflows\n";

  private static FlowTotals ask(String flows) {
    return FlowTotalsAnalysis.answer(
        LandscapeSketch.of(HANDS + flows).view(),
        new FlowTotalsQuestion(ResourceKind.MONEY, null, null, null, null));
  }

  private static List<Double> values(FlowTotals totals) {
    return List.of(totals.moved(), totals.atLeast(), totals.atMost()).stream()
        .map(Figure::value)
        .toList();
  }

  @Test
  void theSameMoneyThroughTwoHandsIsThereOnce() {
    assertThat(values(ask("  giver -> hand MONEY 100 EUR FRG020\n  hand -> club MONEY 100 EUR")))
        .containsExactly(200.0, 100.0, 100.0);
  }

  @Test
  void whatIsNotCodedAsPassedOnMayBeOtherMoney() {
    assertThat(values(ask("  giver -> hand MONEY 100 EUR\n  hand -> club MONEY 100 EUR")))
        .containsExactly(200.0, 100.0, 200.0);
  }

  @Test
  void whatIsGivenBeyondWhatWasTakenInIsNew() {
    assertThat(values(ask("  giver -> hand MONEY 100 EUR FRG010\n  hand -> club MONEY 130 EUR")))
        .containsExactly(230.0, 130.0, 130.0);
  }

  @Test
  void whatOneRaisesItselfAndGivesIsThereOnceAtLeast() {
    assertThat(values(ask("  hand -> hand MONEY 60 EUR\n  hand -> club MONEY 50 EUR")))
        .containsExactly(110.0, 60.0, 110.0);
  }

  @Test
  void whatHasNoRecordedGiverCountsAsNewAndIsSaid() {
    var totals = ask("  ? -> hand MONEY 30 EUR\n  giver -> hand MONEY 90 EUR");
    assertThat(values(totals)).containsExactly(120.0, 120.0, 120.0);
    assertThat(totals.atLeast().unknownShare()).isEqualTo(0.25);
  }

  @Test
  void aCircleIsThereOnceAtMostAndMayHaveNoSource() {
    assertThat(values(ask("  hand -> club MONEY 10 EUR\n  club -> hand MONEY 10 EUR")))
        .containsExactly(20.0, 0.0, 20.0);
  }

  @Test
  void anEndowmentIsNotTakenAsPassedOn() {
    assertThat(values(ask("  giver -> hand MONEY 100 EUR FRG060\n  hand -> club MONEY 40 EUR")))
        .containsExactly(140.0, 100.0, 140.0);
  }

  @Test
  void whatCannotBeAddedIsLeftOutAndCounted() {
    var totals =
        ask(
            """
              giver -> hand MONEY 100 EUR
              giver -> club MONEY 7 GBP
              giver -> other MONEY ? EUR
              giver -> other MONEY 9 EUR COMMITTED
            """);
    assertThat(values(totals)).containsExactly(100.0, 100.0, 100.0);
    assertThat(totals.basis()).isEqualTo(FlowBasis.DISBURSED);
    assertThat(totals.moved().factsUsed()).hasSize(1);
    assertThat(totals.moved().excluded())
        .containsExactlyInAnyOrder(
            new Exclusion(ExclusionReason.OTHER_CURRENCY, 1),
            new Exclusion(ExclusionReason.VALUE_UNKNOWN, 1),
            new Exclusion(ExclusionReason.OTHER_BASIS, 1));
  }

  @Test
  void whatIsOnlyPlannedIsLeftOutAndCannotBeAskedFor() {
    var totals = ask("  giver -> hand MONEY 100 EUR\n  giver -> hand MONEY 9 EUR PLANNED");
    assertThat(values(totals)).containsExactly(100.0, 100.0, 100.0);
    assertThat(totals.moved().excluded())
        .containsExactly(new Exclusion(ExclusionReason.OTHER_BASIS, 1));
    assertThat(ask("  giver -> hand MONEY 9 EUR PLANNED").moved().value()).isNull();
    assertThatThrownBy(() -> new FlowSelection(ResourceKind.MONEY, null, FlowBasis.PLANNED, null))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("must be COMMITTED or DISBURSED");
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(ask("").moved().value()).isNull();
    assertThat(ask("").atLeast().notEvaluable()).contains("recorded");
  }

  @Test
  void currenciesAreNeverAdded() {
    assertThatThrownBy(() -> ask("  giver -> hand MONEY 1 GBP\n  giver -> hand MONEY 1 USD"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("GBP, USD");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theRangeIsARangeAndWhatStaysSomewhereIsThere(long seed) {
    var random = new Random(seed);
    var actors = List.of("giver", "hand", "club", "other");
    var flows =
        IntStream.range(0, 12)
            .mapToObj(i ->
                "  %s -> %s MONEY %d EUR%s as f%d"
                    .formatted(
                        random.nextInt(6) == 0 ? "?" : actors.get(random.nextInt(4)),
                        actors.get(random.nextInt(4)),
                        1 + random.nextInt(50),
                        random.nextBoolean() ? " FRG010" : "",
                        i))
            .collect(Collectors.joining("\n"));
    var totals = values(ask(flows));
    assertThat(totals.get(1)).isBetween(0.0, totals.get(2));
    assertThat(totals.get(2)).isLessThanOrEqualTo(totals.get(0));
  }
}
