package org.weft.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;
import org.weft.support.Answer;
import org.weft.support.SeedTest;

/// A launch check is kept, read as it was, asked again, compared and printed.
@SeedTest({"demo", "cases/rebuild-la"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordingGraphTest {

  private static final String KEEP =
      """
      mutation($landscape: String!, $input: LaunchCheckRecordInput!) {
        launchCheckRecord(landscape: $landscape, input: $input) {
          record { id verdict landscapeVersion asOf evidence caller recordedBy title asked answerJson hypothetical }
          userErrors { code field value rule }
        }
      }
      """;

  private static final Pattern FIGURE =
      Pattern.compile("<bdi>([^<]*)</bdi></small></td><td>(.*?)</td>");

  /// Where the answer has a figure: an address for programs, no sentence.
  private static final Pattern ADDRESS = Pattern.compile("<small><bdi>[^<]*</bdi></small>");

  private static final Pattern CODE = Pattern.compile("(?<!!)\\b[A-Z]{4,}\\b|[A-Z]_[A-Z]");

  private final ExecutionGraphQlService server;
  private final ReportController reports;
  private final FullAnswer full;

  RecordingGraphTest(
      @Autowired ExecutionGraphQlService server,
      @Autowired ReportController reports,
      @Autowired FullAnswer full) {
    this.server = server;
    this.reports = reports;
    this.full = full;
  }

  private Answer keep(String landscape, Map<String, Object> input) {
    var all = new HashMap<String, Object>(Map.of("recordedBy", "Ada", "asOf", "2026-06-30"));
    all.putAll(input);
    return Answer.to(server, KEEP, Map.of("landscape", landscape, "input", all))
        .at("data.launchCheckRecord");
  }

  private String keepQuayMentors() {
    var kept = keep("demo", Map.of("initiative", "quay-mentors"));
    assertThat(kept.word("userErrors")).isEqualTo("-");
    return kept.word("record.id");
  }

  private Answer read(String landscape, String id, String selection) {
    return Answer.to(
        server,
        "query($id: ID!) { landscape(slug: \"%s\", asOf: \"2026-06-30\") { version launchCheckRecord(id: $id) %s } }"
            .formatted(landscape, selection),
        Map.of("id", id));
  }

  @Test
  @Order(1)
  void whatIsKeptSaysWhatWasAskedAndHowItWasSeen() {
    var kept =
        keep(
            "demo",
            Map.of(
                "initiative",
                "quay-mentors",
                "plan",
                Map.of(
                    "currency",
                    "EUR",
                    "partners",
                    List.of(Map.of("actor", "tide-foundation", "money", "12.50", "votes", 1)))));
    assertThat(kept.word("record.asked"))
        .isEqualTo(
            "{\"landscape\":\"demo\",\"asOf\":\"2026-06-30\",\"evidence\":\"CLAIMED\","
                + "\"initiative\":\"quay-mentors\",\"plan\":{\"partners\":[{\"actor\":\"tide-foundation\","
                + "\"votes\":1,\"money\":\"12.50\"}],\"currency\":\"EUR\"}}");
    assertThat(kept.table("record", "verdict", "caller", "recordedBy", "evidence", "hypothetical"))
        .isEqualTo("EXTEND_EXISTING anonymous Ada CLAIMED false");
    assertThat(kept.word("record.title")).isEqualTo("Quay Mentors");
  }

  @Test
  @Order(2)
  void aKeptAnswerIsReadThroughTheSameTypesAndShowsTheSame() {
    var selection =
        """
        {
          verdict
          reasons { code sentence facts { key } figure { value definition { id } facts(first: 5) { totalCount edges { node { __typename key } cursor } } } }
          duplication { level matches { effort { name capacity } containment { value asOf excluded { reason factCount } } } }
          coverage { cells(first: 5) { totalCount pageInfo { hasNextPage } edges { node { place { name population } status surveyedAt ratio { value unknownShare } } } } }
          sourcesNotSearched { unsearched { source { title retrievedAt url } lastCheckedAt } }
          whoIsMissing { requiredSeats { kind role status candidates { actor { __typename name ... on Organization { type } } } } }
        }
        """;
    var asked =
        Answer.to(
                server,
                "{ landscape(slug: \"demo\", asOf: \"2026-06-30\") { launchCheck(initiative: \"quay-mentors\") "
                    + selection
                    + " } }",
                Map.of())
            .at("data.landscape.launchCheck");
    var kept =
        read("demo", keepQuayMentors(), "{ answer " + selection + " }")
            .at("data.landscape.launchCheckRecord.answer");
    assertThat(kept.json()).isEqualTo(asked.json());
  }

  @Test
  @Order(3)
  void askedAgainWithoutAWriteNothingChanged() {
    var id = keepQuayMentors();
    var again =
        read(
                "demo",
                id,
                "{ verdict again { verdict duplication { level } } changes { verdictThen verdictNow"
                    + " figures { path } figuresAreCut reasonsAppeared { code } reasonsGone { code }"
                    + " unknownsGone { code } } }")
            .at("data.landscape.launchCheckRecord");
    assertThat(again.word("again.verdict")).isEqualTo("EXTEND_EXISTING");
    assertThat(again.table("changes", "verdictThen", "verdictNow", "figures", "figuresAreCut"))
        .isEqualTo("EXTEND_EXISTING EXTEND_EXISTING - false");
    assertThat(again.table("changes", "reasonsAppeared", "reasonsGone", "unknownsGone"))
        .isEqualTo("- - -");
  }

  @Test
  @Order(4)
  void keepingRaisesNoVersion() {
    var version = "{ landscape(slug: \"demo\") { version } }";
    var before = Answer.to(server, version, Map.of()).at("data.landscape").word("version");
    keepQuayMentors();
    assertThat(Answer.to(server, version, Map.of()).at("data.landscape").word("version"))
        .isEqualTo(before);
  }

  @Test
  @Order(5)
  void recordsAreListedLatestFirstPageByPage() {
    var first = keepQuayMentors();
    var second = keepQuayMentors();
    var list =
        "query($first: Int, $last: Int, $after: String) { landscape(slug: \"demo\") { launchCheckRecords("
            + "initiative: \"quay-mentors\", first: $first, last: $last, after: $after) { totalCount"
            + " edges { node { id initiative { name } answer { verdict } } } pageInfo { endCursor hasNextPage } } } }";
    var page = Answer.to(server, list, Map.of("first", 1)).at("data.landscape.launchCheckRecords");
    assertThat(page.table("edges", "node.id", "node.initiative.name", "node.answer.verdict"))
        .isEqualTo(second + " Quay Mentors EXTEND_EXISTING");
    var next =
        Answer.to(server, list, Map.of("first", 1, "after", page.word("pageInfo.endCursor")))
            .at("data.landscape.launchCheckRecords");
    assertThat(next.word("edges.node.id")).isEqualTo(first);
    var last = Answer.to(server, list, Map.of("last", 100)).at("data.landscape.launchCheckRecords");
    assertThat(last.word("edges.node.id")).startsWith(second + ',' + first);
  }

  @Test
  @Order(6)
  void aBrokenRuleIsAUserErrorAndNothingIsKept() {
    assertThat(
            keep("demo", Map.of("initiative", "nothing"))
                .table("userErrors", "code", "field", "value", "rule"))
        .isEqualTo("INVALID input,initiative nothing names no Initiative of landscape 'demo'");
    assertThat(keep("nowhere", Map.of("initiative", "quay-mentors")).word("userErrors.code"))
        .isEqualTo("UNKNOWN_LANDSCAPE");
    assertThat(
            keep("demo", Map.of("initiative", "quay-mentors", "recordedBy", " "))
                .word("userErrors.rule"))
        .isEqualTo("must have 1 to 200 characters");
    assertThat(keep("demo", Map.of()).word("userErrors.field")).isEqualTo("input,initiative");
    var twice = Map.of("actor", "tide-foundation", "votes", 1);
    var contradictory =
        keep(
            "demo",
            Map.of(
                "initiative", "quay-mentors", "plan", Map.of("partners", List.of(twice, twice))));
    assertThat(contradictory.word("userErrors.rule")).isEqualTo("must not be named twice");
    assertThat(contradictory.word("record")).isEqualTo("-");
  }

  @Test
  @Order(7)
  void anUnknownRecordAndOneOfAnotherLandscapeAreNull() {
    var id = keepQuayMentors();
    assertThat(read("demo", "nothing", "{ id }").at("data.landscape").word("launchCheckRecord"))
        .isEqualTo("-");
    assertThat(read("rebuild-la", id, "{ id }").at("data.landscape").word("launchCheckRecord"))
        .isEqualTo("-");
    assertThat(reports.kept("nothing").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  @Order(8)
  void whatARecordDoesNotKeepIsSaid() {
    var id = keepQuayMentors();
    assertThat(error(id, "{ answer { duplication { matches { effort { runBy { name } } } } } }"))
        .contains("is not kept in a record");
    assertThat(
            error(
                id, "{ answer { coverage { cells(first: 1, statuses: [THIN]) { totalCount } } } }"))
        .contains("cannot be asked of a record");
  }

  private @Nullable String error(String id, String selection) {
    return read("demo", id, selection).json().path("errors").path(0).path("message").asString();
  }

  @Test
  @Order(9)
  void everyFigureOfThePageIsThatOfTheApi() {
    var asked = new HashMap<String, @Nullable Object>();
    asked.put("landscape", "demo");
    asked.put("asOf", "2026-06-30");
    asked.put("initiative", "quay-mentors");
    var check = Recorded.ofJson(Objects.requireNonNull(full.of(asked).check())).fields();
    var page =
        Objects.requireNonNull(reports.asked("demo", "quay-mentors", "2026-06-30", null).getBody());
    var shown = new TreeMap<String, String>();
    FIGURE
        .matcher(page)
        .results()
        .forEach(row -> shown.put(HtmlUtils.htmlUnescape(row.group(1)), row.group(2)));
    var figures = Figures.in(check);
    assertThat(figures).hasSizeGreaterThan(20);
    assertThat(shown.keySet()).isEqualTo(new TreeMap<>(figures).keySet());
    figures.forEach((path, figure) -> {
      var value = figure.fields().get("value");
      assertThat(shown.get(path))
          .as(path)
          .contains(value == null ? "<em>" : "<data value=\"" + value + "\">");
    });
    assertThat(page)
        .contains("Extend what exists", "Quay Mentors", "Old Quay Mentoring")
        .contains("Directory of services")
        .doesNotContain("<script", "http://", "https://");
  }

  @Test
  @Order(9)
  void thePageSaysInWordsWhatTheAnswerHasAsCodes() {
    for (var initiative : List.of("quay-mentors", "northfield-mentors")) {
      var page = ADDRESS.matcher(html("demo", initiative)).replaceAll("");
      assertThat(CODE.matcher(page).results().map(MatchResult::group)).as(initiative).isEmpty();
    }
  }

  @Test
  @Order(10)
  void aKeptCheckIsPrintedAsItWas() {
    var page = reports.kept(keepQuayMentors());
    assertThat(page.getHeaders().getFirst("Content-Security-Policy"))
        .startsWith("default-src 'none'");
    assertThat(page.getBody())
        .contains("Recorded by <bdi>Ada</bdi>", "Extend what exists")
        .containsPattern("on <time>\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC</time>");
  }

  @Test
  @Order(11)
  void aPageOfWhatIsNotThereSaysSo() {
    assertThat(reports.asked("nowhere", "quay-mentors", null, null).getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
    var refused = reports.asked("demo", "<script>", null, null);
    assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(refused.getBody()).contains("&lt;script&gt;").doesNotContain("<script");
    assertThat(reports.asked("demo", "quay-mentors", "tomorrow", null).getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  @Order(12)
  void aCheckOfWhatWouldBeIsKeptAndMarkedAsSuch() {
    var withdrawn = Map.of("withdraws", "first-steps");
    var kept = keep("demo", Map.of("initiative", "quay-mentors", "changes", List.of(withdrawn)));
    assertThat(kept.word("userErrors")).isEqualTo("-");
    assertThat(kept.word("record.hypothetical")).isEqualTo("true");
    var id = kept.word("record.id");
    var read =
        read(
                "demo",
                id,
                "{ answer { duplication { unmetNeed { hypothetical } } } changes { figures { path } } }")
            .at("data.landscape.launchCheckRecord");
    assertThat(read.word("answer.duplication.unmetNeed.hypothetical")).isEqualTo("true");
    assertThat(read.word("changes.figures")).isEqualTo("-");
    assertThat(reports.kept(id).getBody()).contains("<strong>Hypothetical.</strong>");
    var broken =
        keep(
            "demo",
            Map.of(
                "initiative", "quay-mentors", "changes", List.of(Map.of("withdraws", "nobody"))));
    assertThat(broken.word("userErrors.field")).startsWith("input,changes");
  }

  /// A landscape of its own, since other tests read the demo as it was imported.
  private static final String OLD_TOWN =
      """
      mutation {
        a: landscapeUpsert(input: { slug: "old-town", name: "Old Town" }) { userErrors { message } }
        b: serviceUpsert(landscape: "old-town", input: { key: "meals", label: "Meals" }) { userErrors { message } }
        c: populationUpsert(landscape: "old-town", input: { key: "families", label: "Families" }) { userErrors { message } }
        d: placeUpsert(landscape: "old-town", input: { key: "harbor", name: "Harbor" }) { userErrors { message } }
        e: organizationUpsert(landscape: "old-town", input: { key: "kitchen", name: "Kitchen" }) { userErrors { message } }
        f: effortUpsert(landscape: "old-town", input: {
          key: "soup", name: "Soup", runBy: ["kitchen"], services: ["meals"], populations: ["families"], places: ["harbor"]
          status: IMPLEMENTATION, capacity: 100, reached: 40, openToPartners: true
        }) { userErrors { message } }
        g: needUpsert(landscape: "old-town", input: {
          key: "hunger", service: "meals", population: "families", place: "harbor", people: 40
        }) { userErrors { message } }
        h: initiativeUpsert(landscape: "old-town", input: {
          key: "stew", name: "Stew", services: ["meals"], populations: ["families"], places: ["harbor"]
        }) { userErrors { message } }
      }
      """;

  private static final String LATER =
      """
      mutation {
        a: effortUpsert(landscape: "old-town", input: {
          key: "soup", name: "<script>alert(1)</script>", reached: 20, openToPartners: false
        }) { userErrors { message } }
        b: placeUpsert(landscape: "old-town", input: { key: "harbor", name: "الميناء القديم" }) { userErrors { message } }
      }
      """;

  @Test
  @Order(13)
  void aLaterWriteChangesTheAnswerTodayAndNotTheRecord() {
    write(OLD_TOWN);
    var id = keep("old-town", Map.of("initiative", "stew")).word("record.id");
    var before = read("old-town", id, "{ answerJson }").at("data.landscape.launchCheckRecord");
    write(LATER);
    var after =
        read(
                "old-town",
                id,
                """
                {
                  answerJson
                  answer { verdict duplication { matches { effort { name } } } }
                  again { verdict duplication { matches { effort { name } } } }
                  changes {
                    verdictThen verdictNow figures { path then { value } now { value definition { id } } }
                    unknownsAppeared { code } conditionsAppeared { code facts { key } }
                  }
                }
                """)
            .at("data.landscape.launchCheckRecord");
    assertThat(after.word("answerJson")).isEqualTo(before.word("answerJson"));
    assertThat(after.word("answer.duplication.matches.effort.name")).isEqualTo("Soup");
    assertThat(after.word("again.duplication.matches.effort.name")).contains("<script>");
    assertThat(after.table("changes", "verdictThen", "verdictNow"))
        .isEqualTo(after.word("answer.verdict") + ' ' + after.word("again.verdict"))
        .startsWith("EXTEND_EXISTING");
    assertThat(after.word("changes.verdictNow")).isNotEqualTo("EXTEND_EXISTING");
    assertThat(after.table("changes.figures", "path", "then.value", "now.value"))
        .contains(
            "coverage.cells[service=meals,place=harbor,population=families].reached 40 20",
            "duplication.matches[effort=soup].freeCapacity 60 80");
    var page = html("old-town", "stew");
    assertThat(page)
        .contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>", "<bdi>الميناء القديم</bdi>")
        .doesNotContain("<script");
    assertThat(Objects.requireNonNull(reports.kept(id).getBody()))
        .contains("<bdi>Soup</bdi>")
        .doesNotContain("script");
  }

  private void write(String mutations) {
    assertThat(Answer.to(server, mutations, Map.of()).at("data").json().toString())
        .doesNotContain("message");
  }

  private String html(String landscape, String initiative) {
    return Objects.requireNonNull(
        reports.asked(landscape, initiative, "2026-06-30", null).getBody());
  }
}
