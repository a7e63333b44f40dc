package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Visibility;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// A need is covered where enough providers serve it, thin where they serve a part, uncovered where
/// somebody looked and nobody provides, and unknown in every other case.
class CoverageAnalysisTest {

  private static final String DISTRICT =
      """
      issues
        basics
          food
          housing
      populations
        families
        seniors
      places
        district
          north
          south
          east
          west
      actors
        kitchen NONPROFIT in north
        pantry COMMUNITY in south
        city GOVERNMENT in district
      efforts
        soup by kitchen on food in north reached 300
        parcels by pantry on food in south reached 40
      needs
        300 on food in north
        100 on food in south
        80 on food in east
        60 on food in west
      surveys
        on food in east at 2026-01-31
      """;

  private static final CoverageQuestion FOOD =
      CoverageQuestion.EVERYTHING.ofIssues(List.of("food"));

  @Test
  void theFourStatuses() {
    var drawn = LandscapeSketch.of(DISTRICT);
    assertThat(cell(drawn, FOOD, "north").reason()).isEqualTo(CoverageReason.MEETS_THRESHOLD);
    assertThat(cell(drawn, FOOD, "south").reason()).isEqualTo(CoverageReason.BELOW_THRESHOLD);
    assertThat(cell(drawn, FOOD, "east").reason()).isEqualTo(CoverageReason.NOBODY_PROVIDES);
    assertThat(cell(drawn, FOOD, "west").reason()).isEqualTo(CoverageReason.NOT_SURVEYED);
    var answer = CoverageAnalysis.answer(drawn.view(), FOOD);
    assertThat(answer.counts()).isEqualTo(new CoverageCounts(1, 2, 1, 1));
    assertThat(answer.cellsCount()).isEqualTo(5);
  }

  @Test
  void aCellShowsItsNumbersAndWhoProvides() {
    var south = cell(LandscapeSketch.of(DISTRICT), FOOD, "south");
    assertThat(value(south.need())).isEqualTo(100);
    assertThat(value(south.reached())).isEqualTo(40);
    assertThat(value(south.reachedAtMost())).isEqualTo(40);
    assertThat(value(south.ratio())).isEqualTo(0.4);
    assertThat(south.ratioBasis()).isEqualTo(CoverageBasis.REACHED);
    assertThat(value(south.unmet())).isEqualTo(60);
    assertThat(south.capacity().notEvaluable()).isNotNull();
    assertThat(south.providersCount()).isEqualTo(1);
    assertThat(south.providers().getFirst().efforts())
        .extracting(ref -> ref.key())
        .containsExactly("parcels");
    assertThat(south.unmet().factsUsed())
        .extracting(ref -> ref.key())
        .containsExactly("parcels", "need food/south");
    assertThat(south.explanation()).isEqualTo("1 provider for 40 of 100 people in need.");
  }

  @Test
  void aPlaceAddsUpWhatLiesInIt() {
    var district = cell(LandscapeSketch.of(DISTRICT), FOOD, "district");
    assertThat(value(district.need())).isEqualTo(540);
    assertThat(district.need().unknownShare()).isZero();
    assertThat(value(district.reached())).isEqualTo(340);
    assertThat(value(district.unmet())).isEqualTo(200);
    assertThat(district.status()).isEqualTo(CoverageStatus.THIN);
    assertThat(district.providersCount()).isEqualTo(2);
  }

  @Test
  void anIssueAddsUpWhatLiesBelowItAndSaysWhatIsNotRecorded() {
    var basics =
        cell(
            LandscapeSketch.of(DISTRICT),
            CoverageQuestion.EVERYTHING.ofIssues(List.of("basics")),
            "north");
    assertThat(value(basics.need())).isEqualTo(300);
    assertThat(basics.need().unknownShare()).isCloseTo(0.5, within(1e-12));
    assertThat(basics.reason()).isEqualTo(CoverageReason.NEED_INCOMPLETE);
  }

  @Test
  void cellsComeMostUnmetFirstAndUnknownLast() {
    var page =
        CoverageAnalysis.answer(LandscapeSketch.of(DISTRICT).view(), FOOD)
            .cells(null, 100, null, null, null);
    assertThat(page.edges())
        .extracting(edge -> edge.node().place().key())
        .containsExactly("district", "east", "south", "north", "west");
  }

  @Nested
  class WhenAnEffortIsNotOnlyInTheCell {

    @Test
    void anEffortInTwoPlacesCountsOnceInTheRollUp() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with("efforts\n  van by city on food in east,west reached 50\n");
      assertThat(value(cell(drawn, FOOD, "district").reached())).isEqualTo(390);
    }

    @Test
    void itsPeopleAreOnlyAnUpperBoundInEachPlace() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with("efforts\n  van by city on food in east,west reached 90\n");
      var east = cell(drawn, FOOD, "east");
      assertThat(east.reached().notEvaluable()).isEqualTo("No effort works only here.");
      assertThat(value(east.reachedAtMost())).isEqualTo(90);
      assertThat(east.reason()).isEqualTo(CoverageReason.PEOPLE_UNKNOWN);
    }

    @Test
    void anEffortOfTheWholeDistrictProvidesInEachPlaceUpToItsNumbers() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with("efforts\n  hub by city on food in district reached 50\n");
      var east = cell(drawn, FOOD, "east");
      assertThat(east.providersCount()).isEqualTo(1);
      assertThat(east.reason()).isEqualTo(CoverageReason.BELOW_THRESHOLD);
      var south = cell(drawn, FOOD, "south");
      assertThat(value(south.reached())).isEqualTo(40);
      assertThat(value(south.reachedAtMost())).isEqualTo(90);
    }

    @Test
    void anEffortWithoutPopulationServesEverybodyButIsNoNumberForOneOfThem() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  "needs\n  50 on food in north for families\n  20 on food in south for families\n")
              .with("efforts\n  tables by city on food in south for seniors reached 20\n");
      var families = FOOD.forPopulations(List.of("families"));
      var north = cell(drawn, families, "north");
      assertThat(north.providersCount()).isEqualTo(1);
      assertThat(value(north.reachedAtMost())).isEqualTo(300);
      assertThat(north.reason()).isEqualTo(CoverageReason.PEOPLE_UNKNOWN);
      assertThat(value(cell(drawn, families, "south").reachedAtMost())).isEqualTo(40);
    }
  }

  @Nested
  class WhenNumbersAreMissing {

    @Test
    void capacityStandsInForReachAndIsNamed() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with("efforts\n  mobile by city on food in west capacity 60\n");
      var west = cell(drawn, FOOD, "west");
      assertThat(west.status()).isEqualTo(CoverageStatus.COVERED);
      assertThat(west.ratioBasis()).isEqualTo(CoverageBasis.CAPACITY);
      assertThat(west.reached().value()).isNull();
      assertThat(west.reached().excluded())
          .containsExactly(new Exclusion(ExclusionReason.VALUE_UNKNOWN, 1));
    }

    @Test
    void someReachButAnEffortWithoutNumberMayBeMore() {
      var drawn = LandscapeSketch.of(DISTRICT).with("efforts\n  more by city on food in south\n");
      var south = cell(drawn, FOOD, "south");
      assertThat(south.reason()).isEqualTo(CoverageReason.KNOWN_PART_BELOW_THRESHOLD);
      assertThat(south.reached().unknownShare()).isEqualTo(0.5);
      assertThat(south.reachedAtMost().value()).isNull();
    }

    @Test
    void aProviderWithoutNumbersIsUnknownNotThin() {
      var drawn = LandscapeSketch.of(DISTRICT).with("efforts\n  more by city on food in east\n");
      assertThat(cell(drawn, FOOD, "east").reason()).isEqualTo(CoverageReason.PEOPLE_UNKNOWN);
    }

    @Test
    void anEffortOfUnknownStatusKeepsACellFromBeingUncovered() {
      var drawn =
          LandscapeSketch.of(DISTRICT).with("efforts\n  rumor by city on food in east status ?\n");
      var east = cell(drawn, FOOD, "east");
      assertThat(east.reason()).isEqualTo(CoverageReason.EFFORTS_UNCERTAIN);
      assertThat(east.providersCount()).isZero();
    }

    @Test
    void anEffortOfUnknownStatusThatStatesItsStartProvides() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  "efforts\n  dated by city on food in east status ? since 2025-01-01 reached 8\n");
      assertThat(cell(drawn, FOOD, "east").reason()).isEqualTo(CoverageReason.BELOW_THRESHOLD);
    }

    @Test
    void aPlannedOrClosedEffortDoesNotProvide() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  efforts
                    plan by city on food in east status PIPELINE capacity 80
                    past by city on food in east status CLOSED reached 80
                  """);
      assertThat(cell(drawn, FOOD, "east").status()).isEqualTo(CoverageStatus.UNCOVERED);
    }

    @Test
    void anUnknownRunnerIsOneProvider() {
      var drawn = LandscapeSketch.of(DISTRICT).with("efforts\n  found on food in east reached 8\n");
      var east = cell(drawn, FOOD, "east");
      assertThat(east.providersCount()).isEqualTo(1);
      assertThat(east.providers().getFirst().actor()).isNull();
    }

    @Test
    void anEffortWithoutPlaceCountsNowhereAndIsSaid() {
      var drawn = LandscapeSketch.of(DISTRICT).with("efforts\n  lost by city on food reached 8\n");
      assertThat(CoverageAnalysis.answer(drawn.view(), FOOD).unplacedEffortsCount()).isEqualTo(1);
      assertThat(cell(drawn, FOOD, "east").status()).isEqualTo(CoverageStatus.UNCOVERED);
    }
  }

  /// A programme of the district with a project in each of two places, of which one has a part.
  @Nested
  class WhenAnEffortIsPartOfAnother {

    private static final String PROGRAMME =
        """
        efforts
          programme by city on food in east,west reached 90 capacity 100
          canteen by kitchen on food in east reached 50 capacity 60 partOf programme
          van by pantry on food in west reached 30 capacity 70 partOf programme
          bikes by pantry on food in west reached 20 partOf van
        """;

    private CoverageCell cell(String changed, String with, String place) {
      assertThat(PROGRAMME).contains(changed);
      var drawn = LandscapeSketch.of(DISTRICT).with(PROGRAMME.replace(changed, with));
      return CoverageAnalysisTest.cell(drawn, FOOD, place);
    }

    @Test
    void theLargerOfItsNumberAndTheSumOfTheirsCounts() {
      // North 300 and south 40, then the programme with its 90, not 90 + 50 + 30 + 20.
      var district = cell("", "", "district");
      assertThat(value(district.reached())).isEqualTo(340 + 90);
      assertThat(value(district.reachedAtMost())).isEqualTo(340 + 90);
      assertThat(value(district.unmet())).isEqualTo(540 - 430);
      assertThat(value(district.ratio())).isCloseTo(430 / 540.0, within(1e-12));
      assertThat(value(cell("reached 90", "reached 70", "district").reached()))
          .isEqualTo(340 + 50 + 30);
      assertThat(district.explanation()).isEqualTo("3 providers for 430 of 540 people in need.");
    }

    @Test
    void eachNumberIsSettledByItself() {
      // The programme says it reaches more than they do, and could serve fewer than they could.
      assertThat(value(cell("", "", "district").capacity())).isEqualTo(60 + 70);
    }

    @Test
    void inTheCellOfAPartOnlyThatPartIsWhollyThere() {
      var west = cell("", "", "west");
      assertThat(value(west.reached())).isEqualTo(30);
      assertThat(value(west.reachedAtMost())).isEqualTo(90);
      assertThat(west.reason()).isEqualTo(CoverageReason.KNOWN_PART_BELOW_THRESHOLD);
    }

    @Test
    void allOfThemAreShown() {
      var providers = cell("", "", "district").providers();
      assertThat(providers)
          .extracting(one -> one.actor() == null ? "?" : one.actor().key())
          .containsExactly("kitchen", "city", "pantry");
      assertThat(providers.getLast().efforts())
          .extracting(ref -> ref.key())
          .containsExactly("bikes", "parcels", "van");
    }

    @Test
    void whatOneOfThemDoesNotStateIsUnknown() {
      var silent = cell("reached 90 capacity 100", "", "district");
      assertThat(value(silent.reached())).isEqualTo(340 + 50 + 30);
      assertThat(silent.reached().unknownShare()).isCloseTo(1 / 6.0, within(1e-12));
      assertThat(silent.reachedAtMost().value()).isNull();
      var canteen = cell("reached 50 capacity 60", "", "district");
      assertThat(value(canteen.reached())).isEqualTo(340 + 90);
      assertThat(canteen.reached().unknownShare()).isCloseTo(1 / 6.0, within(1e-12));
      assertThat(canteen.reason()).isEqualTo(CoverageReason.KNOWN_PART_BELOW_THRESHOLD);
    }

    @Test
    void theRatioRestsOnTheNumbersThatCount() {
      var east = "efforts\n  inn by city on food in east capacity 60\n";
      var rooms = east + "  room by kitchen on food in east reached %d partOf inn\n";
      var drawn = LandscapeSketch.of(DISTRICT);
      var large = CoverageAnalysisTest.cell(drawn.with(rooms.formatted(20)), FOOD, "east");
      assertThat(value(large.unmet())).isEqualTo(80 - 60);
      assertThat(large.ratioBasis()).isEqualTo(CoverageBasis.CAPACITY);
      var small = CoverageAnalysisTest.cell(drawn.with(rooms.formatted(70)), FOOD, "east");
      assertThat(value(small.unmet())).isEqualTo(80 - 70);
      assertThat(small.ratioBasis()).isEqualTo(CoverageBasis.REACHED);
    }

    @Test
    void aWholeThatIsOverLeavesItsPartsToStandAlone() {
      assertThat(value(cell("capacity 100", "capacity 100 until 2026-06-01", "district").reached()))
          .isEqualTo(340 + 50 + 30);
      assertThat(value(cell("capacity 100", "status CLOSED", "district").reached()))
          .isEqualTo(340 + 50 + 30);
    }

    @Test
    void unmetAtMostCountsThemOnceToo() {
      var drawn = LandscapeSketch.of(DISTRICT).with(PROGRAMME);
      var asked = FOOD.inPlaces(List.of("district"));
      var totals = CoverageAnalysis.answer(drawn.view(), asked).totals();
      assertThat(value(totals.unmetAtMost())).isEqualTo(540 - 430);
      assertThat(value(totals.unmet())).isEqualTo(540 - 430);
    }
  }

  /// A figure without a value says what is missing.
  @Nested
  class WhyThereIsNoNumber {

    private CoverageCell with(String more, String place) {
      return cell(LandscapeSketch.of(DISTRICT).with(more), FOOD, place);
    }

    @Test
    void whereSomebodyLookedAndFoundNobodyItIsZero() {
      var east = cell(LandscapeSketch.of(DISTRICT), FOOD, "east");
      assertThat(value(east.reached())).isZero();
      assertThat(value(east.reachedAtMost())).isZero();
      assertThat(value(east.ratio())).isZero();
      assertThat(value(east.unmet())).isEqualTo(80);
    }

    @Test
    void whereNobodyLookedItIsNot() {
      var west = cell(LandscapeSketch.of(DISTRICT), FOOD, "west");
      assertThat(List.of(west.reached(), west.reachedAtMost(), west.ratio(), west.unmet()))
          .extracting(Figure::notEvaluable)
          .containsOnly("Nobody is recorded to provide, and nobody looked.");
    }

    @Test
    void nobodyKnowsWhetherTheEffortsStillRun() {
      var east = with("efforts\n  rumor by city on food in east status ?\n", "east");
      assertThat(List.of(east.reached(), east.reachedAtMost(), east.ratio(), east.unmet()))
          .extracting(Figure::notEvaluable)
          .containsOnly("Of the efforts here nobody knows whether they still run.");
      var south = with("efforts\n  rumor by city on food in south status ?\n", "south");
      assertThat(south.reachedAtMost().notEvaluable())
          .isEqualTo("Of some efforts nobody knows whether they still run.");
    }

    @Test
    void noNeedIsRecordedOrItIsZero() {
      var housing = CoverageQuestion.EVERYTHING.ofIssues(List.of("housing"));
      var unknown = cell(LandscapeSketch.of(DISTRICT), housing, "north");
      assertThat(unknown.need().notEvaluable())
          .isEqualTo("No need is recorded here, nor for a part of it.");
      assertThat(unknown.ratio().notEvaluable()).isEqualTo("The need is not known.");
      assertThat(unknown.unmet().notEvaluable()).isEqualTo("The need is not known.");
      var none =
          cell(
              LandscapeSketch.of(DISTRICT).with("needs\n  0 on housing in north\n"),
              housing,
              "north");
      assertThat(none.ratio().notEvaluable()).isEqualTo("No known need to divide by.");
    }

    @Test
    void theNeedOfSomePartsIsNotRecorded() {
      var basics =
          cell(
              LandscapeSketch.of(DISTRICT),
              CoverageQuestion.EVERYTHING.ofIssues(List.of("basics")),
              "north");
      assertThat(basics.unmet().notEvaluable())
          .isEqualTo(
              "What is recorded of the need is met; the need of some parts is not recorded.");
    }

    @Test
    void effortsAlsoWorkElsewhereOrStateNoNumber() {
      var shared = with("efforts\n  van by city on food in east,west reached 90\n", "east");
      assertThat(shared.ratio().notEvaluable())
          .isEqualTo(
              "All efforts here also work elsewhere; how many people they serve here is not known.");
      assertThat(shared.reachedAtMost().factsUsed())
          .extracting(ref -> ref.key())
          .containsExactly("van");
      var silent = with("efforts\n  more by city on food in east\n", "east");
      assertThat(silent.unmet().notEvaluable())
          .isEqualTo("No effort that works only here states whom it reaches, or its capacity.");
      assertThat(silent.reachedAtMost().notEvaluable())
          .isEqualTo("1 of 1 efforts do not state whom they reach.");
    }
  }

  @Test
  void whatIsNotKnownOfOneCellSaysNothingOfTheNext() {
    var drawn = LandscapeSketch.of(DISTRICT).with("efforts\n  van by city on food in north,east\n");
    var south =
        CoverageAnalysis.answer(drawn.view(), FOOD)
            .listCells(EnumSet.allOf(CoverageStatus.class), 9)
            .stream()
            .filter(cell -> cell.place().key().equals("south"))
            .findFirst()
            .orElseThrow();
    assertThat(south.reason()).isEqualTo(CoverageReason.BELOW_THRESHOLD);
  }

  @Nested
  class Providers {

    @Test
    void whoServesMostComesFirstAndWhoIsNotKnownLast() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  efforts
                    found on food in east reached 900
                    bowls by pantry on food in east reached 30
                    plates by pantry on food in east reached 30
                    hall by city on food in east reached 50
                    tent by kitchen on food in east
                  """);
      assertThat(cell(drawn, FOOD, "east").providers())
          .extracting(one -> one.actor() == null ? "?" : one.actor().key())
          .containsExactly("pantry", "city", "kitchen", "?");
    }

    @Test
    void anEffortOfUnknownStatusThatReachesPeopleProvidesAndOneThatReachesNobodyDoesNot() {
      var drawn = LandscapeSketch.of(DISTRICT);
      assertThat(
              cell(
                      drawn.with("efforts\n  busy by city on food in east status ? reached 8\n"),
                      FOOD,
                      "east")
                  .reason())
          .isEqualTo(CoverageReason.BELOW_THRESHOLD);
      assertThat(
              cell(
                      drawn.with("efforts\n  idle by city on food in east status ? reached 0\n"),
                      FOOD,
                      "east")
                  .reason())
          .isEqualTo(CoverageReason.EFFORTS_UNCERTAIN);
    }
  }

  /// What is left out belongs to the cell: the same number is not said on every page.
  @Nested
  class LeftOut {

    @Test
    void onlyEffortsThatWouldWorkInTheCellAreSaid() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  efforts
                    hidden by city on food in south @STEWARDS
                    closed by city on food in south status CLOSED @STEWARDS
                    roofs by city on housing in south @STEWARDS
                    away by city on food in north @STEWARDS
                  """);
      var one = new Exclusion(ExclusionReason.NOT_VISIBLE, 1);
      var south = cell(drawn, FOOD, "south");
      assertThat(south.unmet().excluded()).containsExactly(one);
      assertThat(cell(drawn, FOOD, "north").unmet().excluded()).containsExactly(one);
      assertThat(cell(drawn, FOOD, "west").unmet().excluded()).isEmpty();
    }

    @Test
    void onlyNeedsOfTheCellAndItsPartsAreSaid() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  needs
                    10 on food in south for families @STEWARDS
                    20 on housing in south @STEWARDS
                    30 on food in north @STEWARDS
                    40 on food in district @STEWARDS
                  """);
      var one = new Exclusion(ExclusionReason.NOT_VISIBLE, 1);
      assertThat(cell(drawn, FOOD, "south").need().excluded()).containsExactly(one);
      assertThat(cell(drawn, FOOD, "south").unmet().excluded()).containsExactly(one);
      assertThat(cell(drawn, FOOD.forPopulations(List.of("seniors")), "south").need().excluded())
          .isEmpty();
      assertThat(cell(drawn, FOOD, "district").need().excluded())
          .containsExactly(new Exclusion(ExclusionReason.NOT_VISIBLE, 3));
    }
  }

  @Nested
  class Needs {

    @Test
    void aNeedOfNobodyIsCovered() {
      var drawn = LandscapeSketch.of(DISTRICT).with("needs\n  0 on housing in north\n");
      var housing = CoverageQuestion.EVERYTHING.ofIssues(List.of("housing"));
      var north = cell(drawn, housing, "north");
      assertThat(north.reason()).isEqualTo(CoverageReason.NO_NEED);
      assertThat(value(north.unmet())).isZero();
    }

    @Test
    void aNeedRecordedForSomethingWiderSaysNothingBelow() {
      var drawn = LandscapeSketch.of(DISTRICT).with("needs\n  500 on housing in district\n");
      var housing = CoverageQuestion.EVERYTHING.ofIssues(List.of("housing"));
      assertThat(cell(drawn, housing, "north").reason()).isEqualTo(CoverageReason.NEED_UNKNOWN);
      assertThat(value(cell(drawn, housing, "district").need())).isEqualTo(500);
    }

    @Test
    void whatIsRecordedForExactlyTheCellCountsBeforeItsParts() {
      var drawn = LandscapeSketch.of(DISTRICT).with("needs\n  700 on food in district\n");
      assertThat(value(cell(drawn, FOOD, "district").need())).isEqualTo(700);
    }

    @Test
    void aPopulationIsNotAddedToEverybody() {
      var drawn = LandscapeSketch.of(DISTRICT).with("needs\n  90 on food in north for families\n");
      assertThat(value(cell(drawn, FOOD, "north").need())).isEqualTo(300);
    }

    @Test
    void theNeedOfSomePopulationsIsALowerBoundForEverybody() {
      var drawn =
          LandscapeSketch.of(DISTRICT).with("needs\n  90 on housing in north for families\n");
      var north = cell(drawn, CoverageQuestion.EVERYTHING.ofIssues(List.of("housing")), "north");
      assertThat(value(north.need())).isEqualTo(90);
      assertThat(north.need().unknownShare()).isEqualTo(0.5);
      assertThat(north.reason()).isEqualTo(CoverageReason.NOT_SURVEYED);
    }

    @Test
    void ofTwoForTheSameCellTheLaterCounts() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  "needs\n  50 on housing in north since 2026-01-01\n  900 on housing in north\n");
      var housing = CoverageQuestion.EVERYTHING.ofIssues(List.of("housing"));
      assertThat(value(cell(drawn, housing, "north").need())).isEqualTo(50);
    }

    @Test
    void needsForTwoServicesOfOneIssueAddUp() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  services
                    shelter
                    advice
                  needs
                    50 on housing delivers shelter in north
                    20 on housing delivers advice in north
                  """);
      var housing = CoverageQuestion.EVERYTHING.ofIssues(List.of("housing"));
      assertThat(value(cell(drawn, housing, "north").need())).isEqualTo(70);
      var advice = CoverageQuestion.EVERYTHING.ofServices(List.of("advice"));
      assertThat(value(cell(drawn, advice, "north").need())).isEqualTo(20);
      // Both are of the same part of the district, one of four.
      assertThat(cell(drawn, housing, "district").need().unknownShare()).isEqualTo(0.75);
    }

    @Test
    void theWidestNeedsAreTakenAndTheRestIsNotRecorded() {
      var drawn = LandscapeSketch.of(DISTRICT).with("needs\n  10 on basics in north\n");
      var basics = cell(drawn, CoverageQuestion.EVERYTHING.ofIssues(List.of("basics")), "district");
      assertThat(value(basics.need())).isEqualTo(10 + 100 + 80 + 60);
      // Food and housing in the north, food in three other places, of two issues in four places.
      assertThat(basics.need().unknownShare()).isEqualTo(3 / 8.0);
    }
  }

  @Nested
  class Surveys {

    @Test
    void aSurveyOfEverythingInAWiderPlaceCounts() {
      var drawn = LandscapeSketch.of(DISTRICT).with("surveys\n  in district at 2025-05-05\n");
      var west = cell(drawn, FOOD, "west");
      assertThat(west.status()).isEqualTo(CoverageStatus.UNCOVERED);
      assertThat(west.surveyedAt()).isEqualTo(LocalDate.parse("2025-05-05"));
    }

    @Test
    void aSurveyOfOnePopulationIsNoSurveyOfEverybody() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with("surveys\n  on food in west for families at 2026-01-01\n");
      assertThat(cell(drawn, FOOD, "west").status()).isEqualTo(CoverageStatus.UNKNOWN);
    }

    @Test
    void surveysOfAllPartsMakeOneOfTheWholeAsOldAsTheOldest() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  surveys
                    on food in west for families at 2026-01-01
                    on food in west for seniors at 2026-02-02
                  """);
      var west = cell(drawn, FOOD, "west");
      assertThat(west.status()).isEqualTo(CoverageStatus.UNCOVERED);
      assertThat(west.surveyedAt()).isEqualTo(LocalDate.parse("2026-01-01"));
    }

    @Test
    void theLatestSurveyIsSaidWhetherOfThePlaceOrAroundIt() {
      for (var days : List.of("2025-05-05 2024-01-01", "2024-01-01 2025-05-05")) {
        var drawn =
            LandscapeSketch.of(DISTRICT)
                .with(
                    "surveys\n  in district at %s\n  on food in west at %s\n"
                        .formatted((Object[]) days.split(" ")));
        assertThat(cell(drawn, FOOD, "west").surveyedAt()).isEqualTo(LocalDate.parse("2025-05-05"));
      }
    }

    @Test
    void aSurveyOfOneServiceIsOfThatServiceAndNotOfItsIssue() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  services
                    shelter
                    advice
                  needs
                    50 on housing in west
                    20 delivers advice in west
                    30 delivers shelter in west
                  surveys
                    on housing delivers shelter in west at 2026-01-01
                    delivers advice in west at 2026-01-01
                  """);
      assertThat(cell(drawn, CoverageQuestion.EVERYTHING.ofIssues(List.of("housing")), "west"))
          .extracting(CoverageCell::reason)
          .isEqualTo(CoverageReason.NOT_SURVEYED);
      assertThat(cell(drawn, CoverageQuestion.EVERYTHING.ofServices(List.of("advice")), "west"))
          .extracting(CoverageCell::reason)
          .isEqualTo(CoverageReason.NOBODY_PROVIDES);
    }

    @Test
    void aSurveyBeforeTheDayAskedDoesNotCount() {
      var question =
          new CoverageQuestion(
              List.of("food"), null, null, null, null, 1, 1, LocalDate.parse("2026-02-01"));
      var east = cell(LandscapeSketch.of(DISTRICT), question, "east");
      assertThat(east.reason()).isEqualTo(CoverageReason.NOT_SURVEYED);
      assertThat(east.surveyedAt()).isNull();
    }

    @Test
    void aSurveyAfterTheDayOfTheViewDoesNotCount() {
      var view =
          LandscapeSketch.of(DISTRICT)
              .view(LocalDate.parse("2026-01-30"), EvidenceBasis.CLAIMED, Visibility.PUBLIC);
      var east =
          CoverageAnalysis.answer(view, FOOD.inPlaces(List.of("east")))
              .listCells(EnumSet.allOf(CoverageStatus.class), 1)
              .getFirst();
      assertThat(east.status()).isEqualTo(CoverageStatus.UNKNOWN);
    }
  }

  @Nested
  class Parameters {

    @Test
    void moreProvidersThanThereAreMakeACellThin() {
      var question = new CoverageQuestion(List.of("food"), null, null, null, null, 1, 2, null);
      assertThat(cell(LandscapeSketch.of(DISTRICT), question, "north").reason())
          .isEqualTo(CoverageReason.FEW_PROVIDERS);
    }

    @Test
    void aLowerThresholdCoversMore() {
      var question = new CoverageQuestion(List.of("food"), null, null, null, null, 0.4, 1, null);
      assertThat(cell(LandscapeSketch.of(DISTRICT), question, "south").status())
          .isEqualTo(CoverageStatus.COVERED);
    }

    @Test
    void factsThatTheViewDoesNotCountAreSaid() {
      var drawn =
          LandscapeSketch.of(DISTRICT)
              .with("efforts\n  past by city on food in south until 2020-01-01 reached 60\n");
      assertThat(cell(drawn, FOOD, "south").reached().excluded())
          .containsExactly(new Exclusion(ExclusionReason.OTHER_TIME, 1));
    }

    @Test
    void aPageGoesOnAfterItsCursorAndBackBeforeIt() {
      var coverage = CoverageAnalysis.answer(LandscapeSketch.of(DISTRICT).view(), FOOD);
      var two = coverage.cells(null, 2, null, null, null);
      assertThat(two.pageInfo().hasNextPage()).isTrue();
      assertThat(two.totalCount()).isEqualTo(5);
      assertThat(two.pageInfo().hasPreviousPage()).isFalse();
      var next = coverage.cells(null, 2, null, two.pageInfo().endCursor(), null);
      assertThat(next.pageInfo().hasPreviousPage()).isTrue();
      var last = coverage.cells(null, null, 1, null, null);
      assertThat(last.pageInfo().hasNextPage()).isFalse();
      assertThat(last.pageInfo().hasPreviousPage()).isTrue();
      assertThat(next.edges())
          .extracting(edge -> edge.node().place().key())
          .containsExactly("south", "north");
      var back = coverage.cells(null, null, 1, null, next.pageInfo().startCursor());
      assertThat(back.edges())
          .extracting(edge -> edge.node().place().key())
          .containsExactly("east");
    }

    @Test
    void onlyTheStatusesAskedAreShown() {
      var coverage = CoverageAnalysis.answer(LandscapeSketch.of(DISTRICT).view(), FOOD);
      var uncovered = coverage.cells(List.of(CoverageStatus.UNCOVERED), 10, null, null, null);
      assertThat(uncovered.totalCount()).isEqualTo(1);
      assertThat(uncovered.edges().getFirst().node().place().key()).isEqualTo("east");
    }

    @Test
    void aLandscapeWithoutPlacesHasNoCells() {
      var empty = LandscapeSketch.of("issues\n  food\n").view();
      assertThat(CoverageAnalysis.answer(empty, CoverageQuestion.EVERYTHING).cellsCount()).isZero();
    }
  }

  @Nested
  class Refusals {

    @Test
    void badArgumentsNameArgumentValueAndRule() {
      var view = LandscapeSketch.of(DISTRICT).view();
      assertThatThrownBy(() -> CoverageAnalysis.answer(view, FOOD.ofIssues(List.of("fod"))))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageContaining("issues: fod");
      assertThatThrownBy(() -> new CoverageQuestion(null, null, null, null, null, 0, 1, null))
          .hasMessage("threshold: 0.0 must be above 0");
      assertThatThrownBy(() -> new CoverageQuestion(null, null, null, null, null, 1, 0, null))
          .hasMessage("minimumProviders: 0 must be between 1 and 1000");
      assertThatThrownBy(() ->
              new CoverageQuestion(List.of("food"), List.of("x"), null, null, null, 1, 1, null))
          .hasMessageContaining("services");
      var coverage = CoverageAnalysis.answer(view, FOOD);
      assertThatThrownBy(() -> coverage.cells(null, 0, null, null, null))
          .hasMessage("first: 0 must be between 1 and 100");
      assertThatThrownBy(() -> coverage.cells(null, null, 101, null, null))
          .hasMessage("last: 101 must be between 1 and 100");
      assertThatThrownBy(() -> coverage.cells(null, null, null, null, null))
          .hasMessageContaining("first");
      assertThatThrownBy(() -> coverage.cells(null, 1, null, "no-cursor", null))
          .hasMessageContaining("after: no-cursor");
    }
  }

  private static CoverageCell cell(LandscapeSketch drawn, CoverageQuestion question, String place) {
    return CoverageAnalysis.answer(drawn.view(), question.inPlaces(List.of(place)))
        .listCells(EnumSet.allOf(CoverageStatus.class), 1)
        .getFirst();
  }

  private static double value(Figure figure) {
    var value = figure.value();
    assertThat(value).as(figure.metric()).isNotNull();
    return value == null ? Double.NaN : value;
  }
}
