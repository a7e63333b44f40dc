package org.weft.analytics.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.weft.analytics.power.PowerAsked.ask;
import static org.weft.analytics.power.PowerAsked.finding;
import static org.weft.analytics.power.PowerAsked.findings;
import static org.weft.analytics.power.PowerAsked.keys;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Who gives most, whether votes follow the money, how it is bound.
class MoneySignalsTest {

  private static final String ROOM =
      """
      actors
        alliance COLLABORATION
        a
        b
        c
        d
      seats
        alliance: a MEMBER votes 3
        alliance: b MEMBER votes 2
      flows
      """;

  @Nested
  class TopFunder {

    private SignalFinding top(String flows) {
      return findings(ROOM + flows, PowerSignalCode.TOP_FUNDER).getFirst();
    }

    @Test
    void exactlyHalfOfAllIsNotMoreThanHalfHoweverTheKnownSharesRound() {
      var found =
          top(
              "  a -> alliance MONEY 50 EUR\n  b -> alliance MONEY 25 EUR\n  ? -> alliance MONEY 25 EUR\n");
      assertThat(found.signaled()).isNull();
      assertThat(found.notEvaluable()).contains("up to 75.0 %");
    }

    @Test
    void whoCannotPassHalfEvenWithAllThatIsUnknownIsRuledOut() {
      var found =
          top(
              """
                a -> alliance MONEY 25 EUR
                b -> alliance MONEY 25 EUR
                c -> alliance MONEY 25 EUR
                ? -> alliance MONEY 25 EUR
              """);
      assertThat(found.signaled()).isFalse();
      assertThat(keys(found.actors())).containsExactly("a", "b", "c");
    }

    @Test
    void giftsToTheBackboneAreAFindingOfTheirOwn() {
      var hosted = ROOM.replace("alliance COLLABORATION", "alliance COLLABORATION backbone c");
      var found =
          finding(hosted + "  b -> c MONEY 5 EUR\n", PowerSignalCode.TOP_FUNDER, "to the backbone");
      assertThat(found.signaled()).isTrue();
      assertThat(keys(found.actors())).containsExactly("b");
    }

    @Test
    void aBackboneThatNobodyNamesIsOnlyNoGapWhereMembersGovernTogether() {
      var led = ROOM.replace("COLLABORATION", "COLLABORATION form LEAD_ORGANIZATION");
      assertThat(finding(led, PowerSignalCode.TOP_FUNDER, "to the backbone").notEvaluable())
          .isEqualTo("No backbone is recorded");
      assertThat(
              findings(
                  ROOM.replace("COLLABORATION", "COLLABORATION form SHARED"),
                  PowerSignalCode.TOP_FUNDER))
          .hasSize(1);
    }
  }

  @Nested
  class Votes {

    private SignalFinding order(String flows) {
      return findings(ROOM + flows, PowerSignalCode.MONEY_AND_VOTES).getFirst();
    }

    private SignalFinding balance(String flows) {
      return findings(ROOM + flows, PowerSignalCode.MONEY_AND_VOTES).getLast();
    }

    @Test
    void whereTwoGiveAlikeNobodyGivesMost() {
      var alike = "  a -> alliance MONEY 50 EUR\n  b -> alliance MONEY 50 EUR\n";
      assertThat(order(alike).signaled()).isFalse();
      assertThat(order(alike).figure().value()).isEqualTo(.6, offset(1e-12));
      assertThat(balance(alike).signaled()).isFalse();
      assertThat(balance(alike).sentence()).contains("no (Several give alike, none most)");
    }

    @Test
    void whoGivesMostAndVotesMostHoldsBoth() {
      var found = order("  a -> alliance MONEY 60 EUR\n  b -> alliance MONEY 40 EUR\n");
      assertThat(found.signaled()).isTrue();
      assertThat(found.figure().value()).isEqualTo(.6, offset(1e-12));
    }

    @Test
    void aShareOfVotesAsLargeAsThatOfMoneyIsEnough() {
      assertThat(balance("  a -> alliance MONEY 60 EUR\n  b -> alliance MONEY 40 EUR\n").signaled())
          .isTrue();
      assertThat(balance("  a -> alliance MONEY 61 EUR\n  b -> alliance MONEY 39 EUR\n").signaled())
          .isFalse();
    }

    @Test
    void centsDoNotTipABalance() {
      // one of three votes, and 0.10 of 0.30 EUR, which as binary fractions is a little more
      var thirds = ROOM.replace("a MEMBER votes 3", "a MEMBER votes 1");
      var found =
          findings(
                  thirds
                      + """
                        a -> alliance MONEY 0.10 EUR
                        b -> alliance MONEY 0.09 EUR
                        c -> alliance MONEY 0.06 EUR
                        d -> alliance MONEY 0.05 EUR
                      """,
                  PowerSignalCode.MONEY_AND_VOTES)
              .getLast();
      assertThat(found.signaled()).isTrue();
    }

    @Test
    void withoutMoneyOrVotesTheReasonIsTheirs() {
      assertThat(order("").notEvaluable()).isEqualTo("No money is recorded");
      var voteless = ROOM.replace("votes 2", "") + "  a -> alliance MONEY 1 EUR\n";
      assertThat(findings(voteless, PowerSignalCode.MONEY_AND_VOTES).getFirst().notEvaluable())
          .contains("1 of 2 seats");
    }

    @Test
    void anUnknownGiverMayBeTheFirstOnceItsPartExceedsTheLead() {
      var lead = "  a -> alliance MONEY 50 EUR\n  b -> alliance MONEY 30 EUR\n";
      assertThat(order(lead + "  ? -> alliance MONEY 10 EUR\n").signaled()).isTrue();
      assertThat(order(lead + "  ? -> alliance MONEY 30 EUR\n").notEvaluable())
          .isEqualTo("The giver of 27.3 % is unknown and may be the first");
    }

    @Test
    void anUnknownGiverOfMoreThanTheOnlyOneMayBeTheFirst() {
      var only = "  a -> alliance MONEY 50 EUR\n";
      assertThat(order(only + "  ? -> alliance MONEY 40 EUR\n").signaled()).isTrue();
      assertThat(order(only + "  ? -> alliance MONEY 60 EUR\n").signaled()).isNull();
    }
  }

  @Nested
  class Earmarks {

    private SignalFinding bound(String flows) {
      return finding(ROOM + flows, PowerSignalCode.EARMARKING, "bound");
    }

    private SignalFinding conditional(String flows) {
      return finding(ROOM + flows, PowerSignalCode.EARMARKING, "conditions");
    }

    @Test
    void noMoneyAndMoneyOfUnknownPurposeAreTwoReasons() {
      assertThat(bound("").notEvaluable()).isEqualTo("No money is recorded");
      assertThat(conditional("").notEvaluable()).isEqualTo("No money is recorded");
      assertThat(bound("  a -> alliance MONEY 5 EUR\n").notEvaluable())
          .isEqualTo("How the money is bound is not recorded");
    }

    @Test
    void theShareIsOfWhatIsKnownAndTheRestCanTurnIt() {
      var found =
          bound(
              """
                a -> alliance MONEY 30 EUR EARMARKED
                b -> alliance MONEY 20 EUR UNEARMARKED
                c -> alliance MONEY 50 EUR
              """);
      assertThat(found.figure().value()).isEqualTo(.6, offset(1e-12));
      assertThat(found.figure().unknownShare()).isEqualTo(.5, offset(1e-12));
      assertThat(found.notEvaluable()).contains("up to 80.0 %");
    }

    @Test
    void conditionsCountByTheMoneyTheyBind() {
      var found =
          conditional("  a -> alliance MONEY 30 EUR CONDITIONAL\n  b -> alliance MONEY 70 EUR\n");
      assertThat(found.figure().value()).isEqualTo(.3, offset(1e-12));
      assertThat(found.signaled()).isFalse();
    }
  }

  @Test
  void aSentenceTellsOnlyWhatGivesTheSignal() {
    var led =
        ROOM.replace("COLLABORATION", "COLLABORATION form LEAD_ORGANIZATION")
            + "  a -> alliance MONEY 5 EUR\n";
    var signal = PowerAsked.signal(ask(led), PowerSignalCode.TOP_FUNDER);
    assertThat(signal.signaled()).isTrue();
    assertThat(signal.sentence())
        .isEqualTo("One gives more than half of the money to the collaboration: yes (100.0 %).");
    assertThat(signal.findings().getFirst().rule())
        .endsWith("(our threshold: more than all others together).");
  }
}
