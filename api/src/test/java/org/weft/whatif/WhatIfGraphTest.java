package org.weft.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.TestPropertySource;
import org.weft.importing.ImportRequest;
import org.weft.importing.ImportService;
import org.weft.support.Answer;
import org.weft.support.SeedTest;
import org.weft.support.TestDatabase;

/// What would be is what is, once the same changes are written.
@SeedTest("demo")
@TestPropertySource(properties = {"weft.limits.cost=100000000", "weft.limits.depth=30"})
class WhatIfGraphTest {

  private static final String ASOF = "asOf: \"2026-06-30\"";

  private final ExecutionGraphQlService server;
  private final ImportService imports;
  private final Driver driver;
  private final String everything;

  WhatIfGraphTest(
      @Autowired ExecutionGraphQlService server,
      @Autowired ImportService imports,
      @Autowired Driver driver,
      @Autowired GraphQlSource contract) {
    this.server = server;
    this.imports = imports;
    this.driver = driver;
    this.everything = EverythingAsked.fragment(contract.schema());
  }

  private Answer now(String slug) {
    var document =
        "{ landscape(slug: \"%s\", %s) { ...Everything } } %s".formatted(slug, ASOF, everything);
    return Answer.to(server, document, Map.of()).at("data.landscape");
  }

  private Answer whatIf(String slug, List<String> changes) {
    var document =
        "{ landscape(slug: \"%s\", %s) { whatIf(changes: [%s]) { ...Everything } } } %s"
            .formatted(slug, ASOF, changes(changes), everything);
    return Answer.to(server, document, Map.of()).at("data.landscape.whatIf");
  }

  private static String changes(List<String> changes) {
    return String.join(", ", changes.stream().map(change -> "{" + change + "}").toList());
  }

  private Answer ask(String changes, String question) {
    var document =
        "{ landscape(slug: \"demo\", %s) { whatIf(changes: [%s]) { %s } } }"
            .formatted(ASOF, changes, question);
    return Answer.to(server, document, Map.of());
  }

  /// The parts come before their wholes by name, so they are read before them.
  private static final List<String> PROGRAMME =
      List.of(
          "effort: {key: \"programme\", name: \"The Programme\", status: IMPLEMENTATION, runBy:"
              + " [\"health-board\"], issues: [\"youth-wellbeing\"], services: [\"mentoring\"],"
              + " populations: [\"young-people\"], places: [\"old-quay\"], reached: 105}",
          "effort: {key: \"old-quay-mentoring\", partOf: \"programme\"}",
          "effort: {key: \"a-club\", name: \"A Club\", status: IMPLEMENTATION, runBy:"
              + " [\"youth-forge\"], issues: [\"youth-wellbeing\"], services: [\"mentoring\"],"
              + " populations: [\"young-people\"], places: [\"old-quay\"], reached: 30, partOf:"
              + " \"old-quay-mentoring\"}");

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("funder-leaves", List.of("withdraws: \"hollin-trust\"")),
        Arguments.of("backer-leaves", List.of("withdraws: \"northlight-fund\"")),
        Arguments.of("pact-leaves", List.of("withdraws: \"youth-pact\"")),
        Arguments.of(
            "both-runners-leave",
            List.of("withdraws: \"first-steps\"", "withdraws: \"chapel-network\"")),
        Arguments.of(
            "votes",
            List.of(
                "seat: {key: \"homes-coop\", votes: 6}",
                "seat: {key: \"homes-new\", collaboration: \"homes-alliance\", member:"
                    + " \"youth-assembly\", votes: 2}",
                "ends: {kind: SEAT, key: \"homes-guild\"}",
                "collaboration: {key: \"homes-alliance\", quota: 7, backbone: \"quay-shelter\"}")),
        Arguments.of(
            "money",
            List.of(
                "flow: {key: \"council-forge\", amount: \"90000\"}",
                "flow: {key: \"new-gift\", kind: MONEY, from: \"tide-foundation\", to:"
                    + " \"youth-forge\", amount: \"5000\", currency: \"EUR\", basis: DISBURSED,"
                    + " effort: \"forge-hillside\", validFrom: \"2025-05-01\"}",
                "ends: {kind: FLOW, key: \"unknown-forge\"}")),
        Arguments.of(
            "newcomer",
            List.of(
                "organization: {key: \"aa-new\", name: \"A New One\", sectors: [\"COMMUNITY\"],"
                    + " places: [\"hillside\"], partOf: \"pact-office\"}",
                "effort: {key: \"new-mentors\", name: \"New Mentors\", status: IMPLEMENTATION,"
                    + " runBy: [\"aa-new\", \"youth-forge\"], issues: [\"youth-wellbeing\"],"
                    + " services: [\"mentoring\"], populations: [\"young-people\"], places:"
                    + " [\"hillside\", \"northfield\"], capacity: 30, reached: 5}",
                "flow: {key: \"to-new\", kind: MONEY, from: \"aa-new\", to: \"youth-forge\","
                    + " amount: \"1000\", currency: \"EUR\", basis: DISBURSED, validFrom:"
                    + " \"2025-05-01\"}")),
        Arguments.of(
            "effort-closes",
            List.of(
                "effort: {key: \"hillside-mentoring\", status: CLOSED, validTo: \"2026-01-31\"}",
                "effort: {key: \"forge-hillside\", capacity: 90, reached: null}",
                "ends: {kind: EFFORT, key: \"old-quay-mentoring\"}")),
        Arguments.of("programme", PROGRAMME),
        Arguments.of(
            "ties",
            List.of(
                "tie: {key: \"new-tie\", kind: COLLABORATES_WITH, from: \"youth-forge\", to:"
                    + " \"quay-shelter\", impetus: MUTUAL}",
                "tie: {key: \"shelter-coop\", impetus: MANDATED}",
                "ends: {kind: TIE, key: \"chapel-clinic\"}",
                "ends: {kind: POST, key: \"hartrow-shelter\"}",
                "post: {key: \"new-post\", person: \"mara-quillet\", organization:"
                    + " \"youth-forge\", role: \"Chair\"}")),
        Arguments.of(
            "renamed",
            List.of(
                "organization: {key: \"youth-forge\", name: \"Zz Forge\", issues: []}",
                "initiative: {key: \"hillside-buddies\", capacity: 3}",
                "ends: {kind: INITIATIVE, key: \"quay-mentors\"}")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatWouldBeIsWhatIsOnceItIsWritten(String name, List<String> changes) throws Exception {
    var slug = "copy-" + name;
    imports.run(new ImportRequest(Path.of("../seed-data/demo"), slug, "weft-csv", true, "a test"));
    var commit = TestDatabase.shared().lastCommit();
    var would = whatIf(slug, changes);
    var shuffled = new ArrayList<>(changes);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(whatIf(slug, shuffled).json()).as("in another order").isEqualTo(would.json());
    assertThat(TestDatabase.shared().lastCommit()).as("nothing is written").isEqualTo(commit);
    var before = now(slug);
    changes.forEach(change -> write(slug, change));
    var is = now(slug);
    assertThat(is.json()).isNotEqualTo(before.json());
    assertThat(would.json().toPrettyString()).isEqualTo(is.json().toPrettyString());
  }

  @Test
  void whereAWholeLeavesItsPartsStandAlone() throws Exception {
    var slug = "copy-parts";
    imports.run(new ImportRequest(Path.of("../seed-data/demo"), slug, "weft-csv", true, "a test"));
    PROGRAMME.forEach(change -> write(slug, change));
    assertThat(reachedInOldQuay(slug)).as("100 and 30 are among the 105").isEqualTo("105");
    var leaves = "ends: {kind: EFFORT, key: \"old-quay-mentoring\"}";
    var would = whatIf(slug, List.of(leaves));
    write(slug, leaves);
    assertThat(reachedInOldQuay(slug)).isEqualTo("135");
    assertThat(would.json().toPrettyString()).isEqualTo(now(slug).json().toPrettyString());
  }

  private String reachedInOldQuay(String slug) {
    var document =
        """
        { landscape(slug: "%s", %s) {
          coverage(services: ["mentoring"], places: ["old-quay"]) {
            cells(first: 1) { edges { node { reached { value } } } } } } }
        """
            .formatted(slug, ASOF);
    return Answer.to(server, document, Map.of())
        .at("data.landscape.coverage.cells.edges")
        .word("node.reached.value");
  }

  private void write(String slug, String change) {
    var kind = change.substring(0, change.indexOf(':'));
    var input = change.substring(change.indexOf(':') + 1);
    switch (kind) {
      case "withdraws" -> leave(slug, input.strip().replace("\"", ""));
      case "ends" -> {
        var words = input.replaceAll("[{}\",:]", " ").strip().split(" +");
        if (words[1].equals("ORGANIZATION")) {
          leave(slug, words[3]);
        } else {
          run(
              "MATCH (n:Entity {landscapeId: $slug, entity: $kind, key: $key}) DETACH DELETE n",
              Map.of(
                  "slug", slug,
                  "kind", words[1],
                  "key", words[3]));
        }
        raiseVersion(slug);
      }
      default -> {
        var mutation = (kind.equals("flow") ? "resourceFlow" : kind) + "Upsert";
        var document =
            "mutation { %s(landscape: \"%s\", input: %s) { outcome userErrors { message } } }"
                .formatted(mutation, slug, input);
        var answer = Answer.to(server, document, Map.of()).at("data." + mutation);
        assertThat(answer.word("userErrors.message")).isEqualTo("-");
      }
    }
  }

  private void leave(String slug, String key) {
    for (var what :
        List.of(
            "(f:ResourceFlow)-[:FROM|TO]->(a)",
            "(f:Tie)-[:FROM|TO]->(a)",
            "(f:Post)-[:AT]->(a)",
            "(f:Seat)-[:IN|HELD_BY]->(a)",
            "(f:Seat)-[:ON_BEHALF_OF]->(a) WHERE NOT (f)-[:HELD_BY]->()",
            "(f:Initiative)-[:PROPOSED_BY]->(a)",
            "(f:Effort)-[:RUN_BY]->(a) WHERE COUNT { (f)-[:RUN_BY]->() } = 1")) {
      run(
          "MATCH (a:Organization {landscapeId: $slug, key: $key}) MATCH "
              + what
              + " DETACH DELETE f",
          Map.of("slug", slug, "key", key));
    }
    run(
        "MATCH (a:Organization {landscapeId: $slug, key: $key}) DETACH DELETE a",
        Map.of("slug", slug, "key", key));
    raiseVersion(slug);
  }

  private void raiseVersion(String slug) {
    run("MATCH (l:Landscape {id: $slug}) SET l.version = l.version + 1", Map.of("slug", slug));
  }

  private void run(String cypher, Map<String, Object> parameters) {
    driver.executableQuery(cypher).withParameters(parameters).execute();
  }

  @Test
  void noChangesIsNow() {
    assertThat(whatIf("demo", List.of()).json().toPrettyString())
        .isEqualTo(now("demo").json().toPrettyString());
  }

  @Test
  void whatIsStatedAsItIsChangesNothing() {
    assertThat(
            whatIf(
                    "demo",
                    List.of(
                        "flow: {key: \"council-forge\", amount: \"40000.00\"}",
                        "seat: {key: \"pact-northlight\", votes: 5}"))
                .json()
                .toPrettyString())
        .isEqualTo(now("demo").json().toPrettyString());
  }

  @Test
  void saysThatItIsHypothetical() {
    var answer =
        ask(
            "{withdraws: \"hollin-trust\"}",
            """
            hypothetical version
            dependence(of: "northlight-fund") { intake { hypothetical value notEvaluable
              excluded { reason factCount } } }
            """);
    assertThat(answer.at("data.landscape.whatIf.hypothetical").json().asBoolean()).isTrue();
    var intake = answer.at("data.landscape.whatIf.dependence.intake");
    assertThat(intake.word("hypothetical")).isEqualTo("true");
    assertThat(intake.table("excluded", "reason", "factCount")).contains("HYPOTHETICALLY_GONE 1");
  }

  @Test
  void cursorsLeadThroughWhatWouldBe() {
    var changes =
        "{organization: {key: \"m-new\", name: \"Mm\"}}, {withdraws: \"hollin-trust\"}, {organization:"
            + " {key: \"youth-forge\", name: \"Aa Forge\"}}";
    var all =
        ask(changes, "organizations(first: 100) { totalCount edges { node { name } cursor } }")
            .at("data.landscape.whatIf.organizations");
    var names = new ArrayList<String>();
    var after = "";
    do {
      var page = "organizations(first: 3%s) { edges { node { name } cursor } }".formatted(after);
      var some = ask(changes, page).at("data.landscape.whatIf.organizations");
      names.addAll(some.table("edges", "node.name").lines().toList());
      after =
          some.table("edges", "cursor")
              .lines()
              .reduce((_, last) -> ", after: \"" + last + "\"")
              .orElse("");
    } while (!after.isEmpty() && names.size() < 100);
    assertThat(names).isEqualTo(all.table("edges", "node.name").lines().toList());
    assertThat(names).startsWith("Aa Forge").contains("Mm").doesNotContain("Hollin Trust");
    assertThat(all.word("totalCount")).isEqualTo(String.valueOf(names.size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {withdraws: "nobody"} | changes[0].withdraws | names no Organization
          {ends: {kind: FLOW, key: "nothing"}} | changes[0].ends.key | names no ResourceFlow
          {ends: {kind: PLACE, key: "tarnwick"}} | changes[0].ends.kind | does not end
          {flow: {key: "x", kind: MONEY, to: "nobody", amount: "1", currency: "EUR"}} | changes[0].flow.to | must name an actor
          {flow: {key: "council-forge", amount: "-1"}} | changes[0].flow.amount | must be
          {effort: {key: "new-one"}} | changes[0].effort.name | must not be
          {withdraws: "tide-foundation"}, {seat: {key: "s", collaboration: "homes-alliance", member: "tide-foundation"}} | changes[1].seat.key | changes[0] takes it away
          {withdraws: "tide-foundation"}, {seat: {key: "homes-coop", appointedBy: "tide-foundation"}} | changes[1].seat.appointedBy | changes[0] takes it away
          {seat: {key: "homes-coop", votes: 2}}, {seat: {key: "homes-coop", votes: 3}} | changes[1].seat.votes | must not differ
          {seat: {key: "homes-coop", votes: 2}}, {ends: {kind: SEAT, key: "homes-coop"}} | changes[0].seat.key | changes[1] takes it away
          {organization: {key: "northlight-fund", partOf: "pact-office"}} | changes[0].organization.partOf | must
          {organization: {key: "youth-pact", name: "P"}} | changes[0].organization.key | must not be the key
          """)
  void aWrongChangeIsNamed(String changes, String argument, String rule) {
    var errors = ask(changes, "slug").json().path("errors");
    assertThat(errors.path(0).path("extensions").path("argument").asString()).isEqualTo(argument);
    assertThat(errors.path(0).path("extensions").path("rule").asString()).contains(rule);
    assertThat(errors.size()).isEqualTo(1);
  }

  @Test
  void exactlyOneChangeIsStatedAtATime() {
    var errors =
        ask("{withdraws: \"hollin-trust\", ends: {kind: TIE, key: \"guild-pact\"}}", "slug")
            .json()
            .path("errors");
    assertThat(errors.size()).isEqualTo(1);
    assertThat(errors.path(0).path("message").asString()).containsIgnoringCase("exactly one");
  }

  @Test
  void aWhatIfOfAWhatIfIsRefused() {
    var errors =
        ask("{withdraws: \"hollin-trust\"}", "whatIf(changes: []) { slug }").json().path("errors");
    assertThat(errors.path(0).path("extensions").path("rule").asString()).contains("one list");
  }

  @Test
  void withoutChangesItIsTheLandscapeAsItIs() {
    assertThat(
            ask("", "hypothetical")
                .json()
                .at("/data/landscape/whatIf/hypothetical")
                .asBoolean(true))
        .isFalse();
  }

  @Test
  void moreThanTwoHundredChangesAreRefused() {
    var errors = ask("{withdraws: \"hollin-trust\"} ".repeat(201), "slug").json().path("errors");
    assertThat(errors.path(0).path("message").asString()).contains("at most 200");
  }
}
