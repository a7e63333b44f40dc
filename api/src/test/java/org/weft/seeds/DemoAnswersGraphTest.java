package org.weft.seeds;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.support.Answer.drawn;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.weft.support.Answer;
import org.weft.support.SeedTest;

/// The server gives the answers that `seed-data/demo/README.md` works out with a pencil, section by
/// section. Shares are rounded to six places.
@SeedTest("demo")
class DemoAnswersGraphTest {

  private static final String IN_2025 = "period: {from: \"2025-01-01\", to: \"2025-12-31\"}";

  private final ExecutionGraphQlService server;

  DemoAnswersGraphTest(@Autowired ExecutionGraphQlService server) {
    this.server = server;
  }

  private Answer ask(String seen, String question) {
    var document = "{ landscape(slug: \"demo\", %s) { %s } }".formatted(seen, question);
    return Answer.to(server, document, Map.of()).at("data.landscape");
  }

  private Answer ask(String question) {
    return ask("asOf: \"2026-06-30\"", question);
  }

  @Nested
  class OfBridges {

    @Test
    void communityAndPhilanthropyDoNotMeet() {
      var landscape =
          ask(
              """
              bridges(by: SECTORS) {
                communities { key membersCount eiIndex { value } }
                gaps(first: 3) { totalCount edges { node {
                  one { key } other { key } possibleTiesCount
                  candidates { actor { key } constraint { value } effectiveSize { value } } } } }
                singleBridges(first: 10) { edges { node { actor { key } tiesCount cutOffCount } } }
              }
              """);

      assertThat(landscape.table("bridges.gaps", "totalCount")).isEqualTo("10");
      assertThat(
              landscape.table(
                  "bridges.gaps.edges.node",
                  "one.key",
                  "other.key",
                  "possibleTiesCount",
                  "candidates.actor.key"))
          .isEqualTo(
              drawn(
                  """
                  COMMUNITY PHILANTHROPY 21 tarnwick-college,youth-forge
                  COMMUNITY GOVERNMENT   14 riverside-clinic
                  NONPROFIT ACADEMIA      7 northlight-fund
                  """));
      assertThat(
              landscape.table(
                  "bridges.singleBridges.edges.node", "actor.key", "tiesCount", "cutOffCount"))
          .isEqualTo(
              drawn(
                  """
                  northlight-fund  5 6
                  district-council 3 7
                  riverside-clinic 3 1
                  tarnwick-college 2 1
                  youth-forge      2 1
                  """));
    }

    @Test
    void northlightLiesBetweenMost() {
      var landscape =
          ask(
              """
              centrality { actorsCount tiedPairsCount actors(first: 2) { edges { node {
                actor { key } degree { value } betweenness { value } betweennessShare { value } } } } }
              """);

      assertThat(landscape.table("centrality", "actorsCount", "tiedPairsCount")).isEqualTo("25 17");
      assertThat(
              landscape.table(
                  "centrality.actors.edges.node",
                  "actor.key",
                  "degree.value",
                  "betweenness.value",
                  "betweennessShare.value"))
          .isEqualTo(
              drawn(
                  """
                  northlight-fund  5 67 0.242754
                  district-council 3 61 0.221014
                  """));
    }

    @Test
    void fourKindsOfResourcesHangOnOne() {
      var landscape =
          ask(
              """
              resourceKinds(kinds: [STAFF_TIME, EXPERTISE, LEGITIMACY, IN_KIND_SPACE, DATA, EQUIPMENT]) {
                kind status suppliers { value } suppliedBy { key } }
              """);

      assertThat(landscape.table("resourceKinds", "kind", "status", "suppliers.value"))
          .isEqualTo(
              drawn(
                  """
                  IN_KIND_SPACE SINGLE  1
                  EQUIPMENT     UNKNOWN -
                  STAFF_TIME    SEVERAL 5
                  EXPERTISE     SINGLE  1
                  DATA          SINGLE  1
                  LEGITIMACY    SINGLE  1
                  """));
    }
  }

  @Nested
  class OfCoordination {

    private static final String QUESTION =
        """
        coordinationGaps%s {
          actorsCount cellsCount untied { value } tied { value } density { value }
          gaps(first: 10) { totalCount edges { node {
            one { key } other { key } sharedCells { value } peopleInNeed { value unknownShare }
            meetings { place { key } issue { key } } tieRecord } } }
          cells(first: 10, untiedOnly: %s) { edges { node {
            place { key } issue { key } actorsCount tiedPairsCount untiedPairsCount
            density { value } } } }
        }
        """;

    @Test
    void sevenPairsWorkSideBySideWithoutATie() {
      var landscape = ask(QUESTION.formatted("", "false"));
      var answer = landscape.at("coordinationGaps");

      assertThat(
              landscape.table(
                  "coordinationGaps",
                  "actorsCount",
                  "cellsCount",
                  "untied.value",
                  "tied.value",
                  "density.value"))
          .isEqualTo("13 6 7 7 0.5");
      assertThat(
              answer.table(
                  "gaps.edges.node",
                  "one.key",
                  "other.key",
                  "meetings.place.key",
                  "sharedCells.value"))
          .isEqualTo(
              drawn(
                  """
                  health-board     pact-office      mill-row 1
                  health-board     youth-forge      mill-row 1
                  hillside-mentors tarnwick-college hillside 1
                  hillside-mentors youth-forge      hillside 1
                  pact-office      riverside-clinic mill-row 1
                  pact-office      youth-forge      mill-row 1
                  riverside-clinic youth-forge      mill-row 1
                  """));
    }

    @Test
    void inEachCellSomeAreTied() {
      var answer = ask(QUESTION.formatted("", "false")).at("coordinationGaps");

      assertThat(
              answer.table(
                  "cells.edges.node",
                  "issue.key",
                  "place.key",
                  "actorsCount",
                  "tiedPairsCount",
                  "untiedPairsCount",
                  "density.value"))
          .isEqualTo(
              drawn(
                  """
                  youth-wellbeing mill-row     4 1 5 0.166667
                  youth-wellbeing hillside     3 1 2 0.333333
                  homelessness    old-quay     3 3 0 1
                  youth-wellbeing harbour-isle 2 1 0 1
                  youth-wellbeing old-quay     2 1 0 1
                  """));
    }

    @Test
    void onConfirmedTiesAloneNothingChanges() {
      var answer =
          ask(
                  "asOf: \"2026-06-30\", evidence: CONFIRMED",
                  QUESTION.formatted("(of: \"youth-forge\")", "false"))
              .at("coordinationGaps");
      assertThat(answer.table("gaps.edges.node", "one.key", "other.key", "tieRecord"))
          .isEqualTo(
              drawn(
                  """
                  youth-forge health-board     NOT_RECORDED
                  youth-forge hillside-mentors NOT_RECORDED
                  youth-forge pact-office      NOT_RECORDED
                  youth-forge riverside-clinic NOT_RECORDED
                  """));
    }
  }

  @Nested
  class OfCoverage {

    private static final String MENTORING =
        "services: [\"mentoring\"], populations: [\"young-people\"]";

    private Answer coverage(String arguments) {
      return ask("""
      coverage(%s) {
        counts { covered thin uncovered unknown }
        cells(first: 50) { edges { node {
          place { key } population { key } need { value } reached { value } surveyedAt
          ratio { value } unmet { value } status reason providersCount
          providers { actor { key } } } } }
      }
      """
              .formatted(arguments))
          .at("coverage");
    }

    private String statuses(Answer coverage) {
      return coverage.table("cells.edges.node", "place.key", "status");
    }

    @Test
    void ofMentoringReachesOneInFourOrFiveOfThoseInNeed() {
      var landscape =
          ask(
              """
              coverage(%s) {
                totals {
                  cellsCount cellsOfNobodyCount cellsOfOneCount cellsNeedUnknownCount
                  need { value unknownShare } needCovered { value } needThin { value }
                  needUncovered { value } needUnknown { value } coveredShare { value }
                  unmet { value } unmetAtMost { value } needOfNobody { value } }
                byPlace(first: 10) { edges { node { place { key } totals {
                  need { value } unmet { value } coveredShare { value } } } } }
              }
              """
                  .formatted(MENTORING));

      assertThat(
              landscape.table(
                  "coverage.totals",
                  "cellsCount",
                  "cellsOfNobodyCount",
                  "cellsOfOneCount",
                  "cellsNeedUnknownCount",
                  "need.value",
                  "need.unknownShare",
                  "needCovered.value",
                  "needThin.value",
                  "needUncovered.value",
                  "needUnknown.value",
                  "coveredShare.value",
                  "unmet.value",
                  "unmetAtMost.value",
                  "needOfNobody.value"))
          .isEqualTo("5 2 2 1 440 0.2 100 280 60 0 0.227273 250 250 60");
      assertThat(
              landscape.table(
                  "coverage.byPlace.edges.node",
                  "place.key",
                  "totals.need.value",
                  "totals.unmet.value",
                  "totals.coveredShare.value"))
          .isEqualTo(
              drawn(
                  """
                  tarnwick     440 250 0.227273
                  mill-row     200 150 0
                  riverside    300 150 0.333333
                  northfield    60  60 0
                  hillside      80  40 0
                  old-quay     100   0 1
                  harbour-isle   -   - -
                  """));
    }

    @Test
    void ofMentoringIsKnownInEveryPlaceButTheIsle() {
      var coverage = coverage(MENTORING);

      assertThat(
              coverage.table(
                  "cells.edges.node",
                  "place.key",
                  "need.value",
                  "reached.value",
                  "providersCount",
                  "surveyedAt",
                  "ratio.value",
                  "unmet.value",
                  "status",
                  "reason"))
          .isEqualTo(
              drawn(
                  """
                  tarnwick     440 190 4 -          0.431818 250 THIN      BELOW_THRESHOLD
                  mill-row     200  50 1 2025-11-01 0.25     150 THIN      BELOW_THRESHOLD
                  riverside    300 150 3 2025-11-01 0.5      150 THIN      BELOW_THRESHOLD
                  northfield    60   0 0 2025-11-01 0         60 UNCOVERED NOBODY_PROVIDES
                  hillside      80  40 1 2025-11-01 0.5       40 THIN      BELOW_THRESHOLD
                  old-quay     100 100 2 2025-11-01 1          0 COVERED   MEETS_THRESHOLD
                  harbour-isle   -   - 0 -          -          - UNKNOWN   NEED_UNKNOWN
                  """));
      assertThat(coverage.table("counts", "covered", "thin", "uncovered", "unknown"))
          .isEqualTo("1 4 1 1");
      assertThat(coverage.word("cells.edges.node.providers.actor.key"))
          .contains("pact-office", "hillside-mentors", "first-steps", "chapel-network");
    }

    @Test
    void needsARecentLookForUncovered() {
      assertThat(statuses(coverage(MENTORING + ", surveyedSince: \"2026-01-01\"")))
          .contains("northfield UNKNOWN");
    }

    @Test
    void isThinWithFewerProvidersThanAsked() {
      assertThat(statuses(coverage(MENTORING + ", minimumProviders: 3"))).contains("old-quay THIN");
    }

    @Test
    void ofYouthEmploymentRollsUpPopulations() {
      var coverage =
          coverage(
              """
              issues: ["youth-employment"], places: ["hillside", "mill-row", "northfield"],
              populations: ["young-people", "care-leavers", "young-newcomers"]
              """);

      assertThat(
              coverage.table(
                  "cells.edges.node",
                  "place.key",
                  "population.key",
                  "reached.value",
                  "need.value",
                  "ratio.value",
                  "unmet.value",
                  "status"))
          .isEqualTo(
              drawn(
                  """
                  hillside   young-newcomers  0  60 0   60 UNCOVERED
                  hillside   young-people    40 100 0.4 60 THIN
                  mill-row   care-leavers    20  50 0.4 30 THIN
                  mill-row   young-people    20  50 0.4 30 THIN
                  hillside   care-leavers    40  40 1    0 COVERED
                  mill-row   young-newcomers  -   - -    - UNKNOWN
                  northfield care-leavers     -  20 -    - UNKNOWN
                  northfield young-newcomers  -   - -    - UNKNOWN
                  northfield young-people     -  20 -    - UNKNOWN
                  """));
      assertThat(coverage.table("counts", "covered", "thin", "uncovered", "unknown"))
          .isEqualTo("1 3 1 4");
    }

    @ParameterizedTest
    @CsvSource({
      "night-shelter, riverside, rough-sleepers, riverside 40 40 UNKNOWN NEED_INCOMPLETE",
      "counselling, tarnwick, young-people, tarnwick 120 120 UNKNOWN NEED_INCOMPLETE"
    })
    void isUnknownWhereOnlyAPartOfTheNeedIsRecorded(
        String service, String place, String population, String cell) {
      var coverage =
          coverage(
              "services: [\"%s\"], places: [\"%s\"], populations: [\"%s\"]"
                  .formatted(service, place, population));

      assertThat(
              coverage.table(
                  "cells.edges.node",
                  "place.key",
                  "need.value",
                  "reached.value",
                  "status",
                  "reason"))
          .isEqualTo(cell);
    }
  }

  @Nested
  class OfTheRoom {

    private static final String ROOM =
        """
        whoIsMissing(collaboration: "%s") {
          requiredSeats {
            role sector { key } population { key } resourceKind bridges { key } status
            filledBy { actor { key } } candidates { actor { key } }
          }
          roleCoverage { value } seatCoverage { value }
          decisionSeats { topSectorShare { value } topSectors { key } inOneSector }
        }
        """;

    private String seats(Answer room) {
      return room.table(
              "requiredSeats",
              "role",
              "sector.key",
              "population.key",
              "resourceKind",
              "bridges.key",
              "status",
              "filledBy.actor.key")
          .replace("- ", "");
    }

    private String shares(Answer room) {
      return room.table("roleCoverage", "value") + " " + room.table("seatCoverage", "value");
    }

    private String decisionSeats(Answer room) {
      return room.table("decisionSeats", "topSectorShare.value", "topSectors.key", "inOneSector");
    }

    @Test
    void youthPactLacksThoseConcernedDataOppositionBusinessAndCommunity() {
      var room = ask(ROOM.formatted("youth-pact")).at("whoIsMissing");

      assertThat(seats(room))
          .isEqualTo(
              drawn(
                  """
                  ACCOUNTABLE_AUTHORITY FILLED  district-council
                  IMPLEMENTER           FILLED  tarnwick-college,youth-forge
                  AFFECTED_POPULATION   MISSING -
                  FUNDER                FILLED  northlight-fund,tide-foundation
                  DATA_HOLDER           MISSING -
                  OPPOSITION            MISSING -
                  GOVERNMENT            FILLED  district-council
                  NONPROFIT             FILLED  youth-forge
                  BUSINESS              MISSING -
                  COMMUNITY             MISSING -
                  care-leavers          MISSING -
                  young-newcomers       MISSING -
                  MONEY FILLED district-council,northlight-fund,tarnwick-college,tide-foundation
                  STAFF_TIME FILLED district-council,northlight-fund,tarnwick-college,youth-forge
                  EXPERTISE             MISSING -
                  LEGITIMACY            MISSING -
                  EMPLOYMENT            MISSING -
                  GOVERNMENT,NONPROFIT  FILLED  northlight-fund
                  GOVERNMENT,BUSINESS   FILLED  district-council
                  GOVERNMENT,COMMUNITY  MISSING -
                  NONPROFIT,BUSINESS    MISSING -
                  NONPROFIT,COMMUNITY   FILLED  youth-forge
                  BUSINESS,COMMUNITY    MISSING -
                  """));
      assertThat(shares(room)).isEqualTo("0.5 0.434783");
      assertThat(decisionSeats(room)).isEqualTo("0.4 PHILANTHROPY false");
    }

    @Test
    void whoeverSpeaksForThoseConcernedIsNamedFirst() {
      var seats =
          ask("""
          whoIsMissing(collaboration: "youth-pact", candidates: 3) {
            requiredSeats(statuses: [MISSING]) {
              role sector { key } population { key } candidates { actor { key } } }
          }
          """)
              .at("whoIsMissing")
              .table(
                  "requiredSeats", "role", "sector.key", "population.key", "candidates.actor.key")
              .replace("- ", "");

      assertThat(seats)
          .startsWith(
              drawn(
                  """
                  AFFECTED_POPULATION care-leavers-voice,youth-assembly,newcomers-circle
                  DATA_HOLDER         health-board
                  OPPOSITION          merchants-guild
                  BUSINESS            merchants-guild,harbour-coop
                  COMMUNITY           isle-hall,isle-society,care-leavers-voice
                  care-leavers        care-leavers-voice,youth-assembly
                  young-newcomers     youth-assembly,newcomers-circle
                  """));
    }

    @Test
    void templatesSayWhoAsksForASeatAndFromWhere() {
      var room =
          ask("""
          whoIsMissing(collaboration: "youth-pact", candidates: 0) {
            templates { key source { key } }
            requiredSeats {
              role sector { key } population { key } resourceKind requiredBy templates { key }
              suppliersCount isSinglePoint }
          }
          """)
              .at("whoIsMissing");

      assertThat(room.table("templates", "key", "source.key"))
          .isEqualTo("work-rooms import-weft-csv-demo\nyouth-rooms pact-agreement");
      assertThat(
              room.table("requiredSeats", "role", "requiredBy", "templates.key")
                  .lines()
                  .limit(6)
                  .toList())
          .contains("DATA_HOLDER TEMPLATE youth-rooms");
      assertThat(
              room.table(
                      "requiredSeats",
                      "resourceKind",
                      "templates.key",
                      "suppliersCount",
                      "isSinglePoint")
                  .lines()
                  .filter(seat -> !seat.startsWith("-"))
                  .toList())
          .containsExactly(
              "MONEY youth-rooms 4 false",
              "STAFF_TIME youth-rooms 4 false",
              "EXPERTISE youth-rooms 0 false",
              "LEGITIMACY youth-rooms 0 false",
              "EMPLOYMENT work-rooms 0 false");
    }

    @Test
    void fiveInvitationsFillAllThatAnybodyCanFill() {
      var invitations =
          ask("""
          whoIsMissing(collaboration: "youth-pact") {
            invitations {
              seatsCount isExact lowerBound
              invited {
                actor { key } fills { role sector { key } population { key } resourceKind
                  bridges { key } }
                introduction { cost steps { from { key } kind to { key } facts { key }
                  person { key } collaboration { key } } } }
              unfillable { resourceKind bridges { key } } }
          }
          """)
              .at("whoIsMissing.invitations");

      assertThat(
              invitations.table(
                  "invited",
                  "actor.key",
                  "fills.role",
                  "fills.sector.key",
                  "fills.population.key",
                  "fills.resourceKind",
                  "fills.bridges.key"))
          .isEqualTo(
              drawn(
                  """
                  youth-assembly AFFECTED_POPULATION,-,-,- -,COMMUNITY,-,- -,-,care-leavers,young-newcomers -,-,-,- -
                  street-voices AFFECTED_POPULATION,-,- -,COMMUNITY,- -,-,- -,-,LEGITIMACY -
                  merchants-guild OPPOSITION,- -,BUSINESS -,- -,- -
                  health-board DATA_HOLDER,- -,- -,- -,- NONPROFIT,BUSINESS
                  riverside-clinic -,- -,- -,- EXPERTISE,- GOVERNMENT,COMMUNITY
                  """));
      assertThat(
              invitations.table(
                  "invited",
                  "actor.key",
                  "introduction.cost",
                  "introduction.steps.from.key",
                  "introduction.steps.kind",
                  "introduction.steps.person.key",
                  "introduction.steps.collaboration.key",
                  "introduction.steps.facts.key"))
          .isEqualTo(
              drawn(
                  """
                  youth-assembly 2 tarnwick-college SHARED_PERSON petra-lindwell - lindwell-assembly,lindwell-college,pact-college
                  street-voices 5 district-council CO_MEMBERSHIP - homes-alliance homes-council,homes-street
                  merchants-guild 3 district-council CONFIRMED_TIE - - guild-council
                  health-board 5 district-council CO_MEMBERSHIP - homes-alliance homes-council,homes-health
                  riverside-clinic 5 district-council CO_MEMBERSHIP - homes-alliance homes-clinic,homes-council
                  """));
      assertThat(invitations.word("seatsCount")).isEqualTo("13");
      assertThat(invitations.word("isExact")).isEqualTo("true");
      assertThat(invitations.word("lowerBound")).isEqualTo("5");
      assertThat(invitations.table("unfillable", "resourceKind", "bridges.key"))
          .isEqualTo("EMPLOYMENT -\n- BUSINESS,COMMUNITY");
    }

    @Test
    void candidatesAreRankedByWhatIsKnownOfPowerLegitimacyAndUrgency() {
      var seats =
          ask("""
          whoIsMissing(collaboration: "youth-pact", candidates: 10) {
            requiredSeats(statuses: [MISSING]) {
              role sector { key } resourceKind bridges { key } candidates {
                actor { key }
                salience { power { holds } legitimacy { holds } urgency { holds } salienceClass }
                fit { clearProject { holds } centralToWork { holds } obviousContribution { holds }
                  capacity { holds } }
                introduction { cost } } }
          }
          """)
              .at("whoIsMissing");
      var all =
          seats.table(
              "requiredSeats.candidates",
              "actor.key",
              "salience.power.holds",
              "salience.legitimacy.holds",
              "salience.urgency.holds",
              "salience.salienceClass",
              "fit.clearProject.holds",
              "fit.centralToWork.holds",
              "fit.obviousContribution.holds",
              "fit.capacity.holds",
              "introduction.cost");

      // Power, legitimacy, urgency, class; project, central, contribution, capacity; introduction.
      assertThat(all.lines().distinct().sorted().collect(joining("\n")))
          .isEqualTo(
              drawn(
                  """
                  care-leavers-voice -     true  true -          -     true  -    -    3
                  harbour-coop       false false -    -          -     false true -    5
                  health-board       true  true  true DEFINITIVE true  true  true true 5
                  isle-hall          true  -     true -          true  true  true -    -
                  isle-society       true  -     true -          true  true  true -    -
                  merchants-guild    false false true DEMANDING  -     true  true -    3
                  newcomers-circle   -     true  -    -          -     true  -    -    8
                  northfield-club    -     -     true -          true  true  -    true -
                  riverside-clinic   false false true DEMANDING  true  true  true true 5
                  street-voices      false false -    -          false false true true 5
                  youth-assembly     -     true  true -          -     true  -    -    2
                  """));
    }

    @Test
    void youthPactHadAVoiceUntilTheEndOf2024() {
      var room = ask("asOf: \"2024-06-01\"", ROOM.formatted("youth-pact")).at("whoIsMissing");

      assertThat(seats(room))
          .contains(
              "AFFECTED_POPULATION FILLED care-leavers-voice",
              "COMMUNITY FILLED care-leavers-voice",
              "\ncare-leavers FILLED care-leavers-voice",
              "young-newcomers MISSING -");
      assertThat(room.table("roleCoverage", "value")).isEqualTo("0.666667");
    }

    @Test
    void homesAllianceLacksNobodyButWhoIsInTouchWithBothAuthorityAndCommunity() {
      var room = ask(ROOM.formatted("homes-alliance")).at("whoIsMissing");

      assertThat(seats(room))
          .isEqualTo(
              drawn(
                  """
                  ACCOUNTABLE_AUTHORITY FILLED district-council
                  IMPLEMENTER           FILLED chapel-network,quay-shelter,riverside-clinic
                  AFFECTED_POPULATION   FILLED street-voices
                  FUNDER                FILLED harbour-coop
                  DATA_HOLDER           FILLED health-board
                  OPPOSITION            FILLED merchants-guild
                  GOVERNMENT            FILLED district-council,health-board
                  NONPROFIT             FILLED quay-shelter,riverside-clinic
                  BUSINESS              FILLED harbour-coop,merchants-guild
                  COMMUNITY             FILLED street-voices
                  rough-sleepers        FILLED street-voices
                  MONEY FILLED chapel-network,district-council,harbour-coop,health-board,\
                  merchants-guild,quay-shelter,riverside-clinic,street-voices
                  STAFF_TIME            FILLED district-council,quay-shelter
                  EXPERTISE             FILLED riverside-clinic
                  LEGITIMACY            FILLED street-voices
                  GOVERNMENT,NONPROFIT FILLED district-council,health-board,quay-shelter,riverside-clinic
                  GOVERNMENT,BUSINESS FILLED district-council,health-board,merchants-guild,quay-shelter
                  GOVERNMENT,COMMUNITY  MISSING -
                  NONPROFIT,BUSINESS FILLED district-council,harbour-coop,health-board,quay-shelter
                  NONPROFIT,COMMUNITY   FILLED chapel-network,harbour-coop
                  BUSINESS,COMMUNITY    FILLED harbour-coop,street-voices
                  """));
      assertThat(shares(room)).isEqualTo("1 0.952381");
      assertThat(decisionSeats(room)).isEqualTo("0.25 BUSINESS,GOVERNMENT,NONPROFIT false");
    }
  }

  @Nested
  class OfDependence {

    private Answer dependence(String of, String arguments) {
      return ask("""
      dependence(of: "%s", %s) {
        basis intake { value excluded { reason factCount } }
        directSources { actor { key } isOwn share { value } }
        effectiveDirectSources { value } effectiveUltimateSources { value notEvaluable }
        through { actor { key } share { value } }
        ultimateSources { actor { key } kind share { value } }
        depth { shortest { value } longest { value } expected { value } longestPath { key } }
        dominators { key } closedLoops { members { key } share { value } }
      }
      """
              .formatted(of, arguments))
          .at("dependence");
    }

    private Answer in2025(String of) {
      return dependence(of, IN_2025);
    }

    private String direct(Answer dependence) {
      return oneLine(dependence.table("directSources", "actor.key", "share.value"));
    }

    private String oneLine(String table) {
      return table.replace("\n", "; ");
    }

    /// `|` between: direct shares; shares through; ultimate sources; shortest, longest, expected
    /// hops; dominators.
    @ParameterizedTest(name = "of {0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            pact-office | northlight-fund 0.6; tide-foundation 0.4 \
              | hollin-trust 1; northlight-fund 0.6; tide-foundation 0.4 \
              | hollin-trust ORIGIN 1 | 2 2 2 | hollin-trust
            youth-pact | northlight-fund 0.6; district-council 0.3; tide-foundation 0.1 \
              | hollin-trust 0.7; northlight-fund 0.6; district-council 0.3; tide-foundation 0.1 \
              | hollin-trust ORIGIN 0.7; district-council ORIGIN 0.3 | 1 2 1.7 | -
            youth-forge | district-council 0.4; youth-pact 0.4; - 0.2 \
              | district-council 0.52; youth-pact 0.4; hollin-trust 0.28; northlight-fund 0.24; \
            tide-foundation 0.04 \
              | district-council ORIGIN 0.52; hollin-trust ORIGIN 0.28; - UNKNOWN 0.2 | 1 3 1.68 | -
            first-steps | district-council 0.4; tide-foundation 0.4; chapel-network 0.2 \
              | district-council 0.4; tide-foundation 0.4; hollin-trust 0.4; chapel-network 0.2 \
              | district-council ORIGIN 0.4; hollin-trust ORIGIN 0.4; - OWN 0.2 | 1 2 1.6 | -
            quay-shelter | harbour-coop 0.5; district-council 0.4; - 0.1 \
              | harbour-coop 0.5; district-council 0.5 \
              | district-council ORIGIN 0.5; - OWN 0.375; - UNKNOWN 0.125 | 1 1 1.875 | -
            harbour-coop | harbour-coop 0.6; quay-shelter 0.4 \
              | quay-shelter 0.4; district-council 0.2 \
              | - OWN 0.75; district-council ORIGIN 0.2; - UNKNOWN 0.05 | 2 1 1.75 | -
            isle-society | isle-hall 1 | isle-hall 1 | - CLOSED_LOOP 1 | - - - | -
            """)
    void isAsDrawn(
        String of,
        String direct,
        String through,
        String ultimate,
        String depth,
        String dominators) {
      var dependence = in2025(of);

      assertThat(direct(dependence)).isEqualTo(direct);
      assertThat(oneLine(dependence.table("through", "actor.key", "share.value")))
          .isEqualTo(through);
      assertThat(oneLine(dependence.table("ultimateSources", "actor.key", "kind", "share.value")))
          .isEqualTo(ultimate);
      assertThat(dependence.table("depth", "shortest.value", "longest.value", "expected.value"))
          .isEqualTo(depth);
      assertThat(dependence.word("dominators.key")).isEqualTo(dominators);
    }

    @Test
    void ofAnAllianceOfEightIsSpread() {
      var alliance = in2025("homes-alliance");

      assertThat(alliance.word("directSources.share.value"))
          .isEqualTo("0.125,0.125,0.125,0.125,0.125,0.125,0.125,0.125");
      assertThat(alliance.table("through", "actor.key", "share.value"))
          .startsWith("district-council 0.2125\nharbour-coop 0.1875\nquay-shelter 0.175\n");
      assertThat(alliance.word("through.share.value"))
          .endsWith("0.175,0.125,0.125,0.125,0.125,0.125");
      assertThat(alliance.table("ultimateSources", "actor.key", "kind", "share.value"))
          .isEqualTo(
              drawn(
                  """
                  -                OWN     0.390625
                  district-council ORIGIN  0.2125
                  health-board     ORIGIN  0.125
                  merchants-guild  ORIGIN  0.125
                  riverside-clinic ORIGIN  0.125
                  -                UNKNOWN 0.021875
                  """));
      assertThat(alliance.table("depth", "shortest.value", "longest.value", "expected.value"))
          .isEqualTo("1 2 1.703125");
    }

    @Test
    void ofABackboneIsThatOfItsAllianceOneHopFurther() {
      var desk = in2025("homes-desk");

      assertThat(desk.table("through", "actor.key", "share.value"))
          .startsWith("homes-alliance 1\ndistrict-council 0.2125\n");
      assertThat(desk.word("ultimateSources.share.value"))
          .isEqualTo(in2025("homes-alliance").word("ultimateSources.share.value"));
      assertThat(desk.table("depth", "shortest.value", "longest.value", "expected.value"))
          .isEqualTo("2 3 2.703125");
      assertThat(desk.word("dominators.key")).isEqualTo("homes-alliance");
    }

    @ParameterizedTest
    @CsvSource({"pact-office, 1.923077, 1", "youth-pact, 2.173913, 1.724138"})
    void twoFundersOfOneOriginAreOneSource(String of, String direct, String ultimate) {
      var dependence = in2025(of);

      assertThat(dependence.table("effectiveDirectSources", "value")).isEqualTo(direct);
      assertThat(dependence.table("effectiveUltimateSources", "value")).isEqualTo(ultimate);
    }

    @Test
    void sourcesWithANameAreCountedAmongThemselves() {
      var forge = in2025("youth-forge");

      assertThat(forge.table("effectiveUltimateSources", "value")).isEqualTo("1.834862");
      assertThat(forge.word("depth.longestPath.key"))
          .isEqualTo("youth-forge,youth-pact,northlight-fund,hollin-trust");
    }

    @Test
    void twoThatOnlyPayEachOtherAreAClosedLoop() {
      assertThat(in2025("isle-society").table("closedLoops", "members.key", "share.value"))
          .isEqualTo("isle-hall,isle-society 1");
    }

    @Test
    void whatIsLeftOutIsSaid() {
      assertThat(in2025("youth-pact").table("intake.excluded", "reason", "factCount"))
          .isEqualTo("OUTSIDE_PERIOD 1\nOTHER_CURRENCY 1\nOTHER_BASIS 1\nVALUE_UNKNOWN 1");
    }

    @Test
    void withoutAPeriodTheGrantOf2024Counts() {
      assertThat(direct(dependence("youth-pact", "kind: MONEY")))
          .startsWith("northlight-fund 0.8;");
    }

    @Test
    void promisesAreNotPayments() {
      assertThat(direct(dependence("youth-pact", IN_2025 + ", basis: COMMITTED")))
          .isEqualTo("district-council 1");
    }

    @Test
    void hoursAreNotMoney() {
      assertThat(direct(dependence("youth-pact", IN_2025 + ", kind: STAFF_TIME")))
          .isEqualTo(
              "northlight-fund 0.6; tarnwick-college 0.2; district-council 0.1; youth-forge 0.1");
    }

    @Test
    void whoDependsOnHollinIsTheSameReadTheOtherWayRound() {
      var dependents =
          ask("""
          dependents(of: "hollin-trust", %s) {
            given { value } nearSoleCount meanShare { value } weightedShare { value }
            actors(first: 10) {
              edges { node { actor { key } share { value } amount { value } shortestDepth } }
            }
          }
          """
                  .formatted(IN_2025))
              .at("dependents");

      assertThat(
              dependents.table(
                  "actors.edges",
                  "node.actor.key",
                  "node.share.value",
                  "node.amount.value",
                  "node.shortestDepth"))
          .isEqualTo(
              drawn(
                  """
                  northlight-fund 1    200000 1
                  pact-office     1    50000  2
                  tide-foundation 1    100000 1
                  youth-pact      0.7  70000  2
                  first-steps     0.4  8000   2
                  youth-forge     0.28 28000  3
                  """));
    }

    @Test
    void ifNorthlightWithdrawsTheOfficeAndThePactFall() {
      var withdrawal =
          ask("""
          ifWithdrawn(of: ["northlight-fund"], %s) {
            losses(first: 10) {
              edges { node { actor { key } lostShare { value } fellInRound } }
            }
          }
          """
                  .formatted(IN_2025))
              .at("ifWithdrawn");

      assertThat(
              withdrawal.table(
                  "losses.edges", "node.actor.key", "node.lostShare.value", "node.fellInRound"))
          .isEqualTo("pact-office 0.6 1\nyouth-pact 0.6 1\nyouth-forge 0.4 -");
    }

    @Test
    void withoutHollinThePactOfficeHasTwoMonths() {
      var runway =
          ask("""
          runway(of: "pact-office", %s) {
            asItIs { months { value } }
            without { source { key } outlook { months { value } } }
          }
          """
                  .formatted(IN_2025))
              .at("runway");

      assertThat(runway.table("asItIs", "months.value")).isEqualTo("12");
      assertThat(runway.table("without", "source.key", "outlook.months.value"))
          .isEqualTo("hollin-trust 2\nnorthlight-fund 3\ntide-foundation 4");
    }
  }

  @Nested
  class OfPower {

    private static final String CONCENTRATION =
        """
        { holders { actor { key } share { value } } hhi { value } normalizedHhi { value }
          effectiveHolders { value } topShare { value } gini { value } }
        """;

    private Answer power(String seen, String arguments) {
      return ask(
              seen,
              """
              power(%s) {
                money %s backboneMoney %s votes %s
                voting { quota { value } vetoes { key } dictator { key } powerless { key } }
                members {
                  actor { key } voteShare { value } resourceShare { value notEvaluable }
                  voteLessResource { value } banzhaf { value } }
                ties { degree { value } betweenness { value } }
                governanceForm backbone { key partOf { key } }
              }
              """
                  .formatted(arguments, CONCENTRATION, CONCENTRATION, CONCENTRATION))
          .at("power");
    }

    private Answer youthPact() {
      return power("asOf: \"2026-06-30\"", "of: \"youth-pact\", " + IN_2025);
    }

    private Answer homesAlliance() {
      return power("asOf: \"2026-06-30\"", "of: \"homes-alliance\", " + IN_2025);
    }

    /// HHI, normalised HHI, effective holders, top share, Gini.
    private String figures(Answer power, String base) {
      return power.table(
          base,
          "hhi.value",
          "normalizedHhi.value",
          "effectiveHolders.value",
          "topShare.value",
          "gini.value");
    }

    private String members(Answer power) {
      return power.table(
          "members",
          "actor.key",
          "voteShare.value",
          "resourceShare.value",
          "voteLessResource.value",
          "banzhaf.value");
    }

    @Test
    void moneyToThePactToItsBackboneAndVotesAreInFewHands() {
      var pact = youthPact();

      assertThat(pact.table("money.holders", "actor.key", "share.value"))
          .isEqualTo("northlight-fund 0.6\ndistrict-council 0.3\ntide-foundation 0.1");
      assertThat(pact.table("backboneMoney.holders", "actor.key", "share.value"))
          .isEqualTo("northlight-fund 0.6\ntide-foundation 0.4");
      assertThat(pact.word("votes.holders.share.value")).isEqualTo("0.5,0.2,0.1,0.1,0.1");
      assertThat(figures(pact, "money")).isEqualTo("0.46 0.19 2.173913 0.6 0.333333");
      assertThat(figures(pact, "backboneMoney")).isEqualTo("0.52 0.04 1.923077 0.6 0.1");
      assertThat(figures(pact, "votes")).isEqualTo("0.32 0.15 3.125 0.5 0.36");
    }

    @Test
    void northlightHasAVetoAndIsNoDictator() {
      var voting = youthPact().at("voting");

      assertThat(voting.word("vetoes.key")).isEqualTo("northlight-fund");
      assertThat(voting.word("dictator")).isEqualTo("-");
      assertThat(voting.word("powerless.key")).isEqualTo("-");
    }

    @Test
    void votesAreReadBesideMoney() {
      assertThat(members(youthPact()))
          .isEqualTo(
              drawn(
                  """
                  district-council 0.1 0.2 -0.1 0.090909
                  northlight-fund  0.5 0.6 -0.1 0.545455
                  youth-forge      0.1 0    0.1 0.090909
                  tide-foundation  0.2 0.2  0   0.181818
                  tarnwick-college 0.1 -    -   0.090909
                  """));
    }

    @Test
    void tiesOfThePactAreAStarThatOnlyNorthlightClaims() {
      assertThat(youthPact().table("ties", "degree.value", "betweenness.value")).isEqualTo("1 1");
      assertThat(
              power("asOf: \"2026-06-30\", evidence: CONFIRMED", "of: \"youth-pact\"")
                  .table("ties", "degree.value", "betweenness.value"))
          .isEqualTo("- -");
    }

    @Test
    void whatThePactSaysOfItselfStandsBeside() {
      var pact = youthPact();

      assertThat(pact.word("governanceForm")).isEqualTo("SHARED");
      assertThat(pact.table("backbone", "key", "partOf.key"))
          .isEqualTo("pact-office northlight-fund");
    }

    @Test
    void withoutAPeriodTheGrantOf2024Counts() {
      var pact = power("asOf: \"2026-06-30\"", "of: \"youth-pact\"");

      assertThat(pact.word("money.holders.share.value")).isEqualTo("0.8,0.15,0.05");
      assertThat(pact.table("money", "hhi.value", "topShare.value")).isEqualTo("0.665 0.8");
      assertThat(members(pact)).startsWith("northlight-fund 0.5 0.76 -0.26");
    }

    @Test
    void inTheAllianceNobodyHasMoreThanAnother() {
      var alliance = homesAlliance();

      assertThat(figures(alliance, "money")).isEqualTo("0.125 0 8 0.125 0");
      assertThat(figures(alliance, "votes")).isEqualTo("0.125 0 8 0.125 0");
      assertThat(alliance.table("backboneMoney.holders", "actor.key", "share.value"))
          .isEqualTo("homes-alliance 1");
      assertThat(members(alliance).lines())
          .hasSize(8)
          .allSatisfy(member -> assertThat(member).endsWith(" 0.125 0.125 0 0.125"));
      assertThat(alliance.table("voting", "quota.value", "vetoes.key", "dictator"))
          .isEqualTo("5 - -");
      assertThat(alliance.table("ties", "degree.value", "betweenness.value")).isEqualTo("0 0");
      assertThat(alliance.word("governanceForm")).isEqualTo("NETWORK_ADMINISTRATIVE_ORGANIZATION");
      assertThat(alliance.table("backbone", "key", "partOf")).isEqualTo("homes-desk -");
    }
  }

  @Nested
  class OfDuplication {

    private Answer duplication(String initiative) {
      return ask("""
      duplication(initiative: "%s") {
        unmetNeed { value }
        matches {
          effort { key } level containment { value } jaccard { value }
          freeCapacity { value } parallelNeeded move drain { sharedFunders { key } } }
        priorAttempts { effort { key } endedOn }
      }
      """
              .formatted(initiative))
          .at("duplication");
    }

    /// Effort, level, containment, Jaccard, free capacity, whether a second is needed, move. What
    /// is only described alike has no level and is left out.
    @ParameterizedTest(name = "of {0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            quay-mentors | old-quay-mentoring DUPLICATION 1 0.5 50 false EXTEND; \
            guild-apprentices OVERLAP 0 0 - - COORDINATE | 0
            hillside-buddies | hillside-mentoring OVERLAP 1 1 0 true PARTNER; \
            forge-hillside OVERLAP 0 0 10 - COORDINATE | 40
            northfield-mentors | northfield-drop-in OVERLAP 0 0 15 - COORDINATE | 60
            isle-mentors | isle-summer OVERLAP 0 0 - - COORDINATE | -
            """)
    void isAsDrawn(String initiative, String matches, String unmetNeed) {
      var duplication = duplication(initiative);
      var leveled =
          duplication
              .table(
                  "matches",
                  "effort.key",
                  "level",
                  "containment.value",
                  "jaccard.value",
                  "freeCapacity.value",
                  "parallelNeeded",
                  "move")
              .lines()
              .filter(match -> !match.split(" ")[1].equals("-"))
              .toList();

      assertThat(String.join("; ", leveled)).isEqualTo(matches);
      assertThat(duplication.table("unmetNeed", "value")).isEqualTo(unmetNeed);
    }

    @Test
    void anEarlierTryAndASharedFunderAreNamed() {
      var duplication = duplication("quay-mentors");

      assertThat(duplication.table("priorAttempts", "effort.key", "endedOn"))
          .isEqualTo("old-quay-friends 2021-12-31");
      assertThat(
              duplication
                  .table("matches", "effort.key", "drain.sharedFunders.key")
                  .lines()
                  .findFirst())
          .contains("old-quay-mentoring district-council");
    }
  }

  @Nested
  class OfOverlap {

    private Answer clusters(String sharing) {
      return ask("""
      overlapClusters(sharing: %s, order: PEOPLE) {
        totalCount
        edges { node {
          effortCount level sharedPlaces { key } sharedPopulations { key }
          reached { value } untiedPairCount } }
      }
      """
              .formatted(sharing))
          .at("overlapClusters");
    }

    @Test
    void severalServeTheSamePeopleInOneQuarter() {
      assertThat(
              clusters("POPULATION")
                  .table(
                      "edges",
                      "node.sharedPlaces.key",
                      "node.sharedPopulations.key",
                      "node.effortCount",
                      "node.level",
                      "node.reached.value",
                      "node.untiedPairCount"))
          .isEqualTo(
              """
              mill-row care-leavers 3 OVERLAP 190 3
              mill-row young-people 2 OVERLAP 170 1
              old-quay young-people 2 OVERLAP 100 1
              hillside care-leavers 2 OVERLAP 80 1
              old-quay rough-sleepers 2 OVERLAP 70 0\
              """);
    }

    @Test
    void noTwoDoTheSameForTheSamePeopleInOneQuarter() {
      assertThat(clusters("SERVICE_AND_POPULATION").word("totalCount")).isEqualTo("0");
    }

    @Test
    void aQuarterIsHalfOfTheAreaOfRiverside() {
      var matches =
          ask("""
          duplication(proposal: {name: "Riverside mentors", services: ["mentoring"],
            populations: ["young-people"], places: ["riverside"]}) {
            matches { effort { key } areaOverlap { value } containmentByPeople { value } } }
          """)
              .at("duplication")
              .table("matches", "effort.key", "areaOverlap.value", "containmentByPeople.value");

      assertThat(matches)
          .contains("old-quay-mentoring 0.500092 0.375")
          .contains("pact-mentoring 0.499908 0.625");
    }
  }

  @Nested
  class OfTheLaunchCheck {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            quay-mentors       | EXTEND_EXISTING         | DUPLICATES COVERED TRIED_BEFORE
            hillside-buddies   | PARTNER                 | OVERLAPS PARALLEL_NEEDED THIN
            northfield-mentors | PROCEED_WITH_CONDITIONS | OVERLAPS UNCOVERED
            isle-mentors       | INSUFFICIENT_DATA       | OVERLAPS
            """)
    void givesItsVerdictWithReasons(String initiative, String verdict, String reasons) {
      var check =
          ask("launchCheck(initiative: \"%s\") { verdict reasons { code } }".formatted(initiative))
              .at("launchCheck");

      assertThat(check.word("verdict")).isEqualTo(verdict);
      assertThat(check.word("reasons.code").split(",")).contains(reasons.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "quay-mentors, mentoring old-quay COVERED",
      "hillside-buddies, mentoring hillside THIN",
      "northfield-mentors, mentoring northfield UNCOVERED",
      "isle-mentors, mentoring harbour-isle UNKNOWN"
    })
    void looksAtTheCellsOfTheProposedService(String initiative, String cell) {
      var check =
          ask("""
          launchCheck(initiative: "%s") { coverage {
            cells(first: 10) { edges { node { service { key } place { key } status } } } } }
          """
                  .formatted(initiative))
              .at("launchCheck");

      assertThat(check.table("coverage.cells.edges.node", "service.key", "place.key", "status"))
          .isEqualTo(cell);
    }

    @Test
    void saysWhereNobodyLooked() {
      var check =
          ask("launchCheck(initiative: \"isle-mentors\") { notSearched { place { key } } }")
              .at("launchCheck");

      assertThat(check.word("notSearched.place.key")).isEqualTo("harbour-isle");
    }
  }

  @Nested
  class OfDepthAndParticipation {

    private Answer depth(String of) {
      return ask(
          """
          partnershipDepth(of: "%s") {
            partnershipCount
            partnerships { one { key } other { key } claimedRange { least most } evidenced { value }
              gap { value } evidence { rule fact { key } } }
            medianClaimed { value } medianEvidenced { value unknownShare } overclaimedShare { value }
            impetus { mutualCount incentivisedCount mandatedCount unknownCount }
            leap { requiredBy { key } calledAt required { value } leap { value notEvaluable }
              flagged shotgun { thirdPartyFunds pushed strangers risk } }
          }
          """
              .formatted(of));
    }

    @Test
    void theRingClaimsMoreThanIsShown() {
      var homes = depth("homes-alliance");
      assertThat(
              homes.table(
                  "partnershipDepth.partnerships",
                  "one.key",
                  "other.key",
                  "claimedRange.least",
                  "claimedRange.most",
                  "evidenced.value",
                  "gap.value",
                  "evidence.rule"))
          .isEqualTo(
              drawn(
                  """
                  harbour-coop     quay-shelter     5 5 2 3 TRANSFER
                  district-council quay-shelter     3 4 2 1 TRANSFER
                  health-board     riverside-clinic 3 4 3 0 JOINT_EFFORT
                  chapel-network   riverside-clinic 2 2 - - -
                  chapel-network   street-voices    2 2 - - -
                  district-council merchants-guild  1 1 - - -
                  harbour-coop     street-voices    2 2 - - -
                  health-board     merchants-guild  1 1 - - -
                  """));
      assertThat(
              homes.table(
                  "partnershipDepth",
                  "medianClaimed.value",
                  "medianEvidenced.value",
                  "medianEvidenced.unknownShare",
                  "overclaimedShare.value",
                  "impetus.mutualCount",
                  "leap"))
          .isEqualTo("2 2 0.625 0.666667 8 -");
    }

    @Test
    void ofThePactNothingIsShown() {
      assertThat(
              depth("youth-pact")
                  .table(
                      "partnershipDepth",
                      "partnershipCount",
                      "medianClaimed.value",
                      "medianEvidenced.value",
                      "impetus.incentivisedCount",
                      "leap.requiredBy.key",
                      "leap.calledAt",
                      "leap.required.value",
                      "leap.leap.value",
                      "leap.flagged",
                      "leap.shotgun.thirdPartyFunds",
                      "leap.shotgun.pushed",
                      "leap.shotgun.strangers",
                      "leap.shotgun.risk"))
          .isEqualTo("4 2 - 4 northlight-fund 2023-01-01 5 - - false true - false");
    }

    @Test
    void whoClaimsToTakePartIsSetAgainstWhoDoes() {
      var gaps =
          ask(
              """
              participationGaps { collaborationCount evaluableCount collaborations { of { key }
                claimedCount verifiedCount gap { value } gapAtLeast { value } gapAtMost { value }
                tieConfirmationRate { value } tieConfirmationAtLeast { value }
                tieConfirmationAtMost { value }
                memberships { member { key } status claims { key } } } }
              """);
      assertThat(
              gaps.table(
                  "participationGaps.collaborations",
                  "of.key",
                  "claimedCount",
                  "verifiedCount",
                  "gap.value",
                  "gapAtLeast.value",
                  "gapAtMost.value",
                  "tieConfirmationRate.value",
                  "tieConfirmationAtLeast.value",
                  "tieConfirmationAtMost.value"))
          .isEqualTo(
              drawn(
                  """
                  homes-alliance 9 8 0.111111 0.111111 0.111111 1 1 1
                  youth-pact     5 5 -        0        0        0 0 0.5
                  """));
      assertThat(gaps.word("participationGaps.collaborations.memberships.claims.key"))
          .startsWith("mentors-homes,");
    }
  }

  @Nested
  class OfComparing {

    private static final String ROOM =
        "whoIsMissing: {collaboration: \"youth-pact\", candidates: 0}";

    private Answer compare(String with, String question) {
      return ask("""
      compare(with: {%s}, question: {%s}, kinds: [CHANGED], first: 100) {
        question differenceCount before { asOf failure } after { asOf failure }
        differences { path subjects { key } beforeText afterText } }
      """
              .formatted(with, question))
          .at("compare");
    }

    @Test
    void theVoiceOfCareLeaversLeftTheRoom() {
      var left =
          ask(
                  "asOf: \"2024-06-30\"",
                  """
                  compare(with: {asOf: "2026-06-30"}, question: {%s}, kinds: [CHANGED]) {
                    differences { path subjects { key } beforeText afterText } }
                  """
                      .formatted(ROOM))
              .at("compare");
      assertThat(left.table("differences", "path", "beforeText", "afterText"))
          .contains(
              "requiredSeats[ROLE AFFECTED_POPULATION].status FILLED MISSING",
              "requiredSeats[care-leavers POPULATION_VOICE].status FILLED MISSING");
    }

    @Test
    void comparedWithItselfNothingDiffers() {
      for (var question :
          new String[] {
            ROOM,
            "power: {of: \"youth-pact\"}",
            "dependence: {of: \"pact-office\"}",
            "coverage: {services: [\"mentoring\"], populations: [\"young-people\"]}",
            "duplication: {initiative: \"quay-mentors\"}",
            "launchCheck: {initiative: \"quay-mentors\"}",
            "partnershipDepth: {of: \"homes-alliance\"}",
            "participation: {of: \"homes-alliance\"}",
            "participationGaps: {}"
          }) {
        assertThat(compare("", question).word("differenceCount")).as(question).isEqualTo("0");
      }
    }

    @Test
    void aWithdrawalIsComparedWithNow() {
      var left =
          ask("""
          compare(with: {whatIf: [{withdraws: "northlight-fund"}]}, kinds: [NUMBER, WENT]
            question: {dependence: {of: "pact-office"}}) {
            after { hypothetical }
            differences { kind path beforeText afterText relativeChange { value } } }
          """)
              .at("compare");
      assertThat(left.word("after.hypothetical")).isEqualTo("true");
      assertThat(
              left.table(
                  "differences", "kind", "path", "beforeText", "afterText", "relativeChange.value"))
          .contains(
              "NUMBER intake 50000 20000 0.6",
              "NUMBER directSources[tide-foundation].share 0.4 1 0.6",
              "WENT directSources[northlight-fund] - - -");
      assertThat(compare("whatIf: []", "power: {of: \"youth-pact\"}").word("differenceCount"))
          .isEqualTo("0");
    }

    @Test
    void aSideThatCannotBeAskedSaysWhy() {
      var early = compare("asOf: \"2020-01-01\"", "power: {of: \"youth-pact\"}");
      assertThat(early.word("differenceCount")).isEqualTo("-");
      assertThat(early.word("before.failure")).isEqualTo("-");
      assertThat(early.word("after.failure")).contains("youth-pact", "names no Organization");
    }

    @Test
    void theTopShareOfThePactFallsOverTime() {
      var trend =
          ask(
              """
              trend(dates: ["2026-06-30", "2022-06-30", "2024-12-31", "2025-02-15"],
                question: {power: {of: "youth-pact"}}, metrics: ["power.moneyTopShare"]) {
                views { asOf } series { path metric points { figure { value } gap } } }
              """);
      assertThat(trend.table("trend.series", "path", "points.figure.value"))
          .isEqualTo(
              drawn(
                  """
                  signals[TOP_FUNDER].findings[northlight-fund].figure -,1,0.941176,0.8
                  money.topShare                                       -,1,0.941176,0.8
                  """));
      assertThat(trend.word("trend.views.asOf"))
          .isEqualTo("2022-06-30,2024-12-31,2025-02-15,2026-06-30");
      assertThat(trend.word("trend.series.points.gap")).contains("names no Organization");
    }
  }
}
