package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.MockMvc;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.support.GraphTest;
import org.weft.writing.GraphCounters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An import writes what the input states, once, as a whole.
@SpringBootTest(properties = "weft.home=target/import-home")
@AutoConfigureMockMvc
@AutoConfigureGraphQlTester
@GraphTest
class ImportGraphTest {

  private static final Path CASES = Path.of("src/test/resources/importing");

  private final ImportService imports;
  private final ImportAtStart atStart;
  private final Driver driver;

  @Autowired private MockMvc http;
  @Autowired private GraphQlTester api;

  @TempDir private Path folder;

  ImportGraphTest(
      @Autowired ImportService imports, @Autowired ImportAtStart atStart, Driver driver) {
    this.imports = imports;
    this.atStart = atStart;
    this.driver = driver;
  }

  @Test
  void everyKindOfWeftCsvIsWritten() throws IOException {
    var result = run(CASES.resolve("weft-csv/typical/input"), "valley");

    assertThat(result.notices())
        .as("the input names another landscape")
        .extracting(Notice::field)
        .containsExactly("slug");
    assertThat(result.status()).isEqualTo(ImportStatus.IMPORTED);
    assertThat(result.counts()).extracting(ImportCount::kind).containsExactly(EntityKind.values());
    assertThat(result.counts())
        .allSatisfy(count -> {
          assertThat(count.created()).isPositive();
          assertThat(count.skipped()).isZero();
        });
    assertThat(
            rows(
                """
                MATCH (l:Landscape {slug: 'valley'})
                MATCH (f:ResourceFlow {landscapeId: 'valley', key: 'f1'})-[:FROM]->(from),
                  (f)-[:TO]->(to), (f)-[:FOR]->(effort), (f)-[:FROM_SOURCE]->(source)
                RETURN [l.name, l.defaultCurrency, from.key, to.key, effort.key, source.key,
                  f.currency, toString(f.validFrom)] AS row
                """))
        .containsExactly(
            List.of(
                "Mill Valley",
                "GBP",
                "mill-trust",
                "360G-parents",
                "mill-breakfast",
                "import-weft-csv-input",
                "GBP",
                "2023-04-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hxl/typical/input.csv",
        "hapi/typical/input",
        "hsds/typical/input.json",
        "hsds/version-1/input",
        "mapping/typical/input",
        "mapping/shipped-fts-flows/input.csv",
        "mapping/shipped-fts-requirements/input.csv"
      })
  void whatIsMadeOfATableIsWrittenOnce(String table) throws IOException {
    var slug = "table-" + table.replaceAll("[^a-z]+", "-");
    var result = run(CASES.resolve(table), slug);

    assertThat(result.status()).as(result.notices().toString()).isEqualTo(ImportStatus.IMPORTED);
    assertThat(result.counts())
        .as(result.notices().toString())
        .allSatisfy(count -> assertThat(count.skipped()).isZero());
    assertThat(run(CASES.resolve(table), slug).status()).isEqualTo(ImportStatus.UNCHANGED);
  }

  @Test
  void grantsBecomeFlowsBetweenOrganizations() throws IOException {
    var result = run(CASES.resolve("360giving/typical/input.json"), "grants");

    assertThat(result.counts())
        .containsExactly(
            new ImportCount(EntityKind.PLACE, 4, 0, 0, 0, 0, 0),
            new ImportCount(EntityKind.ORGANIZATION, 3, 0, 0, 0, 0, 0),
            new ImportCount(EntityKind.FLOW, 4, 0, 0, 0, 0, 0));
    assertThat(
            rows(
                """
                MATCH (f:ResourceFlow {landscapeId: 'grants'})-[:FROM]->(from),
                  (f)-[:TO]->(to)-[:IDENTIFIED_BY]->(i)
                RETURN DISTINCT [f.key, f.basis, from.key, to.key, i.scheme, i.value] AS row
                ORDER BY row
                """))
        .contains(
            List.of(
                "360G-mill-1#disbursed",
                "DISBURSED",
                "GB-CHC-1234567",
                "GB-COH-01234567",
                "GB-CHC",
                "7654321"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weft-csv/typical/input",
        "360giving/typical/input.json",
        "360giving/broken/input.json",
        "iati/typical/input.xml",
        "iati/broken/input.xml"
      })
  void theSameAgainWritesNothing(String input) throws IOException {
    run(CASES.resolve(input), "valley");
    var before = graph("valley");

    var again = run(CASES.resolve(input), "valley");

    assertThat(again.status()).isEqualTo(ImportStatus.UNCHANGED);
    assertThat(again.counters()).isEqualTo(GraphCounters.NONE);
    assertThat(again.imported()).isNull();
    assertThat(again.counts())
        .allSatisfy(count -> {
          assertThat(count.created()).isZero();
          assertThat(count.updated()).isZero();
        });
    assertThat(graph("valley")).isEqualTo(before);
  }

  @Test
  void theSameAgainWritesNothingAlsoAfterAnotherFileThatNamesTheSameCountry() throws IOException {
    var one = grantIn("one.json", "360G-one");
    var two = grantIn("two.json", "360G-two");
    run(one, "valley");
    run(two, "valley");

    var again = run(one, "valley");

    assertThat(again.status()).isEqualTo(ImportStatus.UNCHANGED);
    assertThat(again.counters()).isEqualTo(GraphCounters.NONE);
  }

  private Path grantIn(String file, String publisher) throws IOException {
    return Files.writeString(
        folder.resolve(file),
        """
        {"grants": [{"id": "%1$s-1", "title": "T", "currency": "GBP", "amountAwarded": 1,
          "awardDate": "2023-04-01", "beneficiaryLocation": [{"name": "UK"}],
          "fundingOrganization": [{"id": "%1$s-f", "name": "F", "addressCountry": "UK"}],
          "recipientOrganization": [{"id": "%1$s-r", "name": "R"}]}]}
        """
            .formatted(publisher));
  }

  @Test
  void theSameAgainRestoresWhatWasChangedSince() throws IOException {
    run(CASES.resolve("weft-csv/minimal/input"), "valley");
    var other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("organizations.csv"), "key,name\nmill-trust,Another name\n");
    imports.run(
        new ImportRequest(
            List.of(other), "valley", null, "import-weft-csv-input", null, true, "a test"));

    var again = run(CASES.resolve("weft-csv/minimal/input"), "valley");

    assertThat(again.status()).isEqualTo(ImportStatus.IMPORTED);
    assertThat(again.counts())
        .containsExactly(new ImportCount(EntityKind.ORGANIZATION, 0, 1, 0, 0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfRowsAndFilesDoesNotMatter(long seed) throws IOException {
    var input = CASES.resolve("weft-csv/typical/input");
    var random = new Random(seed);
    var shuffled = Files.createDirectory(folder.resolve("input"));
    for (var file : ImportInput.of(input).files()) {
      var rows = Files.readAllLines(input.resolve(file.name()));
      Collections.shuffle(rows.subList(1, rows.size()), random);
      Files.write(shuffled.resolve(file.name()), rows);
    }

    run(input, "valley");
    run(shuffled, "hill");

    assertThat(graph("hill")).isEqualTo(graph("valley"));
  }

  @Test
  void theSameGrantsInAnotherFormatWriteNothing() throws IOException {
    var json = JsonMapper.shared();
    var tree =
        (ObjectNode) json.readTree(Files.readString(CASES.resolve("360giving/typical/input.json")));
    var input = folder.resolve("input.json");
    Files.writeString(input, json.writeValueAsString(tree.retain("grants")));
    run(input, "valley");

    var sheet = run(CASES.resolve("360giving/titles/input.csv"), "valley");

    assertThat(sheet.status()).isEqualTo(ImportStatus.UNCHANGED);
    assertThat(sheet.counts())
        .isNotEmpty()
        .allMatch(count -> count.created() + count.updated() + count.skipped() == 0);
  }

  @Test
  void theOrderOfGrantsDoesNotMatter() throws IOException {
    var input = CASES.resolve("360giving/typical/input.json");
    var json = JsonMapper.shared();
    var tree = (ObjectNode) json.readTree(Files.readString(input));
    var grants = new ArrayList<JsonNode>();
    tree.withArray("grants").forEach(grants::addFirst);
    tree.putArray("grants").addAll(grants);
    var reversed = folder.resolve("input.json");
    Files.writeString(reversed, json.writeValueAsString(tree));

    run(input, "valley");
    run(reversed, "hill");

    assertThat(graph("hill")).isEqualTo(graph("valley"));
  }

  @Test
  void aWriteThatFailsLeavesTheGraphAsItWas() throws IOException {
    run(CASES.resolve("weft-csv/minimal/input"), "valley");
    var before = everything();
    driver
        .executableQuery(
            "CREATE CONSTRAINT for_one_test FOR (i:Import) REQUIRE i.landscapeId IS UNIQUE")
        .execute();
    try {
      assertThatThrownBy(() -> run(CASES.resolve("weft-csv/typical/input"), "valley"))
          .isInstanceOf(RuntimeException.class);
    } finally {
      driver.executableQuery("DROP CONSTRAINT for_one_test").execute();
    }
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weft-csv/refused-empty/input",
        "weft-csv/refused-missing-column/input",
        "weft-csv/refused-open-quote/input",
        "360giving/refused-truncated/input.json",
        "360giving/refused-other-json/input.json"
      })
  void whatCannotBeReadWritesNothing(String input) throws IOException {
    var result = run(CASES.resolve(input), "valley");

    assertThat(result.status()).isEqualTo(ImportStatus.REJECTED);
    assertThat(result.counters()).isEqualTo(GraphCounters.NONE);
    assertThat(result.notices()).hasSize(1);
    assertThat(everything()).isEmpty();
  }

  @Test
  void aHundredThousandBadRowsAreCountedAndAFewAreShown() throws IOException {
    var rows = new ArrayList<>(List.of("key,name,openToPartners"));
    for (int i = 0; i < 100_000; i++) {
      rows.add("k" + i + ",Name " + i + ",perhaps " + i);
    }
    Files.write(folder.resolve("organizations.csv"), rows);

    var result = run(folder, "valley");

    assertThat(result.status()).isEqualTo(ImportStatus.REJECTED);
    assertThat(result.notices()).hasSize(Notices.KEPT_PER_RULE);
    assertThat(result.noticeCounts())
        .containsExactly(new NoticeCount(NoticeKind.REJECTED, "must be true or false", 100_000));
    assertThat(everything()).isEmpty();
  }

  @Test
  void aHundredThousandReferencesToNothingAreCountedAndWriteNothing() throws IOException {
    var rows = new ArrayList<>(List.of("key,kind,from,to"));
    for (int i = 0; i < 100_000; i++) {
      rows.add("t" + i + ",SUPPORTS,nobody-" + i + ",nothing");
    }
    Files.write(folder.resolve("ties.csv"), rows);

    var result = run(folder, "valley");

    assertThat(result.status()).isEqualTo(ImportStatus.REJECTED);
    assertThat(result.notices().size()).isLessThanOrEqualTo(1_000);
    assertThat(result.noticeCounts()).isNotEmpty();
    assertThat(result.counts())
        .containsExactly(new ImportCount(EntityKind.TIE, 0, 0, 0, 0, 100_000, 0));
    assertThat(everything()).isEmpty();
  }

  @Test
  void aBadRowCostsOnlyItselfAndWhatRefersToIt() throws IOException {
    Files.writeString(
        folder.resolve("organizations.csv"), "key,name,website\na,Alpha,\nb,Beta,no address\n");
    Files.writeString(
        folder.resolve("ties.csv"), "key,kind,from,to\nt1,SUPPORTS,a,b\nt2,SUPPORTS,a,a\n");

    var result = run(folder, "valley");

    assertThat(result.status()).isEqualTo(ImportStatus.IMPORTED);
    assertThat(result.counts())
        .containsExactly(
            new ImportCount(EntityKind.ORGANIZATION, 1, 0, 0, 0, 1, 0),
            new ImportCount(EntityKind.TIE, 1, 0, 0, 0, 1, 0));
    assertThat(result.notices())
        .extracting(notice -> notice.file() + " " + notice.row() + " " + notice.field())
        .containsExactly("organizations.csv 3 website", "ties.csv 2 to");
  }

  @Test
  void aColumnThatIsAbsentLeavesWhatIsThereAndAnEmptyCellMakesItUnknown() throws IOException {
    var file = folder.resolve("organizations.csv");
    Files.writeString(file, "key,name,description,type\na,Alpha,Text,60\n");
    run(folder, "valley");
    Files.writeString(file, "key,name,description\na,Alpha,\n");
    run(folder, "valley");

    assertThat(
            rows(
                """
                MATCH (o:Organization {landscapeId: 'valley', key: 'a'})
                RETURN [o.type, coalesce(o.description, 'unknown')] AS row
                """))
        .containsExactly(List.of("60", "unknown"));
  }

  private static final String FIRST =
      """
      key,name,website,description
      alpha,Alpha,https://alpha.example,
      beta,Beta,,Once a club
      """;

  private static final String SECOND =
      """
      key,name,website,description
      alpha,Alpha,https://alpha.example/new,
      gamma,Gamma,,
      """;

  @Test
  void aNewerFileOfTheSameSourceUpdatesWhatItKnowsAndEndsTheRestOnlyWhenAsked() throws IOException {
    runAs("register", FIRST, null);
    var second = runAs("register", SECOND, null);
    assertThat(second.counts())
        .containsExactly(new ImportCount(EntityKind.ORGANIZATION, 1, 1, 0, 0, 0, 0));
    assertThat(organizations()).containsExactly("Alpha null", "Beta null", "Gamma null");

    var ending = runAs("register", SECOND, LocalDate.of(2024, 6, 30));
    assertThat(ending.counts())
        .containsExactly(new ImportCount(EntityKind.ORGANIZATION, 0, 1, 1, 2, 0, 0));
    assertThat(organizations()).containsExactly("Alpha null", "Beta 2024-06-30", "Gamma null");

    assertThat(runAs("register", SECOND, LocalDate.of(2024, 6, 30)).status())
        .isEqualTo(ImportStatus.UNCHANGED);
  }

  @Test
  void factsOfAnotherSourceAreNeitherChangedNorEnded() throws IOException {
    runAs("register", FIRST, null);
    var other = runAs("directory", SECOND, LocalDate.of(2024, 6, 30));
    assertThat(other.counts())
        .containsExactly(new ImportCount(EntityKind.ORGANIZATION, 1, 0, 0, 0, 1, 0));
    assertThat(other.notices())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.row()).isEqualTo(2);
          assertThat(notice.value()).isEqualTo("alpha");
          assertThat(notice.rule()).contains("another source");
        });
    assertThat(organizations()).containsExactly("Alpha null", "Beta null", "Gamma null");
    assertThat(runAs("directory", "key,name\nbeta,Beta\n", null).counts())
        .as("what says the same passes")
        .containsExactly(new ImportCount(EntityKind.ORGANIZATION, 0, 0, 0, 1, 0, 0));
  }

  @Test
  void aPreviewSaysWhatTheImportThenDoesAndWritesNothing() throws IOException {
    runAs("register", FIRST, null);
    var before = digest();
    var preview = imports.preview(request("register", SECOND, LocalDate.of(2024, 6, 30)));
    assertThat(digest()).isEqualTo(before);
    assertThat(preview.format()).isEqualTo("weft-csv");
    assertThat(preview.samples())
        .extracting(one -> one.fact().key(), one -> one.isNew(), one -> one.after().keySet())
        .containsExactly(
            tuple("gamma", true, Set.of("evidence", "name", "source", "visibility")),
            tuple("alpha", false, Set.of("website")),
            tuple("beta", false, Set.of("validTo")));
    var result = runAs("register", SECOND, LocalDate.of(2024, 6, 30));
    assertThat(result.counts()).isEqualTo(preview.counts());
    assertThat(result.status()).isEqualTo(preview.status());
  }

  @Test
  void anImportThatIsUndoneLeavesTheGraphAsItWasBefore() throws IOException {
    runAs("register", FIRST, null);
    var before = digest();
    var second = runAs("register", SECOND, LocalDate.of(2024, 6, 30));
    assertThat(digest()).isNotEqualTo(before);

    var undone = imports.undo("district", idOf(second), "Ann");

    assertThat(undone.problems()).isEmpty();
    assertThat(undone.imported())
        .extracting(Import::undone)
        .extracting(Import.Undone::by)
        .isEqualTo("Ann");
    assertThat(digest()).isEqualTo(before);
    assertThatThrownBy(() -> imports.undo("district", idOf(second), "Ann"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("not undone yet");
    assertThat(runAs("register", SECOND, LocalDate.of(2024, 6, 30)).status())
        .as("an import that was undone can be run again")
        .isEqualTo(ImportStatus.IMPORTED);
  }

  @Test
  void undoingAnImportThatFoundEverythingThereDoesNotTakeBackTheWriteOfAnother()
      throws IOException {
    runAs("register", FIRST, null);
    var same = runAs("register", FIRST + "\n", null);
    assertThat(same.status()).isEqualTo(ImportStatus.UNCHANGED);
    var before = digest();
    assertThatThrownBy(() -> imports.undo("district", idOf(same), "Ann"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("wrote facts");
    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void anImportThatWasBuiltOnIsNotUndone() throws IOException {
    var first = runAs("register", FIRST, null);
    runAs("register", "key,name\nalpha,Alpha United\n", null);
    runAs("other", "key,name,partOf\ndelta,Delta,beta\n", null);
    var before = digest();
    var undone = imports.undo("district", idOf(first), "Ann");
    assertThat(undone.imported()).isNull();
    assertThat(undone.problems())
        .extracting(problem -> problem.rule())
        .containsExactly(
            "must not have been written on since: Organization alpha",
            "must not be referred to by what came later: Organization delta");
    assertThat(digest()).isEqualTo(before);
  }

  private static String idOf(ImportResult result) {
    return Objects.requireNonNull(result.imported()).id();
  }

  private ImportResult runAs(String source, String organizations, @Nullable LocalDate endMissing)
      throws IOException {
    return imports.run(request(source, organizations, endMissing));
  }

  private ImportRequest request(String source, String organizations, @Nullable LocalDate endMissing)
      throws IOException {
    var file = Files.writeString(folder.resolve("organizations.csv"), organizations);
    return new ImportRequest(List.of(file), "district", null, source, endMissing, true, "test");
  }

  private List<String> organizations() {
    return rows(
            """
            MATCH (o:Entity {landscapeId: 'district', entity: 'ORGANIZATION'})
            RETURN [o.name + ' ' + coalesce(toString(o.validTo), 'null')] AS row ORDER BY o.name\
            """)
        .stream()
        .map(row -> row.getFirst().toString())
        .toList();
  }

  /// Without the version in which each fact was written.
  private List<String> digest() {
    return graph("district").stream()
        .map(fact -> fact.replaceAll("touchedIn=\\d+", ""))
        .sorted()
        .toList();
  }

  @Test
  void anUnknownLandscapeIsMadeOnlyWhereThatIsWanted() {
    var request =
        new ImportRequest(
            CASES.resolve("weft-csv/minimal/input"), "nowhere", null, false, "a test");
    assertThatThrownBy(() -> imports.run(request))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("nowhere");
    assertThat(everything()).isEmpty();
  }

  @Test
  void theCommandLineImportsAndSaysWhetherAllWentWell() {
    var good = "--import=" + CASES.resolve("weft-csv/minimal/input");
    var bad = "--import=" + CASES.resolve("weft-csv/refused-empty/input");
    assertThat(importAll(good, "--landscape=valley")).isTrue();
    assertThat(importAll(good, "--landscape=valley")).isTrue();
    assertThat(importAll(good, bad, "--landscape=valley")).isFalse();
    assertThat(importAll(good)).as("the input names no landscape").isFalse();
    assertThat(importAll(good, "--landscape=valley", "--format=none")).isFalse();
    assertThat(importAll("--import=" + folder.resolve("absent"), "--landscape=valley")).isFalse();
    assertThat(importAll("--import", "--landscape=valley")).isFalse();
    assertThat(importAll("--import=" + CASES.resolve("weft-csv/typical/input"))).isTrue();
    assertThat(rows("MATCH (l:Landscape) RETURN [l.slug] AS row ORDER BY row"))
        .containsExactly(List.of("mill-valley"), List.of("valley"));
  }

  @Test
  void anUploadIsImportedByMutationAndRemembered() throws Exception {
    run(CASES.resolve("weft-csv/minimal/input"), "valley");
    var upload = upload("grants.json", CASES.resolve("360giving/broken/input.json"));

    var payload = importRun("valley", upload, null);

    payload.path("importRun.userErrors").entityList(Object.class).hasSize(0);
    payload.path("importRun.status").entity(String.class).isEqualTo("IMPORTED");
    payload.path("importRun.version").entity(Integer.class).isEqualTo(3);
    payload.path("importRun.notices.edges[*].node.path").entityList(String.class).hasSize(2);
    payload.path("importRun.notices.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
    var id = payload.path("importRun.imported.id").entity(String.class).get();
    api.document(
            """
            query ($id: ID!) {
              importFormats { id title reads keeps drops }
              landscape(slug: "valley") {
                imports(first: 1) {
                  totalCount
                  edges { node { id format fileName at by version contentSha256 } }
                }
                import(id: $id) {
                  counts { kind created updated unchanged skipped }
                  noticeCounts { kind rule count }
                  notices(last: 1) { totalCount edges { node { kind file path field value rule } } }
                }
                none: import(id: "none") { id }
              }
            }
            """)
        .variable("id", id)
        .execute()
        .path("importFormats[*].id")
        .entityList(String.class)
        .contains("360giving", "weft-csv")
        .path("landscape.imports.totalCount")
        .entity(Integer.class)
        .isEqualTo(2)
        .path("landscape.imports.edges[0].node.fileName")
        .entity(String.class)
        .isEqualTo("grants.json")
        .path("landscape.import.notices.edges[0].node.path")
        .entity(String.class)
        .isEqualTo("grants[25]")
        .path("landscape.none")
        .valueIsNull();
  }

  @Test
  void anUploadIsPreviewedImportedAndUndone() throws Exception {
    run(CASES.resolve("weft-csv/minimal/input"), "valley");
    var file = Files.writeString(folder.resolve("organizations.csv"), FIRST);
    var upload = upload("organizations.csv", file);
    api.document(
            """
            query ($upload: ID!) {
              landscape(slug: "valley") {
                importPreview(input: { upload: $upload, source: "register" }) {
                  format status
                  counts { kind created ended }
                  samples { kind key isNew fields { field before after } }
                  userErrors { message }
                }
                wrong: importPreview(input: { upload: "none" }) { status userErrors { field rule } }
              }
            }
            """)
        .variable("upload", upload)
        .execute()
        .path("landscape.importPreview")
        .matchesJson(
            """
            {
              "format": "weft-csv", "status": "IMPORTED",
              "counts": [{ "kind": "ORGANIZATION", "created": 2, "ended": 0 }],
              "samples": [{ "kind": "ORGANIZATION", "key": "alpha", "isNew": true, "fields": [
                { "field": "evidence", "before": null, "after": "CLAIMED" },
                { "field": "name", "before": null, "after": "Alpha" },
                { "field": "source", "before": null, "after": "register" },
                { "field": "visibility", "before": null, "after": "PUBLIC" },
                { "field": "website", "before": null, "after": "https://alpha.example" }
              ] }, {}, {}],
              "userErrors": []
            }
            """)
        .path("landscape.wrong")
        .matchesJson(
            """
            { "status": null, "userErrors": [{
              "field": ["input", "upload"],
              "rule": "must be the id of an upload that is still kept" }] }
            """);
    var id =
        importRun("valley", upload, null).path("importRun.imported.id").entity(String.class).get();
    var undo =
        """
        mutation ($id: ID!) {
          importUndo(landscape: "valley", id: $id) {
            imported { undone { by version } } userErrors { field rule }
          }
        }
        """;
    api.document(undo)
        .variable("id", id)
        .execute()
        .path("importUndo.imported.undone.version")
        .entity(Integer.class)
        .isEqualTo(4);
    api.document(undo)
        .variable("id", id)
        .execute()
        .path("importUndo")
        .matchesJson(
            """
            { "imported": null, "userErrors": [
              { "field": ["id"], "rule": "must be an import that is not undone yet" }] }
            """);
  }

  @Test
  void anImportThatIsCancelledWhileItWritesWritesNothing() throws IOException {
    runAs("register", FIRST, null);
    var before = everything();
    var progress =
        new ImportProgress(InstantSource.system()) {
          @Override
          public void wrote(int rows) {
            cancel();
            super.wrote(rows);
          }
        };
    assertThatThrownBy(() -> imports.run(request("register", SECOND, null), progress))
        .isInstanceOf(ImportProgress.CancelledException.class);
    assertThat(progress.state().phase()).isEqualTo(ImportPhase.WRITING);
    assertThat(progress.state().portion()).isBetween(0.5, 1.0);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void anImportThatWasStartedIsWatchedToItsEnd() throws Exception {
    run(CASES.resolve("weft-csv/minimal/input"), "valley");
    var first = upload("organizations.csv", Files.writeString(folder.resolve("o.csv"), FIRST));
    var second =
        upload("places.csv", Files.writeString(folder.resolve("p.csv"), "key,name\nquay,Quay\n"));
    var id =
        api.document(
                """
                mutation ($first: ID!, $second: ID!) {
                  importStart(
                    landscape: "valley"
                    input: { upload: $first, furtherUploads: [$second] }
                  ) { job { id state fileName } userErrors { message } }
                }
                """)
            .variable("first", first)
            .variable("second", second)
            .execute()
            .path("importStart.job.id")
            .entity(String.class)
            .get();
    var last =
        api.document(
                "subscription ($id: ID!) { importProgress(id: $id) { state phase portion done } }")
            .variable("id", id)
            .executeSubscription()
            .toFlux("importProgress.state", String.class)
            .blockLast(Duration.ofMinutes(1));
    assertThat(last).isEqualTo("DONE");
    api.document(
            """
            query ($id: ID!) {
              importJob(id: $id) {
                phase portion secondsLeft failure
                result { status counts { kind created } }
              }
              none: importJob(id: "none") { id }
            }
            """)
        .variable("id", id)
        .execute()
        .path("importJob")
        .matchesJson(
            """
            { "phase": "ENDED", "portion": 1.0, "secondsLeft": null, "failure": null,
              "result": { "status": "IMPORTED", "counts": [
                { "kind": "PLACE", "created": 1 }, { "kind": "ORGANIZATION", "created": 2 }] } }
            """)
        .path("none")
        .valueIsNull();
    api.document(
            "mutation ($id: ID!) { importCancel(id: $id) { job { state } }"
                + " none: importCancel(id: \"none\") { userErrors { rule } } }")
        .variable("id", id)
        .execute()
        .path("importCancel.job.state")
        .entity(String.class)
        .isEqualTo("DONE")
        .path("none.userErrors[0].rule")
        .entity(String.class)
        .isEqualTo("must be the id of an import job");
  }

  @Test
  void theNoticesOfAnImportAreATableInWhichNothingIsAFormula() throws Exception {
    var result = runAs("register", "key,name,website\na,Alpha,=1+1\nb,Beta,\n", null);
    var table =
        http.perform(get("/imports/district/" + idOf(result) + "/notices.csv"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(table.lines())
        .containsExactly(
            "kind,file,row,path,field,value,rule",
            "REJECTED,organizations.csv,2,,website,'=1+1,must match https?://\\S+");
    http.perform(get("/imports/district/none/notices.csv")).andExpect(status().isNotFound());
  }

  @Test
  void aWrongRequestForAnImportIsAUserError() throws Exception {
    run(CASES.resolve("weft-csv/minimal/input"), "valley");
    var upload = upload("grants.json", CASES.resolve("360giving/minimal/input.json"));
    assertUserError(importRun("nowhere", upload, null), "UNKNOWN_LANDSCAPE", "landscape");
    assertUserError(importRun("valley", upload, "nonesuch"), "INVALID", "input", "format");
    assertUserError(importRun("valley", "../../etc", null), "INVALID", "input", "upload");
  }

  private static void assertUserError(
      GraphQlTester.Response response, String code, String... field) {
    response.path("importRun.userErrors[0].code").entity(String.class).isEqualTo(code);
    response.path("importRun.userErrors[0].field").entityList(String.class).containsExactly(field);
  }

  @Test
  void anUploadIsRefusedWithoutANameAndFromAForm() throws Exception {
    for (var name : List.of("", "../x.csv", ".hidden", "a/b.csv")) {
      http.perform(post("/uploads").param("name", name).contentType("text/csv").content("a"))
          .andExpect(status().isBadRequest());
    }
    http.perform(post("/uploads").param("name", "a.csv").contentType("text/plain").content("a"))
        .andExpect(status().isUnsupportedMediaType());
  }

  private String upload(String name, Path file) throws Exception {
    var answer =
        http.perform(
                post("/uploads")
                    .queryParam("name", name)
                    .contentType("application/json")
                    .content(Files.readAllBytes(file)))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return JsonMapper.shared().readTree(answer).get("id").stringValue();
  }

  private GraphQlTester.Response importRun(
      String landscape, String upload, @Nullable String format) {
    return api.document(
            """
            mutation ($landscape: String!, $upload: ID!, $format: String) {
              importRun(landscape: $landscape, input: {upload: $upload, format: $format}) {
                status
                version
                imported { id }
                counts { kind created }
                noticeCounts { rule count }
                notices(first: 2) { edges { node { path rule } } pageInfo { hasNextPage } }
                userErrors { code field value message rule }
              }
            }
            """)
        .variable("landscape", landscape)
        .variable("upload", upload)
        .variable("format", format)
        .execute();
  }

  private boolean importAll(String... arguments) {
    return atStart.importAll(new DefaultApplicationArguments(arguments));
  }

  private ImportResult run(Path path, String landscape) throws IOException {
    return imports.run(new ImportRequest(path, landscape, null, true, "a test"));
  }

  private List<List<Object>> rows(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("row").asList())
        .toList();
  }

  /// The facts of a landscape as texts, without what tells landscapes apart.
  private TreeSet<String> graph(String landscape) {
    var parameters = Map.<String, Object>of("landscape", landscape);
    var graph = new TreeSet<String>();
    driver
        .executableQuery(
            """
            MATCH (n:Entity {landscapeId: $landscape})
            OPTIONAL MATCH (n)-[r]->(m)
            RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type,
              coalesce(m.entity, '') + coalesce(m.key, m.scheme + ':' + m.value, '') AS other
            """)
        .withParameters(parameters)
        .execute()
        .records()
        .forEach(row -> {
          var node = new TreeMap<>(row.get("node").asMap());
          node.remove("landscapeId");
          graph.add(
              row.get("labels") + " " + node + " " + row.get("type") + " " + row.get("other"));
        });
    return graph;
  }

  private TreeSet<String> everything() {
    var all = new TreeSet<String>();
    driver
        .executableQuery(
            """
            MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__')
            OPTIONAL MATCH (n)-[r]->(m)
            RETURN elementId(n) AS id, properties(n) AS node, elementId(r) AS r, type(r) AS type
            """)
        .execute()
        .records()
        .forEach(row -> all.add(row.asMap().toString()));
    return all;
  }
}
