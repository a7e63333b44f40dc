package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.graphdb.CypherFile;
import org.weft.importing.ImportRequest;
import org.weft.importing.ImportResult;
import org.weft.importing.ImportService;
import org.weft.importing.ImportStatus;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.support.GraphTest;

/// Two sources tell of the same actors: imports match, people review, decisions are remembered.
@SpringBootTest(properties = "weft.home=target/reconciling-home")
@AutoConfigureGraphQlTester
@GraphTest
class ReconciliationGraphTest {

  private static final Map<String, String> REGISTER =
      Map.of(
          "organizations.csv",
          """
          key,name,identifiers,partOf,website
          forge,Youth Forge,GB-CHC:0123456,,
          msf,MSF,,,
          guild,Merchants' Guild,GB-CHC:777,,
          """,
          "flows.csv",
          """
          key,kind,from,to,amount,currency
          r1,MONEY,guild,forge,100,GBP
          """);

  private static final Map<String, String> DIRECTORY =
      Map.of(
          "organizations.csv",
          """
          key,name,identifiers,partOf,website
          youth-forge,YOUTH FORGE Ltd,GB-CHC:123456,,https://forge.example
          doctors,Médecins Sans Frontières,,,
          guild-2,Merchants Guild,GB-CHC:778,,
          branch,Field Office,,doctors,
          """,
          "flows.csv",
          """
          key,kind,from,to,amount,currency
          d1,MONEY,doctors,youth-forge,5,GBP
          d2,MONEY,youth-forge,doctors,7,GBP
          """,
          "efforts.csv",
          """
          key,name,runBy
          clinic,Clinic,doctors;msf;branch
          """);

  private static final Map<String, String> DOCTORS =
      organizations("doctors,Médecins Sans Frontières,XI-ROR:032mwd808,");

  /// One organization under two spellings; the lighthouses are two.
  private static final Map<String, String> PORTS =
      Map.of(
          "organizations.csv",
          """
          key,name,identifiers
          quay,Harbor Trust,
          port,The Harbour Trust,
          light-1,Lighthouse 1,
          light-2,Lighthouse 2,
          """,
          "flows.csv",
          """
          key,kind,from,to,amount,currency
          p1,MONEY,port,light-1,9,GBP
          """);

  private final ImportService imports;
  private final GraphQlTester api;
  private final Driver driver;

  @TempDir private Path folder;

  ReconciliationGraphTest(
      @Autowired ImportService imports, @Autowired GraphQlTester api, Driver driver) {
    this.imports = imports;
    this.api = api.mutate().responseTimeout(Duration.ofMinutes(1)).build();
    this.driver = driver;
  }

  @BeforeEach
  void twoSources() throws IOException {
    assertThat(run("register", REGISTER).status()).isEqualTo(ImportStatus.IMPORTED);
  }

  @Test
  void whoHasTheSameNumberIsNamedOnceAndWhoIsInDoubtIsAskedAbout() throws IOException {
    var preview = imports.preview(request("directory", DIRECTORY));
    assertThat(preview.matched())
        .extracting(pair -> pair.aKey() + " " + pair.bKey())
        .containsExactly("forge youth-forge");
    assertThat(preview.inDoubt())
        .extracting(pair -> pair.aKey() + " " + pair.bKey())
        .containsExactly("msf doctors");

    var result = run("directory", DIRECTORY);
    assertThat(result.counts()).isEqualTo(preview.counts());
    assertThat(result.notices()).isEmpty();
    assertThat(
            texts(
                """
                MATCH (f:ResourceFlow)-[:FROM]->(from) MATCH (f)-[:TO]->(to)
                RETURN f.key + ' ' + from.key + ' ' + to.key AS text ORDER BY text
                """))
        .containsExactly("d1 doctors forge", "d2 forge doctors", "r1 guild forge");
    assertThat(
            texts(
                """
                MATCH (o:Organization)
                RETURN o.key + ' ' + o.name + ' ' + coalesce(o.website, '') AS text ORDER BY text
                """))
        .as("what is there stays as its own source told it")
        .containsExactly(
            "branch Field Office ",
            "doctors Médecins Sans Frontières ",
            "forge Youth Forge ",
            "guild Merchants' Guild ",
            "guild-2 Merchants Guild ",
            "msf MSF ");
    assertThat(run("directory", DIRECTORY).status())
        .as("the same again writes nothing")
        .isEqualTo(ImportStatus.UNCHANGED);
    queue("[OPEN]")
        .matchesJson(
            """
            { "totalCount": 1, "edges": [{ "node": {
              "a": { "name": "MSF" }, "b": { "name": "Médecins Sans Frontières" },
              "score": 0.731, "state": "OPEN", "decision": null,
              "reasons": [{ "kind": "ACRONYM", "a": "Médecins Sans Frontières", "b": "MSF" }]
            } }] }
            """);
  }

  @Test
  void whatIsAcceptedIsOneUntilItIsSplit() throws IOException {
    run("directory", DIRECTORY);
    var before = digest();
    decide("Accept", "msf", "doctors", ", keep: \"msf\"")
        .matchesJson(
            "{ \"version\": 4, \"userErrors\": [], \"pair\": { \"state\": \"ACCEPTED\" } }");
    assertThat(
            texts(
                """
                MATCH (n:Entity)-[r:FROM|TO|RUN_BY|PART_OF]->(o:Entity)
                RETURN n.key + ' ' + type(r) + ' ' + o.key AS text ORDER BY text
                """))
        .containsExactly(
            "branch PART_OF msf",
            "clinic RUN_BY branch",
            "clinic RUN_BY msf",
            "d1 FROM msf",
            "d1 TO forge",
            "d2 FROM forge",
            "d2 TO msf",
            "r1 FROM guild",
            "r1 TO forge");
    assertThat(texts("MATCH (o:Organization {key: 'doctors'}) RETURN o.key AS text")).isEmpty();
    assertThat(run("directory", DIRECTORY).status())
        .as("a later import means the one that was kept")
        .isEqualTo(ImportStatus.UNCHANGED);
    queue("[OPEN]").matchesJson("{ \"totalCount\": 0 }");
    queue("[ACCEPTED]")
        .matchesJson(
            """
            { "totalCount": 1, "edges": [{ "node": {
              "a": { "name": "MSF" }, "b": null, "bKey": "doctors",
              "decision": { "by": "anonymous", "keep": "msf", "version": 4 } } }] }
            """);

    decide("Split", "doctors", "msf", "")
        .matchesJson("{ \"version\": 5, \"userErrors\": [], \"pair\": { \"state\": \"SPLIT\" } }");
    assertThat(digest()).isEqualTo(before);
    assertThat(run("directory", DIRECTORY).status()).isEqualTo(ImportStatus.UNCHANGED);
    queue("[OPEN]").matchesJson("{ \"totalCount\": 0 }");
    decide("Split", "doctors", "msf", "")
        .matchesJson("{ \"userErrors\": [{ \"field\": [\"b\"] }] }");
  }

  @Test
  void whoOneFileListsTwiceIsAskedAboutAndThenOne() throws IOException {
    var preview = imports.preview(request("ports", PORTS));
    assertThat(preview.matched()).isEmpty();
    assertThat(preview.inDoubt())
        .extracting(pair -> pair.aKey() + " " + pair.bKey())
        .containsExactly("port quay");
    run("ports", PORTS);
    queue("[OPEN]")
        .matchesJson(
            """
            { "totalCount": 1, "edges": [{ "node": {
              "a": { "name": "The Harbour Trust" }, "b": { "name": "Harbor Trust" }, "score": 0.789,
              "reasons": [{ "kind": "SIMILAR_NAME", "a": "Harbor Trust", "b": "The Harbour Trust" }]
            } }] }
            """);
    decide("Accept", "port", "quay", ", keep: \"quay\"").matchesJson("{ \"userErrors\": [] }");
    assertThat(run("ports", PORTS).status())
        .as("what the file says of the other one does not change the one that was kept")
        .isEqualTo(ImportStatus.UNCHANGED);
    decide("Split", "port", "quay", "").matchesJson("{ \"userErrors\": [] }");
    assertThat(run("ports", PORTS).status()).isEqualTo(ImportStatus.UNCHANGED);
    queue("[OPEN]").matchesJson("{ \"totalCount\": 0 }");
  }

  @Test
  void whoIsKeptLearnsHowTheOtherOneIsCalledUntilTheyAreSplit() throws IOException {
    run("directory", DOCTORS);
    decide("Accept", "msf", "doctors", ", keep: \"msf\"").matchesJson("{ \"userErrors\": [] }");
    assertThat(called("msf")).isEqualTo("MSF [Médecins Sans Frontières] [XI-ROR:032mwd808]");
    api.document(
            "{ landscape(slug: \"town\") { search(query: \"médecins\", first: 5) {"
                + " edges { node { ... on Organization { key } } } } } }")
        .execute()
        .path("landscape.search.edges[*].node.key")
        .entityList(String.class)
        .containsExactly("msf");
    queue("[ACCEPTED]")
        .matchesJson(
            """
            { "edges": [{ "node": { "decision": { "merged": {
              "names": ["Médecins Sans Frontières"],
              "identifiers": [{ "scheme": "XI-ROR", "id": "032mwd808" }],
              "source": { "key": "directory" } } } } }] }
            """);

    var third = imports.preview(request("third", organizations("d,Doctors,ROR:032mwd808,")));
    assertThat(third.inDoubt()).extracting(pair -> pair.aKey()).containsExactly("msf");
    third = imports.preview(request("third", organizations("d,Medecins SF,ROR:032mwd808,Msf")));
    assertThat(third.matched()).extracting(pair -> pair.aKey()).containsExactly("msf");

    run("register", organizations("msf,MSF,,Borderless"));
    assertThat(called("msf"))
        .as("what its own source says of it")
        .isEqualTo("MSF [Borderless, Médecins Sans Frontières] [XI-ROR:032mwd808]");
    decide("Split", "msf", "doctors", "").matchesJson("{ \"userErrors\": [] }");
    assertThat(called("msf")).isEqualTo("MSF [Borderless] []");
    assertThat(called("doctors")).isEqualTo("Médecins Sans Frontières [] [XI-ROR:032mwd808]");
  }

  @Test
  void aPageReadsThePairsOnItAndNoOthers() {
    driver
        .executableQuery(
            """
            UNWIND range(0, 499) AS i
            CREATE (:Entity {landscapeId: 'town', entity: 'ORGANIZATION', key: 'm' + i})
            WITH i, 'guild' + $end + 'm' + i AS pair
            CREATE (:ActorPair {landscapeId: 'town', pair: pair, place: toString(1000 + i) + ' ' + pair,
              a: 'guild', b: 'm' + i, kind: 'ORGANIZATION', score: 1 - i / 1000.0, reasons: [],
              state: CASE i % 5 WHEN 0 THEN 'OPEN' ELSE 'REJECTED' END, by: 'Ann', at: datetime(), version: 1})
            """)
        .withParameters(Map.of("end", "\n"))
        .execute();
    var forward = walk("first", "after", "endCursor");
    assertThat(forward).hasSize(500).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(new HashSet<>(forward)).hasSize(500);
    var backward = walk("last", "before", "startCursor");
    assertThat(backward.reversed()).isEqualTo(forward);
    for (var page : List.of("page", "page-back")) {
      assertThat(mostRows("reconciling/" + page)).as(page).isLessThanOrEqualTo(2 * 11);
    }
  }

  /// The values of `score` page by page, in the order of the walk.
  private List<Double> walk(String size, String beyond, String cursor) {
    var scores = new ArrayList<Double>();
    var next = "";
    for (var pages = 0; pages < 6; pages++) {
      var page =
          api.document(
                  "{ landscape(slug: \"town\") { reconciliation(states: [OPEN, REJECTED], %s: 90 %s) {"
                          .formatted(size, next.isEmpty() ? "" : beyond + ": \"" + next + '"')
                      + " totalCount edges { node { score } } pageInfo { startCursor endCursor } } } }")
              .execute();
      page.path("landscape.reconciliation.totalCount").entity(Integer.class).isEqualTo(500);
      var found =
          page.path("landscape.reconciliation.edges[*].node.score").entityList(Double.class).get();
      scores.addAll(size.equals("last") ? found.reversed() : found);
      next = page.path("landscape.reconciliation.pageInfo." + cursor).entity(String.class).get();
    }
    return scores;
  }

  /// Most rows that any step of a query for ten pairs hands on.
  private long mostRows(String file) {
    var summary =
        driver
            .executableQuery("PROFILE " + CypherFile.load(file).text())
            .withParameters(
                Map.of(
                    "landscapeId",
                    "town",
                    "states",
                    List.of("OPEN", "REJECTED"),
                    "beyond",
                    "1250",
                    "limit",
                    11))
            .execute()
            .summary();
    return steps(summary.profile()).mapToLong(ProfiledPlan::records).max().orElseThrow();
  }

  private static Stream<ProfiledPlan> steps(ProfiledPlan plan) {
    return Stream.concat(
        Stream.of(plan), plan.children().stream().flatMap(ReconciliationGraphTest::steps));
  }

  @Test
  void pairsOfAnOlderServerGetTheSamePlace() throws IOException {
    driver
        .executableQuery(
            """
            CREATE (:ActorPair {landscapeId: 'old', pair: 'a' + $end + 'b', score: 0.731}),
              (:ActorPair {landscapeId: 'old', pair: 'a' + $end + 'c'})
            """)
        .withParameters(Map.of("end", "\n"))
        .execute();
    var migration = "neo4j/migrations/V017__pairs_of_actors_have_a_place.cypher";
    var text = new ClassPathResource(migration).getContentAsString(StandardCharsets.UTF_8);
    driver.executableQuery(text.strip().replaceFirst(";$", "")).execute();
    assertThat(
            texts("MATCH (p:ActorPair {landscapeId: 'old'}) RETURN p.place AS text ORDER BY text"))
        .containsExactly(pair("a", "b", 0.731).place(), pair("a", "c", null).place());
  }

  private static ReconciliationPair pair(String a, String b, @Nullable Double score) {
    return new ReconciliationPair(
        new Ref<>("old", EntityKind.ORGANIZATION, a),
        new Ref<>("old", EntityKind.ORGANIZATION, b),
        score,
        List.of(),
        ReconciliationState.OPEN,
        null);
  }

  private static Map<String, String> organizations(String row) {
    return Map.of("organizations.csv", "key,name,identifiers,alternativeNames\n" + row + '\n');
  }

  private String called(String key) {
    return texts(
            """
            MATCH (o:Organization {key: '%s'})
            RETURN o.name + ' [' + reduce(t = '', n IN coalesce(o.alternativeNames, []) |
                t + CASE t WHEN '' THEN '' ELSE ', ' END + n) + '] ['
              + reduce(t = '', i IN [(o)-[:IDENTIFIED_BY]->(i) | i.scheme + ':' + i.value] | t + i) + ']'
              AS text
            """
                .formatted(key))
        .getFirst();
  }

  @Test
  void whatWasWrittenSinceAnAcceptStays() throws IOException {
    run("directory", DIRECTORY);
    decide("Accept", "msf", "doctors", ", keep: \"msf\"");
    api.document(
            """
            mutation { resourceFlowUpsert(landscape: "town",
              input: { key: "d1", kind: MONEY, to: "guild", from: "msf", title: "Later" }) {
              userErrors { message } } }
            """)
        .executeAndVerify();
    decide("Split", "msf", "doctors", "").matchesJson("{ \"userErrors\": [] }");
    assertThat(
            texts(
                """
                MATCH (f:ResourceFlow)-[:FROM]->(from) MATCH (f)-[:TO]->(to)
                RETURN f.key + ' ' + from.key + ' ' + to.key AS text ORDER BY text
                """))
        .containsExactly("d1 doctors guild", "d2 forge doctors", "r1 guild forge");
  }

  @Test
  void whatIsRejectedIsNeitherProposedNorMatchedAgain() throws IOException {
    decide("Reject", "msf", "doctors", "")
        .matchesJson(
            "{ \"version\": 3, \"userErrors\": [], \"pair\": { \"state\": \"REJECTED\" } }");
    decide("Reject", "forge", "youth-forge", "").matchesJson("{ \"version\": 4 }");
    run("directory", DIRECTORY);
    queue("[OPEN]").matchesJson("{ \"totalCount\": 0 }");
    assertThat(
            texts(
                "MATCH (o:Organization) WHERE o.key ENDS WITH 'forge' RETURN o.key AS text ORDER BY text"))
        .containsExactly("forge", "youth-forge");
  }

  @Test
  void whatCannotBeOneIsRefusedAndNothingIsWritten() throws IOException {
    run("directory", DIRECTORY);
    var before = digest();
    decide("Accept", "doctors", "branch", ", keep: \"branch\"")
        .matchesJson(
            "{ \"pair\": null, \"version\": null, \"userErrors\": [{ \"code\": \"CYCLE\" }] }");
    decide("Accept", "msf", "nobody", ", keep: \"msf\"")
        .matchesJson("{ \"pair\": null, \"userErrors\": [{ \"field\": [\"b\"] }] }");
    decide("Accept", "msf", "msf", ", keep: \"msf\"")
        .matchesJson("{ \"pair\": null, \"userErrors\": [{ \"field\": [\"b\"] }] }");
    decide("Accept", "msf", "guild", ", keep: \"forge\"")
        .matchesJson("{ \"pair\": null, \"userErrors\": [{ \"field\": [\"keep\"] }] }");
    assertThat(digest()).isEqualTo(before);
    queue("[OPEN, ACCEPTED, REJECTED, SPLIT]").matchesJson("{ \"totalCount\": 1 }");
  }

  @Test
  void theLastMergerIsSplitFirst() throws IOException {
    run("directory", DIRECTORY);
    var before = digest();
    decide("Accept", "msf", "doctors", ", keep: \"msf\"").matchesJson("{ \"userErrors\": [] }");
    decide("Accept", "guild", "msf", ", keep: \"guild\"").matchesJson("{ \"userErrors\": [] }");
    assertThat(called("guild")).startsWith("Merchants' Guild [MSF, Médecins Sans Frontières]");
    decide("Split", "msf", "doctors", "")
        .matchesJson("{ \"pair\": null, \"userErrors\": [{ \"field\": [\"b\"] }] }");
    decide("Split", "guild", "msf", "").matchesJson("{ \"userErrors\": [] }");
    decide("Split", "msf", "doctors", "").matchesJson("{ \"userErrors\": [] }");
    assertThat(digest()).isEqualTo(before);
  }

  private GraphQlTester.Path queue(String states) {
    return api.document(
            """
            { landscape(slug: "town") { reconciliation(first: 10, states: %s) { totalCount edges { node {
              a { name } aKey b { name } bKey score state
              decision { by keep version merged { names identifiers { scheme id } source { key title } } }
              reasons { kind a b } } } } } }
            """
                .formatted(states))
        .execute()
        .path("landscape.reconciliation");
  }

  private GraphQlTester.Path decide(String what, String a, String b, String more) {
    return api.document(
            """
            mutation { reconciliation%s(landscape: "town", a: "%s", b: "%s"%s) {
              version pair { state } userErrors { code field message } } }
            """
                .formatted(what, a, b, more))
        .execute()
        .path("reconciliation" + what);
  }

  private ImportResult run(String source, Map<String, String> files) throws IOException {
    return imports.run(request(source, files));
  }

  private ImportRequest request(String source, Map<String, String> files) throws IOException {
    var input = Files.createDirectories(folder.resolve(source));
    for (var file : files.entrySet()) {
      Files.writeString(input.resolve(file.getKey()), file.getValue());
    }
    return new ImportRequest(List.of(input), "town", "weft-csv", source, null, true, "Ann");
  }

  private List<String> texts(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("text").asString())
        .toList();
  }

  /// All facts, without the version in which each was written.
  private List<String> digest() {
    return texts(
        """
        MATCH (n:Entity)
        OPTIONAL MATCH (n)-[r]->(m)
        WITH n, coalesce(type(r), '') + coalesce(m.entity, '')
          + coalesce(m.key, m.scheme + ':' + m.value, '') AS other ORDER BY other
        WITH n, collect(other) AS others
        UNWIND keys(n) AS name
        WITH n, others, name ORDER BY name WHERE name <> 'touchedIn'
        WITH n, others, collect(name + '=' + toString(n[name])) AS fields
        RETURN reduce(t = '', l IN labels(n) + fields + others | t + ' ' + l) AS text ORDER BY text
        """);
  }
}
