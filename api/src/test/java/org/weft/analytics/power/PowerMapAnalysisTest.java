package org.weft.analytics.power;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Period;
import org.weft.landscape.Ref;
import org.weft.support.LandscapeSketch;

/// Who holds power in a landscape, by what it rests on.
class PowerMapAnalysisTest {

  private static final String TOWN =
      """
      issues
        food
          meals
        housing
      places
        town
          quay
      actors
        city GOVERNMENT in town on food
        fund PHILANTHROPY on housing
        aid NONPROFIT in quay on meals
        help NONPROFIT in quay on housing
        desk NONPROFIT partOf city
        table COLLABORATION backbone desk
        circle COLLABORATION backbone aid
      seats
        table: city FUNDER votes 3 appointedBy city
        table: aid MEMBER votes 1 appointedBy city
        circle: aid MEMBER votes 1 appointedBy circle
        circle: help MEMBER appointedBy help
      flows
        city -> aid MONEY 60 EUR
        city -> aid MONEY 20 EUR COMMITTED
        fund -> help MONEY 20 EUR
        fund -> help MONEY 99 GBP
        ? -> help MONEY 40 EUR
        aid -> aid MONEY 500 EUR
      ties
        city -> aid COLLABORATES_WITH
        aid -> city COLLABORATES_WITH
        city -> fund COLLABORATES_WITH
        aid -> help COLLABORATES_WITH
        fund -> aid OPPOSES
        fund -> help DEPENDS_ON
      """;

  private static PowerMap ask(String sketch) {
    return PowerMapAnalysis.answer(LandscapeSketch.of(sketch).view(), PowerMapQuestion.ofAll());
  }

  private static PowerMap ask(PowerMapQuestion question) {
    return PowerMapAnalysis.answer(LandscapeSketch.of(TOWN).view(), question);
  }

  private static PowerBase base(PowerMap map, PowerBaseKind kind) {
    return map.bases().get(kind.ordinal());
  }

  private static String top(PowerMap map, PowerBaseKind kind) {
    return base(map, kind).top().stream()
        .map(holder -> holder.actor().key() + " " + holder.amount().toPlainString())
        .collect(Collectors.joining(", "));
  }

  @Test
  void eachBaseListsItsHoldersLargestFirst() {
    var map = ask(PowerMapQuestion.ofAll());
    assertThat(top(map, PowerBaseKind.MONEY_GIVEN)).isEqualTo("city 60, fund 20");
    assertThat(top(map, PowerBaseKind.VOTES_HELD)).isEqualTo("city 0.75, aid 0.25");
    assertThat(top(map, PowerBaseKind.SEATS)).isEqualTo("aid 2, city 1, help 1");
    assertThat(top(map, PowerBaseKind.APPOINTMENTS)).isEqualTo("city 2, help 1");
    assertThat(top(map, PowerBaseKind.HOSTING)).isEqualTo("aid 1, city 1, desk 1");
    assertThat(top(map, PowerBaseKind.BROKERAGE)).isEqualTo("city 2, aid 1, fund 1");
    assertThat(map.actorCount()).isEqualTo(7);
  }

  @Test
  void concentrationIsThatOfTheShares() {
    var money = base(ask(PowerMapQuestion.ofAll()), PowerBaseKind.MONEY_GIVEN);
    assertThat(requireNonNull(money.hhi().value())).isEqualTo(.625, offset(1e-12));
    assertThat(requireNonNull(money.topShare().value())).isEqualTo(.75, offset(1e-12));
    assertThat(requireNonNull(money.holderCount().value())).isEqualTo(2);
    assertThat(money.hhi().factsUsed()).hasSize(2);
    assertThat(money.hhi().excluded().toString()).contains("OTHER_CURRENCY", "OTHER_BASIS");
  }

  @Test
  void onlyActorsOfTheIssueAndPlaceAreLookedAt() {
    var map = ask(new PowerMapQuestion("food", "town", null, null, null, 10));
    assertThat(map.actorCount()).isEqualTo(2);
    assertThat(top(map, PowerBaseKind.MONEY_GIVEN)).isEqualTo("city 60");
    assertThat(top(map, PowerBaseKind.BROKERAGE)).isEqualTo("city 2, aid 1");
  }

  @Test
  void listsAreCutAndCountsAreNot() {
    var seats =
        base(ask(new PowerMapQuestion(null, null, null, null, null, 1)), PowerBaseKind.SEATS);
    assertThat(seats.top()).hasSize(1);
    assertThat(seats.holderCount().value()).isEqualTo(3);
  }

  @Test
  void whatNobodyHoldsIsNotEvaluable() {
    var map =
        PowerMapAnalysis.answer(
            LandscapeSketch.of("actors\n  a\n").view(), PowerMapQuestion.ofAll());
    assertThat(map.bases())
        .hasSize(6)
        .allSatisfy(base -> assertThat(base.hhi().notEvaluable()).contains("Nobody"));
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    var shuffled = LandscapeSketch.of(TOWN).shuffled(7).view();
    for (var kind : PowerBaseKind.values()) {
      assertThat(top(PowerMapAnalysis.answer(shuffled, PowerMapQuestion.ofAll()), kind))
          .isEqualTo(top(ask(PowerMapQuestion.ofAll()), kind));
    }
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatThrownBy(() -> ask(new PowerMapQuestion(null, null, null, null, null, 0)))
        .hasMessageContaining("limit: 0 must be 1 to 100");
    assertThatThrownBy(() -> ask(new PowerMapQuestion(null, null, null, null, null, 101)))
        .hasMessageContaining("limit: 101 must be 1 to 100");
    assertThat(ask(new PowerMapQuestion(null, null, null, null, null, 100)).bases()).hasSize(6);
    assertThatThrownBy(() -> ask(new PowerMapQuestion("nothing", null, null, null, null, 1)))
        .hasMessageContaining("issue: nothing");
  }

  private static List<String> facts(PowerMap map, PowerBaseKind kind) {
    return base(map, kind).holderCount().factsUsed().stream().<String>map(Ref::key).toList();
  }

  @Test
  void eachBaseRestsOnItsOwnFacts() {
    var map = ask(PowerMapQuestion.ofAll());
    assertThat(facts(map, PowerBaseKind.MONEY_GIVEN))
        .containsExactlyInAnyOrder("city->aid MONEY", "fund->help MONEY");
    assertThat(facts(map, PowerBaseKind.VOTES_HELD))
        .containsExactlyInAnyOrder("table:city", "table:aid", "circle:aid");
    assertThat(facts(map, PowerBaseKind.SEATS))
        .containsExactlyInAnyOrder("table:city", "table:aid", "circle:aid", "circle:help");
    assertThat(facts(map, PowerBaseKind.APPOINTMENTS))
        .containsExactlyInAnyOrder("table:city", "table:aid", "circle:help");
    assertThat(facts(map, PowerBaseKind.HOSTING)).containsExactlyInAnyOrder("table", "circle");
    assertThat(facts(map, PowerBaseKind.BROKERAGE))
        .containsExactlyInAnyOrder(
            "city->aid COLLABORATES_WITH",
            "aid->city COLLABORATES_WITH",
            "city->fund COLLABORATES_WITH");
  }

  @Test
  void factsOfOthersThanThoseAskedAboutAreNoGround() {
    var map = ask(new PowerMapQuestion("housing", null, null, null, null, 10)); // fund and help
    assertThat(facts(map, PowerBaseKind.MONEY_GIVEN)).containsExactly("fund->help MONEY");
    assertThat(facts(map, PowerBaseKind.SEATS)).containsExactly("circle:help");
    assertThat(facts(map, PowerBaseKind.BROKERAGE)).containsExactly("city->fund COLLABORATES_WITH");
  }

  @Test
  void aSeatOfUnknownVotesIsLeftOutWithItsRoomAndCounted() {
    var votes = base(ask(PowerMapQuestion.ofAll()), PowerBaseKind.VOTES_HELD);
    assertThat(votes.holderCount().excluded())
        .singleElement()
        .returns(2, exclusion -> exclusion.factCount()); // aid and help in the circle
  }

  @Test
  void seatsWithoutVotesHoldNone() {
    var map = ask(TOWN.replace("votes 3", "votes 0").replace("votes 1", "votes 0"));
    assertThat(base(map, PowerBaseKind.VOTES_HELD).holderCount().value()).isZero();
  }

  @Test
  void partnersTiedSeveralTimesAreOneAndThoseOfUnknownSectorNone() {
    var map =
        ask(
            """
            actors
              city GOVERNMENT
              aid NONPROFIT
              fund PHILANTHROPY
              nobody
            ties
              city -> aid COLLABORATES_WITH
              aid -> city COLLABORATES_WITH
              city -> aid REFERS_TO
              fund -> aid COLLABORATES_WITH
              aid -> nobody COLLABORATES_WITH
              nobody -> city COLLABORATES_WITH
            """);
    assertThat(top(map, PowerBaseKind.BROKERAGE)).isEqualTo("aid 2, city 1, fund 1");
  }

  @Test
  void aPlaceAloneNarrowsToo() {
    var map = ask(new PowerMapQuestion(null, "town", null, null, null, 10));
    assertThat(map.actorCount()).isEqualTo(3);
    assertThat(map.currency()).isEqualTo("EUR");
  }

  @Test
  void aPeriodBelongsToTheMoneyAlone() {
    var year = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    var map = ask(new PowerMapQuestion(null, null, year, null, null, 10));
    assertThat(base(map, PowerBaseKind.MONEY_GIVEN).hhi().period()).isEqualTo(year);
    assertThat(base(map, PowerBaseKind.SEATS).hhi().period()).isNull();
  }

  @Test
  void sharesAreOfAllAndACutListKeepsTheLargest() {
    var seats =
        base(ask(new PowerMapQuestion(null, null, null, null, null, 2)), PowerBaseKind.SEATS);
    assertThat(
            seats.top().stream().map(holder -> holder.actor().key() + " " + holder.share().value()))
        .containsExactly("aid 0.5", "city 0.25");
  }
}
