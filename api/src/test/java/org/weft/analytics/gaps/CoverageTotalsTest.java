package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// What cells come to together: people in need in covered cells, and people unmet, each once.
class CoverageTotalsTest {

  private static final LandscapeSketch DRAWN =
      LandscapeSketch.of(
          """
          issues
            food
            homes
          populations
            young
            old
          places
            district
              north
              south
              east
              west
          actors
            city
          efforts
            kitchen by city on food in north reached 350
            parcels by city on food in south reached 40
          needs
            300 on food in north
            100 on food in south
            60 on food in east
            40 on food in west
          surveys
            on food in east at 2026-01-31
          """);

  private static final CoverageQuestion FOOD =
      CoverageQuestion.EVERYTHING.ofIssues(List.of("food"));

  private static CoverageTotals totals(LandscapeSketch drawn, CoverageQuestion question) {
    return CoverageAnalysis.answer(drawn.view(), question).totals();
  }

  private static double value(Figure figure) {
    var value = figure.value();
    assertThat(value).as(figure.metric() + ": " + figure.notEvaluable()).isNotNull();
    return Objects.requireNonNull(value);
  }

  @Test
  void aPlaceAndWhatLiesInItAreNeverAdded() {
    var totals = totals(DRAWN, FOOD);
    assertThat(totals.cellsCount()).isEqualTo(4);
    assertThat(value(totals.need())).isEqualTo(500);
  }

  @Test
  void coverageIsWeighedByPeopleInNeed() {
    var totals = totals(DRAWN, FOOD);
    assertThat(value(totals.needCovered())).isEqualTo(300);
    assertThat(value(totals.needThin())).isEqualTo(100);
    assertThat(value(totals.needUncovered())).isEqualTo(60);
    assertThat(value(totals.needUnknown())).isEqualTo(40);
    assertThat(value(totals.coveredShare())).isEqualTo(0.6);
    assertThat(totals.coveredShare().unknownShare()).isEqualTo(0.08);
    assertThat(value(totals.coveredShareAtMost())).isEqualTo(0.68);
  }

  @Test
  void aSurplusInOneCellMakesUpForNothingInAnother() {
    var totals = totals(DRAWN, FOOD);
    assertThat(value(totals.unmet())).isEqualTo(60 + 60); // south and east
    assertThat(totals.unmet().unknownShare()).isEqualTo(0.08); // nobody looked in the west
    assertThat(value(totals.unmetAtMost())).isEqualTo(60 + 60 + 40);
    assertThat(
            value(
                CoverageAnalysis.answer(DRAWN.view(), FOOD.inPlaces(List.of("district")))
                    .totals()
                    .unmet()))
        .isEqualTo(500 - 390);
  }

  @Test
  void cellsOfNobodyAndCellsOfOneAreCounted() {
    var totals = totals(DRAWN, FOOD);
    assertThat(totals.cellsOfNobodyCount()).isEqualTo(2);
    assertThat(totals.cellsOfOneCount()).isEqualTo(2);
    assertThat(value(totals.needOfNobody())).isEqualTo(100);
  }

  @Test
  void thePlacesOfMostUnmetPeopleComeFirst() {
    assertThat(CoverageAnalysis.answer(DRAWN.view(), FOOD).byPlace())
        .extracting(group -> key(group.place()) + " " + value(group.totals().unmetAtMost()))
        .containsExactly("district 160.0", "east 60.0", "south 60.0", "west 40.0", "north 0.0");
  }

  private static String key(@Nullable Ref<?> ref) {
    return ref == null ? "" : ref.key();
  }

  @Test
  void theSameNumberAskedInTwoWaysIsTheSame() {
    var all = CoverageAnalysis.answer(DRAWN.view(), CoverageQuestion.EVERYTHING);
    assertThat(all.byConcept()).hasSize(2);
    for (var group : all.byConcept()) {
      var alone = totals(DRAWN, CoverageQuestion.EVERYTHING.ofIssues(List.of(key(group.issue()))));
      assertThat(group.totals()).isEqualTo(alone);
    }
    for (var group : all.byPlace()) {
      var alone =
          CoverageAnalysis.answer(
                  DRAWN.view(),
                  new CoverageQuestion(null, null, null, key(group.place()), null, 1, 1, null))
              .totals();
      assertThat(group.totals()).isEqualTo(alone);
    }
  }

  @Test
  void whatIsNotRecordedIsNotZero() {
    var totals = totals(DRAWN, CoverageQuestion.EVERYTHING.ofIssues(List.of("homes")));
    assertThat(totals.cellsNeedUnknownCount()).isEqualTo(4);
    assertThat(totals.need().notEvaluable()).isEqualTo("No need is recorded in these cells.");
    assertThat(totals.unmet().value()).isNull();
    assertThat(totals.coveredShare().value()).isNull();
  }

  @Test
  void aNeedRecordedForHalfOfThePeopleSaysSo() {
    var drawn = DRAWN.with("needs\n  7 on homes in north for young\n");
    var question =
        CoverageQuestion.EVERYTHING.ofIssues(List.of("homes")).inPlaces(List.of("north"));
    var totals = totals(drawn, question);
    assertThat(value(totals.need())).isEqualTo(7);
    assertThat(totals.need().unknownShare()).isEqualTo(0.5);
  }

  @Test
  void theNeedsAndEffortsBehindATotalAreItsFacts() {
    assertThat(totals(DRAWN, FOOD.inPlaces(List.of("south", "east"))).unmet().factsUsed())
        .extracting(Ref::key)
        .containsExactlyInAnyOrder("parcels", "need food/south", "need food/east");
  }

  @Test
  void aCellOfWhichNobodyKnowsWhetherItsEffortsRunIsNotACellOfNobody() {
    var totals =
        totals(
            DRAWN.with("efforts\n  rumor by city on food in west status ?\n"),
            FOOD.inPlaces(List.of("north", "east", "west")));
    assertThat(totals.cellsOfNobodyCount()).isEqualTo(1); // the east
    assertThat(totals.cellsOfOneCount()).isEqualTo(1); // the north
    assertThat(value(totals.needOfNobody())).isEqualTo(60);
    assertThat(totals.unmetAtMost().unknownShare()).isEqualTo(0.1); // 40 in the west of 400
  }

  @Test
  void aNeedOfNobodyIsKnown() {
    var totals =
        totals(
            DRAWN.with("needs\n  0 on homes in north\n"),
            CoverageQuestion.EVERYTHING.ofIssues(List.of("homes")).inPlaces(List.of("north")));
    assertThat(totals.cellsNeedUnknownCount()).isZero();
    assertThat(value(totals.need())).isZero();
    assertThat(totals.coveredShare().notEvaluable()).isEqualTo("Nobody is recorded to be in need.");
  }

  @Test
  void whatIsNotRecordedWeighsAsManyPartsAsItHas() {
    var drawn =
        DRAWN.with(
            """
            populations
              people
                children
                adults
              visitors
            places
              abroad
            needs
              5 on homes in abroad for visitors
              5 on homes in abroad for people
            """);
    var abroad = homes().inPlaces(List.of("north", "abroad"));
    assertThat(
            totals(
                    drawn.with("needs\n  5 on homes in north for visitors\n"),
                    abroad.forPopulations(List.of("people", "visitors")))
                .need()
                .unknownShare())
        .isCloseTo(2 / 6.0, within(1e-12)); // children and adults of the north, of six
    assertThat( // four parts of the district beside one place abroad
            totals(
                    drawn,
                    homes()
                        .inPlaces(List.of("district", "abroad"))
                        .forPopulations(List.of("visitors")))
                .need()
                .unknownShare())
        .isEqualTo(0.8);
  }

  private static CoverageQuestion homes() {
    return CoverageQuestion.EVERYTHING.ofIssues(List.of("homes"));
  }

  @Test
  void totalsOfPopulationsAndServicesNameThem() {
    var drawn =
        DRAWN.with(
            """
            services
              lunch
            needs
              30 on food in north for young
              50 on food in south for old
            """);
    var both = CoverageAnalysis.answer(drawn.view(), FOOD.forPopulations(List.of("young", "old")));
    assertThat(both.byPopulation())
        .extracting(group -> key(group.population()) + " " + value(group.totals().need()))
        .containsExactly("old 50.0", "young 30.0");
    var everybody = CoverageAnalysis.answer(drawn.view(), FOOD).byPopulation();
    assertThat(everybody).hasSize(1);
    assertThat(everybody.getFirst().population()).isNull();
    var lunch =
        CoverageAnalysis.answer(
                drawn.view(), CoverageQuestion.EVERYTHING.ofServices(List.of("lunch")))
            .byConcept()
            .getFirst();
    assertThat(key(lunch.service())).isEqualTo("lunch");
    assertThat(lunch.issue()).isNull();
  }
}
