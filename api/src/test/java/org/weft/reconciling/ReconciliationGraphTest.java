package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.importing.ImportRequest;
import org.weft.importing.ImportResult;
import org.weft.importing.ImportService;
import org.weft.importing.ImportStatus;
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

  private final ImportService imports;
  private final GraphQlTester api;
  private final Driver driver;

  @TempDir private Path folder;

  ReconciliationGraphTest(
      @Autowired ImportService imports, @Autowired GraphQlTester api, Driver driver) {
    this.imports = imports;
    this.api = api;
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

  private GraphQlTester.Path queue(String states) {
    return api.document(
            """
            { landscape(slug: "town") { reconciliation(first: 10, states: %s) { totalCount edges { node {
              a { name } aKey b { name } bKey score state decision { by keep version }
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
