package org.weft.analytics.launchcheck;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.gaps.CoverageStatus;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatRole;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.LandscapeView;
import org.weft.meaning.NearestTexts;
import org.weft.support.LandscapeSketch;

/// The answers of all questions about one proposal come together in one verdict, each reason with
/// its facts.
class LaunchCheckQuestionTest {

  private static final String DISTRICT =
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
        others NONPROFIT open no
        origin PHILANTHROPY
        fund PHILANTHROPY
        bank BUSINESS
      initiatives
        kitchen by helpers,bank proposedBy city on hunger delivers meals in north for families capacity 80
      """;

  private static final String NEED = "needs\n  300 on hunger in north for families\n";
  private static final String LOOKED =
      NEED + "surveys\n  on hunger in north for families at 2026-01-31\n";

  private static final StrategicAnswersInput ANSWERED =
      new StrategicAnswersInput(
          "Nobody can do it alone.", "Meals.", "No child hungry.", "By seats.");

  /// Two payers, two votes of two needed, all questions answered.
  private static final LaunchPlanInput SOUND =
      plan(2, partner("city", 1, "50"), partner("bank", 1, "50"));

  private static PlannedPartnerInput partner(String actor, Integer votes, String money) {
    return new PlannedPartnerInput(actor, null, votes, new BigDecimal(money));
  }

  private static LaunchPlanInput plan(int quota, PlannedPartnerInput... partners) {
    return new LaunchPlanInput(List.of(partners), "EUR", quota, ANSWERED);
  }

  private static LaunchCheck check(String more, LaunchPlanInput plan) {
    var view = LandscapeSketch.of(DISTRICT).with(more).view();
    return check(view, plan);
  }

  private static LaunchCheck check(LandscapeView view, LaunchPlanInput plan) {
    return LaunchCheckQuestion.answer(
        view,
        Proposal.of(view, "kitchen", null),
        plan,
        List.of(),
        NearestTexts.notSearched("Nobody reads here."),
        null);
  }

  private static List<LaunchReasonCode> reasons(LaunchCheck check) {
    return check.reasons().stream().map(LaunchReason::code).toList();
  }

  private static List<LaunchConditionCode> conditions(LaunchCheck check) {
    return check.conditions().stream().map(LaunchCondition::code).toList();
  }

  private static List<LaunchUnknownCode> unknowns(LaunchCheck check) {
    return check.unknowns().stream().map(LaunchUnknown::code).toList();
  }

  @Test
  void anEffortWithRoomThatTakesPartnersIsToBeExtended() {
    var check =
        check(
            """
            efforts
              soup by helpers on hunger delivers meals in north for families capacity 400 reached 300
            """
                + LOOKED,
            SOUND);

    assertThat(check.verdict()).isEqualTo(LaunchVerdict.EXTEND_EXISTING);
    assertThat(reasons(check)).contains(LaunchReasonCode.DUPLICATES, LaunchReasonCode.COVERED);
    assertThat(check.reasons().getFirst().facts()).extracting(Ref::key).containsExactly("soup");
    assertThat(check.reasons().getFirst().figure()).isNotNull();
  }

  @Test
  void anEffortWithRoomForFewOfManyInNeedIsToBePartneredWith() {
    var check =
        check(
            """
            efforts
              soup by helpers on hunger delivers meals in north for families capacity 50 reached 40
            """
                + LOOKED,
            SOUND);

    assertThat(check.verdict()).isEqualTo(LaunchVerdict.PARTNER);
    assertThat(reasons(check)).contains(LaunchReasonCode.PARALLEL_NEEDED, LaunchReasonCode.THIN);
  }

  @Test
  void aFullEffortThatTakesNoPartnersIsToBeCoordinatedWith() {
    var check =
        check(
            """
            efforts
              soup by others on hunger delivers meals in north for families capacity 40 reached 40
            """
                + LOOKED,
            SOUND);

    assertThat(check.verdict()).isEqualTo(LaunchVerdict.PROCEED_WITH_CONDITIONS);
    assertThat(conditions(check)).contains(LaunchConditionCode.COORDINATE);
    assertThat(reasons(check))
        .contains(LaunchReasonCode.OVERLAPS, LaunchReasonCode.PARALLEL_NEEDED);
  }

  @Test
  void nothingFoundWhereNobodyLookedIsInsufficient() {
    var check = check(NEED, SOUND);

    assertThat(check.verdict()).isEqualTo(LaunchVerdict.INSUFFICIENT_DATA);
    assertThat(unknowns(check)).contains(LaunchUnknownCode.CELL_STATUS);
    assertThat(check.notSearched()).hasSize(1);
    assertThat(check.notSearched().getFirst().place().key()).isEqualTo("north");
  }

  @Test
  void nothingFoundWhereSomebodyLookedIsAGap() {
    var check = check(LOOKED, SOUND);

    assertThat(reasons(check)).contains(LaunchReasonCode.UNCOVERED);
    assertThat(check.notSearched()).isEmpty();
  }

  @Test
  void cellsOfServicesAreReadBeforeThoseOfIssues() {
    var check =
        check(
            """
            needs
              300 on hunger in north for families
              80 delivers meals in north for families
            surveys
              delivers meals in north for families at 2026-01-31
            """,
            SOUND);

    assertThat(requireNonNull(check.coverage()).listCells(EnumSet.allOf(CoverageStatus.class), 10))
        .singleElement()
        .satisfies(cell -> assertThat(cell.service()).extracting(Ref::key).isEqualTo("meals"));
  }

  @Test
  void unansweredStrategicQuestionsAreConditions() {
    var check =
        check(
            LOOKED,
            new LaunchPlanInput(
                null, null, null, new StrategicAnswersInput("Yes.", " ", null, null)));

    assertThat(check.verdict()).isEqualTo(LaunchVerdict.PROCEED_WITH_CONDITIONS);
    assertThat(conditions(check))
        .filteredOn(LaunchConditionCode.ANSWER_QUESTION::equals)
        .hasSize(3);
    assertThat(check.strategy())
        .extracting(StrategicAnswer::answered)
        .containsExactly(true, false, false, false);
    assertThat(unknowns(check))
        .contains(LaunchUnknownCode.PLANNED_MONEY, LaunchUnknownCode.PLANNED_VOTES);
    assertThat(check.plannedPower()).isNull();
    assertThat(check.plannedDependence()).isNull();
  }

  @Test
  void oneDeciderAndOneSourceAreToBeSpread() {
    var check =
        check(
            LOOKED
                + """
                flows
                  origin -> fund MONEY 10 EUR
                  origin -> bank MONEY 10 EUR
                """,
            plan(2, partner("fund", 2, "50"), partner("bank", 1, "50")));

    assertThat(reasons(check)).contains(LaunchReasonCode.ONE_DECIDER, LaunchReasonCode.ONE_SOURCE);
    assertThat(conditions(check))
        .contains(LaunchConditionCode.SPREAD_MONEY, LaunchConditionCode.SPREAD_VOTES);
    var source =
        check.reasons().stream()
            .filter(reason -> reason.code() == LaunchReasonCode.ONE_SOURCE)
            .findFirst()
            .orElseThrow();
    assertThat(source.facts()).extracting(Ref::key).containsExactly("origin");
    assertThat(source.figure()).isNotNull().extracting(Figure::value).isEqualTo(1.0);
  }

  @Test
  void whatWasTriedBeforeIsToBeLearnedFrom() {
    var check =
        check(
            "efforts\n  old delivers meals in north for families status CLOSED until 2020-12-31\n"
                + LOOKED,
            SOUND);

    assertThat(reasons(check)).contains(LaunchReasonCode.TRIED_BEFORE);
    assertThat(conditions(check)).contains(LaunchConditionCode.LEARN_FROM_PRIOR);
  }

  @Test
  void anEmptySeatIsAReasonAndAConditionUnlessThePlanFillsIt() {
    var facts =
        LOOKED
            + """
            flows
              origin -> others MONEY 10 EUR
              origin -> others DATA 1 set
            """;
    var check = check(facts, SOUND);
    assertThat(check.whoIsMissing()).isNotNull();
    long open = seatsOpen(check);

    var authority =
        new PlannedPartnerInput("city", SeatRole.AFFECTED_POPULATION, 1, new BigDecimal("50"));
    var filled = check(facts, plan(2, authority, partner("bank", 1, "50")));

    assertThat(seatsOpen(filled)).isEqualTo(open - 1);
  }

  private static long seatsOpen(LaunchCheck check) {
    return conditions(check).stream().filter(LaunchConditionCode.FILL_SEAT::equals).count()
        + unknowns(check).stream().filter(LaunchUnknownCode.SEAT::equals).count();
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    var sketch =
        LandscapeSketch.of(DISTRICT)
            .with(
                """
                efforts
                  soup by helpers on hunger delivers meals in north for families capacity 50 reached 40
                  bread by others,city on hunger delivers meals in north for families
                """
                    + LOOKED);
    var one = sketch.view();
    var other = sketch.shuffled(3).view();

    var first = check(one, SOUND);
    var second = check(other, SOUND);
    assertThat(second.reasons()).isEqualTo(first.reasons());
    assertThat(second.conditions()).isEqualTo(first.conditions());
    assertThat(second.unknowns()).isEqualTo(first.unknowns());
    assertThat(second.verdict()).isEqualTo(first.verdict());
  }

  @Test
  void theSourcesThatNobodySearchedAreListed() {
    var check =
        check(
            DISTRICT
                + """
                sources
                  register on hunger in north
                  elsewhere on hunger in south
                """,
            SOUND);
    assertThat(Objects.requireNonNull(check.sourcesNotSearched()).unsearched())
        .extracting(row -> row.source().key())
        .containsExactly("register");
  }
}
