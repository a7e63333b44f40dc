package org.weft.analytics.launchcheck;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.analytics.duplication.Proposal;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatRole;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.meaning.NearestTexts;
import org.weft.support.LandscapeSketch;

/// Each finding is there when its facts are, names them and their number, and is not there
/// otherwise.
class LaunchFindingsTest {

  private static final LandscapeSketch TOWN =
      LandscapeSketch.of(
          """
          issues
            hunger
          services
            meals
          populations
            families
          places
            north
            south
          actors
            city GOVERNMENT
            helpers NONPROFIT open yes
            others NONPROFIT
            origin PHILANTHROPY
            fund PHILANTHROPY
            bank BUSINESS
          initiatives
            kitchen by helpers proposedBy city on hunger delivers meals in north for families capacity 80
          """);

  private static final LaunchPlanInput NO_PLAN = new LaunchPlanInput(null, null, null, null);

  private static LaunchCheck check(String more) {
    return check(more, "kitchen", NO_PLAN);
  }

  private static LaunchCheck check(String more, String initiative, LaunchPlanInput plan) {
    var view = TOWN.with(more).view();
    return LaunchCheckQuestion.answer(
        view,
        Proposal.of(view, initiative, null),
        plan,
        List.of(),
        NearestTexts.notSearched("Nobody reads here."),
        null);
  }

  private static List<LaunchReason> reasons(LaunchCheck check, LaunchReasonCode code) {
    return check.reasons().stream().filter(reason -> reason.code() == code).toList();
  }

  private static LaunchReason reason(LaunchCheck check, LaunchReasonCode code) {
    assertThat(reasons(check, code)).hasSize(1);
    return reasons(check, code).getFirst();
  }

  private static List<String> unknowns(LaunchCheck check, LaunchUnknownCode code) {
    return check.unknowns().stream()
        .filter(unknown -> unknown.code() == code)
        .map(unknown -> keys(unknown.facts()) + " " + unknown.sentence())
        .toList();
  }

  private static List<LaunchConditionCode> conditions(LaunchCheck check) {
    return check.conditions().stream().map(LaunchCondition::code).toList();
  }

  private static List<String> keys(List<? extends Ref<?>> refs) {
    return refs.stream().<String>map(Ref::key).toList();
  }

  private static double value(@Nullable Figure figure) {
    return requireNonNull(requireNonNull(figure).value());
  }

  private static PlannedPartnerInput partner(
      String actor, @Nullable SeatRole role, @Nullable Integer votes, @Nullable String money) {
    return new PlannedPartnerInput(
        actor, role, votes, money == null ? null : new BigDecimal(money));
  }

  private static LaunchPlanInput plan(@Nullable Integer quota, PlannedPartnerInput... partners) {
    return new LaunchPlanInput(List.of(partners), "EUR", quota, null);
  }

  @Nested
  class OfExistingEfforts {

    private static final String ALIKE =
        "efforts\n  soup by others on hunger delivers meals in north for families ";

    @Test
    void whetherOneAlikeTakesPartnersMatters() {
      assertThat(unknowns(check(ALIKE), LaunchUnknownCode.OPENNESS))
          .containsExactly("[soup] Whether the effort takes partners is not known.");
      assertThat(unknowns(check(ALIKE.replace("others", "helpers")), LaunchUnknownCode.OPENNESS))
          .isEmpty();
    }

    @Test
    void whetherOneInTheSameFieldTakesPartnersDoesNot() {
      var fragment = check("efforts\n  talk by others on hunger in north\n");
      assertThat(unknowns(fragment, LaunchUnknownCode.OPENNESS)).isEmpty();
    }

    @Test
    void whatKeepsALevelFromBeingHigherIsSaid() {
      assertThat(unknowns(check(ALIKE), LaunchUnknownCode.LEVEL_NOT_PROVEN))
          .containsExactly(
              "[soup] The capacity of the effort is not known, so free capacity is not proven.");
      assertThat(
              unknowns(check(ALIKE + "capacity 9 reached 3\n"), LaunchUnknownCode.LEVEL_NOT_PROVEN))
          .isEmpty();
    }

    @Test
    void aProjectAndItsProgrammeAreSaidToBeOne() {
      var soup = ALIKE + "capacity 9 reached 3 partOf programme\n";
      var alone = check(soup + "  programme by city on hunger in south\n");
      assertThat(reason(alone, LaunchReasonCode.DUPLICATES).sentence()).doesNotContain("part");
      var both =
          check(
              soup
                  + "  programme by city delivers meals in north for families capacity 9 reached 3\n");
      assertThat(reasons(both, LaunchReasonCode.DUPLICATES))
          .extracting(reason -> keys(reason.facts()))
          .containsExactly(List.of("programme"), List.of("soup", "programme"));
      assertThat(reasons(both, LaunchReasonCode.DUPLICATES).getLast().sentence())
          .endsWith(" It is part of the other effort named: with it, it is one.");
    }

    @Test
    void aSecondOneIsNeededWithOrWithoutAKnownNeed() {
      var full = ALIKE + "capacity 40 reached 40\n";
      assertThat(reason(check(full), LaunchReasonCode.PARALLEL_NEEDED).figure()).isNull();
      var unmet = check(full + "needs\n  100 delivers meals in north for families\n");
      assertThat(value(reason(unmet, LaunchReasonCode.PARALLEL_NEEDED).figure())).isEqualTo(60);
    }

    @Test
    void sharedFundersAndPeopleAreNamedAndCounted() {
      var check =
          check(
              ALIKE
                  + """

                  flows
                    fund -> helpers MONEY 10 EUR
                    fund -> others MONEY 10 EUR
                  posts
                    ann -> helpers
                    ann -> others
                  """);
      var funders = reason(check, LaunchReasonCode.SHARES_FUNDERS);
      assertThat(keys(funders.facts())).containsExactly("soup", "fund");
      assertThat(value(funders.figure())).isEqualTo(1);
      var people = reason(check, LaunchReasonCode.SHARES_PEOPLE);
      assertThat(keys(people.facts())).containsExactly("soup", "ann");
      assertThat(value(people.figure())).isEqualTo(1);
    }

    @Test
    void nothingIsSharedWhereNothingIsRecorded() {
      assertThat(reasons(check(ALIKE), LaunchReasonCode.SHARES_FUNDERS)).isEmpty();
      assertThat(reasons(check(ALIKE), LaunchReasonCode.SHARES_PEOPLE)).isEmpty();
    }

    @Test
    void nobodyHasToAgreeWithItself() {
      var full =
          """
          actors
            closed FAITH open no
          efforts
            soup by closed delivers meals in north for families capacity 4 reached 4
          initiatives
            more proposedBy closed on hunger delivers meals in north for families
          """;
      assertThat(conditions(check(full))).contains(LaunchConditionCode.COORDINATE);
      assertThat(conditions(check(full, "more", NO_PLAN)))
          .doesNotContain(LaunchConditionCode.COORDINATE);
    }
  }

  @Nested
  class OfTheProposal {

    @Test
    void whatItDoesNotStateIsUnknown() {
      var check = check("initiatives\n  idea proposedBy city\n", "idea", NO_PLAN);
      assertThat(unknowns(check, LaunchUnknownCode.PROPOSAL_NOT_STATED))
          .containsExactly(
              "[] The proposal does not state what issues it addresses.",
              "[] The proposal does not state what services it delivers, so no duplicate can be"
                  + " proven.",
              "[] The proposal does not state where it would work.",
              "[] The proposal does not state whom it would serve, so no duplicate can be proven.");
      assertThat(check.rule()).isEqualTo("The proposal does not say what it would do, or where.");
      assertThat(check.coverage()).isNull();
    }

    @Test
    void withoutIssuesItsServicesTellWhatItIsAbout() {
      var check =
          check(
              "initiatives\n  idea proposedBy city delivers meals in north for families\n",
              "idea",
              NO_PLAN);
      assertThat(unknowns(check, LaunchUnknownCode.PROPOSAL_NOT_STATED)).isEmpty();
      assertThat(check.coverage()).isNotNull();
    }

    @Test
    void withoutServicesItsIssuesTellWhatItIsAbout() {
      var check = check("initiatives\n  idea on hunger in north\n", "idea", NO_PLAN);
      assertThat(unknowns(check, LaunchUnknownCode.CELL_STATUS))
          .containsExactly("[hunger, north] No need is recorded here, nor for a part of it.");
    }

    @Test
    void aPlaceWithoutAMatterAndAMatterWithoutAPlaceHaveNoCells() {
      var nowhere = check("initiatives\n  idea on hunger\n", "idea", NO_PLAN);
      assertThat(nowhere.coverage()).isNull();
      assertThat(nowhere.sourcesNotSearched()).isNull();
      var nothing = check("initiatives\n  idea in north\n", "idea", NO_PLAN);
      assertThat(nothing.coverage()).isNull();
      assertThat(nothing.sourcesNotSearched()).isNull();
      assertThat(nothing.rule()).isEqualTo("The proposal does not say what it would do, or where.");
    }
  }

  @Nested
  class OfCells {

    private static final String NEED = "needs\n  100 on hunger in north for families\n";

    @Test
    void aCoveredCellIsSaidWithItsRatioAndAsksWhatIsAdded() {
      var check =
          check(NEED + "efforts\n  soup by others on hunger in north for families reached 120\n");
      var covered = reason(check, LaunchReasonCode.COVERED);
      assertThat(keys(covered.facts())).containsExactly("hunger", "north", "families");
      assertThat(value(covered.figure())).isEqualTo(1.2);
      assertThat(conditions(check)).contains(LaunchConditionCode.SHOW_ADDED_VALUE);
    }

    @Test
    void aThinCellIsSaidWithItsRatioAndAsksNothing() {
      var check =
          check(NEED + "efforts\n  soup by others on hunger in north for families reached 20\n");
      assertThat(value(reason(check, LaunchReasonCode.THIN).figure())).isEqualTo(0.2);
      assertThat(conditions(check)).doesNotContain(LaunchConditionCode.SHOW_ADDED_VALUE);
    }

    @Test
    void aCellWithoutNeedIsSaidWithTheNeed() {
      var check = check("needs\n  0 on hunger in north for families\n");
      assertThat(value(reason(check, LaunchReasonCode.COVERED).figure())).isZero();
    }

    @Test
    void anUncoveredCellIsSaidWithTheNeed() {
      var check = check(NEED + "surveys\n  on hunger in north for families at 2026-01-31\n");
      assertThat(value(reason(check, LaunchReasonCode.UNCOVERED).figure())).isEqualTo(100);
      assertThat(check.notSearched()).isEmpty();
    }

    @Test
    void anUnknownCellIsNamedByWhatItIs() {
      assertThat(unknowns(check(""), LaunchUnknownCode.CELL_STATUS))
          .containsExactly(
              "[meals, north, families] No need is recorded here, nor for a part of it.");
    }
  }

  @Nested
  class OfThePlan {

    @Test
    void partnersOfWhomNoMoneyIsStatedAreNamed() {
      var check =
          check(
              "",
              "kitchen",
              plan(null, partner("city", null, null, "5"), partner("bank", null, null, null)));
      assertThat(unknowns(check, LaunchUnknownCode.PLANNED_MONEY))
          .containsExactly("[bank] The plan does not state what these partners would pay.");
    }

    @Test
    void thatNobodyPaysIsNotThatSomebodyPays() {
      var check = check("", "kitchen", plan(null, partner("city", null, null, "0")));
      assertThat(unknowns(check, LaunchUnknownCode.PLANNED_MONEY))
          .containsExactly("[] The plan does not state who would pay.");
    }

    @Test
    void halfOfTheMoneyFromOneSourceIsEnoughToSaySo() {
      var halves =
          check(
              "",
              "kitchen",
              plan(null, partner("city", null, null, "50"), partner("bank", null, null, "50")));
      assertThat(value(reason(halves, LaunchReasonCode.ONE_SOURCE).figure())).isEqualTo(.5);
      assertThat(unknowns(halves, LaunchUnknownCode.PLANNED_MONEY)).isEmpty();
      assertThat(unknowns(halves, LaunchUnknownCode.ORIGIN_OF_MONEY)).isEmpty();
      var thirds =
          check(
              "",
              "kitchen",
              plan(
                  null,
                  partner("city", null, null, "40"),
                  partner("bank", null, null, "30"),
                  partner("fund", null, null, "30")));
      assertThat(reasons(thirds, LaunchReasonCode.ONE_SOURCE)).isEmpty();
    }

    @Test
    void whatOnePartnerRaisedItselfComesFromItAndWhatNobodyRecordedFromNowhere() {
      var check =
          check(
              "flows\n  fund -> fund MONEY 30 EUR\n  ? -> fund MONEY 10 EUR\n",
              "kitchen",
              plan(null, partner("fund", null, null, "50")));
      assertThat(unknowns(check, LaunchUnknownCode.ORIGIN_OF_MONEY))
          .containsExactly(
              "[] Where part of the planned money comes from in the end is not recorded.");
      var traced = requireNonNull(check.plannedDependence());
      assertThat(keys(reason(check, LaunchReasonCode.ONE_SOURCE).facts())).containsExactly("fund");
      assertThat(value(traced.topUltimateShare())).isEqualTo(.75, within(1e-12));
      assertThat(value(traced.untracedShare())).isEqualTo(.25, within(1e-12));
      assertThat(traced.ultimateSources())
          .extracting(end -> value(end.share()))
          .containsExactly(.75, .25);
    }

    @Test
    void whatATraceLeavesOutAndLosesIsSaidWithEachShare() {
      var traced =
          requireNonNull(
              check(
                      "flows\n  bank -> fund MONEY 30 EUR\n  ? -> fund MONEY 10 EUR\n  bank -> fund MONEY 9 USD\n",
                      "kitchen",
                      plan(null, partner("fund", null, null, "50")))
                  .plannedDependence());
      assertThat(traced.topUltimateShare().unknownShare()).isEqualTo(.25, within(1e-12));
      assertThat(traced.topUltimateShare().excluded())
          .containsExactly(new Exclusion(ExclusionReason.OTHER_CURRENCY, 1));
      assertThat(traced.ultimateSources().getFirst().share().excluded())
          .isEqualTo(traced.untracedShare().excluded())
          .isEqualTo(traced.topUltimateShare().excluded());
    }

    @Test
    void ofManySourcesTheSmallAreNotTracedOneByOne() {
      var flows = new StringBuilder("actors\n");
      IntStream.range(0, 120).forEach(i -> flows.append("  s" + i + "\n"));
      flows.append("flows\n");
      IntStream.range(0, 120).forEach(i -> flows.append("  s" + i + " -> fund MONEY 1 EUR\n"));
      var traced =
          requireNonNull(
              check(flows.toString(), "kitchen", plan(null, partner("fund", null, null, "50")))
                  .plannedDependence());
      assertThat(traced.ultimateSources().stream().mapToDouble(end -> value(end.share())).sum())
          .isEqualTo(1, within(1e-9));
      assertThat(value(traced.untracedShare())).isEqualTo(20 / 120., within(1e-9));
    }

    @Test
    void whoAloneDecidesIsNamedWithItsPower() {
      var check =
          check(
              "", "kitchen", plan(3, partner("bank", null, 1, "1"), partner("city", null, 3, "1")));
      var decider = reason(check, LaunchReasonCode.ONE_DECIDER);
      assertThat(keys(decider.facts())).containsExactly("city");
      assertThat(value(decider.figure())).isEqualTo(1);
      assertThat(unknowns(check, LaunchUnknownCode.PLANNED_VOTES)).isEmpty();
    }

    @Test
    void whoIsAloneDecidesNothingForOthers() {
      var check = check("", "kitchen", plan(1, partner("city", null, 1, "1")));
      assertThat(reasons(check, LaunchReasonCode.ONE_DECIDER)).isEmpty();
    }

    @Test
    void whyVotesCannotBeReadIsASentence() {
      var noQuota = check("", "kitchen", plan(null, partner("city", null, 1, "1")));
      assertThat(unknowns(noQuota, LaunchUnknownCode.PLANNED_VOTES))
          .containsExactly("[] Neither a quota nor a rule that gives one is stated.");
      var noVotes = check("", "kitchen", plan(1, partner("city", null, null, "1")));
      assertThat(unknowns(noVotes, LaunchUnknownCode.PLANNED_VOTES))
          .containsExactly("[] The votes of 1 of 1 partners are not stated.");
      assertThat(unknowns(check(""), LaunchUnknownCode.PLANNED_VOTES))
          .containsExactly("[] The plan does not state who would decide.");
    }

    @Test
    void sharesOfVotesAndMoneyAreThoseStated() {
      var power =
          requireNonNull(
              check(
                      "",
                      "kitchen",
                      plan(3, partner("bank", null, 1, "30"), partner("city", null, 3, "10")))
                  .plannedPower());
      assertThat(power.members())
          .extracting(member -> member.actor().key())
          .containsExactly("bank", "city");
      assertThat(power.members())
          .extracting(member -> value(member.voteShare()))
          .containsExactly(.25, .75);
      assertThat(power.members())
          .extracting(member -> value(member.moneyShare()))
          .containsExactly(.75, .25);
    }

    @Test
    void moneyThatIsNothingHasNoShares() {
      var power =
          requireNonNull(
              check("", "kitchen", plan(1, partner("city", null, 1, "0"))).plannedPower());
      assertThat(power.members().getFirst().moneyShare().notEvaluable())
          .isEqualTo("No partner states money above 0.");
    }
  }

  @Nested
  class OfThoseWhoWouldCarryIt {

    @Test
    void onlyBackbonesFundersAndTheProposerDo() {
      var check =
          check(
              "",
              "kitchen",
              plan(
                  null,
                  partner("bank", SeatRole.MEMBER, 1, null),
                  partner("fund", SeatRole.FUNDER, 1, null),
                  partner("others", null, 1, "20"),
                  partner("origin", null, 1, "30"),
                  partner("helpers", SeatRole.BACKBONE, 1, null)));
      assertThat(check.partnerDependence())
          .extracting(partner -> partner.actor().key() + partner.parts())
          .containsExactly(
              "city[PROPOSER]",
              "helpers[BACKBONE]",
              "origin[FUNDER]",
              "others[FUNDER]",
              "fund[FUNDER]");
    }

    @Test
    void tenAreLookedAt() {
      var actors = new StringBuilder("actors\n");
      IntStream.range(10, 30).forEach(i -> actors.append("  f" + i + " PHILANTHROPY\n"));
      var partners =
          IntStream.range(10, 30)
              .mapToObj(i -> partner("f" + i, null, 1, "5"))
              .toArray(PlannedPartnerInput[]::new);
      assertThat(check(actors.toString(), "kitchen", plan(null, partners)).partnerDependence())
          .extracting(partner -> partner.actor().key())
          .containsExactly("city", "f10", "f11", "f12", "f13", "f14", "f15", "f16", "f17", "f18");
    }

    @Test
    void ofAProposerThatIsNotSeenNothingIsSaid() {
      var hidden =
          "actors\n  ghost FAITH @STEWARDS\ninitiatives\n  idea proposedBy ghost on hunger\n";
      assertThat(check(hidden, "idea", NO_PLAN).partnerDependence()).isEmpty();
    }

    @Test
    void ofOneWithSeveralCurrenciesItIsSaidWhyNothingIs() {
      var check = check("flows\n  fund -> city MONEY 5 USD\n  bank -> city MONEY 5 JPY\n");
      assertThat(check.partnerDependence())
          .singleElement()
          .satisfies(city -> {
            assertThat(city.dependence()).isNull();
            assertThat(city.notEvaluable()).startsWith("What it takes in is in several currencies");
          });
      assertThat(check("").partnerDependence().getFirst().notEvaluable()).isNull();
    }
  }
}
