package org.weft.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.support.Answer.drawn;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.weft.support.Answer;
import org.weft.support.SeedTest;

/// What published documents diagnose of ten partnerships is what the questions say of them. Each
/// expectation is a line of the case's README.
@SeedTest({
  "cases/rebuild-la",
  "cases/one-church-one-child",
  "cases/hartford-youth-opportunity",
  "cases/partnership-dialogue-for-connectivity",
  "cases/ten-point-coalition",
  "cases/karnataka-technology",
  "cases/madagascar-roads",
  "cases/sparc-and-federation",
  "cases/paso-colombia",
  "cases/massachusetts-dss"
})
class CasesGraphTest {

  private static final String ROOM =
      """
      whoIsMissing(collaboration: "%s") {
        participants { key }
        templates { key source { key } }
        requiredSeats {
          role sector { key } population { key } resourceKind status
          filledBy { actor { key } } candidates { actor { key } } }
        decisionSeats { topSectorShare { value } topSectors { key } unknownVotesCount inOneSector }
      }
      """;

  private final ExecutionGraphQlService server;

  CasesGraphTest(@Autowired ExecutionGraphQlService server) {
    this.server = server;
  }

  private Answer ask(String landscape, String question) {
    var document =
        "{ landscape(slug: \"%s\", asOf: \"2026-06-30\") { %s } }".formatted(landscape, question);
    return Answer.to(server, document, Map.of()).at("data.landscape");
  }

  private Answer room(String landscape, String collaboration) {
    return ask(landscape, ROOM.formatted(collaboration)).at("whoIsMissing");
  }

  private Answer panel(String landscape, String collaboration) {
    return ask(
            landscape,
            """
            power(of: "%s") {
              captureSignals { signaledCount evaluableCount signaled }
              governanceReading { form fits }
              signals { code signaled findings { signaled figure { value } actors { key } } }
              ties { degree { value } betweenness { value } brokerage { value } } }
            """
                .formatted(collaboration))
        .at("power");
  }

  /// How many signals are given, of how many that can be told, and which.
  private static String given(Answer panel) {
    return panel.table("captureSignals", "signaledCount", "evaluableCount", "signaled");
  }

  /// The findings of one signal: whether it signals, its number, whom it is about.
  private static String findings(Answer panel, String code) {
    return panel
        .table(
            "signals", "code", "findings.signaled", "findings.figure.value", "findings.actors.key")
        .lines()
        .filter(line -> line.startsWith(code + " "))
        .findFirst()
        .orElseThrow();
  }

  /// What is needed, its status, who fills it, who could.
  private String seats(Answer room) {
    return room.table(
            "requiredSeats",
            "role",
            "sector.key",
            "population.key",
            "resourceKind",
            "status",
            "filledBy.actor.key",
            "candidates.actor.key")
        .replaceAll("(?m)^(- )*", "")
        .replaceAll("(?m)^(\\S+ )(- )+(?=FILLED|MISSING|UNKNOWN)", "$1");
  }

  private void assertThatNoMoneyAndNoVotesCanBeRead(String landscape, String collaboration) {
    var answer =
        ask(
            landscape,
            """
            dependence(of: "%1$s") { intake { value } effectiveUltimateSources { value } }
            power(of: "%1$s") { money { hhi { value } } votes { hhi { value } } }
            """
                .formatted(collaboration));

    assertThat(answer.table("dependence", "intake.value", "effectiveUltimateSources.value"))
        .isEqualTo("- -");
    assertThat(answer.table("power", "money.hhi.value", "votes.hhi.value")).isEqualTo("- -");
  }

  @Nested
  class RebuildLosAngeles {

    private final Answer room = room("rebuild-la", "rebuild-los-angeles");

    @Test
    void lacksTheCommunity() {
      assertThat(seats(room))
          .contains(
              "AFFECTED_POPULATION MISSING - community-advocates",
              "COMMUNITY MISSING - community-advocates",
              "inner-city-residents MISSING - community-advocates",
              "GOVERNMENT MISSING",
              "NONPROFIT MISSING",
              "BUSINESS FILLED corporate-leaders");
    }

    @Test
    void couldHaveAskedThoseWhoCriticizedIt() {
      assertThat(seats(room))
          .contains("OPPOSITION MISSING - la-city-council,community-advocates,key-media");
    }

    @Test
    void isDecidedBySeatsOfOneSector() {
      assertThat(
              room.table("decisionSeats", "inOneSector", "topSectors.key", "topSectorShare.value"))
          .isEqualTo("true BUSINESS 1");
    }

    @Test
    void tellsNothingOfMoneyAndVotes() {
      assertThatNoMoneyAndNoVotesCanBeRead("rebuild-la", "rebuild-los-angeles");
    }

    @Test
    void showsTwoSignalsOfCapture() {
      var panel = panel("rebuild-la", "rebuild-los-angeles");
      assertThat(given(panel)).isEqualTo("2 2 AGENDA,AFFECTED_POPULATION");
      assertThat(findings(panel, "AGENDA")).isEqualTo("AGENDA true 1 corporate-leaders");
      assertThat(findings(panel, "AFFECTED_POPULATION")).isEqualTo("AFFECTED_POPULATION true 0 -");
    }
  }

  @Nested
  class OneChurchOneChild {

    private final Answer room = room("one-church-one-child", "one-church-one-child");

    @Test
    void hasTheCommunityInTheRoom() {
      assertThat(seats(room))
          .startsWith(
              drawn(
                  """
                  ACCOUNTABLE_AUTHORITY FILLED  social-services -
                  IMPLEMENTER           FILLED  black-churches -
                  AFFECTED_POPULATION   FILLED  black-churches,first-church -
                  FUNDER                MISSING - -
                  DATA_HOLDER           MISSING - -
                  OPPOSITION            MISSING - reluctant-pastors
                  GOVERNMENT            FILLED  social-services -
                  NONPROFIT             FILLED  black-churches,first-church -
                  """))
          .contains(
              "COMMUNITY FILLED black-churches,first-church -",
              "black-community FILLED black-churches,first-church -",
              "STAFF_TIME FILLED black-churches,social-services -",
              "LEGITIMACY FILLED black-churches -");
    }

    @Test
    void isNotDecidedBySeatsOfOneSector() {
      assertThat(room.word("decisionSeats.inOneSector")).isEqualTo("false");
    }

    @Test
    void tellsNothingOfMoneyAndVotes() {
      assertThatNoMoneyAndNoVotesCanBeRead("one-church-one-child", "one-church-one-child");
    }

    @Test
    void showsNoSignalOfCapture() {
      var panel = panel("one-church-one-child", "one-church-one-child");
      assertThat(given(panel)).isEqualTo("0 1 -");
      assertThat(findings(panel, "BROKERAGE")).startsWith("BROKERAGE false 0");
      assertThat(findings(panel, "AFFECTED_POPULATION"))
          .isEqualTo("AFFECTED_POPULATION false,- 0.75,- -");
    }
  }

  @Nested
  class HartfordYouthOpportunity {

    private static final String LANDSCAPE = "hartford-youth-opportunity";
    private static final String ALLIANCE = "hartford-youth-alliance";

    @Test
    void isHeldTogetherByTiesThatAFunderMandated() {
      var ties =
          ask(
              LANDSCAPE,
              """
              ties(of: "%s", first: 10) { edges { node {
                from { key } impetus impetusBy { key } depthScheme depthCode } } }
              """
                  .formatted(ALLIANCE));

      assertThat(
              ties.table(
                  "ties.edges.node",
                  "from.key",
                  "impetus",
                  "impetusBy.key",
                  "depthScheme",
                  "depthCode"))
          .isEqualTo(
              drawn(
                  """
                  mayors-office     MANDATED us-department-of-labor briggs federation
                  service-providers MANDATED us-department-of-labor briggs federation
                  public-schools    MANDATED us-department-of-labor briggs federation
                  united-way        MANDATED us-department-of-labor briggs federation
                  workforce-board   MANDATED us-department-of-labor briggs federation
                  """));
    }

    @Test
    void wasAskedToLeapFromStrangersToAFederation() {
      var answer =
          ask(
              LANDSCAPE,
              """
              partnershipDepth(of: "%s") {
                medianClaimed { value } medianEvidenced { value }
                impetus { mandatedCount unknownCount }
                leap { requiredBy { key } required { value } observedBefore { value unknownShare }
                  leap { value } flagged shotgun { risk } } }
              """
                  .formatted(ALLIANCE));
      assertThat(
              answer.table(
                  "partnershipDepth",
                  "medianClaimed.value",
                  "medianEvidenced.value",
                  "impetus.mandatedCount",
                  "impetus.unknownCount",
                  "leap.requiredBy.key",
                  "leap.required.value",
                  "leap.observedBefore.value",
                  "leap.observedBefore.unknownShare",
                  "leap.leap.value",
                  "leap.flagged",
                  "leap.shotgun.risk"))
          .isEqualTo("5 - 5 0 us-department-of-labor 5 0 0.7 5 true true");
    }

    @Test
    void leavesOpenWhatTheDocumentDoesNotTell() {
      assertThat(seats(room(LANDSCAPE, ALLIANCE)))
          .contains(
              "ACCOUNTABLE_AUTHORITY UNKNOWN",
              "IMPLEMENTER FILLED service-providers",
              "AFFECTED_POPULATION UNKNOWN",
              "FUNDER FILLED united-way",
              "DATA_HOLDER UNKNOWN",
              "OPPOSITION UNKNOWN",
              "GOVERNMENT FILLED mayors-office,public-schools",
              "NONPROFIT FILLED service-providers",
              "BUSINESS UNKNOWN",
              "COMMUNITY UNKNOWN");
    }

    @Test
    void isNotDecidedBySeatsOfOneSector() {
      assertThat(
              room(LANDSCAPE, ALLIANCE).table("decisionSeats", "inOneSector", "unknownVotesCount"))
          .isEqualTo("false 5");
    }

    @Test
    void hasAGrantOfUnknownAmount() {
      var intake =
          ask(
                  LANDSCAPE,
                  "dependence(of: \"%s\") { intake { value excluded { reason factCount } } }"
                      .formatted(ALLIANCE))
              .at("dependence.intake");

      assertThat(intake.word("value")).isEqualTo("-");
      assertThat(intake.table("excluded", "reason", "factCount")).isEqualTo("VALUE_UNKNOWN 1");
      assertThatNoMoneyAndNoVotesCanBeRead(LANDSCAPE, ALLIANCE);
    }

    @Test
    void doesWhatItsFunderCalledFor() {
      var panel = panel(LANDSCAPE, ALLIANCE);
      assertThat(given(panel)).isEqualTo("1 1 AGENDA");
      assertThat(findings(panel, "AGENDA")).isEqualTo("AGENDA true 1 us-department-of-labor");
    }
  }

  @Nested
  class PartnershipDialogueForConnectivity {

    private static final String LANDSCAPE = "partnership-dialogue-for-connectivity";

    private final Answer room = room(LANDSCAPE, "partnership-dialogue");

    @Test
    void bringsTenTogetherAcrossSectors() {
      assertThat(room.word("participants.key").split(",")).hasSize(10);
      assertThat(seats(room))
          .contains(
              "BUSINESS FILLED facebook,loon,microsoft,spacex -",
              "GOVERNMENT FILLED itu,un-global-compact,unicef -",
              "NONPROFIT UNKNOWN",
              "EXPERTISE FILLED itu -")
          .doesNotContain("COMMUNITY");
      assertThat(room.word("decisionSeats.inOneSector")).isEqualTo("false");
    }

    @Test
    void needsTheSectorsThatItsDocumentNames() {
      assertThat(
              ask(LANDSCAPE, "seatTemplates(first: 9) { edges { node { key sectors { key } } } }")
                  .table("seatTemplates.edges.node", "key", "sectors.key"))
          .isEqualTo("invited-groups BUSINESS,GOVERNMENT,NONPROFIT");
      assertThat(
              ask(LANDSCAPE, ROOM.formatted("partnership-dialogue"))
                  .table("whoIsMissing.templates", "key", "source.key"))
          .isEqualTo("invited-groups ssir-2020-step-2");
    }

    @Test
    void leavesEveryRoleOpen() {
      assertThat(seats(room).lines().limit(6))
          .allSatisfy(seat -> assertThat(seat).contains(" UNKNOWN "));
    }

    @Test
    void tellsNothingOfMoneyAndVotes() {
      assertThatNoMoneyAndNoVotesCanBeRead(LANDSCAPE, "partnership-dialogue");
    }

    @Test
    void missesNobodyBeyondWhatItsDocumentLeavesOpen() {
      assertThat(seats(room)).doesNotContain("MISSING");
    }

    @Test
    void makesItsPlanTogether() {
      var panel = panel(LANDSCAPE, "partnership-dialogue");
      assertThat(given(panel)).isEqualTo("0 1 -");
      assertThat(findings(panel, "AGENDA")).isEqualTo("AGENDA false 0 -");
    }
  }

  @Nested
  class TenPointCoalition {

    private static final String CASE = "ten-point-coalition";

    @Test
    void hasThoseWhomThePoliceNeeded() {
      assertThat(seats(room(CASE, CASE)))
          .contains(
              "AFFECTED_POPULATION UNKNOWN",
              "wary-community FILLED black-ministers",
              "LEGITIMACY FILLED black-ministers",
              "ACCOUNTABLE_AUTHORITY UNKNOWN",
              "GOVERNMENT FILLED boston-police",
              "COMMUNITY FILLED black-ministers",
              "NONPROFIT UNKNOWN",
              "BUSINESS UNKNOWN");
    }

    @Test
    void servesBothPurposes() {
      var flows = ask(CASE, "flows(first: 10) { edges { node { kind from { key } to { key } } } }");
      assertThat(flows.table("flows.edges.node", "kind", "from.key", "to.key"))
          .isEqualTo(
              drawn(
                  """
                  LEGITIMACY  black-ministers   boston-police
                  INFORMATION community-members boston-police
                  """));
    }

    @Test
    void isHeldTogetherByATieThatBothWanted() {
      assertThat(
              ask(CASE, "ties(first: 10) { edges { node { impetus } } }")
                  .table("ties.edges.node", "impetus"))
          .isEqualTo("MUTUAL");
    }

    @Test
    void showsNoSignalOfCapture() {
      var panel = panel(CASE, CASE);
      assertThat(given(panel)).startsWith("0 ");
      assertThat(findings(panel, "AFFECTED_POPULATION")).contains("false,-");
    }
  }

  @Nested
  class TechnologyAllianceOfKarnataka {

    private final Answer room = room("karnataka-technology", "technology-alliance");

    @Test
    void bringsFourSectorsTogether() {
      assertThat(seats(room))
          .contains(
              "BUSINESS FILLED business-leaders",
              "GOVERNMENT FILLED government",
              "NONPROFIT FILLED grassroots-ngos",
              "COMMUNITY FILLED grassroots-ngos");
      assertThat(room.table("decisionSeats", "inOneSector", "unknownVotesCount"))
          .isEqualTo("false 4");
    }

    @Test
    void leavesEveryRoleOpen() {
      assertThat(seats(room).lines().limit(6))
          .allSatisfy(seat -> assertThat(seat).contains(" UNKNOWN "));
    }

    @Test
    void givesNothingToMeasureInfluenceBy() {
      assertThat(given(panel("karnataka-technology", "technology-alliance"))).isEqualTo("0 0 -");
    }
  }

  @Nested
  class RoadBuildingAlliancesOfMadagascar {

    private static final String CASE = "madagascar-roads";

    @Test
    void giveEachAPart() {
      assertThat(seats(room(CASE, "road-alliance")))
          .contains(
              "ACCOUNTABLE_AUTHORITY FILLED provincial-committee",
              "IMPLEMENTER FILLED contractors,villages",
              "AFFECTED_POPULATION FILLED villages",
              "villagers FILLED villages",
              "FUNDER MISSING",
              "DATA_HOLDER MISSING",
              "OPPOSITION MISSING",
              "BUSINESS FILLED contractors",
              "COMMUNITY FILLED villages");
    }

    @Test
    void haveNobodyInTheMiddle() {
      var panel = panel(CASE, "road-alliance");
      assertThat(panel.table("ties", "degree.value", "betweenness.value", "brokerage.value"))
          .isEqualTo("0 0 0");
      assertThat(given(panel)).startsWith("0 ");
      assertThat(findings(panel, "BROKERAGE")).startsWith("BROKERAGE false 0");
    }

    @Test
    void shareTheCommitteeWithVillagers() {
      var panel = panel(CASE, "provincial-committee");
      assertThat(given(panel)).startsWith("0 ");
      assertThat(findings(panel, "AFFECTED_POPULATION"))
          .isEqualTo("AFFECTED_POPULATION false,- 0.5,- -");
    }
  }

  @Nested
  class SparcAndTheFederation {

    private static final String CASE = "sparc-and-federation";

    private final Answer room = room(CASE, "sparc-federation");

    @Test
    void complementEachOtherWithinOneSector() {
      assertThat(seats(room))
          .contains(
              "NONPROFIT FILLED slumdwellers-federation,sparc",
              "COMMUNITY FILLED slumdwellers-federation",
              "EXPERTISE FILLED sparc",
              "GOVERNMENT MISSING",
              "BUSINESS MISSING");
      assertThat(
              ask(CASE, "flows(first: 10) { edges { node { kind from { key } } } }")
                  .table("flows.edges.node", "kind", "from.key"))
          .isEqualTo(
              drawn(
                  """
                  ADVOCACY       slumdwellers-federation
                  EXPERTISE      sparc
                  VOLUNTEER_TIME slumdwellers-federation
                  """));
      assertThat(room.table("decisionSeats", "inOneSector", "topSectors.key"))
          .isEqualTo("true NONPROFIT");
    }

    @Test
    void areTwoSoNobodyIsBetweenThem() {
      var panel = panel(CASE, "sparc-federation");
      assertThat(panel.table("ties", "degree.value", "brokerage.value")).isEqualTo("- -");
      assertThat(given(panel)).startsWith("0 ");
    }
  }

  @Nested
  class LegalCropsInColombia {

    private static final String CASE = "paso-colombia";

    private final Answer room = room(CASE, "paso-partnership");

    @Test
    void crossSectorsAndDoNotTellOfThoseConcerned() {
      assertThat(seats(room))
          .contains(
              "GOVERNMENT FILLED colombian-government,un-trust-fund",
              "NONPROFIT FILLED paso-colombia",
              "BUSINESS FILLED local-businesses",
              "COMMUNITY MISSING",
              "growers UNKNOWN");
      assertThat(seats(room).lines().limit(6))
          .allSatisfy(seat -> assertThat(seat).contains(" UNKNOWN "));
      assertThat(room.word("decisionSeats.inOneSector")).isEqualTo("false");
    }

    @Test
    void giveNoSignalThatCanBeTold() {
      assertThat(given(panel(CASE, "paso-partnership"))).isEqualTo("0 0 -");
      assertThatNoMoneyAndNoVotesCanBeRead(CASE, "paso-partnership");
    }
  }

  @Nested
  class ContractsCalledPartnership {

    private static final String CASE = "massachusetts-dss";
    private static final String PROGRAMME = "partnership-programme";

    @Test
    void areContracts() {
      var ties = ask(CASE, "ties(first: 10) { edges { node { kind from { key } to { key } } } }");
      assertThat(ties.table("ties.edges.node", "kind", "from.key", "to.key"))
          .isEqualTo(
              drawn(
                  """
                  CONTRACTS social-services alianza-hispana
                  CONTRACTS social-services service-providers
                  """));
    }

    @Test
    void haveAnEmptyRoom() {
      var room = room(CASE, PROGRAMME);
      assertThat(room.table("participants", "key")).isEmpty();
      assertThat(seats(room).lines().limit(6))
          .allSatisfy(seat -> assertThat(seat).contains(" UNKNOWN "));
    }

    @Test
    void doWhatThePurseProposed() {
      var panel = panel(CASE, PROGRAMME);
      assertThat(given(panel)).isEqualTo("1 1 AGENDA");
      assertThat(findings(panel, "AGENDA")).isEqualTo("AGENDA true 1 social-services");
      assertThat(panel.table("governanceReading", "form", "fits")).isEqualTo("- -");
    }

    @Test
    void paidAProviderAnUnknownSum() {
      var intake =
          ask(
                  CASE,
                  "dependence(of: \"alianza-hispana\") { intake { value excluded { reason factCount } } }")
              .at("dependence.intake");
      assertThat(intake.word("value")).isEqualTo("-");
      assertThat(intake.table("excluded", "reason", "factCount")).isEqualTo("VALUE_UNKNOWN 1");
    }
  }
}
