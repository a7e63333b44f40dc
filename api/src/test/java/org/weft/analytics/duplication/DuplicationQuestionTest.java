package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.weft.analytics.duplication.DuplicationLevel.DUPLICATION;
import static org.weft.analytics.duplication.DuplicationLevel.FRAGMENTATION;
import static org.weft.analytics.duplication.DuplicationLevel.OVERLAP;
import static org.weft.analytics.duplication.KitchenAsked.DISTRICT;
import static org.weft.analytics.duplication.KitchenAsked.keys;
import static org.weft.analytics.duplication.KitchenAsked.of;
import static org.weft.analytics.duplication.KitchenAsked.only;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.Visibility;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.meaning.NearText;
import org.weft.meaning.NearestTexts;
import org.weft.support.LandscapeSketch;

/// An effort is a duplicate when it is known to do the same for the same people, in the same place
/// and time, with room for more; everything less is a lower level, and says what it lacks.
class DuplicationQuestionTest {

  @Test
  void sameServiceSamePeopleSamePlaceSameTimeWithRoomIsDuplication() {
    var match =
        only(
            "soup by others on food delivers meals in district for families capacity 50 reached 40");

    assertThat(match.level()).isEqualTo(DUPLICATION);
    assertThat(match.notProven()).isEmpty();
    assertThat(match.freeCapacity().value()).isEqualTo(10);
    assertThat(match.reasons())
        .extracting(DuplicationReason::code)
        .containsExactly(
            DuplicationReasonCode.SAME_PLACE,
            DuplicationReasonCode.SAME_ISSUE,
            DuplicationReasonCode.SAME_SERVICE,
            DuplicationReasonCode.SAME_POPULATION,
            DuplicationReasonCode.SAME_TIME,
            DuplicationReasonCode.FREE_CAPACITY);
    assertThat(keys(match.reasons().getFirst().facts())).containsExactly("soup", "north", "south");
  }

  @Test
  void anEffortInTheDistrictCoversItsNeighbourhoods() {
    var match = only("soup delivers lunches in district for families capacity 50 reached 40");

    assertThat(keys(match.sharedPlaces())).containsExactly("north", "south");
    assertThat(match.containment().value()).isEqualTo(1);
    assertThat(match.jaccard().value()).isEqualTo(1);
  }

  @Test
  void aMatchSaysOfWhichOtherMatchItIsAPart() {
    var answer =
        of(
            """
            efforts
              programme by city on food delivers meals in district for families capacity 90 reached 9
              clubs by city on sports in district for elders partOf programme
              soup by others on hunger delivers lunches in north for families capacity 50 reached 40 partOf clubs
              stew by others on hunger delivers lunches in south for families
            """);

    assertThat(answer.matches())
        .extracting(match ->
            match.effort().key() + (match.partOf() == null ? "" : " of " + match.partOf().key()))
        .containsExactly("programme", "soup of programme", "stew");
    assertThat(answer.matchCount()).isEqualTo(3);
    assertThat(answer.partCount()).isEqualTo(1);
  }

  @Test
  void onePlaceOfTwoIsHalfContained() {
    // Proposed: lunches × {north, south} × families. There: lunches × north × {families, elders}.
    var match = only("soup delivers lunches in north for families,elders capacity 50 reached 40");

    assertThat(match.comparedOn())
        .containsExactly(CellDimension.SERVICE, CellDimension.PLACE, CellDimension.POPULATION);
    assertThat(match.containment().value()).isEqualTo(1 / 2.0);
    assertThat(match.jaccard().value()).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(keys(match.containment().factsUsed())).containsExactly("soup", "kitchen");
  }

  @Test
  void goldenVectorJaccardTwoThirdsWhileContainmentIsOne() {
    // Proposed: lunches × {north, south} × families. There: the same and elsewhere.
    var match = only("soup delivers lunches in north,south,elsewhere for families");

    assertThat(match.jaccard().value()).isEqualTo(.667, within(.0005));
    assertThat(match.containment().value()).isEqualTo(1);
  }

  @Test
  void byPeopleAPlaceWeighsItsInhabitants() {
    var sketch =
        LandscapeSketch.of(
                DISTRICT
                    .replace("north", "north 900")
                    .replace("south", "south 100")
                    .replace("in north 900,south 100", "in north,south"))
            .with("efforts\n  soup delivers lunches in north for families");
    var match = of(sketch, List.of()).matches().getFirst();

    assertThat(match.containment().value()).isEqualTo(.5);
    assertThat(match.containmentByPeople().value()).isEqualTo(.9);
    assertThat(match.jaccardByPeople().value()).isEqualTo(.9);
  }

  @Test
  void withoutInhabitantsNothingIsWeighted() {
    var match = only("soup delivers lunches in north for families");

    assertThat(match.containmentByPeople().value()).isNull();
    assertThat(match.containmentByPeople().notEvaluable())
        .isEqualTo("How many people live in some of these places is not known.");
  }

  @Test
  void theSameServiceForOtherPeopleIsOverlap() {
    var match = only("soup on food delivers meals in north for elders capacity 9 reached 1");

    assertThat(match.level()).isEqualTo(OVERLAP);
    assertThat(match.containment().value()).isZero();
    assertThat(match.move()).isEqualTo(DuplicationMove.COORDINATE);
  }

  @Test
  void theSamePeopleWithAnotherServiceIsOverlap() {
    assertThat(only("club on sports delivers coaching in north for families").level())
        .isEqualTo(OVERLAP);
  }

  @Test
  void onlyTheIssueIsFragmentationAlsoWhenOneIssueIsPartOfTheOther() {
    var match = only("club on food delivers coaching in north for elders");

    assertThat(match.level()).isEqualTo(FRAGMENTATION);
    assertThat(keys(match.sharedIssues())).containsExactly("hunger");
    assertThat(match.move()).isEqualTo(DuplicationMove.PROCEED);
  }

  @Test
  void anotherPlaceIsNoMatch() {
    var answer =
        of("efforts\n  far on food delivers meals in elsewhere for families capacity 9 reached 1");

    assertThat(answer.matches()).isEmpty();
    assertThat(answer.level()).isNull();
  }

  @Nested
  class WhenSomethingIsUnknown {

    @Test
    void unknownCapacityProvesNoDuplication() {
      var match = only("soup delivers meals in north for families reached 40");

      assertThat(match.level()).isEqualTo(OVERLAP);
      assertThat(match.notProven())
          .containsExactly(
              "The capacity of the effort is not known, so free capacity is not proven.");
      assertThat(match.freeCapacity().value()).isNull();
      assertThat(match.freeCapacity().notEvaluable()).isEqualTo("What it can serve is not known.");
    }

    @Test
    void unknownReachProvesNoDuplication() {
      var match = only("soup delivers meals in north for families capacity 40");

      assertThat(match.level()).isEqualTo(OVERLAP);
      assertThat(match.notProven())
          .containsExactly("Whom the effort reaches is not known, so free capacity is not proven.");
    }

    @Test
    void unknownPopulationProvesNoDuplication() {
      var match = only("soup delivers meals in north capacity 40 reached 1");

      assertThat(match.level()).isEqualTo(OVERLAP);
      assertThat(match.notProven())
          .containsExactly("The populations of the effort are not stated.");
      assertThat(match.comparedOn()).doesNotContain(CellDimension.POPULATION);
    }

    @Test
    void unknownPlacesGiveNoLevelButAreShown() {
      var match = only("soup delivers meals for families capacity 40 reached 1");

      assertThat(match.level()).isNull();
      assertThat(match.move()).isNull();
      assertThat(match.notProven()).containsExactly("The places of the effort are not stated.");
      assertThat(match.containment().value()).isNull();
    }

    @Test
    void cellsAreCountedOnIssuesWhereServicesAreNotStated() {
      assertThat(only("soup on hunger in north for families").comparedOn())
          .containsExactly(CellDimension.ISSUE, CellDimension.PLACE, CellDimension.POPULATION);
    }
  }

  @Nested
  class WhenTimesDiffer {

    @Test
    void whatIsOverIsAPriorAttemptAndNoMatch() {
      var answer =
          of(
              """
              efforts
                shut by city delivers meals in north for families status CLOSED
                dropped delivers meals in north for families status CANCELLED until 2020-12-31
                ended on food in south until 2024-12-31
                unlike delivers coaching in north for families status CLOSED
              """);

      assertThat(answer.matches()).isEmpty();
      assertThat(answer.priorAttempts())
          .extracting(attempt -> attempt.effort().key())
          .containsExactly("ended", "dropped", "shut");
      assertThat(answer.priorAttempts().getFirst().endedOn())
          .isEqualTo(LocalDate.parse("2024-12-31"));
    }

    @Test
    void anEffortThatEndsBeforeTheProposalBeginsIsOnlyOverlap() {
      var view =
          LandscapeSketch.of(DISTRICT)
              .with(
                  "efforts\n  soup delivers meals in north for families capacity 9 reached 1 until 2026-12-31")
              .view();
      var later =
          proposal(new ProposalPeriod(LocalDate.parse("2027-01-01"), null), List.of("lunches"));
      var match =
          DuplicationQuestion.answer(view, Proposal.of(view, null, later), List.of(), 20)
              .matches()
              .getFirst();

      assertThat(match.level()).isEqualTo(OVERLAP);
      assertThat(match.periodOverlap()).isNull();
      assertThat(match.reasons())
          .extracting(DuplicationReason::code)
          .contains(DuplicationReasonCode.OTHER_TIME);
    }

    @Test
    void whatIsAnnouncedCountsAndWhatOnlyBeginsLaterDoesNot() {
      var answer =
          of(
              """
              efforts
                announced delivers meals in north for families status PIPELINE since 2027-01-01
                later delivers meals in north for families since 2027-01-01
              """);

      assertThat(answer.matches())
          .extracting(match -> match.effort().key())
          .containsExactly("announced");
      assertThat(answer.matches().getFirst().periodOverlap())
          .isEqualTo(new Period(LocalDate.parse("2027-01-01"), null));
      assertThat(answer.excluded()).containsExactly(new Exclusion(ExclusionReason.OTHER_TIME, 1));
    }

    @Test
    void aSuspendedEffortHasNoProvenRoom() {
      assertThat(
              only("soup delivers meals in north for families capacity 9 reached 1 status SUSPENDED")
                  .level())
          .isEqualTo(OVERLAP);
    }
  }

  @Nested
  class WhenAnotherEffortIsNeeded {

    private static final String FULL =
        "  soup by others delivers meals in district for families capacity 40 reached 40\n";

    @Test
    void aFullProviderIsOverlapAndParallelIsNeeded() {
      var match = of("efforts\n" + FULL).matches().getFirst();

      assertThat(match.level()).isEqualTo(OVERLAP);
      assertThat(match.parallelNeeded()).isTrue();
      assertThat(match.move()).isEqualTo(DuplicationMove.COORDINATE);
    }

    @Test
    void oneProviderWithRoomIsEnoughForParallelNotToBeProven() {
      var answer =
          of(
              "efforts\n"
                  + FULL
                  + "  bread by others delivers meals in south for families capacity 40 reached 1\n");

      assertThat(answer.matches())
          .extracting(DuplicationMatch::parallelNeeded)
          .containsExactly(null, null);
    }

    @Test
    void unmetNeedBesideADuplicateIsParallelNeeded() {
      var answer =
          of(
              """
              efforts
                soup delivers meals in north for families on hunger capacity 50 reached 40
              needs
                300 on hunger in north for families
              """);

      assertThat(answer.level()).isEqualTo(DUPLICATION);
      assertThat(answer.matches().getFirst().parallelNeeded()).isTrue();
      assertThat(answer.unmetNeed().value()).isEqualTo(260);
      assertThat(keys(answer.unmetNeed().factsUsed()))
          .containsExactly("soup", "need hunger/north/families");
    }

    @Test
    void metNeedAndRoomMeansNoParallelIsNeeded() {
      var answer =
          of(
              """
              efforts
                soup delivers meals in north for families on hunger capacity 50 reached 40
              needs
                30 on hunger in north for families
              """);

      assertThat(answer.unmetNeed().value()).isZero();
      assertThat(answer.matches().getFirst().parallelNeeded()).isFalse();
    }

    @Test
    void needOfSomethingWiderSaysNothing() {
      var answer =
          of(
              """
              efforts
                soup delivers meals in north for families on hunger capacity 50 reached 40
              needs
                300 on food in north for families
                300 on hunger in district for families
                300 on hunger in north
              """);

      assertThat(answer.unmetNeed().notEvaluable()).isEqualTo("No need is recorded for any of it.");
      assertThat(answer.matches().getFirst().parallelNeeded()).isNull();
    }

    @Test
    void needIsNotKnownToBeMetWhileAProviderStatesNoNumber() {
      var answer =
          of(
              """
              efforts
                soup delivers meals in north for families on hunger
              needs
                300 on hunger in north for families
              """);

      assertThat(answer.unmetNeed().value()).isNull();
      assertThat(answer.matches().getFirst().parallelNeeded()).isNull();
    }
  }

  @Nested
  class WhatToDo {

    private static final String ROOM =
        " delivers meals in north for families capacity 50 reached 40";

    @Test
    void extendWhatHasRoomAndIsOpen() {
      assertThat(only("soup by helpers" + ROOM).move()).isEqualTo(DuplicationMove.EXTEND);
      assertThat(only("soup by others open yes" + ROOM).move()).isEqualTo(DuplicationMove.EXTEND);
    }

    @Test
    void extendYourOwnEffort() {
      var match = only("soup by city open no" + ROOM);

      assertThat(match.openToPartners()).isTrue();
      assertThat(match.move()).isEqualTo(DuplicationMove.EXTEND);
    }

    @Test
    void askForPartnershipWhereNobodyKnowsWhetherItIsOpen() {
      var match = only("soup by bank" + ROOM);

      assertThat(match.openToPartners()).isNull();
      assertThat(match.move()).isEqualTo(DuplicationMove.PARTNER);
    }

    @Test
    void partnerWhereItIsOpenAndFull() {
      assertThat(
              only("soup by helpers delivers meals in north for families capacity 40 reached 40")
                  .move())
          .isEqualTo(DuplicationMove.PARTNER);
    }

    @Test
    void coordinateWithWhatTakesNoPartners() {
      assertThat(only("soup by others" + ROOM).move()).isEqualTo(DuplicationMove.COORDINATE);
    }
  }

  @Nested
  class Areas {

    private DuplicationMatch with(String places, String effort) {
      var view =
          LandscapeSketch.of(
                  """
                  services
                    meals
                  populations
                    families
                  initiatives
                    kitchen delivers meals for families in here
                  """)
              .with("places\n" + places)
              .with("efforts\n  soup delivers meals for families in " + effort)
              .view();
      var near = new NearestTexts(List.of(new NearText("soup", .5)), null, "a-model", true);
      return DuplicationQuestion.answer(
              view, Proposal.of(view, "kitchen", null), List.of(), near, 20)
          .matches()
          .getFirst();
    }

    @Test
    void halfOfTheAreaIsSharedAlthoughNoPlaceIs() {
      var match = with("  here area 0,0,2,1\n  there area 1,0,3,1", "there");

      assertThat(match.areaOverlap().value()).isEqualTo(.5, within(1e-12));
      assertThat(match.sharedPlaces()).isEmpty();
      assertThat(match.level()).isNull();
    }

    @Test
    void areasAreThoseOfASphere() {
      // From the equator to 30° north: sin 30° of the sin 60° that reach to 60° north.
      var match = with("  here area 0,0,1,60\n  there area 0,0,1,30", "there");

      assertThat(match.areaOverlap().value()).isEqualTo(.5 / Math.sin(Math.PI / 3), within(1e-12));
    }

    @Test
    void aPlaceIsTheUnionOfItsPartsIfEachHasAnArea() {
      var parts = "  here\n    north area 0,1,1,2\n    south area 0,0,1,1\n";

      assertThat(with(parts, "here").areaOverlap().value()).isEqualTo(1);
      assertThat(with(parts + "    east", "here").areaOverlap().value()).isNull();
    }

    @Test
    void onlyTouchingIsNoOverlap() {
      var match = with("  here area 0,0,1,1\n  there area 1,0,2,1", "there");

      assertThat(match.areaOverlap().value()).isZero();
    }

    @Test
    void withoutAnAreaOrWithAnInvalidOneNothingIsSaid() {
      assertThat(with("  here\n  there area 0,0,1,1", "there").areaOverlap().notEvaluable())
          .isEqualTo("The area of a place of the proposal is not known.");
      assertThat(with("  here area 0,0,1,1\n  there", "there").areaOverlap().notEvaluable())
          .isEqualTo("The area of a place of the effort is not known.");
      // A ring that crosses itself.
      var crossed = with("  here area 0,0,1,1\n  there area 0,0,1,1,1,0,0,1", "there");
      assertThat(crossed.areaOverlap().value()).isNull();
    }
  }

  @Nested
  class AlreadyDependent {

    private static final String ROOM =
        "efforts\n  soup by helpers delivers meals in north for families capacity 50 reached 40\n";

    private DuplicationMatch with(String flows) {
      return of(ROOM + "flows\n" + flows).matches().getFirst();
    }

    @Test
    void extendsNothingThatOneFunderCarries() {
      var match = with("  fund -> helpers MONEY 60 EUR\n  bank -> helpers MONEY 40 EUR");

      assertThat(match.topFunderShare().value()).isEqualTo(.6);
      assertThat(match.overDependent()).isTrue();
      assertThat(match.move()).isEqualTo(DuplicationMove.PARTNER);
      assertThat(match.moveReasons())
          .extracting(DuplicationReason::code)
          .containsExactly(
              DuplicationReasonCode.MUCH_CONTAINED,
              DuplicationReasonCode.FREE_CAPACITY,
              DuplicationReasonCode.OPEN,
              DuplicationReasonCode.OVER_DEPENDENT);
      assertThat(keys(match.moveReasons().getLast().facts()))
          .containsExactly("soup", "bank->helpers MONEY", "fund->helpers MONEY");
    }

    @Test
    void extendsWhatHasSeveralFunders() {
      var match =
          with(
              """
                fund -> helpers MONEY 40 EUR
                bank -> helpers MONEY 30 EUR
                city -> helpers MONEY 30 EUR
              """);

      assertThat(match.overDependent()).isFalse();
      assertThat(match.move()).isEqualTo(DuplicationMove.EXTEND);
    }

    @Test
    void ownIncomeIsNoFunder() {
      var match = with("  helpers -> helpers MONEY 70 EUR\n  fund -> helpers MONEY 30 EUR");

      assertThat(match.topFunderShare().value()).isEqualTo(.3);
      assertThat(match.overDependent()).isFalse();
    }

    @Test
    void anUnknownGiverMayBeTheSameOne() {
      var match = with("  fund -> helpers MONEY 40 EUR\n  ? -> helpers MONEY 60 EUR");

      assertThat(match.topFunderShare().value()).isEqualTo(.4);
      assertThat(match.topFunderShare().unknownShare()).isEqualTo(.6);
      assertThat(match.overDependent()).isNull();
    }

    @Test
    void amountsInSeveralCurrenciesAreNeverAdded() {
      var match = with("  fund -> helpers MONEY 40 USD\n  bank -> helpers MONEY 60 CHF");

      assertThat(match.topFunderShare().value()).isNull();
      assertThat(match.overDependent()).isNull();
    }

    @Test
    void unknownDependenceIsSaidAndStopsNothing() {
      var match = only("soup by helpers delivers meals in north for families capacity 5 reached 4");

      assertThat(match.overDependent()).isNull();
      assertThat(match.move()).isEqualTo(DuplicationMove.EXTEND);
      assertThat(match.moveReasons())
          .extracting(DuplicationReason::code)
          .contains(DuplicationReasonCode.DEPENDENCE_UNKNOWN);
    }
  }

  @Nested
  class Drained {

    private static final String BOTH =
        """
        efforts
          soup by others delivers meals in north for families
        flows
          fund -> city MONEY 100 EUR
          fund -> others MONEY 50 EUR
          bank -> others MONEY 50 EUR
          bank -> helpers EXPERTISE 2 days
          others -> city MONEY 5 EUR
        posts
          ann -> city
          ann -> others
          bob -> others
        """;

    @Test
    void sharedFundersAndPeopleAreCountedWithTheirFacts() {
      var drain = of(BOTH).matches().getFirst().drain();

      assertThat(keys(drain.sharedFunders())).containsExactly("fund");
      assertThat(drain.sharedFunderCount().value()).isEqualTo(1);
      assertThat(keys(drain.sharedFunderCount().factsUsed()))
          .containsExactly("fund->city MONEY", "fund->others MONEY");
      assertThat(keys(drain.sharedPeople())).containsExactly("ann");
      assertThat(keys(drain.sharedPersonCount().factsUsed()))
          .containsExactly("ann@city", "ann@others");
    }

    @Test
    void whoPaysForTheEffortCountsToo() {
      var answer =
          of(
              """
              efforts
                soup by others delivers meals in north for families
              flows
                fund -> city MONEY 100 EUR
                fund -> bank MONEY 50 EUR effort soup
              """);

      assertThat(keys(answer.matches().getFirst().drain().sharedFunders())).containsExactly("fund");
    }

    @Test
    void noRecordIsNotNoDrain() {
      var drain = only("soup by others delivers meals in north for families").drain();

      assertThat(drain.sharedFunderCount().value()).isNull();
      assertThat(drain.sharedFunderCount().notEvaluable())
          .isEqualTo("No money flow of the proposal's side is known.");
      assertThat(drain.sharedPersonCount().value()).isNull();
    }
  }

  @Nested
  class SuggestedByText {

    @Test
    void aSimilarTextNeverGivesALevel() {
      var sketch =
          LandscapeSketch.of(DISTRICT)
              .with("efforts\n  far on sports delivers coaching in elsewhere for elders");
      var answer =
          of(sketch, List.of(new TextCandidate("far", 7.5), new TextCandidate("unknown", 9)));

      assertThat(answer.level()).isNull();
      assertThat(answer.undecidedCount()).isEqualTo(1);
      var match = answer.matches().getFirst();
      assertThat(match.level()).isNull();
      assertThat(match.textScore()).isEqualTo(7.5);
      assertThat(match.foundBy()).containsExactly(FoundBy.SUGGESTED_BY_TEXT);
      assertThat(match.move()).isNull();
    }

    @Test
    void suggestionsComeAfterEveryLevelHoweverHighTheirScore() {
      var sketch =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  efforts
                    alike on sports in elsewhere
                    club on food in north
                  """);

      assertThat(of(sketch, List.of(new TextCandidate("alike", 99))).matches())
          .extracting(match -> match.effort().key())
          .containsExactly("club", "alike");
    }
  }

  @Nested
  class SuggestedByMeaning {

    /// As a language model sees them: the same text for another city, for other people, and a year
    /// later are all nearer than the true paraphrase, which alone is the duplicate.
    private static final NearestTexts HARD_NEGATIVES =
        new NearestTexts(
            List.of(
                new NearText("other-city", .95),
                new NearText("other-people", .93),
                new NearText("other-years", .91),
                new NearText("paraphrase", .77)),
            null,
            "a-model",
            true);

    private final LandscapeSketch sketch =
        LandscapeSketch.of(DISTRICT)
            .with(
                """
                efforts
                  other-city on hunger delivers lunches in elsewhere for families capacity 9 reached 1
                  other-people on sports delivers coaching in north for elders capacity 9 reached 1
                  other-years on hunger delivers lunches in north for families until 2024-12-31
                  paraphrase on hunger delivers lunches in north for families capacity 9 reached 1
                """);

    private Duplication with(NearestTexts near) {
      var view = sketch.view();
      return DuplicationQuestion.answer(
          view, Proposal.of(view, "kitchen", null), List.of(), near, 20);
    }

    @Test
    void noLevelRestsOnHardNegatives() {
      var answer = with(HARD_NEGATIVES);

      assertThat(answer.matches())
          .extracting(match -> match.effort().key())
          .containsExactly("paraphrase", "other-city", "other-people");
      assertThat(answer.matches())
          .extracting(DuplicationMatch::level)
          .containsExactly(DUPLICATION, null, null);
      assertThat(answer.matches())
          .extracting(DuplicationMatch::move)
          .containsExactly(DuplicationMove.PARTNER, null, null);
      assertThat(answer.matches().get(1).foundBy()).containsExactly(FoundBy.SUGGESTED_BY_MEANING);
      assertThat(answer.matches().get(1).meaningCosine().value()).isEqualTo(.95);
    }

    @Test
    void levelsSharesAndMovesAreTheSameWithoutIt() {
      var with = with(HARD_NEGATIVES);
      var without = with(NearestTexts.notSearched("The language model is not installed."));

      assertThat(without.level()).isEqualTo(with.level());
      assertThat(without.duplicationCount()).isEqualTo(with.duplicationCount());
      assertThat(without.overlapCount()).isEqualTo(with.overlapCount());
      assertThat(without.matches()).hasSize(1);
      assertThat(without.matches().getFirst().containment())
          .isEqualTo(with.matches().getFirst().containment());
      assertThat(without.meaning().searched()).isFalse();
      assertThat(without.matches().getFirst().meaningCosine().notEvaluable())
          .isEqualTo("The language model is not installed.");
    }

    @Test
    void whatTheViewDoesNotShowIsNotSuggested() {
      var hidden =
          LandscapeSketch.of(DISTRICT)
              .with("efforts\n  secret on sports in elsewhere @STEWARDS")
              .view();
      var answer =
          DuplicationQuestion.answer(
              hidden,
              Proposal.of(hidden, "kitchen", null),
              List.of(),
              new NearestTexts(List.of(new NearText("secret", .99)), null, "a-model", true),
              20);

      assertThat(answer.matches()).isEmpty();
      assertThat(answer.excluded()).containsExactly(new Exclusion(ExclusionReason.NOT_VISIBLE, 1));
    }
  }

  @Test
  void sameNumberOnEveryPage_whatIsLeftOutBelongsToTheProposal() {
    var more =
        """
        efforts
          hidden delivers meals in north for families @STEWARDS
          elsewhere delivers meals in elsewhere for families @STEWARDS
          unlike on sports delivers coaching in north for elders @STEWARDS
        """;

    assertThat(of(more).excluded()).containsExactly(new Exclusion(ExclusionReason.NOT_VISIBLE, 1));
  }

  @Test
  void containmentThenJaccardThenKeyGiveTheOrder() {
    var answer =
        of(
            """
            efforts
              half delivers lunches in north for families
              wide delivers lunches in district for residents
              b-same delivers lunches in district for families
              a-same delivers lunches in district for families
            """);

    assertThat(answer.matches())
        .extracting(match -> match.effort().key())
        .containsExactly("a-same", "b-same", "wide", "half");
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    var sketch =
        LandscapeSketch.of(DISTRICT)
            .with(
                """
                efforts
                  half by helpers delivers lunches in north for families capacity 4 reached 2
                  wide by others,city on hunger delivers lunches in district for residents reached 5
                needs
                  300 on hunger in north for families
                flows
                  fund -> city MONEY 100 EUR
                  fund -> others MONEY 50 EUR
                """);

    assertThat(of(sketch.shuffled(7), List.of())).isEqualTo(of(sketch, List.of()));
  }

  @Test
  void weakerEvidenceIsLeftOutAndCounted() {
    var view =
        LandscapeSketch.of(DISTRICT)
            .with("efforts\n  soup delivers meals in north for families @CLAIMED")
            .view(LandscapeSketch.TODAY, EvidenceBasis.EVIDENCED, Visibility.PUBLIC);
    var answer =
        DuplicationQuestion.answer(view, Proposal.of(view, "kitchen", null), List.of(), 20);

    assertThat(answer.matches()).isEmpty();
    assertThat(answer.excluded())
        .containsExactly(new Exclusion(ExclusionReason.WEAKER_EVIDENCE, 1));
  }

  @Test
  void onlyAsManyAsAskedAreShownAndAllAreCounted() {
    var view =
        LandscapeSketch.of(DISTRICT)
            .with("efforts\n  a on food in north\n  b on food in north\n  c on food in south")
            .view();
    var answer = DuplicationQuestion.answer(view, Proposal.of(view, "kitchen", null), List.of(), 2);

    assertThat(answer.matches()).hasSize(2);
    assertThat(answer.matchCount()).isEqualTo(3);
    assertThat(answer.fragmentationCount()).isEqualTo(3);
  }

  @Test
  void showingNoneOrTooManyIsRefused() {
    var view = LandscapeSketch.of(DISTRICT).view();
    var proposal = Proposal.of(view, "kitchen", null);

    assertThat(DuplicationQuestion.answer(view, proposal, List.of(), 1).matches()).isEmpty();
    assertThatThrownBy(() -> DuplicationQuestion.answer(view, proposal, List.of(), 0))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("first: 0 must be between 1 and 100");
    assertThatThrownBy(() -> DuplicationQuestion.answer(view, proposal, List.of(), 101))
        .isInstanceOf(InvalidArgumentException.class);
  }

  private static ProposalInput proposal(ProposalPeriod period, List<String> services) {
    return new ProposalInput(
        "Kitchen",
        null,
        null,
        services,
        List.of("families"),
        List.of("north"),
        period,
        null,
        null,
        null);
  }
}
