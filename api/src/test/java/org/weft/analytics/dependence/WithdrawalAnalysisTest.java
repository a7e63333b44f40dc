package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// Who withdraws gives nothing; who is left with less than the tolerance falls and gives nothing
/// either; everybody else passes on what it still gets, or all.
class WithdrawalAnalysisTest {

  /// fund keeps host alive, host keeps half of desk alive, desk keeps club alive.
  private static final String CHAIN =
      """
      actors
        fund
        other
        host
        desk
        club
      flows
        fund -> host MONEY 60 EUR
        other -> host MONEY 40 EUR
        host -> desk MONEY 50 EUR
        other -> desk MONEY 50 EUR
        desk -> club MONEY 10 EUR
      """;

  private static WithdrawalQuestion question(PassingRule passing, double tolerance, String... of) {
    return new WithdrawalQuestion(
        List.of(of),
        ResourceKind.MONEY,
        null,
        "EUR",
        null,
        FlowBasis.DISBURSED,
        passing,
        tolerance,
        .5);
  }

  private static Withdrawal ask(
      String sketch, PassingRule passing, double tolerance, String... of) {
    return WithdrawalAnalysis.answer(
        LandscapeSketch.of(sketch).view(), question(passing, tolerance, of));
  }

  private static String losses(Withdrawal answer) {
    return String.join(
        ", ",
        answer.all().stream()
            .map(loss ->
                loss.actor().key()
                    + " "
                    + Drawings.short4(value(loss.lostShare()))
                    + (loss.fellInRound() == null ? "" : " falls in " + loss.fellInRound()))
            .toList());
  }

  private static String rounds(Withdrawal answer) {
    return String.join(
        "; ",
        answer.rounds().stream()
            .map(round ->
                "%d: %d lose, %d fall %s"
                    .formatted(
                        round.number(),
                        round.affectedCount(),
                        round.fallenCount(),
                        round.fallen().stream().map(Ref::key).toList()))
            .toList());
  }

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  @Test
  void whoIsLeftWithTooLittleStopsGivingInRounds() {
    var answer = ask(CHAIN, PassingRule.IN_PROPORTION, .5, "fund");

    assertThat(losses(answer)).isEqualTo("host 0.6 falls in 1, club 0.5, desk 0.5");
    assertThat(rounds(answer)).isEqualTo("1: 3 lose, 1 fall [host]; 2: 3 lose, 0 fall []");
    assertThat(value(answer.totalLost())).isEqualTo(60);
    assertThat(answer.leftUnderCount()).isEqualTo(1);
    assertThat(answer.leftUnder()).extracting(loss -> loss.actor().key()).containsExactly("host");
    assertThat(value(answer.all().getFirst().remainingShare())).isEqualTo(.4, offset(1e-12));
    assertThat(value(answer.all().getFirst().lostAmount())).isEqualTo(60, offset(1e-12));
  }

  @Test
  void withMoreToleranceNobodyFallsAndTheLossIsPassedOnInProportion() {
    assertThat(losses(ask(CHAIN, PassingRule.IN_PROPORTION, 0, "fund")))
        .isEqualTo("host 0.6, club 0.3, desk 0.3");
  }

  @Test
  void withLessToleranceTheWholeChainFalls() {
    var answer = ask(CHAIN, PassingRule.IN_PROPORTION, .6, "fund");

    assertThat(losses(answer))
        .isEqualTo("club 1 falls in 2, host 0.6 falls in 1, desk 0.5 falls in 2");
    assertThat(answer.rounds()).hasSize(3);
  }

  @Test
  void whoPassesOnInFullShieldsThoseBehindItUntilItFalls() {
    assertThat(losses(ask(CHAIN, PassingRule.IN_FULL, .4, "fund"))).isEqualTo("host 0.6");
    assertThat(losses(ask(CHAIN, PassingRule.IN_FULL, .5, "fund")))
        .isEqualTo("host 0.6 falls in 1, desk 0.5");
  }

  @Test
  void whatIsLeftExactlyAtTheToleranceIsEnough() {
    assertThat(losses(ask(CHAIN, PassingRule.IN_FULL, .4, "fund"))).doesNotContain("falls");
    assertThat(losses(ask(CHAIN, PassingRule.IN_FULL, .41, "fund"))).contains("host 0.6 falls");
  }

  @Test
  void severalAtOnceLoseEachUnitOnce() {
    var answer = ask(CHAIN, PassingRule.IN_PROPORTION, 0, "fund", "host");

    assertThat(losses(answer)).isEqualTo("club 0.5, desk 0.5");
    assertThat(value(answer.totalLost()))
        .as("what fund gave host stays between them")
        .isEqualTo(50);
    assertThat(answer.of()).extracting(Ref::key).containsExactly("fund", "host");
    assertThat(losses(ask(CHAIN, PassingRule.IN_PROPORTION, 0, "host", "fund", "host")))
        .isEqualTo(losses(answer));
  }

  @Test
  void withoutFallsTheLossIsTheShareThatPassedThroughTheWithdrawn() {
    for (long seed = 0; seed < 30; seed++) {
      var view = Drawings.random(seed, 15).view();
      var dependents =
          DependentsAnalysis.answer(
              view,
              new DependentsQuestion(
                  "a2", ResourceKind.MONEY, null, "EUR", null, FlowBasis.DISBURSED, .5));
      var withdrawal =
          WithdrawalAnalysis.answer(view, question(PassingRule.IN_PROPORTION, 0, "a2"));
      assertThat(withdrawal.all()).as("seed %d", seed).hasSameSizeAs(dependents.all());
      for (int i = 0; i < dependents.all().size(); i++) {
        assertThat(withdrawal.all().get(i).actor()).isEqualTo(dependents.all().get(i).actor());
        assertThat(value(withdrawal.all().get(i).lostShare()))
            .isEqualTo(value(dependents.all().get(i).share()), offset(1e-9));
      }
    }
  }

  @Nested
  class ClosedLoops {

    private static final String LOOP =
        """
        actors
          x
          y
          z
          host
        flows
          x -> y MONEY 10 EUR
          y -> x MONEY 10 EUR
          y -> host MONEY 10 EUR
          z -> host MONEY 30 EUR
        """;

    @Test
    void liveOnWhileNoneOfThemStops() {
      assertThat(losses(ask(LOOP, PassingRule.IN_PROPORTION, .5, "z")))
          .isEqualTo("host 0.75 falls in 1");
    }

    @Test
    void loseAllWhenOneOfThemWithdraws() {
      assertThat(losses(ask(LOOP, PassingRule.IN_PROPORTION, .5, "x")))
          .isEqualTo("y 1 falls in 1, host 0.25");
    }
  }

  @Test
  void ownAndUnknownIntakeIsKept() {
    var answer =
        ask(
            """
            actors
              fund
              shop
            flows
              fund -> shop MONEY 25 EUR
              shop -> shop MONEY 50 EUR
              ? -> shop MONEY 25 EUR
            """,
            PassingRule.IN_PROPORTION,
            .5,
            "fund");
    assertThat(losses(answer)).isEqualTo("shop 0.25");
  }

  @Test
  void whoGetsAnUnknownAmountLosesNobodyKnowsHowMuch() {
    var answer =
        ask(
            """
            actors
              fund
              host
              told
              dollars
            flows
              fund -> host MONEY ? EUR
              fund -> dollars MONEY 5 USD
              fund -> told MONEY ? EUR
              fund -> told MONEY 5 EUR
            """,
            PassingRule.IN_PROPORTION,
            .5,
            "fund");
    assertThat(losses(answer)).isEqualTo("told 1 falls in 1");
    assertThat(answer.lossUnknownCount()).isEqualTo(2);
    assertThat(answer.lossUnknown()).extracting(Ref::key).containsExactly("dollars", "host");
  }

  @Test
  void whoGivesNothingTakesNothingAlong() {
    var answer = ask("actors\n  a\n", PassingRule.IN_PROPORTION, .5, "a");

    assertThat(answer.all()).isEmpty();
    assertThat(rounds(answer)).isEqualTo("1: 0 lose, 0 fall []");
    assertThat(answer.totalLost().value()).isNull();
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    for (long seed = 0; seed < 10; seed++) {
      var sketch = Drawings.random(seed, 20);
      var asked = question(PassingRule.IN_PROPORTION, .7, "a1", "a4");
      var answer = WithdrawalAnalysis.answer(sketch.view(), asked);
      var shuffled = WithdrawalAnalysis.answer(sketch.shuffled(seed + 1).view(), asked);
      assertThat(losses(shuffled)).isEqualTo(losses(answer));
      assertThat(rounds(shuffled)).isEqualTo(rounds(answer));
    }
  }

  /// The slow way: everybody gives all, then again and again what the rule leaves of it.
  @Test
  void itIsWhatASimulationStepByStepComesTo() {
    for (long seed = 0; seed < 40; seed++) {
      var view = Drawings.random(seed, 18).view();
      for (var passing : PassingRule.values()) {
        for (double tolerance : new double[] {0, .3, .5, .8, 1}) {
          var answer = WithdrawalAnalysis.answer(view, question(passing, tolerance, "a0", "a5"));
          var simulated = simulated(view, passing, tolerance, "a0", "a5");
          var actual = new TreeMap<String, Double>();
          answer.all().forEach(loss -> actual.put(loss.actor().key(), value(loss.lostShare())));
          assertThat(actual.keySet())
              .as("seed %d %s %s", seed, passing, tolerance)
              .isEqualTo(simulated.keySet());
          actual.forEach((key, share) ->
              assertThat(share).as(key).isEqualTo(simulated.get(key), offset(1e-9)));
        }
      }
    }
  }

  private static TreeMap<String, Double> simulated(
      LandscapeView view, PassingRule passing, double tolerance, String... of) {
    int n = view.snapshot().actors().size();
    var intake = new double[n];
    var kept = new double[n];
    Arrays.fill(kept, 1);
    var flows =
        view.flows()
            .filter(flow ->
                flow.amount() != null
                    && "EUR".equals(flow.currency())
                    && flow.basis() == FlowBasis.DISBURSED)
            .toList();
    flows.forEach(flow -> intake[flow.to()] += amount(flow));
    for (double change = 1; change > 1e-14; ) {
      var next = new double[n];
      for (var flow : flows) {
        double passed = 1;
        if (flow.from() >= 0 && flow.from() != flow.to()) {
          var giver = view.snapshot().actors().get(flow.from()).key();
          double share = intake[flow.from()] == 0 ? 1 : kept[flow.from()];
          boolean stands = share >= tolerance - 1e-9 && !Arrays.asList(of).contains(giver);
          passed = !stands ? 0 : passing == PassingRule.IN_FULL ? 1 : share;
        }
        next[flow.to()] += amount(flow) * passed / intake[flow.to()];
      }
      change = 0;
      for (int i = 0; i < n; i++) {
        change = Math.max(change, intake[i] == 0 ? 0 : Math.abs(kept[i] - next[i]));
      }
      kept = next;
    }
    var losses = new TreeMap<String, Double>();
    for (int i = 0; i < n; i++) {
      var key = view.snapshot().actors().get(i).key();
      if (intake[i] > 0 && 1 - kept[i] > 1e-9 && !Arrays.asList(of).contains(key)) {
        losses.put(key, 1 - kept[i]);
      }
    }
    return losses;
  }

  private static double amount(FlowFact flow) {
    return requireNonNull(flow.amount()).doubleValue();
  }

  @Test
  void wrongArgumentsNameArgumentValueAndRule() {
    assertThatThrownBy(() -> ask(CHAIN, PassingRule.IN_FULL, 1.5, "fund"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("tolerance: 1.5 must be 0 to 1");
    assertThatThrownBy(() -> ask(CHAIN, PassingRule.IN_FULL, .5))
        .hasMessageContaining("must name 1 to 100 actors");
    assertThatThrownBy(() -> ask(CHAIN, PassingRule.IN_FULL, .5, "nobody"))
        .hasMessageContaining("of: nobody names no Organization");
    var noThreshold =
        new WithdrawalQuestion(
            List.of("fund"),
            ResourceKind.MONEY,
            null,
            null,
            null,
            null,
            PassingRule.IN_FULL,
            .5,
            0);
    assertThatThrownBy(
            () -> WithdrawalAnalysis.answer(LandscapeSketch.of(CHAIN).view(), noThreshold))
        .hasMessageContaining("threshold: 0.0 must be above 0");
  }
}
