package org.weft.analytics.power;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Period;
import org.weft.landscape.Ref;
import org.weft.paging.Page;
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
    return base(map, kind).holders(10).stream()
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
    var map =
        ask(new PowerMapQuestion("food", "town", null, null, null, PowerMapQuestion.EVERY_BASE));
    assertThat(map.actorCount()).isEqualTo(2);
    assertThat(top(map, PowerBaseKind.MONEY_GIVEN)).isEqualTo("city 60");
    assertThat(top(map, PowerBaseKind.BROKERAGE)).isEqualTo("city 2, aid 1");
  }

  private static List<String> page(PowerBase base, @Nullable List<String> among, Page page) {
    return base.holders(among, page).edges().stream()
        .map(edge -> edge.node().actor().key() + " " + edge.node().share().value())
        .toList();
  }

  @Test
  void pagesFollowEachOtherAndSharesAreOfAll() {
    var seats = base(ask(PowerMapQuestion.ofAll()), PowerBaseKind.SEATS);
    assertThat(page(seats, null, new Page(2, true, null, "seats")))
        .containsExactly("aid 0.5", "city 0.25");
    assertThat(page(seats, null, new Page(2, true, "1", "seats"))).containsExactly("help 0.25");
    assertThat(page(seats, null, new Page(1, false, null, "seats"))).containsExactly("help 0.25");
    assertThat(seats.holders(null, new Page(1, true, null, "seats")).totalCount())
        .isCompletedWithValue(3);
    assertThat(seats.holders(2)).isEqualTo(seats.holders(9).subList(0, 2));
  }

  @Test
  void namedActorsAreListedAsTheyStandAmongAll() {
    var seats = base(ask(PowerMapQuestion.ofAll()), PowerBaseKind.SEATS);
    var page = new Page(10, true, null, "seats");
    assertThat(page(seats, List.of("help", "fund", "aid", "help"), page))
        .containsExactly("aid 0.5", "help 0.25"); // the fund has none
    assertThat(page(seats, List.of(), page)).isEmpty();
    assertThatThrownBy(() -> seats.holders(List.of("aid", "nobody"), page))
        .hasMessageContaining("among: nobody names no Organization");
    assertThatThrownBy(() -> seats.holders(Collections.nCopies(2001, "aid"), page))
        .hasMessageContaining("among: 2001 names are too many: at most 2000");
    assertThat(page(seats, Collections.nCopies(2000, "aid"), page)).containsExactly("aid 0.5");
  }

  @Test
  void onlyTheBasesAskedAreAnsweredInTheirOrder() {
    var asked = List.of(PowerBaseKind.SEATS, PowerBaseKind.MONEY_GIVEN, PowerBaseKind.SEATS);
    var map = ask(new PowerMapQuestion(null, null, null, null, null, asked));
    assertThat(map.bases())
        .extracting(PowerBase::base)
        .containsExactly(PowerBaseKind.MONEY_GIVEN, PowerBaseKind.SEATS);
    var all = ask(PowerMapQuestion.ofAll());
    assertThat(map.bases().getLast().holders(9))
        .isEqualTo(base(all, PowerBaseKind.SEATS).holders(9));
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
    assertThatThrownBy(() -> new PowerMapQuestion(null, null, null, null, null, List.of()))
        .hasMessageContaining("bases: [] must name at least one");
    var nowhere =
        new PowerMapQuestion("nothing", null, null, null, null, PowerMapQuestion.EVERY_BASE);
    assertThatThrownBy(() -> ask(nowhere)).hasMessageContaining("issue: nothing");
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
    var map =
        ask(
            new PowerMapQuestion(
                "housing", null, null, null, null, PowerMapQuestion.EVERY_BASE)); // fund and help
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
    var map =
        ask(new PowerMapQuestion(null, "town", null, null, null, PowerMapQuestion.EVERY_BASE));
    assertThat(map.actorCount()).isEqualTo(3);
    assertThat(map.currency()).isEqualTo("EUR");
  }

  @Test
  void aPeriodBelongsToTheMoneyAlone() {
    var year = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    var map = ask(new PowerMapQuestion(null, null, year, null, null, PowerMapQuestion.EVERY_BASE));
    assertThat(base(map, PowerBaseKind.MONEY_GIVEN).hhi().period()).isEqualTo(year);
    assertThat(base(map, PowerBaseKind.SEATS).hhi().period()).isNull();
  }
}
