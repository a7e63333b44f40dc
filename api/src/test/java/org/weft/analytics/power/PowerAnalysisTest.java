package org.weft.analytics.power;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.weft.analytics.power.PowerAsked.ask;
import static org.weft.analytics.power.PowerAsked.keys;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// Signals of power in a collaboration rest on its seats, the money it gets and the ties of its
/// members; what is not known is said, never taken for zero.
class PowerAnalysisTest {

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  private static MemberPower member(Power power, String key) {
    return power.members().stream()
        .filter(member -> member.actor().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static final String FIVE_FUNDERS =
      """
      actors
        alliance COLLABORATION
        a
        b
        c
        d
        e
      flows
        a -> alliance MONEY 60 EUR
        b -> alliance MONEY 20 EUR
        c -> alliance MONEY 10 EUR
        d -> alliance MONEY 5 EUR
        e -> alliance MONEY 5 EUR
      """;

  @Test
  void concentrationOfMoneyIsTheGoldenOne() {
    var money = ask(FIVE_FUNDERS).money();
    assertThat(value(money.hhi())).isEqualTo(.415, offset(1e-12));
    assertThat(value(money.normalizedHhi())).isEqualTo(.26875, offset(1e-12));
    assertThat(value(money.effectiveHolders())).isEqualTo(2.41, offset(5e-3));
    assertThat(value(money.topShare())).isEqualTo(.6, offset(1e-12));
    assertThat(value(money.gini())).isEqualTo(.5, offset(1e-12));
    assertThat(money.holders().stream().map(holder -> holder.actor().key()))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void moneyWithoutARecordedGiverIsNoHolderAndItsShareIsStated() {
    var money = ask(FIVE_FUNDERS + "  ? -> alliance MONEY 100 EUR\n").money();
    assertThat(value(money.hhi())).isEqualTo(.415, offset(1e-12));
    assertThat(money.hhi().unknownShare()).isEqualTo(.5, offset(1e-12));
    assertThat(money.hhi().factsUsed()).hasSize(6);
  }

  @Test
  void aSingleFunderHasAllAndTheNormalisedFigureIsNotEvaluable() {
    var money =
        ask("""
        actors
          alliance COLLABORATION
          a
        flows
          a -> alliance MONEY 60 EUR
        """)
            .money();
    assertThat(value(money.hhi())).isEqualTo(1);
    assertThat(value(money.gini())).isZero();
    assertThat(money.normalizedHhi().value()).isNull();
    assertThat(money.normalizedHhi().notEvaluable()).contains("single");
  }

  private static String votes(int quota, int... votes) {
    var text = new StringBuilder("actors\n  alliance COLLABORATION quota " + quota + "\n");
    for (int i = 0; i < votes.length; i++) {
      text.append("  m").append(i).append('\n');
    }
    text.append("seats\n");
    for (int i = 0; i < votes.length; i++) {
      text.append("  alliance: m%d MEMBER votes %d\n".formatted(i, votes[i]));
    }
    return text.toString();
  }

  @Test
  void powerToDecideIsTheGoldenOne() {
    var fifty = ask(votes(51, 50, 49, 1));
    assertThat(value(member(fifty, "m0").banzhaf())).isEqualTo(.6, offset(1e-12));
    assertThat(value(member(fifty, "m1").banzhaf())).isEqualTo(.2, offset(1e-12));
    assertThat(value(member(fifty, "m2").banzhaf())).isEqualTo(.2, offset(1e-12));
    assertThat(keys(requireNonNull(fifty.voting().vetoes()))).containsExactly("m0");
    assertThat(fifty.voting().dictator()).isNull();

    var dictator = ask(votes(51, 51, 29, 20));
    assertThat(requireNonNull(dictator.voting().dictator()).key()).isEqualTo("m0");
    assertThat(keys(requireNonNull(dictator.voting().powerless()))).containsExactly("m1", "m2");

    var four = ask(votes(67, 50, 20, 20, 10));
    assertThat(value(member(four, "m0").banzhaf())).isEqualTo(.6, offset(1e-12));
    assertThat(value(member(four, "m3").banzhaf())).isZero();
  }

  @Test
  void anUnknownNumberOfVotesMakesTheVotesNotEvaluable() {
    var power = ask(votes(2, 1, 1) + "  alliance: m1 MEMBER\n");
    assertThat(power.voting().totalVotes().value()).isNull();
    assertThat(power.voting().totalVotes().notEvaluable()).contains("1 of 3 seats");
    assertThat(member(power, "m0").banzhaf().value()).isNull();
    assertThat(power.voting().isImproper()).isNull();
    assertThat(power.votes().hhi().value()).isNull();
  }

  @Test
  void seatsOfOneMemberVoteTogether() {
    var power = ask(votes(3, 1, 2, 1) + "  alliance: m0 MEMBER votes 1\n");
    assertThat(value(member(power, "m0").voteShare())).isEqualTo(.4, offset(1e-12));
    assertThat(value(power.voting().totalVotes())).isEqualTo(5);
  }

  @Test
  void aQuotaOfHalfTheVotesIsImproper() {
    assertThat(ask(votes(2, 1, 1, 1, 1)).voting().isImproper()).isTrue();
    assertThat(ask(votes(3, 1, 1, 1, 1)).voting().isImproper()).isFalse();
  }

  private static final String HOSTED =
      """
      actors
        alliance COLLABORATION backbone host form LEAD_ORGANIZATION quota 2
        host
        big
        small
      seats
        alliance: big FUNDER votes 1
        alliance: small MEMBER votes 1
        alliance: host BACKBONE votes 1
      flows
        big -> host MONEY 90 EUR
        small -> alliance MONEY 10 EUR
        host -> alliance MONEY 500 EUR
      ties
        big -> host COLLABORATES_WITH
        small -> host COLLABORATES_WITH
        small -> host COLLABORATES_WITH
      """;

  @Test
  void moneyBetweenBackboneAndCollaborationIsNobodysContribution() {
    var power = ask(HOSTED);
    assertThat(value(member(power, "big").resourceShare())).isEqualTo(.9, offset(1e-12));
    assertThat(value(member(power, "big").voteLessResource()))
        .isEqualTo(1 / 3.0 - .9, offset(1e-12));
    assertThat(value(member(power, "host").resourceShare())).isZero();
    assertThat(power.members().getFirst().actor().key()).isEqualTo("big");
    assertThat(value(requireNonNull(power.backboneMoney()).topShare())).isEqualTo(1);
    assertThat(power.governanceForm()).isEqualTo(GovernanceForm.LEAD_ORGANIZATION);
  }

  @Test
  void whatAMemberGaveWithoutAnAmountIsNotZero() {
    var power =
        ask(HOSTED + "flows\n  host -> alliance STAFF_TIME 5\n  small -> host MONEY ? EUR\n");
    assertThat(value(member(power, "small").resourceShare())).isEqualTo(.1, offset(1e-12));
    var vague = ask(HOSTED.replace("small -> alliance MONEY 10", "small -> alliance MONEY ?"));
    assertThat(member(vague, "small").resourceShare().notEvaluable()).contains("not known");
    assertThat(member(vague, "small").voteLessResource().value()).isNull();
  }

  @Test
  void aStarOfTiesIsFullyCentralized() {
    var ties = ask(HOSTED).ties();
    assertThat(ties.memberCount()).isEqualTo(3);
    assertThat(value(ties.degree())).isEqualTo(1, offset(1e-12));
    assertThat(value(ties.betweenness())).isEqualTo(1, offset(1e-12));
  }

  @Test
  void withoutSeatsMoneyOrTiesNothingIsZero() {
    var power = ask("actors\n  alliance COLLABORATION\n");
    assertThat(
            List.of(
                power.money().hhi(),
                power.votes().topShare(),
                power.voting().totalVotes(),
                power.voting().quota(),
                power.ties().degree()))
        .allSatisfy(figure -> assertThat(figure.value()).isNull());
    assertThat(power.backboneMoney()).isNull();
    assertThat(power.members()).isEmpty();
  }

  private static PowerQuestion joining(@Nullable Integer votes, @Nullable Integer money) {
    return new PowerQuestion(
        "alliance",
        null,
        null,
        null,
        null,
        null,
        new PowerQuestion.JoiningMember(votes, money == null ? null : BigDecimal.valueOf(money)));
  }

  @Test
  void whoLeavesTakesItsShareWithIt() {
    var power =
        ask(FIVE_FUNDERS + "seats\n  alliance: a MEMBER votes 3\n  alliance: b MEMBER votes 1\n");
    // money 20, 10, 5, 5 of 40: .25 + .0625 + 2 x .015625 = .34375
    assertThat(value(member(power, "a").ifLeft().money())).isEqualTo(.34375 - .415, offset(1e-12));
    assertThat(value(member(power, "a").ifLeft().votes())).isEqualTo(1 - .625, offset(1e-12));
    assertThat(power.ifJoined()).isNull();
  }

  @Test
  void whoJoinsAddsAShare() {
    var view =
        LandscapeSketch.of(
                FIVE_FUNDERS
                    + "seats\n  alliance: a MEMBER votes 1\n  alliance: b MEMBER votes 1\n")
            .view();
    var joined = requireNonNull(PowerAnalysis.answer(view, joining(2, 100)).ifJoined());
    // money 60, 20, 10, 5, 5 and 100 of 200
    assertThat(value(joined.money())).isEqualTo(.415 / 4 + .25 - .415, offset(1e-12));
    assertThat(value(joined.votes())).isEqualTo(.375 - .5, offset(1e-12));
    var vague = requireNonNull(PowerAnalysis.answer(view, joining(2, null)).ifJoined());
    assertThat(vague.money().notEvaluable()).contains("not stated");
  }

  @Test
  void theOnlyHolderThatLeavesLeavesNothingToMeasure() {
    var power =
        ask(
            """
            actors
              alliance COLLABORATION
              a
            seats
              alliance: a MEMBER votes 1
            flows
              a -> alliance MONEY 60 EUR
            """);
    assertThat(member(power, "a").ifLeft().money().notEvaluable()).contains("Nobody else");
    assertThat(member(power, "a").ifLeft().votes().notEvaluable()).contains("Nobody else");
  }

  @Test
  void aMajorityOfVotesAndOfSectorsIsPlayedOutTogether() {
    var power =
        ask(
            """
            actors
              alliance COLLABORATION quota 6 sectorQuota 2
              firm BUSINESS
              aid NONPROFIT
              help NONPROFIT
              city GOVERNMENT
            seats
              alliance: firm MEMBER votes 6
              alliance: aid MEMBER votes 2
              alliance: help MEMBER votes 2
              alliance: city MEMBER votes 1
            """);
    assertThat(value(member(power, "firm").banzhaf())).isEqualTo(.5, offset(1e-12));
    assertThat(value(member(power, "city").banzhaf())).isEqualTo(.3, offset(1e-12));
    assertThat(value(member(power, "aid").banzhaf())).isEqualTo(.1, offset(1e-12));
    assertThat(power.voting().dictator()).isNull();
    assertThat(power.voting().sectorQuota()).isEqualTo(2);
    var few = requireNonNull(power.voting().smallestWinning());
    assertThat(value(few.memberCount())).isEqualTo(2);
    assertThat(few.coalitions().stream().map(group -> keys(group.members())))
        .containsExactly(List.of("firm", "city"));
    assertThat(few.isComplete()).isTrue();
  }

  @Test
  void whereSectorsMustAgreeAVoterOfTwoSectorsCannotBeCounted() {
    var power =
        ask(
            """
            actors
              alliance COLLABORATION quota 1 sectorQuota 1
              church FAITH,COMMUNITY
            seats
              alliance: church MEMBER votes 1
            """);
    assertThat(member(power, "church").banzhaf().notEvaluable()).contains("sector of 1 voting");
    assertThat(power.voting().vetoes()).isNull();
    assertThat(power.voting().smallestWinning()).isNull();
  }

  @Test
  void shapleyAndShubikGiveTheStrongMemberMoreThanBanzhaf() {
    var power = ask(votes(51, 50, 49, 1));
    assertThat(value(member(power, "m0").shapleyShubik())).isEqualTo(2 / 3.0, offset(1e-12));
    assertThat(value(member(power, "m2").shapleyShubik())).isEqualTo(1 / 6.0, offset(1e-12));
  }

  @Test
  void aQuotaNoCoalitionReachesSaysSo() {
    var power = ask(votes(101, 50, 49, 1));
    assertThat(member(power, "m0").banzhaf().notEvaluable()).contains("do not pass");
    assertThat(power.voting().vetoes()).isNull();
    assertThat(power.voting().powerless()).isNull();
    assertThat(power.voting().smallestWinning()).isNull();
  }

  @Test
  void moreVotesThanAreCountedIsSaid() {
    var power = ask(votes(9_000, 7_001, 5_000));
    assertThat(member(power, "m0").banzhaf().notEvaluable()).contains("10000 votes");
    assertThat(keys(requireNonNull(power.voting().vetoes()))).containsExactly("m0", "m1");
  }

  @Test
  void whoWasNotHeardMayBeTiedToEverybody() {
    var asked =
        HOSTED.replace(
            "big -> host COLLABORATES_WITH", "big -> host COLLABORATES_WITH claimedBy host");
    var ties = ask(asked).ties();
    assertThat(ties.heardCount()).isEqualTo(1);
    assertThat(value(ties.degreeIfMissingPresent())).isZero();
    assertThat(value(ties.betweennessIfMissingPresent())).isZero();
    assertThat(ask(HOSTED).ties().degreeIfMissingPresent().notEvaluable()).contains("Who reported");
  }

  @Test
  void twoMembersHaveNoCentralization() {
    var ties =
        ask("""
        actors
          alliance COLLABORATION
          a
          b
        seats
          alliance: a MEMBER
          alliance: b MEMBER
        ties
          a -> b COLLABORATES_WITH
        """)
            .ties();
    assertThat(ties.degree().notEvaluable()).contains("Fewer than three");
    assertThat(ties.brokerage().notEvaluable()).contains("Fewer than three");
  }

  @Test
  void wrongArgumentsNameArgumentValueAndRule() {
    var view = LandscapeSketch.of(HOSTED).view();
    assertThatThrownBy(() -> PowerAnalysis.answer(view, PowerQuestion.of("host")))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("of: host is an organization, not a collaboration");
    assertThatThrownBy(() ->
            PowerAnalysis.answer(
                view, new PowerQuestion("alliance", null, null, null, 0, null, null)))
        .hasMessageContaining("quota: 0 must be 1 or more");
    assertThatThrownBy(() ->
            PowerAnalysis.answer(
                view, new PowerQuestion("alliance", null, null, null, null, -1, null)))
        .hasMessageContaining("sectorQuota: -1 must be 0 or more");
    assertThatThrownBy(() -> PowerAnalysis.answer(view, joining(-1, null)))
        .hasMessageContaining("joining.votes: -1 must be 0 or more");
    assertThatThrownBy(() -> PowerAnalysis.answer(view, joining(null, -1)))
        .hasMessageContaining("joining.money: -1 must be 0 or more");
  }

  @Test
  void theOnlyVoterThatLeavesLeavesNoVotesToMeasure() {
    var power = ask(votes(1, 1, 0));
    assertThat(member(power, "m0").ifLeft().votes().notEvaluable()).contains("Nobody else");
    assertThat(value(member(power, "m1").ifLeft().votes())).isZero();
  }

  @Test
  void whatAMemberThatGaveNothingWouldTakeWithItIsNothingAndOfUnknownGiftsUnknown() {
    var unfunded = ask(votes(1, 1, 1));
    assertThat(member(unfunded, "m0").ifLeft().money().notEvaluable())
        .isEqualTo("No money is recorded");
    var vague =
        ask(votes(1, 1, 1) + "flows\n  m0 -> alliance MONEY 5 EUR\n  m1 -> alliance MONEY ? EUR\n");
    assertThat(member(vague, "m1").ifLeft().money().notEvaluable())
        .isEqualTo("The amount is not known");
  }

  @Test
  void aQuotaThatIsAskedGoesBeforeTheOneThatIsStated() {
    var view = LandscapeSketch.of(votes(3, 1, 1, 1)).view();
    var asked = new PowerQuestion("alliance", null, null, null, 1, 0, null);
    var voting = PowerAnalysis.answer(view, asked).voting();
    assertThat(value(voting.quota())).isEqualTo(1);
    assertThat(voting.isImproper()).isTrue();
    assertThat(PowerAnalysis.answer(view, joining(0, 0)).ifJoined()).isNotNull();
  }

  @Test
  void whyNoQuotaIsKnownIsSaid() {
    var none = votes(1, 1, 1).replace(" quota 1", "");
    assertThat(ask(none).voting().quota().notEvaluable())
        .isEqualTo("Neither a quota nor a rule that gives one is stated");
    assertThat(ask(none.replace("m1 MEMBER votes 1", "m1 MEMBER")).voting().quota().notEvaluable())
        .isEqualTo("The votes or the holder of 1 of 2 seats are unknown");
    assertThat(ask(votes(1, 0, 0)).votes().hhi().notEvaluable()).isEqualTo("No seat has a vote");
  }

  @Test
  void aMemberWithoutVotesNeedsNoSectorWhereSectorsMustAgree() {
    var sectors =
        """
        actors
          alliance COLLABORATION quota 1 sectorQuota 1
          firm BUSINESS
          city GOVERNMENT
          guest
        seats
          alliance: firm MEMBER votes 1
          alliance: city MEMBER votes 1
          alliance: guest MEMBER votes 0
        """;
    var power = ask(sectors);
    assertThat(value(member(power, "firm").banzhaf())).isEqualTo(.5, offset(1e-12));
    // two groups of one sector each could both pass: that is not searched
    assertThat(power.voting().isImproper()).isNull();
    assertThat(ask(sectors.replace("sectorQuota 1", "sectorQuota 2")).voting().isImproper())
        .isFalse();
  }

  @Test
  void seatsOfThePastAreLeftOutAndCounted() {
    var past = ask(votes(1, 1, 1) + "  alliance: m0 MEMBER votes 5 until 2020-12-31\n");
    assertThat(value(past.voting().totalVotes())).isEqualTo(2);
    assertThat(past.voting().totalVotes().excluded())
        .singleElement()
        .returns(1, exclusion -> exclusion.factCount());
  }

  @Test
  void membersWhoseVotesAndMoneyDifferMostComeFirstAndUnknownOnesLast() {
    var power =
        ask(
            """
            actors
              alliance COLLABORATION
              z
              y
              x
              w
            seats
              alliance: z MEMBER votes 1
              alliance: y MEMBER votes 1
              alliance: x MEMBER votes 4
              alliance: w MEMBER votes 4
            flows
              z -> alliance MONEY ? EUR
              x -> alliance MONEY 10 EUR
              w -> alliance MONEY 90 EUR
            """);
    assertThat(power.members().stream().map(member -> member.actor().key()))
        .containsExactly("w", "x", "y", "z");
  }

  @Nested
  class WaysThroughTheBackbone {

    private static final String AROUND =
        """
        actors
          alliance COLLABORATION backbone hub
          outsider
          a
          b
          c
          hub
        seats
          alliance: a MEMBER
          alliance: b MEMBER
          alliance: c MEMBER
        ties
          a -> hub COLLABORATES_WITH
          b -> hub COLLABORATES_WITH
          c -> hub COLLABORATES_WITH
          a -> b COLLABORATES_WITH
          b -> c COLLABORATES_WITH
          c -> outsider COLLABORATES_WITH
          a -> outsider COLLABORATES_WITH
        """;

    @Test
    void aBackboneWithoutASeatIsOnlyInTheFigureWithIt() {
      var ties = ask(AROUND).ties();
      assertThat(ties.memberCount()).isEqualTo(3);
      assertThat(value(ties.brokerage())).isEqualTo(1); // b, between a and c
      // a and c meet over b or over the hub
      assertThat(value(ties.brokerageWithBackbone())).isLessThan(1);
    }

    @Test
    void aBackboneWithASeatIsLeftAside() {
      var seated =
          AROUND.replace(
              "  alliance: a MEMBER\n", "  alliance: a MEMBER\n  alliance: hub BACKBONE\n");
      var ties = ask(seated).ties();
      assertThat(ties.memberCount()).isEqualTo(4);
      assertThat(value(ties.brokerage())).isEqualTo(1);
      assertThat(value(ties.brokerageWithBackbone())).isLessThan(1);
    }

    @Test
    void tiesToOthersThanMembersLeadNowhere() {
      var apart = AROUND.replace("  b -> c COLLABORATES_WITH\n", "");
      var finding = PowerAsked.findings(apart, PowerSignalCode.BROKERAGE).getFirst();
      assertThat(finding.signaled()).isFalse(); // c is not reached; nobody stands between
      assertThat(finding.actors()).isEmpty();
    }

    @Test
    void whoStandsBetweenIsNamed() {
      assertThat(keys(PowerAsked.findings(AROUND, PowerSignalCode.BROKERAGE).getFirst().actors()))
          .containsExactly("b");
    }
  }
}
