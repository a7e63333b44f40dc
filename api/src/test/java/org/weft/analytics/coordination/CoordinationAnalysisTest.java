package org.weft.analytics.coordination;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.paging.Connection;
import org.weft.paging.Edge;
import org.weft.paging.Page;
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

  /// Who runs a programme and who runs a project of it work together; two projects of one programme
  /// may still know nothing of each other, and a programme that is over ties nobody.
  @Test
  void anEffortAndWhatItIsPartOfAreRunTogether() {
    var text =
        """
        issues
          food
        places
          north
        actors
          ada NONPROFIT
          ben NONPROFIT
          cem NONPROFIT
        efforts
          programme by ada on food in north
          phase by ada on food in north partOf programme
          one by ben on food in north partOf phase
          two by cem on food in north partOf programme
        """;
    assertThat(pairs(gaps(LandscapeSketch.of(text)))).containsExactly("ben-cem 1.0");
    var over =
        text.replace(
            "programme by ada on food in north",
            "programme by ada on food in north until 2020-01-01");
    assertThat(pairs(gaps(LandscapeSketch.of(over)))).containsExactly("ada-cem 1.0", "ben-cem 1.0");
  }

  /// Whether the programme or its project is the one that does not run.
  @Test
  void whatDoesNotRunTiesNobodyToItsWholeNorToItsParts() {
    var text =
        """
        issues
          food
        places
          north
        actors
          ada NONPROFIT
          ben NONPROFIT
        efforts
          kitchen by ada on food in north
          pantry by ben on food in north
          programme by ada on food in north status %s
          project by ben on food in north partOf programme status %s
        """;
    assertThat(pairs(gaps(LandscapeSketch.of(text.formatted("IMPLEMENTATION", "FINALISATION")))))
        .isEmpty();
    for (var drawn :
        List.of(
            LandscapeSketch.of(text.formatted("CANCELLED", "IMPLEMENTATION")),
            LandscapeSketch.of(text.formatted("IMPLEMENTATION", "CANCELLED")))) {
      assertThat(pairs(gaps(drawn))).containsExactly("ada-ben 1.0");
    }
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
    assertThat(ask(DRAWN).cells(2, false, new Page(1, true, null, "cells")).edges())
        .extracting(Edge::node)
        .containsExactly(cells.getFirst());
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
  void whatIsCountedForOneActorRestsOnItsOwnThemesAndTies() {
    var drawn =
        DRAWN.with(
            "efforts\n  b2 by ben on homes in north\nties\n  ben -> cem COLLABORATES_WITH\n");
    var ofAda =
        CoordinationAnalysis.answer(drawn.view(), CoordinationQuestion.EVERYTHING.ofActor("ada"));
    assertThat(ofAda.untied().factsUsed())
        .extracting(Ref::key)
        .containsExactlyInAnyOrder("a1", "a2", "b1", "c1", "c2", "ada->ben COLLABORATES_WITH");
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

  @Test
  void onlyTheIssuesOrServicesAskedAreCells() {
    var drawn =
        DRAWN.with(
            """
            services
              meals
              beds
            efforts
              a3 by ada on homes in south
              c3 by cem on homes in south
              m1 by ada delivers meals in north
              m2 by cem delivers meals in north
              m3 by ada delivers beds in north
              m4 by cem delivers beds in north
            """);
    var issues =
        new CoordinationQuestion(List.of("homes"), null, null, null, null, null, TieKind.CONTACTS);
    var services =
        new CoordinationQuestion(null, List.of("meals"), null, null, null, null, TieKind.CONTACTS);
    for (var question : List.of(issues, services)) {
      assertThat(
              pairs(
                  CoordinationAnalysis.answer(drawn.view(), question)
                      .gaps(CoordinationOrder.CELLS)))
          .containsExactly("ada-cem 1.0");
    }
  }

  @Test
  void theOrderInWhichFactsComeChangesNoGap() {
    for (long seed = 0; seed < 20; seed++) {
      var shuffled = DRAWN.shuffled(seed);
      assertThat(gaps(shuffled)).isEqualTo(gaps(DRAWN));
      assertThat(ask(shuffled).cells(2, false)).isEqualTo(ask(DRAWN).cells(2, false));
    }
  }

  @Test
  void placesOfAsManyCellsAreListedByName() {
    var drawn =
        LandscapeSketch.of(
            """
            issues
              homes
              food
            places
              south
              north
            actors
              ada NONPROFIT
              cem NONPROFIT
            efforts
              a by ada on food,homes in north,south
              c by cem on food,homes in south,north
            """);
    assertThat(gaps(drawn).getFirst().meetings())
        .extracting(meeting -> requireNonNull(meeting.issue()).key() + " " + meeting.place().key())
        .containsExactly("food north", "food south", "homes north", "homes south");
    assertThat(ask(drawn).cells(2, false))
        .extracting(cell -> requireNonNull(cell.issue()).key() + " " + cell.place().key())
        .containsExactly("food north", "food south", "homes north", "homes south");
  }

  @Nested
  class WhenMuchIsThere {

    /// So many side by side in the north; the last two of them in the south as well.
    private static CoordinationGaps sideBySide(int count) {
      var actors = new StringBuilder("issues\n  food\nplaces\n  north\n  south\nactors\n");
      var efforts = new StringBuilder("efforts\n");
      for (int i = 0; i < count; i++) {
        actors.append("  a%05d\n".formatted(i));
        efforts.append("  e%05d by a%05d on food in north\n".formatted(i, i));
      }
      for (int i = count - 2; i < count; i++) {
        efforts.append("  f%05d by a%05d on food in south\n".formatted(i, i));
      }
      return ask(LandscapeSketch.of(actors.toString() + efforts));
    }

    @Test
    void theLargestTenThousandAreListedAndAllAreCounted() {
      var gaps = sideBySide(150).gaps(CoordinationOrder.CELLS, new Page(2, true, null, "gaps"));
      assertThat(pairs(listed(gaps))).containsExactly("a00148-a00149 2.0", "a00000-a00001 1.0");
      assertThat(gaps.totalCount().join()).isEqualTo(150 * 149 / 2);
      var last = sideBySide(150).gaps(CoordinationOrder.CELLS, new Page(1, false, null, "gaps"));
      // The first 9,999 by name, beside the one of two cells.
      assertThat(pairs(listed(last))).containsExactly("a00100-a00149 1.0");
    }

    private static List<CoordinationGap> listed(Connection<CoordinationGap> page) {
      return page.edges().stream().map(Edge::node).toList();
    }

    @Test
    void moreThanFiftyMillionPairsAreNotCompared() {
      var answer = sideBySide(10_001);
      assertThat(answer.actorsCount()).isEqualTo(10_001);
      assertThatThrownBy(() -> answer.gaps(CoordinationOrder.CELLS))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageContaining("of")
          .hasMessageContaining("50005001 pairs would be compared, at most 50000000");
    }

    private static String numbered(String section, int count) {
      var text = new StringBuilder(section).append('\n');
      for (int i = 0; i < count; i++) {
        text.append("  %s%d\n".formatted(section.charAt(0), i));
      }
      return text.toString();
    }

    @Test
    void moreThanTwoMillionCellsAreNotListed() {
      var answer = ask(LandscapeSketch.of(numbered("issues", 1500) + numbered("places", 1500)));
      assertThatThrownBy(() -> answer.cells(2, false))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageContaining("makes 2250000 cells");
      assertThatThrownBy(() -> answer.gaps(CoordinationOrder.PEOPLE))
          .hasMessageContaining("makes 2250000 cells");
    }

    @Test
    void moreThanAMillionThemesAreRefused() {
      var drawn = LandscapeSketch.of(numbered("issues", 1100) + numbered("populations", 1000));
      var everyPopulation = IntStream.range(0, 1000).mapToObj(number -> "p" + number).toList();
      var question =
          new CoordinationQuestion(null, null, null, null, everyPopulation, null, TieKind.CONTACTS);
      assertThatThrownBy(() -> CoordinationAnalysis.answer(drawn.view(), question))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageContaining("populations")
          .hasMessageContaining("makes more than 1048576 themes with the issues asked");
    }
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
      for (var tie : List.of("other -> one OPPOSES", "one -> other DEPENDS_ON")) {
        assertThat(gaps(LandscapeSketch.of(TWO).with("ties\n  " + tie + "\n")))
            .singleElement()
            .extracting(CoordinationGap::tieRecord)
            .isEqualTo(CoordinationTieRecord.OTHER_KIND);
      }
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
      var answer = CoordinationAnalysis.answer(WIDE.view(), question);
      assertThat(pairs(answer.gaps(CoordinationOrder.CELLS))).containsExactly("both-wide 1.0");
      assertThat(answer.actorsCount()).isEqualTo(2);

      var east = WIDE.with("places\n  east\nefforts\n  e by wide,near on food in east\n");
      var district =
          new CoordinationQuestion(null, null, null, "district", null, null, TieKind.CONTACTS);
      assertThat(CoordinationAnalysis.answer(east.view(), district).cellsCount()).isEqualTo(2);
      assertThat(ask(east).cellsCount()).isEqualTo(3);
    }

    @Test
    void aCellRestsOnWhatIsDoneInItAndNotOnWhatIsDoneBesideIt() {
      var cells = ask(WIDE.with("efforts\n  w2 by wide on food in south\n")).cells(2, false);
      assertThat(cells.getFirst().density().factsUsed())
          .extracting(Ref::key)
          .containsExactly("b", "n", "w");
      assertThat(cells.getLast().density().factsUsed())
          .extracting(Ref::key)
          .containsExactly("b", "w", "w2");
    }

    @Test
    void whoMeetInAWiderPlaceGainThePeopleOfAllItsCells() {
      var gap = gaps(WIDE).getFirst();
      assertThat(gap.peopleInNeed().value()).isEqualTo(30.0);
      assertThat(gap.peopleInNeed().unknownShare()).isZero();
      assertThat(gap.peopleInNeed().factsUsed()).hasSize(2);
    }

    @Test
    void aCellWhoseNeedIsRecordedInPartIsKnownInPart() {
      var drawn = WIDE.with("places\n  west\nefforts\n  x by near on food in west\n");
      var west =
          new CoordinationQuestion(null, null, List.of("west"), null, null, null, TieKind.CONTACTS);
      var partly =
          drawn.with("efforts\n  y by both on food in west\nneeds\n  5 on food in west for old\n");
      var gap =
          CoordinationAnalysis.answer(partly.view(), west).gaps(CoordinationOrder.CELLS).getFirst();
      assertThat(gap.peopleInNeed().value()).isEqualTo(5.0);
      assertThat(gap.peopleInNeed().unknownShare()).isEqualTo(0.5);
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
    void aNameThatIsNotThereIsToldWithItsArgument() {
      var issues =
          new CoordinationQuestion(
              List.of("nothing"), null, null, null, null, null, TieKind.CONTACTS);
      assertThatThrownBy(() -> CoordinationAnalysis.answer(DRAWN.view(), issues))
          .hasMessageStartingWith("issues");
      var services =
          new CoordinationQuestion(
              null, List.of("nothing"), null, null, null, null, TieKind.CONTACTS);
      assertThatThrownBy(() -> CoordinationAnalysis.answer(DRAWN.view(), services))
          .hasMessageStartingWith("services");
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
