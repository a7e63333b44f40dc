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

/// What published documents diagnose of four partnerships is what the questions say of them. Each
/// expectation is a line of the case's README.
@SeedTest({
  "cases/rebuild-la",
  "cases/one-church-one-child",
  "cases/hartford-youth-opportunity",
  "cases/partnership-dialogue-for-connectivity"
})
class CasesGraphTest {

  private static final String ROOM =
      """
      whoIsMissing(collaboration: "%s") {
        participants { key }
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
          .contains("OPPOSITION MISSING - community-advocates,la-city-council,key-media");
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
              "COMMUNITY UNKNOWN",
              "EXPERTISE FILLED itu -");
      assertThat(room.word("decisionSeats.inOneSector")).isEqualTo("false");
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
  }
}
