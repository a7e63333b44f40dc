package org.weft.analytics.power;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.weft.analytics.power.PowerAsked.ask;
import static org.weft.analytics.power.PowerAsked.keys;
import static org.weft.analytics.power.PowerAsked.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.support.LandscapeSketch;

/// Ten signals of capture, each given, ruled out or not evaluable; never one score.
class PowerSignalsTest {

  /// `yes`, `no` or `?` per signal.
  private static String panel(Power power) {
    return power.signals().stream()
        .map(signal -> signal.code() + " " + word(signal.signaled()))
        .collect(Collectors.joining("\n"));
  }

  private static String word(@Nullable Boolean signaled) {
    return signaled == null ? "?" : signaled ? "yes" : "no";
  }

  private static final String CAPTURED =
      """
      populations
        families
      actors
        alliance COLLABORATION for families quota 3 backbone office form SHARED
        office NONPROFIT partOf fund
        fund PHILANTHROPY
        city GOVERNMENT
        aid NONPROFIT
      efforts
        program by office proposedBy fund
      seats
        alliance: fund FUNDER votes 3 appointedBy fund
        alliance: city ACCOUNTABLE_AUTHORITY votes 1 appointedBy fund
        alliance: aid IMPLEMENTER votes 1 appointedBy aid
      flows
        fund -> alliance MONEY 80 EUR TIGHTLY_EARMARKED CONDITIONAL
        city -> alliance MONEY 20 EUR UNEARMARKED
        fund -> office MONEY 50 EUR EARMARKED
      ties
        fund -> city COLLABORATES_WITH
        fund -> aid COLLABORATES_WITH
      """;

  @Test
  void theStrongestMembersProjectShowsAllTenSignals() {
    var power = ask(CAPTURED);
    assertThat(panel(power))
        .isEqualTo(
            """
            TOP_FUNDER yes
            VOTES yes
            MONEY_AND_VOTES yes
            APPOINTMENT_AND_HOST yes
            BROKERAGE yes
            AGENDA yes
            EARMARKING yes
            AFFECTED_POPULATION yes
            ULTIMATE_FUNDER yes
            BACKBONE_ROLE yes\
            """
                .stripIndent());
    assertThat(power.captureSignals())
        .returns(10, CaptureSignals::signaledCount)
        .returns(10, CaptureSignals::evaluableCount)
        .returns(10, CaptureSignals::totalCount);
    assertThat(power.captureSignals().notEvaluable()).isEmpty();
    assertThat(power.governanceReading().fits()).isFalse();
    assertThat(power.governanceReading().sentence()).contains("7 of 7").contains("does not fit");
    assertThat(signal(power, PowerSignalCode.TOP_FUNDER).findings())
        .allSatisfy(found -> assertThat(keys(found.actors())).containsExactly("fund"));
    for (var code : List.of(PowerSignalCode.BROKERAGE, PowerSignalCode.AGENDA)) {
      assertThat(keys(signal(power, code).findings().getFirst().actors())).containsExactly("fund");
    }
  }

  @Test
  void aLeadOrganizationIsExpectedToBeCentral() {
    var led =
        CAPTURED
            .replace("form SHARED", "form LEAD_ORGANIZATION")
            .replace("backbone office", "backbone fund");
    var reading = ask(led).governanceReading();
    assertThat(reading.fits()).isTrue();
    assertThat(reading.sentence()).contains("the lead's: that fits");
  }

  private static final String EQUALS =
      """
      populations
        families
      actors
        alliance COLLABORATION for families rule MAJORITY backbone desk form NETWORK_ADMINISTRATIVE_ORGANIZATION
        desk NONPROFIT partOf trust
        trust NONPROFIT
        a GOVERNMENT
        b NONPROFIT
        c COMMUNITY represents families
      efforts
        one by alliance,a proposedBy a
        two by alliance,b proposedBy b
        three by alliance,c proposedBy c
      seats
        alliance: a ACCOUNTABLE_AUTHORITY votes 1 appointedBy a
        alliance: b IMPLEMENTER votes 1 appointedBy b
        alliance: c MEMBER votes 1 appointedBy c
        alliance: desk BACKBONE votes 0 appointedBy alliance
      flows
        a -> alliance MONEY 10 EUR UNEARMARKED
        b -> alliance MONEY 10 EUR UNEARMARKED
        c -> alliance MONEY 10 EUR UNEARMARKED
        alliance -> desk MONEY 30 EUR
      ties
        a -> b COLLABORATES_WITH
        b -> c COLLABORATES_WITH
        c -> a COLLABORATES_WITH
      """;

  @Test
  void equalsShowNoSignal() {
    var power = ask(EQUALS);
    assertThat(power.captureSignals().signaled()).isEmpty();
    assertThat(power.captureSignals().notEvaluable()).isEmpty();
    assertThat(power.governanceReading().fits()).isTrue();
    assertThat(signal(power, PowerSignalCode.AFFECTED_POPULATION).sentence())
        .contains("Nobody sits for the people concerned: no (25.0 %)");
  }

  @Test
  void anEmptyCoalitionTellsNothing() {
    var power = ask("actors\n  alliance COLLABORATION\n");
    assertThat(power.captureSignals().evaluableCount()).isZero();
    assertThat(power.captureSignals().notEvaluable()).hasSize(10);
    assertThat(power.signals())
        .allSatisfy(signal -> assertThat(signal.notEvaluable()).isNotBlank());
    assertThat(power.governanceReading().fits()).isNull();
  }

  @Test
  void aSingleMemberHasNobodyToCapture() {
    var power =
        ask("actors\n  alliance COLLABORATION quota 1\n  a\nseats\n  alliance: a FUNDER votes 1\n");
    var votes = signal(power, PowerSignalCode.VOTES).findings();
    assertThat(votes.getFirst().signaled()).isTrue(); // it tips every decision
    assertThat(votes.getLast().signaled()).isFalse(); // all members have the veto
  }

  @Test
  void everybodysVetoIsNobodysPower() {
    var unanimous = CAPTURED.replace("quota 3", "rule UNANIMITY");
    assertThat(signal(ask(unanimous), PowerSignalCode.VOTES).signaled()).isFalse();
  }

  @Nested
  class WhenSomethingIsUnknown {

    @Test
    void moneyWithoutAGiverCanTurnTheTopShare() {
      var power = ask(CAPTURED + "flows\n  ? -> alliance MONEY 100 EUR\n");
      var found = signal(power, PowerSignalCode.TOP_FUNDER).findings().getFirst();
      assertThat(found.signaled()).isNull();
      assertThat(found.notEvaluable()).contains("90.0 %");
      assertThat(found.figure().value()).isEqualTo(.8);
    }

    @Test
    void aSeatOfUnknownRoleMayBeTheirs() {
      var power = ask(CAPTURED.replace("aid IMPLEMENTER", "aid"));
      assertThat(signal(power, PowerSignalCode.AFFECTED_POPULATION).notEvaluable())
          .contains("1 of 3 seats");
    }

    @Test
    void oneGivenFindingIsEnoughAndOneOpenOneIsNotRuledOut() {
      var unknownVotes = CAPTURED.replace("FUNDER votes 3", "FUNDER");
      assertThat(signal(ask(unknownVotes), PowerSignalCode.VOTES).signaled()).isNull();
      assertThat(signal(ask(unknownVotes), PowerSignalCode.APPOINTMENT_AND_HOST).signaled())
          .isTrue();
    }

    @Test
    void theBackboneOfMembersWhoGovernTogetherIsNotMissed() {
      var none =
          EQUALS.replace("backbone desk form NETWORK_ADMINISTRATIVE_ORGANIZATION", "form SHARED");
      assertThat(signal(ask(none), PowerSignalCode.TOP_FUNDER).signaled()).isFalse();
      assertThat(signal(ask(none), PowerSignalCode.APPOINTMENT_AND_HOST).signaled()).isFalse();
      assertThat(signal(ask(none), PowerSignalCode.BACKBONE_ROLE).signaled()).isNull();
    }

    @Test
    void halfIsNotMoreThanAllOthers() {
      var half = CAPTURED.replace("fund -> alliance MONEY 80", "fund -> alliance MONEY 20");
      assertThat(signal(ask(half), PowerSignalCode.TOP_FUNDER).findings().getFirst().signaled())
          .isFalse();
    }
  }

  @Nested
  class Traps {

    private boolean isTopFunder(String flows) {
      var found = signal(ask(FUNDED + flows), PowerSignalCode.TOP_FUNDER).findings().getFirst();
      return Boolean.TRUE.equals(found.signaled());
    }

    private static final String FUNDED =
        """
        actors
          alliance COLLABORATION
          a
          b
        flows
          b -> alliance MONEY 50 EUR
        """;

    @Test
    void multiEdgesAreSummedBeforeShares() {
      assertThat(isTopFunder("  a -> alliance MONEY 30 EUR\n  a -> alliance MONEY 30 EUR\n"))
          .isTrue();
      assertThat(isTopFunder("  a -> alliance MONEY 30 EUR\n  a -> alliance MONEY 20 EUR\n"))
          .isFalse();
    }

    @Test
    void pledgesAreNotPayments() {
      assertThat(isTopFunder("  a -> alliance MONEY 500 EUR COMMITTED\n")).isTrue(); // b, alone
      assertThat(
              keys(
                  signal(
                          ask(FUNDED + "  a -> alliance MONEY 500 EUR COMMITTED\n"),
                          PowerSignalCode.TOP_FUNDER)
                      .findings()
                      .getFirst()
                      .actors()))
          .containsExactly("b");
    }

    @Test
    void mixedCurrenciesAreNeverAdded() {
      var power = ask(FUNDED + "  a -> alliance MONEY 500 GBP\n");
      assertThat(power.currency()).isEqualTo("EUR");
      assertThat(keys(signal(power, PowerSignalCode.TOP_FUNDER).findings().getFirst().actors()))
          .containsExactly("b");
    }

    @Test
    void zeroAmountsMakeNobodyAFunder() {
      var power = ask(FUNDED.replace("50", "0"));
      assertThat(signal(power, PowerSignalCode.TOP_FUNDER).notEvaluable())
          .contains("No money is recorded");
    }

    @Test
    void asOfADateSeatsOfThatDayCount() {
      var seats =
          """
          seats
            alliance: a AFFECTED_POPULATION votes 1 until 2025-12-31
            alliance: b FUNDER votes 1
          """;
      var sketch = LandscapeSketch.of(FUNDED + seats);
      var then =
          PowerAnalysis.answer(
              sketch.view(LocalDate.parse("2025-06-30"), EvidenceBasis.CLAIMED, Visibility.PUBLIC),
              PowerQuestion.of("alliance"));
      var now = PowerAnalysis.answer(sketch.view(), PowerQuestion.of("alliance"));
      assertThat(signal(then, PowerSignalCode.AFFECTED_POPULATION).signaled()).isFalse();
      assertThat(signal(now, PowerSignalCode.AFFECTED_POPULATION).signaled()).isTrue();
    }

    @Test
    void aTieThatSharesNothingBindsNobody() {
      var apart =
          CAPTURED.replace(
              "fund -> aid COLLABORATES_WITH", "fund -> aid UNKNOWN_LINK shares NOTHING");
      assertThat(signal(ask(apart), PowerSignalCode.BROKERAGE).signaled()).isFalse();
    }

    /// What is unknown of everybody: givers, holders, appointers, proposers, shares, who told.
    private static final String VAGUE =
        """
        actors
          a NONPROFIT
          b NONPROFIT
          top
          office
          alliance COLLABORATION quota 1
        efforts
          one by alliance
          two by alliance,a proposedBy b
        seats
          alliance: a FUNDER votes 1 appointedBy b
          alliance: b MEMBER votes 1
          alliance: top MEMBER votes 1 appointedBy a
          alliance: ?
        flows
          a -> alliance MONEY 3 EUR EARMARKED
          b -> alliance MONEY 3 EUR
          ? -> alliance MONEY 4 EUR
          top -> a MONEY 5 EUR
          ? -> a MONEY 5 EUR
        ties
          top -> a OWNS
          top -> b OWNS share 0.5
          a -> b COLLABORATES_WITH claimedBy a
          b -> top COLLABORATES_WITH confirmedBy top
        """;

    @ParameterizedTest
    @ValueSource(strings = {CAPTURED, EQUALS, VAGUE})
    void theOrderOfTheFactsChangesNothing(String sketch) {
      var told = PowerAsked.told(ask(sketch));
      for (int seed = 0; seed < 25; seed++) {
        assertThat(PowerAsked.told(ask(LandscapeSketch.of(sketch).shuffled(seed).view())))
            .isEqualTo(told);
      }
    }

    @Test
    void scalingTheCurrencyChangesNoShare() {
      var scaled = CAPTURED.replace("MONEY 80", "MONEY 80000").replace("MONEY 20", "MONEY 20000");
      assertThat(panel(ask(scaled.replace("MONEY 50", "MONEY 50000"))))
          .isEqualTo(panel(ask(CAPTURED)));
    }
  }

  @Nested
  class UltimateParents {

    private static final String TWO_FUNDERS =
        """
        actors
          alliance COLLABORATION
          a
          b
          c
          top
          mid
        flows
          a -> alliance MONEY 30 EUR
          b -> alliance MONEY 30 EUR
          c -> alliance MONEY 40 EUR
        ties
        """;

    private SignalFinding parent(String ties) {
      return signal(ask(TWO_FUNDERS + ties), PowerSignalCode.ULTIMATE_FUNDER).findings().getLast();
    }

    private static double share(SignalFinding found) {
      return requireNonNull(found.figure().value());
    }

    @Test
    void twoFundersOfOneParentAreOne() {
      var found = parent("  top -> a CONTROLS\n  top -> b OWNS share 1\n");
      assertThat(found.signaled()).isTrue();
      assertThat(share(found)).isEqualTo(.6, offset(1e-12));
      assertThat(keys(found.actors())).containsExactly("top");
    }

    @Test
    void tooManyGiversOfGiversAreLeftToDependence() {
      var sketch = new StringBuilder("actors\n  alliance COLLABORATION\n");
      for (int i = 0; i <= UltimateFunders.TRACE_LIMIT; i++) {
        sketch.append("  g").append(i).append('\n');
      }
      sketch.append("flows\n  g0 -> alliance MONEY 1 EUR\n");
      for (int i = 1; i <= UltimateFunders.TRACE_LIMIT; i++) {
        sketch.append("  g%d -> g%d MONEY 1 EUR\n".formatted(i, i - 1));
      }
      var found =
          signal(ask(sketch.toString()), PowerSignalCode.ULTIMATE_FUNDER).findings().getFirst();
      assertThat(found.notEvaluable()).contains("More than 1,000 actors");
    }

    @Test
    void parentsAreListedByGiver() {
      var ties = "  mid -> a OWNS share 0.5\n  top -> mid CONTROLS\n  top -> b OWNS share 0.25\n";
      assertThat(
              ask(TWO_FUNDERS + ties).ultimateParents().stream()
                  .map(held ->
                      held.giver().key() + " " + held.parent().key() + " " + held.share().value()))
          .containsExactly("a top 0.5", "b top 0.25");
    }

    @Test
    void sharesMultiplyAlongTheChain() {
      var found =
          parent(
              "  mid -> a OWNS share 0.5\n  top -> mid OWNS share 0.8\n  top -> b OWNS share 1\n");
      assertThat(share(found)).isEqualTo(.3 * .5 * .8 + .3, offset(1e-12));
      assertThat(found.signaled()).isFalse();
    }

    @Test
    void anUnstatedShareCanTurnIt() {
      var found = parent("  top -> a OWNS\n  top -> b OWNS share 1\n  mid -> c OWNS share 0.1\n");
      assertThat(found.signaled()).isNull();
      assertThat(found.figure().unknownShare()).isEqualTo(.3, offset(1e-12));
    }

    @Test
    void ownersInACycleAreCountedOnce() {
      var found =
          parent(
              """
                top -> a OWNS share 0.5
                a -> top OWNS share 0.5
                mid -> top OWNS share 0.5
                mid -> b OWNS share 1
              """);
      // a is half its own, half top's; top half a's, half mid's: mid (1/2 x 1/2) / (1 - 1/4) = 1/3
      assertThat(share(found)).isEqualTo(.3 / 3 + .3, offset(1e-12));
    }

    @Test
    void ownersInAClosedLoopStandTogether() {
      var found = parent("  a -> b OWNS share 1\n  b -> a OWNS share 1\n");
      assertThat(share(found)).isEqualTo(.6, offset(1e-12));
    }

    @Test
    void sharesThatDoNotSumToOneAreScaledDown() {
      var found =
          parent("  top -> a OWNS share 0.9\n  mid -> a OWNS share 0.9\n  top -> b OWNS share 1\n");
      assertThat(share(found)).isEqualTo(.15 + .3, offset(1e-12));
    }

    @Test
    void severalTiesTellOfTheSamePart() {
      var found =
          parent(
              "  top -> a OWNS share 0.6\n  top -> a CONTROLS share 0.6\n  top -> b OWNS share 1\n");
      assertThat(share(found)).isEqualTo(.18 + .3, offset(1e-12));
    }

    @Test
    void theLargestParentOfAGiverComesFirstThenByKey() {
      var ties =
          """
            mid -> b OWNS share 0.3
            top -> b OWNS share 0.6
            top -> a OWNS share 0.5
            mid -> a OWNS share 0.5
          """;
      var drawn = TWO_FUNDERS.replace("  a\n  b\n", "  b\n  a\n");
      assertThat(
              ask(drawn + ties).ultimateParents().stream()
                  .map(held -> held.giver().key() + " " + held.parent().key()))
          .containsExactly("a mid", "a top", "b top", "b mid");
    }

    @Test
    void whatAnUnstatedShareLeavesOfAPartlyOwnedGiverIsUnknown() {
      var ties = "  top -> a OWNS share 0.4\n  mid -> a OWNS\n";
      assertThat(ask(TWO_FUNDERS + ties).ultimateParents())
          .singleElement()
          .satisfies(held -> {
            assertThat(held.parent().key()).isEqualTo("top");
            assertThat(held.share().value()).isEqualTo(.4, offset(1e-12));
            assertThat(held.share().unknownShare()).isEqualTo(.6, offset(1e-12));
          });
    }

    @Test
    void anUnstatedShareOfAGiverThatIsWhollyOwnedIsNothing() {
      var ties = "  top -> a OWNS share 1\n  mid -> a OWNS\n  mid -> b OWNS share 0\n";
      assertThat(ask(TWO_FUNDERS + ties).ultimateParents())
          .singleElement()
          .satisfies(held -> {
            assertThat(held.parent().key()).isEqualTo("top");
            assertThat(held.share().unknownShare()).isZero();
          });
    }

    @Test
    void ofTwoTiesThatTellOfTheSamePartTheLargerStatedOneCounts() {
      for (var ties :
          List.of(
              "  top -> a OWNS share 0.6\n  top -> a OWNS share 0.2\n",
              "  top -> a OWNS share 0.2\n  top -> a OWNS share 0.6\n",
              "  top -> a OWNS share 0.6\n  top -> a OWNS\n",
              "  top -> a OWNS\n  top -> a OWNS share 0.6\n")) {
        assertThat(ask(TWO_FUNDERS + ties).ultimateParents())
            .singleElement()
            .satisfies(held -> {
              assertThat(held.share().value()).isEqualTo(.6, offset(1e-12));
              assertThat(held.share().unknownShare()).isZero();
            });
      }
    }

    @Test
    void unknownGiversAndUnknownOwnersAreOneUnknownPart() {
      var owned = "  top -> a CONTROLS\n  top -> b CONTROLS\n";
      var none = parent(owned + "  mid -> c OWNS\nflows\n  ? -> alliance MONEY 100 EUR\n");
      assertThat(share(none)).isEqualTo(.6, offset(1e-12));
      assertThat(none.figure().unknownShare()).isEqualTo(.5 + .5 * .4, offset(1e-12));
      assertThat(none.signaled()).isNull();
      var some = parent(owned + "flows\n  ? -> alliance MONEY 10 EUR\n");
      assertThat(some.signaled()).isTrue(); // 60 of 110
      var never =
          parent(
              "  top -> a OWNS share 0.5\n  top -> b OWNS share 0.5\nflows\n  ? -> alliance MONEY 10 EUR\n");
      assertThat(never.signaled()).isFalse(); // 30 and 10 of 110
    }

    @Test
    void onlyTheLargestCommonParentIsNamed() {
      var found =
          parent(
              """
                top -> a CONTROLS
                top -> c CONTROLS
                mid -> b CONTROLS share 0.5
                top -> b CONTROLS share 0.5
                mid -> a OWNS share 0.1
              """);
      assertThat(keys(found.actors())).containsExactly("top");
    }
  }

  @Nested
  class FirstGivers {

    private SignalFinding first(String flows) {
      return signal(
              ask("actors\n  alliance COLLABORATION\n  a\n  b\n  c\nflows\n" + flows),
              PowerSignalCode.ULTIMATE_FUNDER)
          .findings()
          .getFirst();
    }

    @Test
    void moneyThatGoesInCirclesIsTraced() {
      var found =
          first(
              """
                a -> alliance MONEY 10 EUR
                b -> a MONEY 10 EUR
                a -> b MONEY 10 EUR
                c -> b MONEY 10 EUR
              """);
      assertThat(found.signaled()).isTrue();
      assertThat(keys(found.actors())).containsExactly("c");
    }

    @Test
    void aPartThatNobodyRaisedByNameCanTurnIt() {
      var found =
          first(
              """
                a -> alliance MONEY 40 EUR
                b -> alliance MONEY 30 EUR
                c -> alliance MONEY 10 EUR
                ? -> alliance MONEY 20 EUR
              """);
      assertThat(found.signaled()).isNull();
      assertThat(found.notEvaluable()).contains("up to 60.0 %");
    }

    @Test
    void moneyThatNobodyRaisedByNameHasNoFirstGiver() {
      assertThat(first("  a -> alliance MONEY 10 EUR\n  ? -> a MONEY 20 EUR\n").notEvaluable())
          .isEqualTo("No ultimate source has a name");
    }

    @Test
    void asManyAsAreTracedAreTraced() {
      var sketch = new StringBuilder("actors\n  alliance COLLABORATION\n");
      for (int i = 1; i < UltimateFunders.TRACE_LIMIT; i++) {
        sketch.append("  g").append(i).append('\n');
      }
      sketch.append("flows\n");
      for (int i = 1; i < UltimateFunders.TRACE_LIMIT; i++) {
        sketch.append("  g%d -> alliance MONEY 1 EUR\n".formatted(i));
      }
      var found =
          signal(ask(sketch.toString()), PowerSignalCode.ULTIMATE_FUNDER).findings().getFirst();
      assertThat(found.signaled()).isFalse();
    }
  }
}
