package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.analytics.duplication.KitchenAsked.DISTRICT;
import static org.weft.analytics.duplication.KitchenAsked.keys;
import static org.weft.analytics.duplication.KitchenAsked.kitchen;
import static org.weft.analytics.duplication.KitchenAsked.of;
import static org.weft.analytics.duplication.KitchenAsked.only;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Period;
import org.weft.meaning.NearText;
import org.weft.meaning.NearestTexts;
import org.weft.support.LandscapeSketch;

/// Where a search for what exists already could say more, or other, than is known.
class DuplicationTrapsTest {

  @Nested
  class WhoIsFound {

    @Test
    void thePeopleAloneWithoutAPlaceAreNoMatch() {
      assertThat(of("efforts\n  club delivers coaching for families").matches()).isEmpty();
    }

    @Test
    void theIssueAloneWithoutAPlaceMayYetBeTheSame() {
      assertThat(only("soup on food").notProven())
          .containsExactly("The places of the effort are not stated.");
    }

    @Test
    void aProposalWithoutPlacesFindsWhatItCannotPlace() {
      var view =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  initiatives
                    idea delivers lunches
                  efforts
                    soup delivers meals in north for families
                  """)
              .view();
      var answer = DuplicationQuestion.answer(view, Proposal.of(view, "idea", null), List.of(), 20);

      assertThat(answer.matches()).hasSize(1);
      assertThat(answer.matches().getFirst().level()).isNull();
      assertThat(answer.matches().getFirst().notProven())
          .containsExactly("The places of the proposal are not stated.");
    }

    @Test
    void inAWhatIfNewEffortsAreFoundToo() {
      var view = LandscapeSketch.of(DISTRICT).with("efforts\n  soup on food in north").view();
      assertThat(kitchen(view).matches()).hasSize(1);

      var answer =
          kitchen(
              LandscapeSketch.whatIf(
                  view,
                  """
                  efforts
                    bread delivers meals in south for families
                    anywhere delivers meals for families
                  """));

      assertThat(answer.matches())
          .extracting(match -> match.effort().key())
          .containsExactly("bread", "soup", "anywhere");
    }

    @Test
    void suggestionsComeAfterEveryLevelNearestInMeaningThenInWords() {
      var view =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  efforts
                    a-words on sports in elsewhere
                    b-words on sports in elsewhere
                    crowd in north for families
                    near on sports in elsewhere
                    nearer on sports in elsewhere
                  """)
              .view();
      var answer =
          DuplicationQuestion.answer(
              view,
              Proposal.of(view, "kitchen", null),
              List.of(new TextCandidate("a-words", 5), new TextCandidate("b-words", 7)),
              new NearestTexts(
                  List.of(new NearText("near", .8), new NearText("nearer", .9)),
                  null,
                  "a-model",
                  true),
              20);

      assertThat(answer.matches())
          .extracting(match -> match.effort().key())
          .containsExactly("crowd", "nearer", "near", "b-words", "a-words");
      assertThat(answer.undecidedCount()).isEqualTo(4);
    }

    @Test
    void amongEquallyContainedTheMoreAlikeComesFirst() {
      assertThat(
              of("""
              efforts
                a-wide delivers lunches in district for residents
                same delivers lunches in district for families
              """)
                  .matches())
          .extracting(match -> match.effort().key())
          .containsExactly("same", "a-wide");
    }

    @Test
    void attemptsThatEndedOnTheSameDayComeByKey() {
      assertThat(
              of("""
              efforts
                second delivers meals in north until 2024-12-31
                first delivers meals in north until 2024-12-31
              """)
                  .priorAttempts())
          .extracting(attempt -> attempt.effort().key())
          .containsExactly("first", "second");
    }

    @Test
    void whoTheViewDoesNotShowIsNotNamed() {
      var match =
          of("""
          actors
            ghost BUSINESS open yes @STEWARDS
          efforts
            soup by others,ghost delivers meals in north for families
          """)
              .matches()
              .getFirst();

      assertThat(keys(match.actors())).containsExactly("others");
      assertThat(match.openToPartners()).isFalse();
    }
  }

  @Nested
  class When {

    private @Nullable Period both(
        @Nullable String from,
        @Nullable String to,
        @Nullable String otherFrom,
        @Nullable String otherTo) {
      return Comparison.overlap(
          new Period(day(from), day(to)), new Period(day(otherFrom), day(otherTo)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
      return text == null ? null : LocalDate.parse(text);
    }

    @Test
    void theTimeInCommonRunsFromTheLaterStartToTheEarlierEnd() {
      var common = new Period(day("2026-03-01"), day("2026-09-30"));

      assertThat(both("2026-01-01", "2026-09-30", "2026-03-01", "2026-12-31")).isEqualTo(common);
      assertThat(both("2026-03-01", "2026-12-31", "2026-01-01", "2026-09-30")).isEqualTo(common);
      assertThat(both("2026-01-01", "2026-02-01", "2026-03-01", "2026-12-31")).isNull();
    }

    @Test
    void anOpenEndBoundsNothing() {
      var common = new Period(day("2026-03-01"), day("2026-09-30"));

      assertThat(both(null, null, "2026-03-01", "2026-09-30")).isEqualTo(common);
      assertThat(both("2026-03-01", "2026-09-30", null, null)).isEqualTo(common);
    }

    @Test
    void whatHasNotBegunSaysWhenItIsPlannedTo() {
      assertThat(
              only("soup delivers meals in north for families status PIPELINE since 2027-01-01")
                  .reasons())
          .extracting(DuplicationReason::sentence)
          .contains("The effort is planned to begin 2027-01-01.");
      assertThat(only("soup delivers meals in north for families since 2020-01-01").reasons())
          .extracting(DuplicationReason::code)
          .doesNotContain(DuplicationReasonCode.NOT_BEGUN);
    }

    @Test
    void withoutAnyDateTheSameTimeIsAnAssumption() {
      var soup = "soup delivers meals in north for families";

      assertThat(only(soup).reasons())
          .extracting(DuplicationReason::sentence)
          .contains("The dates of the effort are not stated; it is taken to run on.");
      for (var dates : List.of(" since 2020-01-01", " until 2028-01-01")) {
        assertThat(only(soup + dates).reasons())
            .extracting(DuplicationReason::sentence)
            .contains("Both run at the same time.");
      }
    }
  }

  @Nested
  class WhoRunsIt {

    @Test
    void theProposersOwnEffortAndOneOfTheInvitedSaySo() {
      var reasons = only("soup by city,helpers delivers meals in north for families").reasons();

      assertThat(reasons)
          .filteredOn(reason -> reason.code() == DuplicationReasonCode.OWN_EFFORT)
          .singleElement()
          .satisfies(reason -> assertThat(keys(reason.facts())).containsExactly("soup", "city"));
      assertThat(reasons)
          .filteredOn(reason -> reason.code() == DuplicationReasonCode.PARTNER_EFFORT)
          .singleElement()
          .satisfies(reason -> assertThat(keys(reason.facts())).containsExactly("soup", "helpers"));
    }

    @Test
    void theFirstOfTheLandscapeMayBeInvitedToo() {
      var view =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  actors
                    ghost NONPROFIT @STEWARDS
                  initiatives
                    feast by city,ghost delivers lunches in north for families
                  efforts
                    soup by city,ghost delivers meals in north for families
                  """)
              .view();
      var reasons =
          DuplicationQuestion.answer(view, Proposal.of(view, "feast", null), List.of(), 20)
              .matches()
              .getFirst()
              .reasons();

      assertThat(reasons.getLast().code()).isEqualTo(DuplicationReasonCode.PARTNER_EFFORT);
      assertThat(keys(reasons.getLast().facts())).containsExactly("soup", "city"); // no ghost
    }

    @Test
    void whatAnEffortSaysOfItselfGoesBeforeWhatItsRunnersSay() {
      var match =
          only("soup by helpers open no delivers meals in north for families capacity 9 reached 1");

      assertThat(match.openToPartners()).isFalse();
      assertThat(match.move()).isEqualTo(DuplicationMove.COORDINATE);
    }

    @Test
    void aFullEffortSaysSoAmongTheReasonsAndForTheMove() {
      var match = only("soup by helpers delivers meals in north for families capacity 9 reached 9");

      assertThat(match.reasons())
          .extracting(DuplicationReason::code)
          .contains(DuplicationReasonCode.FULL)
          .doesNotContain(DuplicationReasonCode.FREE_CAPACITY);
      assertThat(match.moveReasons())
          .extracting(DuplicationReason::code)
          .contains(DuplicationReasonCode.FULL)
          .doesNotContain(DuplicationReasonCode.FREE_CAPACITY);
    }
  }

  @Nested
  class WhyThisMove {

    private String reason(String effort) {
      return only(effort).moveReason();
    }

    @Test
    void itMayBeAskedWhetherItIsOpen() {
      assertThat(reason("soup by bank delivers meals in north for families capacity 50 reached 40"))
          .isEqualTo(
              "It does the same for the same people; whether it is open to partners is not known:"
                  + " ask.");
    }

    @Test
    void itIsOpenAndFull() {
      assertThat(
              reason("soup by helpers delivers meals in north for families capacity 40 reached 40"))
          .isEqualTo(
              "It does at least half of what is proposed, for the same people, and is open to"
                  + " partners.");
    }

    @Test
    void itServesAPart() {
      assertThat(reason("club by helpers delivers coaching in north for families"))
          .isEqualTo("Part of what is proposed, or of the people it is for, is served already.");
    }

    @Test
    void itTakesNoPartners() {
      var taken = "Much the same is done already, by an effort that takes no partners.";

      assertThat(
              reason("soup by others delivers meals in north for families capacity 50 reached 40"))
          .isEqualTo(taken);
      assertThat(
              reason("soup by others delivers meals in north for families capacity 40 reached 40"))
          .isEqualTo(taken);
    }

    @Test
    void aSecondOneIsNeeded() {
      assertThat(
              reason("soup by bank delivers meals in district for families capacity 40 reached 40"))
          .isEqualTo("Much the same is done already, but a second effort is needed.");
    }
  }

  @Nested
  class OneFunder {

    private DuplicationMatch by(String runners, String flows) {
      return of("efforts\n  soup by "
              + runners
              + " delivers meals in north for families capacity 50 reached 40\nflows\n"
              + flows)
          .matches()
          .getFirst();
    }

    @Test
    void ofHalfTheMoneyDecides() {
      var match = by("helpers", "  city -> helpers MONEY 50 EUR\n  bank -> helpers MONEY 50 EUR");

      assertThat(match.topFunderShare().value()).isEqualTo(.5);
      assertThat(match.overDependent()).isTrue();
    }

    @Test
    void mayBeAnyoneWhoIsDrawnAlsoTheFirst() {
      assertThat(
              by("helpers", "  city -> helpers MONEY 60 EUR\n  bank -> helpers MONEY 40 EUR")
                  .topFunderShare()
                  .value())
          .isEqualTo(.6);
    }

    @Test
    void mayReachHalfWithWhatAnUnknownGiverGave() {
      var match =
          by(
              "helpers",
              """
                fund -> helpers MONEY 30 EUR
                ? -> helpers MONEY 20 EUR
                bank -> helpers MONEY 25 EUR
                city -> helpers MONEY 25 EUR
              """);

      assertThat(match.topFunderShare().value()).isEqualTo(.3);
      assertThat(match.overDependent()).isNull();
    }

    @Test
    void isNotRuledOutByAnAmountThatNobodyKnows() {
      var match =
          by(
              "helpers",
              """
                fund -> helpers MONEY ? EUR
                bank -> helpers MONEY 40 EUR
                city -> helpers MONEY 30 EUR
                others -> helpers MONEY 30 EUR
              """);

      assertThat(match.overDependent()).isNull();
    }

    @Test
    void isThatOfTheRunnerWhoDependsMost() {
      var flows =
          """
            fund -> helpers MONEY 40 EUR
            bank -> helpers MONEY 30 EUR
            city -> helpers MONEY 30 EUR
            fund -> others MONEY 60 EUR
            bank -> others MONEY 40 EUR
          """;

      assertThat(by("helpers,others", flows).topFunderShare().value()).isEqualTo(.6);
      assertThat(by("bank,helpers,others", flows).topFunderShare().value()).isEqualTo(.6);
    }

    @Test
    void ofARunnerWhomTheViewDoesNotShowIsNotTold() {
      var match =
          of("""
          actors
            ghost NONPROFIT @STEWARDS
          efforts
            soup by ghost delivers meals in north for families
          flows
            fund -> ghost MONEY 60 EUR
          """)
              .matches()
              .getFirst();

      assertThat(match.topFunderShare().value()).isNull();
      assertThat(match.overDependent()).isNull();
    }
  }

  @Nested
  class Drained {

    private Drain drain(String more) {
      return of(more).matches().getFirst().drain();
    }

    @Test
    void withoutAProposerNobodyCanBeDrained() {
      var view =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  initiatives
                    idea delivers lunches in north
                  efforts
                    soup by others delivers meals in north
                  """)
              .view();
      var drain =
          DuplicationQuestion.answer(view, Proposal.of(view, "idea", null), List.of(), 20)
              .matches()
              .getFirst()
              .drain();

      assertThat(drain.sharedFunderCount().notEvaluable())
          .isEqualTo("Neither a proposer nor anybody invited is stated.");
    }

    @Test
    void noRecordOfTheEffortsSideIsNotNoDrain() {
      var drain =
          drain(
              """
              efforts
                soup by others delivers meals in north for families
              flows
                fund -> city MONEY 100 EUR
              posts
                ann -> city
              """);

      assertThat(drain.sharedFunderCount().notEvaluable())
          .isEqualTo("No money flow of the effort's side is known.");
      assertThat(drain.sharedPersonCount().notEvaluable())
          .isEqualTo("No post or seat of the effort's side is known.");
    }

    @Test
    void aFunderWhomTheViewDoesNotShowIsNotNamed() {
      var drain =
          drain(
              """
              actors
                ghost PHILANTHROPY @STEWARDS
              efforts
                soup by others delivers meals in north for families
              flows
                ghost -> city MONEY 100 EUR
                ghost -> others MONEY 100 EUR
                fund -> city MONEY 100 EUR
                bank -> others MONEY 100 EUR
              """);

      assertThat(drain.sharedFunders()).isEmpty();
      assertThat(drain.sharedFunderCount().value()).isZero();
    }

    @Test
    void theFirstOfTheLandscapeMayFundBothSides() {
      var view =
          LandscapeSketch.of(DISTRICT)
              .with(
                  """
                  initiatives
                    feast by helpers delivers lunches in north for families
                  efforts
                    soup by others delivers meals in north for families
                  flows
                    city -> helpers MONEY 100 EUR
                    city -> others MONEY 100 EUR
                  """)
              .view();
      var drain =
          DuplicationQuestion.answer(view, Proposal.of(view, "feast", null), List.of(), 20)
              .matches()
              .getFirst()
              .drain();

      assertThat(keys(drain.sharedFunders())).containsExactly("city");
    }

    @Test
    void aSeatHeldForOneSideAndASeatInTheOtherAreTheSamePersonsTime() {
      var drain =
          drain(
              """
              actors
                alliance COLLABORATION
                board COLLABORATION
              efforts
                soup by alliance delivers meals in north for families
              seats
                alliance: bank person ann
                alliance: others
                board: city person ann
                board: helpers
              """);

      assertThat(keys(drain.sharedPeople())).containsExactly("ann"); // not who is not named
      assertThat(keys(drain.sharedPersonCount().factsUsed()))
          .containsExactly("alliance:bank", "board:city");
    }
  }
}
