package org.weft.analytics.launchcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.analytics.dependence.UltimateSourceKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// A plan says who would pay and who would decide.
class LaunchPlanTest {

  private static final LandscapeView VIEW =
      LandscapeSketch.of(
              """
              actors
                origin PHILANTHROPY
                north PHILANTHROPY
                south PHILANTHROPY
                city GOVERNMENT
              flows
                origin -> north MONEY 100 EUR
                origin -> south MONEY 80 EUR
                ? -> south MONEY 20 EUR
              """)
          .view();

  private static PlannedPartnerInput partner(
      String actor, @Nullable Integer votes, @Nullable String money) {
    return new PlannedPartnerInput(
        actor, null, votes, money == null ? null : new BigDecimal(money));
  }

  private static LaunchPlan plan(@Nullable Integer quota, PlannedPartnerInput... partners) {
    return LaunchPlan.of(VIEW, new LaunchPlanInput(List.of(partners), "EUR", quota, null));
  }

  @Nested
  class Money {

    @Test
    void twoFundersWithOneOriginAreOneSource() {
      // north 50 all from origin; south 50, four fifths from origin, one fifth unknown.
      var traced =
          PlannedDependenceReading.of(
                  VIEW, plan(null, partner("north", null, "50"), partner("south", null, "50")))
              .orElseThrow();

      assertThat(traced.topUltimateShare().value()).isEqualTo(0.9, within(1e-12));
      assertThat(traced.untracedShare().value()).isEqualTo(0.1, within(1e-12));
      assertThat(traced.ultimateSources())
          .extracting(end -> end.actor() == null ? end.kind().name() : end.actor().key())
          .containsExactly("origin", "UNKNOWN");
      assertThat(traced.topUltimateShare().factsUsed())
          .extracting(Ref::key)
          .containsExactly(
              "north", "south", "?->south MONEY", "origin->north MONEY", "origin->south MONEY");
    }

    @Test
    void aPartnerWithoutRecordedIntakeIsItsOwnSource() {
      var traced =
          PlannedDependenceReading.of(
                  VIEW, plan(null, partner("city", null, "60"), partner("north", null, "40")))
              .orElseThrow();

      assertThat(traced.ultimateSources())
          .extracting(end -> end.actor() == null ? "" : end.actor().key())
          .containsExactly("city", "origin");
      assertThat(traced.ultimateSources().getFirst().kind()).isEqualTo(UltimateSourceKind.ORIGIN);
      assertThat(traced.topUltimateShare().value()).isEqualTo(0.6);
    }

    @Test
    void noStatedMoneyIsNotNoDependence() {
      assertThat(PlannedDependenceReading.of(VIEW, plan(null, partner("city", 1, null)))).isEmpty();
    }

    @Test
    void moneyThatIsNotStatedIsLeftOutAndCounted() {
      var power =
          PlannedPowerReading.of(
              VIEW,
              plan(
                  null,
                  partner("city", null, "60"),
                  partner("north", null, "20"),
                  partner("south", null, null)));

      assertThat(power.moneyTopShare().value()).isEqualTo(0.75);
      assertThat(power.moneyHhi().value()).isEqualTo(0.625);
      assertThat(power.moneyHhi().excluded())
          .containsExactly(new Exclusion(ExclusionReason.VALUE_UNKNOWN, 1));
    }
  }

  @Nested
  class Votes {

    @Test
    void banzhafIsNotTheShareOfVotes() {
      var power =
          PlannedPowerReading.of(
              VIEW,
              plan(
                  51,
                  partner("origin", 50, "90"),
                  partner("north", 49, "10"),
                  partner("city", 1, "0")));

      assertThat(power.members())
          .extracting(member -> member.actor().key())
          .containsExactly("origin", "north", "city");
      assertThat(power.members())
          .extracting(member -> member.banzhaf().value())
          .containsExactly(3 / 5.0, 1 / 5.0, 1 / 5.0);
      assertThat(power.members().getFirst().voteLessMoney().value()).isEqualTo(-0.4, within(1e-12));
      assertThat(power.vetoes()).extracting(Ref::key).containsExactly("origin");
      assertThat(power.dictator()).isNull();
    }

    @Test
    void whoAloneReachesTheQuotaAndIsNeededDecides() {
      var power =
          PlannedPowerReading.of(
              VIEW, plan(51, partner("origin", 51, null), partner("city", 49, null)));

      assertThat(power.dictator()).isNotNull().extracting(Ref::key).isEqualTo("origin");
      assertThat(power.powerless()).extracting(Ref::key).containsExactly("city");
    }

    @Test
    void unknownVotesOrQuotaGiveNoPower() {
      var without = PlannedPowerReading.of(VIEW, plan(1, partner("origin", null, null)));
      assertThat(without.members().getFirst().banzhaf().notEvaluable())
          .isEqualTo("The votes of 1 of 1 partners are not stated.");

      var noQuota = PlannedPowerReading.of(VIEW, plan(null, partner("origin", 1, null)));
      assertThat(noQuota.members().getFirst().banzhaf().notEvaluable())
          .isEqualTo("Neither a quota nor a rule that gives one is stated");
      assertThat(noQuota.dictator()).isNull();
    }

    @Test
    void moreVotesThanCanBeCountedAreNotCounted() {
      var power =
          PlannedPowerReading.of(
              VIEW,
              plan(
                  1_500_000_000,
                  partner("origin", 1_000_000_001, null),
                  partner("city", 999_999_999, null)));

      assertThat(power.members().getFirst().banzhaf().value()).isNull();
      assertThat(power.members().getFirst().voteShare().value()).isEqualTo(0.5, within(1e-6));
    }
  }

  @Nested
  class Refused {

    @Test
    void negativeVotes() {
      assertThatThrownBy(() -> plan(1, partner("city", -1, null)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("plan.partners[0].votes: -1 must be >= 0");
    }

    @Test
    void negativeMoney() {
      assertThatThrownBy(() -> plan(1, partner("city", 1, "-0.5")))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("plan.partners[0].money: -0.5 must be >= 0");
    }

    @Test
    void moneyWithoutCurrency() {
      var input = new LaunchPlanInput(List.of(partner("city", 1, "5")), null, null, null);
      assertThatThrownBy(() -> LaunchPlan.of(VIEW, input))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("plan.currency: null must be given, since plan.partners[0] states money");
    }

    @Test
    void aQuotaOfNothing() {
      assertThatThrownBy(() -> plan(0, partner("city", 1, null)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("plan.quota: 0 must be >= 1");
    }

    @Test
    void theSamePartnerTwice() {
      assertThatThrownBy(() -> plan(1, partner("city", 1, null), partner("city", 2, null)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("plan.partners[1].actor: city must not be named twice");
    }

    @Test
    void anUnknownPartner() {
      assertThatThrownBy(() -> plan(1, partner("nobody", 1, null)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessage("plan.partners[0].actor: nobody names no Organization of landscape 'sketch'");
    }
  }
}
