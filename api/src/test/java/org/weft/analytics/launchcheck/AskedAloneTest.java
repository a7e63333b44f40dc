package org.weft.analytics.launchcheck;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.dependence.RunwayAnalysis;
import org.weft.analytics.dependence.RunwayQuestion;
import org.weft.analytics.duplication.DuplicationQuestion;
import org.weft.analytics.duplication.FoundBy;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.duplication.TextCandidate;
import org.weft.analytics.gaps.RequiredSeatKind;
import org.weft.analytics.gaps.RoomQuestion;
import org.weft.analytics.gaps.WhoIsMissingAnalysis;
import org.weft.analytics.power.PowerAnalysis;
import org.weft.analytics.power.PowerQuestion;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatRole;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.LandscapeView;
import org.weft.meaning.NearText;
import org.weft.meaning.NearestTexts;
import org.weft.support.LandscapeSketch;

/// What a launch check says is what each question says that is asked alone.
class AskedAloneTest {

  private static final LandscapeView VIEW =
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
              actors
                city GOVERNMENT
                helpers NONPROFIT open yes reserves 6000 spend 12000
                bank BUSINESS
                fund PHILANTHROPY
                origin PHILANTHROPY
                parish FAITH
                yen NONPROFIT
                table COLLABORATION on hunger quota 51
              seats
                table: city FUNDER votes 50
                table: bank FUNDER votes 49
                table: helpers BACKBONE votes 1
              efforts
                soup by helpers on hunger delivers meals in north for families capacity 50 reached 40
                pots by parish in north
              initiatives
                kitchen by bank,city proposedBy helpers on hunger delivers meals in north for families
              flows
                origin -> fund MONEY 10 EUR at 2026-01-31
                fund -> helpers MONEY 60 EUR at 2026-01-31
                city -> helpers MONEY 40 EUR at 2026-02-28
                fund -> yen MONEY 60 JPY at 2026-01-31
                city -> yen MONEY 40 USD at 2026-02-28
              ties
                city -> bank COLLABORATES_WITH
              """)
          .view();

  private static final Proposal KITCHEN = Proposal.of(VIEW, "kitchen", null);
  private static final List<TextCandidate> FOUND = List.of(new TextCandidate("soup", 2.5));
  private static final NearestTexts NEAR =
      new NearestTexts(List.of(new NearText("pots", 0.8)), null, "model", false);

  private static final LaunchPlanInput PLAN =
      new LaunchPlanInput(
          List.of(
              new PlannedPartnerInput("city", SeatRole.FUNDER, 50, new BigDecimal("40")),
              new PlannedPartnerInput("bank", SeatRole.FUNDER, 49, new BigDecimal("60")),
              new PlannedPartnerInput("helpers", SeatRole.BACKBONE, 1, null)),
          "EUR",
          51,
          null);

  private static final LaunchCheck CHECK =
      LaunchCheckQuestion.answer(VIEW, KITCHEN, PLAN, FOUND, NEAR, null);

  @Test
  void duplicationWithWhatTextAndMeaningSuggest() {
    assertThat(CHECK.duplication())
        .isEqualTo(DuplicationQuestion.answer(VIEW, KITCHEN, FOUND, NEAR, 20));
    assertThat(CHECK.duplication().meaning().searched()).isTrue();
    assertThat(CHECK.duplication().meaning().complete()).isFalse();
    assertThat(CHECK.duplication().matches().getLast().foundBy())
        .containsExactly(FoundBy.SUGGESTED_BY_MEANING);
  }

  @Test
  void whatMeaningSuggestsDecidesNothing() {
    var without =
        LaunchCheckQuestion.answer(
            VIEW, KITCHEN, PLAN, FOUND, NearestTexts.notSearched("No model."), null);
    assertThat(without.verdict()).isEqualTo(CHECK.verdict());
    assertThat(without.rule()).isEqualTo(CHECK.rule());
    assertThat(without.reasons()).isEqualTo(CHECK.reasons());
    assertThat(without.conditions()).isEqualTo(CHECK.conditions());
    assertThat(without.duplication().meaning().searched()).isFalse();
  }

  @Test
  void theRoomWithItsBridgesAndCandidates() {
    var alone =
        WhoIsMissingAnalysis.answer(
            VIEW,
            RoomQuestion.ofParticipants(List.of("bank", "city", "helpers"))
                .about(List.of("hunger"), List.of("north"), List.of("families")));
    var room = requireNonNull(CHECK.whoIsMissing());
    assertThat(room)
        .usingRecursiveComparison()
        .ignoringFields("facts", "inviting")
        .isEqualTo(alone);
    assertThat(room.invitations(true)).isEqualTo(alone.invitations(true));
    assertThat(room.representation()).isEqualTo(alone.representation());
    assertThat(room.requiredSeats())
        .anySatisfy(seat -> assertThat(seat.kind()).isEqualTo(RequiredSeatKind.BRIDGE));
  }

  @Test
  void theDependenceOfThoseWhoWouldCarryIt() {
    assertThat(CHECK.partnerDependence())
        .extracting(partner -> partner.actor().key() + partner.parts())
        .containsExactly("helpers[PROPOSER, BACKBONE]", "bank[FUNDER]", "city[FUNDER]");
    for (var partner : CHECK.partnerDependence()) {
      var key = partner.actor().key();
      assertThat(partner.dependence())
          .usingRecursiveComparison()
          .ignoringFields("chainSearch")
          .isEqualTo(DependenceAnalysis.answer(VIEW, DependenceQuestion.ofMoney(key)));
      assertThat(partner.runway()).isEqualTo(RunwayAnalysis.answer(VIEW, RunwayQuestion.of(key)));
      assertThat(partner.notEvaluable()).isNull();
    }
  }

  @Test
  void oneSourceAndReservesThatRunOutAreReasonsWithTheirFigures() {
    var source = reason(LaunchReasonCode.PARTNER_ON_ONE_SOURCE);
    assertThat(source.facts()).extracting(Ref::key).containsExactly("helpers", "fund", "origin");
    assertThat(source.figure()).extracting(Figure::value).isEqualTo(0.6);
    assertThat(source.sentence())
        .isEqualTo(
            "Half or more of what the proposer and backbone takes in passed through one other actor.");
    var runsOut = reason(LaunchReasonCode.PARTNER_RUNS_OUT);
    assertThat(runsOut.facts()).extracting(Ref::key).containsExactly("helpers");
    assertThat(requireNonNull(runsOut.figure()).metric()).isEqualTo("dependence.runway");
  }

  private static LaunchReason reason(LaunchReasonCode code) {
    return CHECK.reasons().stream()
        .filter(reason -> reason.code() == code)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void intakeInSeveralCurrenciesIsNotAdded() {
    var plan =
        new LaunchPlanInput(
            List.of(new PlannedPartnerInput("yen", SeatRole.BACKBONE, null, null)),
            null,
            null,
            null);
    var yen =
        LaunchCheckQuestion.answer(VIEW, KITCHEN, plan, FOUND, NEAR, null)
            .partnerDependence()
            .getLast();
    assertThat(yen.actor().key()).isEqualTo("yen");
    assertThat(yen.dependence()).isNull();
    assertThat(yen.runway()).isNull();
    assertThat(yen.notEvaluable()).contains("several currencies");
  }

  @Test
  void thePowerOfVotesIsThatOfSeatsWithTheSameVotes() {
    var planned = requireNonNull(CHECK.plannedPower());
    var seated = PowerAnalysis.answer(VIEW, PowerQuestion.of("table"));
    assertThat(planned.vetoes()).isEqualTo(seated.voting().vetoes()).hasSize(1);
    assertThat(planned.powerless()).isEqualTo(seated.voting().powerless()).isEmpty();
    assertThat(planned.dictator()).isEqualTo(seated.voting().dictator()).isNull();
    assertThat(planned.isImproper()).isEqualTo(seated.voting().isImproper()).isEqualTo(false);
    var smallest = requireNonNull(planned.smallestWinning());
    var alone = requireNonNull(seated.voting().smallestWinning());
    assertThat(smallest.coalitions()).isEqualTo(alone.coalitions()).hasSize(2);
    assertThat(smallest.memberCount().value()).isEqualTo(alone.memberCount().value()).isEqualTo(2);
    for (var member : planned.members()) {
      var seat =
          seated.members().stream()
              .filter(one -> one.actor().equals(member.actor()))
              .findFirst()
              .orElseThrow();
      assertThat(member.banzhaf().value()).isEqualTo(seat.banzhaf().value());
      assertThat(member.shapleyShubik().value()).isEqualTo(seat.shapleyShubik().value());
      assertThat(member.banzhaf().metric()).isEqualTo(seat.banzhaf().metric());
    }
    assertThat(planned.members())
        .extracting(member -> member.actor().key(), member -> member.banzhaf().value())
        .contains(org.assertj.core.groups.Tuple.tuple("city", 0.6));
  }
}
