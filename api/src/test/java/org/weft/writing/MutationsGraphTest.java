package org.weft.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.support.GraphTest;
import org.weft.support.TestDatabase;

/// A mutation writes what its input states and shows it, or says as data what is wrong.
@SpringBootTest
@GraphTest
class MutationsGraphTest {

  private final GraphQlTester api;

  @Autowired
  MutationsGraphTest(ExecutionGraphQlService service) {
    api = ExecutionGraphQlServiceTester.create(service);
  }

  @BeforeEach
  void foundTheDistrict() {
    api.document(
            """
            mutation { landscapeUpsert(input: {slug: "district", name: "District"}) {
              slug version outcome userErrors { message } } }
            """)
        .execute()
        .path("landscapeUpsert")
        .matchesJson(
            """
            {"slug": "district", "version": 1, "outcome": "CREATED", "userErrors": []}
            """);
  }

  @Test
  void aNewOrganizationIsShownAsItWasWritten() {
    api.document(
            """
            mutation { organizationUpsert(landscape: "district", input: {
                key: "a", name: "Alpha", sectors: ["NONPROFIT"], website: "https://a.example",
                identifiers: [{scheme: "GB-CHC", id: "1"}], validFrom: "2020-01-31"}) {
              version outcome userErrors { message }
              organization { key name website validFrom evidence touchedIn sectors { label }
                identifiers { scheme id } } } }
            """)
        .execute()
        .path("organizationUpsert")
        .matchesJsonStrictly(
            """
            {"version": 2, "outcome": "CREATED", "userErrors": [],
             "organization": {"key": "a", "name": "Alpha", "website": "https://a.example",
               "validFrom": "2020-01-31", "evidence": "CLAIMED", "touchedIn": 2,
               "sectors": [{"label": "Nonprofit"}],
               "identifiers": [{"scheme": "GB-CHC", "id": "1"}]}}
            """);
  }

  @Test
  void aFieldLeftOutKeepsWhatItHasAndNullMakesItUnknown() {
    organization("{key: \"a\", name: \"Alpha\", website: \"https://a.example\", type: \"60\"}");
    organization("{key: \"a\", website: null}")
        .matchesJsonStrictly(
            """
            {"version": 3, "outcome": "UPDATED", "userErrors": [],
             "organization": {"name": "Alpha", "website": null, "type": "60"}}
            """);
  }

  @Test
  void aVariableThatIsNotGivenIsLeftOut() {
    organization("{key: \"a\", name: \"Alpha\", website: \"https://a.example\"}");
    api.document(
            """
            mutation Rename($name: String, $website: URL) {
              organizationUpsert(landscape: "district",
                  input: {key: "a", name: $name, website: $website}) {
                organization { name website } } }
            """)
        .variable("name", "Beta")
        .execute()
        .path("organizationUpsert.organization")
        .matchesJsonStrictly("{\"name\": \"Beta\", \"website\": \"https://a.example\"}");
  }

  @Test
  void statingTheSameAgainWritesNothing() {
    organization("{key: \"a\", name: \"Alpha\"}");
    var committed = TestDatabase.shared().lastCommit();
    organization("{key: \"a\", name: \"Alpha\"}")
        .matchesJsonStrictly(
            """
            {"version": 2, "outcome": "UNCHANGED", "userErrors": [],
             "organization": {"name": "Alpha", "website": null, "type": null}}
            """);
    assertThat(TestDatabase.shared().lastCommit()).isEqualTo(committed);
  }

  @Test
  void everyProblemIsDataThatNamesFieldValueAndRule() {
    var committed = TestDatabase.shared().lastCommit();
    api.document(
            """
            mutation { organizationUpsert(landscape: "district", input: {
                key: "a", type: "99", identifiers: [{scheme: " ", id: "1"}],
                validFrom: "2024-05-02", validTo: "2024-05-01"}) {
              organization { key } version outcome
              userErrors { code field value rule message } } }
            """)
        .execute()
        .path("organizationUpsert")
        .matchesJsonStrictly(
            """
            {"organization": null, "version": 1, "outcome": null, "userErrors": [
              {"code": "INVALID", "field": ["input", "identifiers", "0", "scheme"], "value": " ",
               "rule": "must not be blank", "message": "input.identifiers[0].scheme must not be blank"},
              {"code": "INVALID", "field": ["input", "name"], "value": null,
               "rule": "must not be blank", "message": "input.name must not be blank"},
              {"code": "INVALID", "field": ["input", "type"], "value": "99",
               "rule": "must be a code of the list organization-types",
               "message": "input.type must be a code of the list organization-types"},
              {"code": "INVALID", "field": ["input", "validTo"], "value": "2024-05-01",
               "rule": "must not be before validFrom 2024-05-02",
               "message": "input.validTo must not be before validFrom 2024-05-02"}]}
            """);
    assertThat(TestDatabase.shared().lastCommit()).isEqualTo(committed);
  }

  @Test
  void anUnknownLandscapeIsDataToo() {
    api.document(
            """
            mutation { placeUpsert(landscape: "nowhere", input: {key: "p", name: "Port"}) {
              place { key } version userErrors { code field value } } }
            """)
        .execute()
        .path("placeUpsert")
        .matchesJsonStrictly(
            """
            {"place": null, "version": null, "userErrors": [
              {"code": "UNKNOWN_LANDSCAPE", "field": ["landscape"], "value": "nowhere"}]}
            """);
  }

  @Test
  void aFactWrittenLaterThanSeenIsRefused() {
    organization("{key: \"a\", name: \"Alpha\"}");
    api.document(
            """
            mutation { organizationUpsert(landscape: "district", ifTouchedIn: 1,
                input: {key: "a", name: "Beta"}) {
              outcome userErrors { code field value rule } } }
            """)
        .execute()
        .path("organizationUpsert")
        .matchesJsonStrictly(
            """
            {"outcome": null, "userErrors": [{"code": "CHANGED_SINCE", "field": ["ifTouchedIn"],
              "value": "1", "rule": "must be 2, the version that last wrote it"}]}
            """);
  }

  @Test
  void everyKindCanBeCreatedAndShown() {
    var inputs =
        List.of(
            Map.entry("source", "{key: \"k\", title: \"Register\", type: OFFICIAL_REGISTER}"),
            Map.entry("sector", "{key: \"k\", label: \"Press\", source: \"k\"}"),
            Map.entry("issue", "{key: \"k\", label: \"Housing\"}"),
            Map.entry("service", "{key: \"k\", label: \"Shelter\"}"),
            Map.entry("population", "{key: \"k\", label: \"Tenants\"}"),
            Map.entry("place", "{key: \"k\", name: \"Port\", latitude: 1.5, longitude: 2}"),
            Map.entry("organization", "{key: \"k\", name: \"Alpha\", places: [\"k\"]}"),
            Map.entry("collaboration", "{key: \"c\", name: \"Alliance\", backbone: \"k\"}"),
            Map.entry("person", "{key: \"k\", name: \"P\"}"),
            Map.entry("post", "{key: \"k\", person: \"k\", organization: \"c\", role: \"Chair\"}"),
            Map.entry("effort", "{key: \"k\", name: \"Homes\", runBy: [\"k\"], status: CLOSED}"),
            Map.entry("initiative", "{key: \"k\", name: \"More\", proposedBy: \"k\"}"),
            Map.entry("seat", "{key: \"k\", collaboration: \"c\", member: \"k\", votes: 0}"),
            Map.entry(
                "tie",
                "{key: \"k\", kind: COLLABORATES_WITH, from: \"k\", to: \"c\","
                    + " depthScheme: \"frey\", depthCode: \"coalition\"}"),
            Map.entry(
                "resourceFlow",
                "{key: \"k\", kind: MONEY, to: \"c\", amount: \"10.50\", currency: \"EUR\"}"),
            Map.entry("need", "{key: \"k\", issue: \"k\", place: \"k\", people: 7}"),
            Map.entry("survey", "{key: \"k\", place: \"k\", checkedAt: \"2024-01-01\"}"),
            Map.entry(
                "seatTemplate",
                "{key: \"k\", issue: \"k\", roles: [FUNDER, OPPOSITION], sectors: [\"k\"],"
                    + " resourceKinds: [DATA], populations: [\"k\"]}"));
    for (var input : inputs) {
      var kind = input.getKey();
      api.document(
              """
              mutation { %1$sUpsert(landscape: "district", input: %2$s) {
                %1$s { key visibility } outcome userErrors { message } } }
              """
                  .formatted(kind, input.getValue()))
          .execute()
          .path(kind + "Upsert")
          .matchesJsonStrictly(
              """
              {"%s": {"key": "%s", "visibility": "PUBLIC"}, "outcome": "CREATED", "userErrors": []}
              """
                  .formatted(kind, kind.equals("collaboration") ? "c" : "k"));
    }
  }

  @Test
  void whatTwoShareIsKeptByDepthAndEachOnce() {
    for (var input : List.of("key: \"a\", name: \"A\"", "key: \"b\", name: \"B\"")) {
      organization("{" + input + "}");
    }
    var tie = "key: \"t\", kind: COLLABORATES_WITH, from: \"a\", to: \"b\", sharedContents: ";
    api.document(
            """
            mutation {
              first: tieUpsert(landscape: "district",
                input: {%1$s [DECISIONS, INFORMATION, DECISIONS], criticality: null}) {
                outcome tie { sharedContents } }
              again: tieUpsert(landscape: "district", input: {%1$s [INFORMATION, DECISIONS]}) {
                outcome }
              never: tieUpsert(landscape: "district",
                input: {%1$s [NOTHING, DECISIONS], criticality: 0.5}) {
                tie { key } userErrors { field value rule } } }
            """
                .formatted(tie))
        .execute()
        .path("")
        .matchesJsonStrictly(
            """
            {"first": {"outcome": "CREATED", "tie": {"sharedContents": ["INFORMATION", "DECISIONS"]}},
             "again": {"outcome": "UNCHANGED"},
             "never": {"tie": null, "userErrors": [
               {"field": ["input", "criticality"], "value": "0.5",
                "rule": "must be stated for DEPENDS_ON only"},
               {"field": ["input", "sharedContents"], "value": "[NOTHING, DECISIONS]",
                "rule": "must be NOTHING alone, or without it"}]}}
            """);
  }

  @Test
  void aSeatTemplateKeepsItsWordsAndRefusesARoleThatNoRoomNeeds() {
    seatTemplate("{key: \"t\", roles: [FUNDER, OPPOSITION, FUNDER], resourceKinds: [DATA]}")
        .matchesJsonStrictly(
            """
            {"seatTemplate": {"roles": ["FUNDER", "OPPOSITION"], "resourceKinds": ["DATA"],
               "sectors": [], "populations": [], "issue": null, "source": null},
             "outcome": "CREATED", "userErrors": []}
            """);
    seatTemplate("{key: \"t\", roles: [FUNDER, OPPOSITION], resourceKinds: []}")
        .matchesJsonStrictly(
            """
            {"seatTemplate": {"roles": ["FUNDER", "OPPOSITION"], "resourceKinds": [],
               "sectors": [], "populations": [], "issue": null, "source": null},
             "outcome": "UPDATED", "userErrors": []}
            """);
    seatTemplate("{key: \"t\", roles: [CONVENER]}")
        .matchesJsonStrictly(
            """
            {"seatTemplate": null, "outcome": null, "userErrors": [
              {"field": ["input", "roles"], "rule": "must be roles that a room needs"}]}
            """);
    seatTemplate("{key: \"u\"}")
        .matchesJsonStrictly(
            """
            {"seatTemplate": null, "outcome": null, "userErrors": [{"field": ["input", "roles"],
              "rule": "must be stated where no sectors, resourceKinds and populations are"}]}
            """);
  }

  private GraphQlTester.Path seatTemplate(String input) {
    return api.document(
            """
            mutation { seatTemplateUpsert(landscape: "district", input: %s) {
              seatTemplate { roles resourceKinds sectors { key } populations { key } issue { key }
                source { key } }
              outcome userErrors { field rule } } }
            """
                .formatted(input))
        .execute()
        .path("seatTemplateUpsert");
  }

  @Test
  void aLandscapeKeepsWhatIsNotStatedOfIt() {
    api.document(
            """
            mutation {
              first: landscapeUpsert(input: {slug: "district", defaultCurrency: "EUR"}) {
                version outcome }
              second: landscapeUpsert(input: {slug: "district", name: "District"}) {
                version outcome }
              third: landscapeUpsert(input: {slug: "Not A Slug", name: " "}) {
                slug version userErrors { field value } } }
            """)
        .execute()
        .path("")
        .matchesJson(
            """
            {"first": {"version": 2, "outcome": "UPDATED"},
             "second": {"version": 2, "outcome": "UNCHANGED"},
             "third": {"slug": null, "version": null, "userErrors": [
               {"field": ["input", "name"], "value": " "},
               {"field": ["input", "slug"], "value": "Not A Slug"}]}}
            """);
    api.document("{ landscape(slug: \"district\") { name defaultCurrency version } }")
        .execute()
        .path("landscape")
        .matchesJsonStrictly(
            "{\"name\": \"District\", \"defaultCurrency\": \"EUR\", \"version\": 2}");
  }

  private GraphQlTester.Path organization(String input) {
    return api.document(
            """
            mutation { organizationUpsert(landscape: "district", input: %s) {
              version outcome userErrors { message } organization { name website type } } }
            """
                .formatted(input))
        .execute()
        .path("organizationUpsert");
  }
}
