package org.weft.analytics.coordination;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.support.LandscapeSketch;

/// Two that act in the same cell and have no recorded tie are a coordination gap.
class CoordinationAnalysisTest {

  /// In the north three give food, two of them tied; in the south two, not tied. Ada and Cem meet
  /// in both.
  private static final LandscapeSketch DRAWN =
      LandscapeSketch.of(
          """
          issues
            food
            homes
          places
            district
              north
              south
          actors
            ada NONPROFIT
            ben NONPROFIT
            cem COMMUNITY
            fund PHILANTHROPY
            pact COLLABORATION
          efforts
            a1 by ada on food in north
            a2 by ada on food in south
            b1 by ben on food in north
            c1 by cem on food in north
            c2 by cem on food in south
          needs
            300 on food in north
          seats
            pact: ada votes 1
            pact: cem votes 1
          flows
            fund -> ada MONEY 10 EUR
            fund -> cem MONEY 10 EUR
            ben -> cem MONEY 10 EUR
          ties
            ada -> ben COLLABORATES_WITH claimedBy ada @CLAIMED
          """);

  private static CoordinationGaps ask(LandscapeSketch drawn) {
    return CoordinationAnalysis.answer(drawn.view(), CoordinationQuestion.EVERYTHING);
  }

  private static List<CoordinationGap> gaps(LandscapeSketch drawn) {
    return ask(drawn).gaps(CoordinationOrder.CELLS);
  }

  private static List<String> pairs(List<CoordinationGap> gaps) {
    return gaps.stream()
        .map(gap -> gap.one().key() + "-" + gap.other().key() + " " + gap.sharedCells().value())
        .toList();
  }

  @Test
  void thosePairsThatMeetAndAreNotTiedComeLargestFirst() {
    assertThat(pairs(gaps(DRAWN))).containsExactly("ada-cem 2.0", "ben-cem 1.0");
  }

  @Test
  void openAndClosedTrianglesAreCountedPerCell() {
    var answer = ask(DRAWN);
    assertThat(answer.untied().value()).isEqualTo(3.0);
    assertThat(answer.tied().value()).isEqualTo(1.0);
    assertThat(answer.density().value()).isEqualTo(0.25);
    assertThat(answer.actorsCount()).isEqualTo(3);
    assertThat(answer.cellsCount()).isEqualTo(2);
  }

  @Test
  void aGapSaysWhereTheTwoMeetAndWhoWouldGain() {
    var gap = gaps(DRAWN).getFirst();
    assertThat(gap.meetings())
        .extracting(meeting -> meeting.place().key())
        .containsExactly("north", "south");
    assertThat(gap.sharedCells().factsUsed())
        .extracting(Ref::key)
        .containsExactly("a1", "a2", "c1", "c2");
    assertThat(gap.peopleInNeed().value()).isEqualTo(300.0);
    assertThat(gap.peopleInNeed().unknownShare()).isEqualTo(0.5);
    assertThat(gap.bothIn()).extracting(Ref::key).containsExactly("pact");
    assertThat(gap.tieRecord()).isEqualTo(CoordinationTieRecord.NOT_RECORDED);
  }

  @Test
  void competitionIsSharedFundersTimesSharedCells() {
    var gap = gaps(DRAWN).getFirst();
    assertThat(gap.sharedFunders()).extracting(Ref::key).containsExactly("fund");
    assertThat(gap.competition().value()).isEqualTo(0.5); // 1 of 2 funders × 2 of 2 cells
    assertThat(gaps(DRAWN).getLast().competition().notEvaluable())
        .isEqualTo("No funder of one of the two is recorded.");
  }

  @Test
  void cellsWithMostUntiedPairsComeFirst() {
    var cells = ask(DRAWN).cells(2, false);
    assertThat(cells).extracting(cell -> cell.place().key()).containsExactly("north", "south");
    assertThat(cells).extracting(CoordinationCell::untiedPairsCount).containsExactly(2, 1);
    assertThat(cells.getFirst().density().value()).isEqualTo(0.33333333333333);
    assertThat(cells.getFirst().actors()).extracting(Ref::key).containsExactly("ada", "ben", "cem");
  }

  @Test
  void manySideBySideWithoutATieAreFound() {
    assertThat(ask(DRAWN).cells(2, true))
        .singleElement()
        .satisfies(cell -> assertThat(cell.place().key()).isEqualTo("south"))
        .satisfies(cell -> assertThat(cell.density().value()).isZero());
    assertThat(ask(DRAWN).cells(3, true)).isEmpty();
  }

  @Test
  void aGapOfOneActorIsTheSameGap() {
    var all = gaps(DRAWN);
    var ofCem =
        CoordinationAnalysis.answer(DRAWN.view(), CoordinationQuestion.EVERYTHING.ofActor("cem"));
    assertThat(pairs(ofCem.gaps(CoordinationOrder.CELLS)))
        .containsExactly("cem-ada 2.0", "cem-ben 1.0");
    assertThat(ofCem.untied().value()).isEqualTo(3.0);
    assertThat(ofCem.tied().value()).isZero();
    assertThat(ofCem.actorsCount()).isEqualTo(2);
    assertThat(ofCem.cells(2, false).getFirst()).isEqualTo(ask(DRAWN).cells(2, false).getFirst());
    assertThat(ofCem.gaps(CoordinationOrder.CELLS).getFirst().competition())
        .isEqualTo(all.getFirst().competition());
  }

  @Test
  void whatTheOtherDoesOnOtherThemesIsNotForgotten() {
    var drawn = DRAWN.with("efforts\n  more by ada on homes in south\n");
    var ofCem =
        CoordinationAnalysis.answer(drawn.view(), CoordinationQuestion.EVERYTHING.ofActor("cem"));
    assertThat(ofCem.gaps(CoordinationOrder.CELLS).getFirst().competition())
        .isEqualTo(gaps(drawn).getFirst().competition())
        .satisfies(figure -> assertThat(figure.value()).isEqualTo(0.33333333333333));
  }

  @Nested
  class WhatClosesAGap {

    @Test
    void beingPartOfTheOther() {
      var drawn = LandscapeSketch.of(TWO.replace("other NONPROFIT", "other NONPROFIT partOf one"));
      assertThat(gaps(drawn)).isEmpty();
    }

    @Test
    void anEffortRunTogether() {
      var drawn = LandscapeSketch.of(TWO).with("efforts\n  joint by one,other on homes in north\n");
      assertThat(gaps(drawn)).isEmpty();
    }

    @Test
    void aTieOfEitherDirection() {
      var drawn = LandscapeSketch.of(TWO).with("ties\n  other -> one REFERS_TO\n");
      assertThat(gaps(drawn)).isEmpty();
    }

    @Test
    void notThatOneOpposesTheOtherOrCannotDoWithoutIt() {
      var ties = "ties\n  other -> one OPPOSES\n  one -> other DEPENDS_ON\n";
      assertThat(gaps(LandscapeSketch.of(TWO).with(ties)))
          .singleElement()
          .extracting(CoordinationGap::tieRecord)
          .isEqualTo(CoordinationTieRecord.OTHER_KIND);
    }

    @Test
    void onlyTheKindsAsked() {
      var drawn = LandscapeSketch.of(TWO).with("ties\n  other -> one REFERS_TO\n");
      var question =
          new CoordinationQuestion(
              null, null, null, null, null, null, Set.of(TieKind.COLLABORATES_WITH));
      assertThat(CoordinationAnalysis.answer(drawn.view(), question).gaps(CoordinationOrder.CELLS))
          .hasSize(1);
    }

    @Test
    void aTieThatOnlyOneSideClaimsIsNoTieWhereMoreIsAskedAndTheGapSaysSo() {
      var drawn = LandscapeSketch.of(TWO).with("ties\n  other -> one REFERS_TO @CLAIMED\n");
      assertThat(gaps(drawn)).isEmpty();
      var confirmed = drawn.view(LandscapeSketch.TODAY, EvidenceBasis.CONFIRMED, Visibility.PUBLIC);
      var gap =
          CoordinationAnalysis.answer(confirmed, CoordinationQuestion.EVERYTHING)
              .gaps(CoordinationOrder.CELLS)
              .getFirst();
      assertThat(gap.tieRecord()).isEqualTo(CoordinationTieRecord.NOT_COUNTED);
      assertThat(gap.sharedCells().excluded())
          .containsExactly(new Exclusion(ExclusionReason.WEAKER_EVIDENCE, 1));
    }

    private static final String TWO =
        """
        issues
          food
          homes
        places
          north
        actors
          one NONPROFIT
          other NONPROFIT
        efforts
          a by one on food in north
          b by other on food in north
        """;
  }

  @Nested
  class WhatLiesInWhat {

    private static final LandscapeSketch WIDE =
        LandscapeSketch.of(
            """
            issues
              basics
                food
            populations
              young
                leavers
              old
            places
              district
                north
                south
            actors
              wide NONPROFIT
              near NONPROFIT
              both NONPROFIT
            efforts
              w by wide on food in district
              n by near on basics in north for leavers
              b by both on food in north,district for old
            needs
              10 on food in north
              20 on food in south
            """);

    @Test
    void whoWorksInAWiderPlaceActsInEveryCellWithin() {
      assertThat(pairs(gaps(WIDE)))
          .containsExactly("both-wide 2.0", "both-near 1.0", "near-wide 1.0");
    }

    @Test
    void aCellCountsOnceForWhoWorksThereAndAroundIt() {
      assertThat(ask(WIDE).cells(2, false))
          .extracting(cell -> cell.place().key() + " " + cell.actorsCount())
          .containsExactly("north 3", "south 2");
      assertThat(ask(WIDE).untied().value()).isEqualTo(4.0);
    }

    @Test
    void placesAskedAreTheCells() {
      var question =
          new CoordinationQuestion(
              null, null, List.of("district"), null, null, null, TieKind.CONTACTS);
      assertThat(
              pairs(
                  CoordinationAnalysis.answer(WIDE.view(), question).gaps(CoordinationOrder.CELLS)))
          .containsExactly("both-near 1.0", "both-wide 1.0", "near-wide 1.0");
    }

    @Test
    void onlyTheSmallestPlacesWithinAnotherCount() {
      var question =
          new CoordinationQuestion(null, null, null, "south", null, null, TieKind.CONTACTS);
      assertThat(
              pairs(
                  CoordinationAnalysis.answer(WIDE.view(), question).gaps(CoordinationOrder.CELLS)))
          .containsExactly("both-wide 1.0");
    }

    @Test
    void whoServesOthersDoesNotMeetThere() {
      var question =
          new CoordinationQuestion(
              null, null, null, null, List.of("young", "old"), null, TieKind.CONTACTS);
      assertThat(
              pairs(
                  CoordinationAnalysis.answer(WIDE.view(), question).gaps(CoordinationOrder.CELLS)))
          .containsExactly("both-wide 2.0", "near-wide 1.0");
    }

    @Test
    void peopleInNeedOrderTheGapsWhenAsked() {
      var drawn =
          LandscapeSketch.of(
              """
              issues
                food
                homes
              places
                north
                south
              actors
                a NONPROFIT
                b NONPROFIT
                c NONPROFIT
                d NONPROFIT
              efforts
                ea by a on food,homes in north
                eb by b on food,homes in north
                ec by c on food in south
                ed by d on food in south
              needs
                900 on food in south
                10 on food in north
              """);
      assertThat(pairs(ask(drawn).gaps(CoordinationOrder.CELLS)))
          .containsExactly("a-b 2.0", "c-d 1.0");
      assertThat(pairs(ask(drawn).gaps(CoordinationOrder.PEOPLE)))
          .containsExactly("c-d 1.0", "a-b 2.0");
    }
  }

  @Nested
  class WhenLittleIsThere {

    @Test
    void noEffortsNoGapsAndNoDensity() {
      var answer = ask(LandscapeSketch.of("issues\n  food\nplaces\n  north\n"));
      assertThat(answer.gaps(CoordinationOrder.CELLS)).isEmpty();
      assertThat(answer.density().notEvaluable()).isEqualTo("No two actors meet in a cell.");
    }

    @Test
    void effortsWithoutAPlaceOrOfUnknownStatusCountInNoCellAndAreCounted() {
      var answer =
          ask(
              LandscapeSketch.of(
                  """
                  issues
                    food
                  places
                    north
                  actors
                    a NONPROFIT
                    b NONPROFIT
                  efforts
                    x by a on food
                    y by b on food in north status ?
                    z by b on food in north status CLOSED
                  """));
      assertThat(answer.effortsWithoutCellCount()).isEqualTo(2);
      assertThat(answer.actorsCount()).isZero();
    }
  }

  @Nested
  class WhatAGapRestsOn {

    private static final LandscapeSketch BUSY =
        DRAWN.with(
            """
            services
              meals
              beds
            efforts
              a3 by ada on homes in north
              c3 by cem on homes in south
              m1 by ada delivers meals in north
              m2 by cem delivers meals in north
            """);

    @Test
    void onTheEffortsOfTheCellsInWhichTheTwoMeetAlone() {
      assertThat(gaps(BUSY).getFirst().sharedCells().factsUsed())
          .extracting(Ref::key)
          .containsExactly("a1", "a2", "c1", "c2");
      assertThat(ask(BUSY).cells(2, true).getFirst().density().factsUsed())
          .extracting(Ref::key)
          .containsExactly("a2", "c2");
    }

    @Test
    void theWholeRestsOnEffortsAndOnTiesThatCount() {
      assertThat(ask(DRAWN).untied().factsUsed())
          .extracting(Ref::key)
          .contains("a1", "c2", "ada->ben COLLABORATES_WITH");
    }

    @Test
    void tiedTwiceAreThePairsOfCellsInWhichTheSameTwoMeet() {
      var tied =
          DRAWN.with(
              "places\n  west\nefforts\n  a4 by ada on food in west\n  c4 by cem on food in west\nties\n  cem -> ada REFERS_TO\n");
      assertThat(ask(tied).tiedTwice().value()).isEqualTo(3); // of north, south and west
      var ofCem =
          CoordinationAnalysis.answer(tied.view(), CoordinationQuestion.EVERYTHING.ofActor("cem"));
      assertThat(ofCem.tiedTwice().value()).isEqualTo(3);
    }

    @Test
    void servicesAreCellsOfTheirOwn() {
      var question =
          new CoordinationQuestion(
              null, List.of("beds", "meals"), null, null, null, null, TieKind.CONTACTS);
      var answer = CoordinationAnalysis.answer(BUSY.view(), question);
      assertThat(pairs(answer.gaps(CoordinationOrder.CELLS))).containsExactly("ada-cem 1.0");
      var cell = answer.cells(2, false).getFirst();
      assertThat(cell.service()).extracting(Ref::key).isEqualTo("meals");
      assertThat(cell.issue()).isNull();
      assertThat(cell.population()).isNull();
      assertThat(ask(BUSY).cells(2, false).getFirst().issue())
          .extracting(Ref::key)
          .isEqualTo("food");
    }

    @Test
    void cellsOfAsManyUntiedPairsAreListedByName() {
      var alike =
          BUSY.with("efforts\n  a5 by ada on homes in south\n  c5 by cem on homes in north\n");
      assertThat(ask(alike).cells(2, false))
          .extracting(cell -> requireNonNull(cell.issue()).key() + " " + cell.place().key())
          .containsExactly("food north", "food south", "homes north", "homes south");
    }

    @Test
    void ofOneActorOnlyTheCellsInWhichItActs() {
      var ofBen =
          CoordinationAnalysis.answer(DRAWN.view(), CoordinationQuestion.EVERYTHING.ofActor("ben"));
      assertThat(ofBen.cells(2, false))
          .extracting(cell -> cell.place().key())
          .containsExactly("north");
    }

    @Test
    void tiesOfOtherPairsTellNothingOfThisOne() {
      var gap = gaps(DRAWN.with("ties\n  ben -> cem OPPOSES\n  ada -> fund OPPOSES\n")).getFirst();
      assertThat(pairs(List.of(gap))).containsExactly("ada-cem 2.0");
      assertThat(gap.tieRecord()).isEqualTo(CoordinationTieRecord.NOT_RECORDED);
    }

    @Test
    void aTieThatMayNotBeSeenIsNotToldOf() {
      var gap = gaps(DRAWN.with("ties\n  cem -> ada REFERS_TO @STEWARDS\n")).getFirst();
      assertThat(gap.tieRecord()).isEqualTo(CoordinationTieRecord.NOT_RECORDED);
    }

    @Test
    void onlyMoneyFromOthersThatMayBeSeenMakesAFunder() {
      var gap =
          gaps(DRAWN.with(
                  """
                  actors
                    secret PHILANTHROPY @STEWARDS
                  flows
                    ben -> ada DATA 1 reports
                    ada -> ada MONEY 5 EUR
                    ? -> ada MONEY 5 EUR
                    secret -> ada MONEY 5 EUR
                    secret -> cem MONEY 5 EUR
                  """))
              .getFirst();
      assertThat(gap.sharedFunders()).extracting(Ref::key).containsExactly("fund");
      assertThat(gap.competition().value()).isEqualTo(0.5);
    }

    @Test
    void aRoomThatMayNotBeSeenIsNotToldOf() {
      var hidden =
          DRAWN.with("actors\n  den COLLABORATION @STEWARDS\nseats\n  den: ada\n  den: cem\n");
      assertThat(gaps(hidden).getFirst().bothIn()).extracting(Ref::key).containsExactly("pact");
    }
  }

  @Nested
  class BadInput {

    @Test
    void aPlaceWithinAnotherWouldCountTwice() {
      var question =
          new CoordinationQuestion(
              null, null, List.of("north", "district"), null, null, null, TieKind.CONTACTS);
      assertThatThrownBy(() -> CoordinationAnalysis.answer(DRAWN.view(), question))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageContaining("places")
          .hasMessageContaining("north")
          .hasMessageContaining("lies in district, so that its cells would count twice");
    }

    @Test
    void issuesAndServicesExcludeEachOther() {
      assertThatThrownBy(() ->
              new CoordinationQuestion(
                  List.of("food"), List.of("meals"), null, null, null, null, TieKind.CONTACTS))
          .hasMessageContaining("must not be given with issues");
    }

    @Test
    void anEmptyListIsNoQuestion() {
      List<String> none = List.of();
      var every = TieKind.CONTACTS;
      assertThatThrownBy(() -> new CoordinationQuestion(none, null, null, null, null, null, every))
          .hasMessageContaining("issues");
      assertThatThrownBy(() -> new CoordinationQuestion(null, none, null, null, null, null, every))
          .hasMessageContaining("services");
      assertThatThrownBy(() -> new CoordinationQuestion(null, null, none, null, null, null, every))
          .hasMessageContaining("places");
      assertThatThrownBy(() -> new CoordinationQuestion(null, null, null, null, none, null, every))
          .hasMessageContaining("populations");
    }

    @Test
    void noKindOfTieIsNoQuestion() {
      assertThatThrownBy(
              () -> new CoordinationQuestion(null, null, null, null, null, null, Set.of()))
          .hasMessageContaining("must name at least one, or be left out");
    }

    @Test
    void aCellOfOneIsNoCellOfSeveral() {
      assertThatThrownBy(() -> ask(DRAWN).cells(1, false))
          .hasMessageContaining("must be between 2 and 1000");
      assertThatThrownBy(() -> ask(DRAWN).cells(1001, false))
          .hasMessageContaining("must be between 2 and 1000");
      assertThat(ask(DRAWN).cells(1000, false)).isEmpty();
    }

    @Test
    void anActorThatIsNotThere() {
      assertThatThrownBy(() ->
              CoordinationAnalysis.answer(
                  DRAWN.view(), CoordinationQuestion.EVERYTHING.ofActor("nobody")))
          .hasMessageContaining("names no Organization");
    }
  }
}
