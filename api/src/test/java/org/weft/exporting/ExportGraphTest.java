package org.weft.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.weft.importing.ImportRequest;
import org.weft.importing.ImportService;
import org.weft.importing.ImportStatus;
import org.weft.importing.Notice;
import org.weft.landscape.Visibility;
import org.weft.support.GraphTest;
import org.weft.support.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What goes out is what is there, as far as the reader may see it, and comes back the same.
@SpringBootTest(properties = "weft.home=target/export-home")
@AutoConfigureMockMvc
@AutoConfigureGraphQlTester
@GraphTest
class ExportGraphTest {

  private static final Path SEEDS = Path.of("../seed-data");

  /// Names that have broken files before: right to left, emoji, formulas, separators.
  private static final List<String> NAMES =
      List.of(
          "مركز شباب الميناء",
          "קרן אופק",
          "🌊 Tide 👩‍👩‍👧",
          "=HYPERLINK(\\\"http://x\\\")",
          "+44 Trust",
          "-1",
          "@home",
          "'=1",
          "A, \\\"B\\\"; C\\\\D",
          "two\\nlines",
          "<b>&amp;</b> ]]> <script>alert(1)</script>",
          "n".repeat(300));

  private static final String START =
      """
      mutation($landscape: String!, $format: ID!, $filter: ExportFilterInput) {
        exportStart(landscape: $landscape, format: $format, filter: $filter) {
          operation { id kind landscape title state }
          userErrors { message }
        }
      }
      """;

  private static final String OPERATION =
      """
      query($id: ID!) {
        operation(id: $id) { state done total portion result { url size expiresAt } failure }
      }
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private ExportService exports;
  @Autowired private ExportAtStart atStart;
  @Autowired private ImportService imports;
  @Autowired private MockMvc http;
  @Autowired private GraphQlTester api;

  @TempDir private Path folder;

  @Test
  void everyFormatThatIsAlsoImportedStatesTheSameFacts() throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    var facts = facts("demo");
    var formats = exports.exporters().stream().filter(one -> one.importFormat().isPresent());

    assertThat(formats)
        .extracting(Exporter::formatId)
        .contains("json-lines", "weft-csv", "weft-xlsx")
        .allSatisfy(format -> assertThat(facts(copy("demo", format))).isEqualTo(facts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json-lines", "weft-csv", "weft-xlsx"})
  void namesOfAllKindsComeBack(String format) throws IOException {
    var lines = new StringBuilder("{\"weft\":\"json-lines\",\"version\":1,\"landscape\":");
    lines.append("{\"slug\":\"names\",\"name\":\"=Names\"}}\n");
    for (var name : NAMES) {
      lines.append(
          """
          {"entity":"ORGANIZATION","key":"o-%1$d","name":"%2$s","alternativeNames":["%2$s","b"],
          "identifiers":[{"scheme":"urn:x","id":"a:;%1$d"}],"reserves":0.1,"financeCurrency":"GBP"}
          """
              .formatted(NAMES.indexOf(name), name)
              .replace("\n", "")
              .concat("\n"));
    }
    bring(Files.writeString(folder.resolve("names.jsonl"), lines), "json-lines", null);

    assertThat(facts(copy("names", format))).isEqualTo(facts("names"));
  }

  static Stream<Path> landscapes() throws IOException {
    try (var cases = Files.list(SEEDS.resolve("cases"))) {
      return Stream.concat(
          Stream.of(SEEDS.resolve("demo")),
          cases.filter(Files::isDirectory).sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void aBackupInAnEmptyDatabaseIsTheSameByteForByte(Path seed) throws IOException {
    bring(seed, "weft-csv", "kept");
    var backup = export("kept", "json-lines");

    TestDatabase.shared().wipe();
    bring(Files.write(folder.resolve("kept.jsonl"), backup), null, null);

    assertThat(export("kept", "json-lines")).asString().isEqualTo(text(backup));
  }

  @Test
  void whatIsNotPublicIsNotExportedToAnybody() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("private.jsonl"),
            """
            {"weft":"json-lines","version":1,"landscape":{"slug":"private","name":"Private"}}
            {"entity":"SOURCE","key":"diary","title":"Diary","visibility":"STEWARDS"}
            {"entity":"ORGANIZATION","key":"open","name":"Open","partOf":"hidden","source":"diary"}
            {"entity":"ORGANIZATION","key":"hidden","name":"Hidden","visibility":"MEMBERS"}
            {"entity":"ORGANIZATION","key":"other","name":"Other"}
            {"entity":"EFFORT","key":"e-1","name":"Open days","runBy":["hidden","open"]}
            {"entity":"EFFORT","key":"e-2","name":"Hidden days","runBy":["open"],"visibility":"MEMBERS"}
            {"entity":"FLOW","key":"f-1","kind":"MONEY","from":"open","to":"other","amount":1,"currency":"EUR","validFrom":"2025-01-01","source":"diary"}
            {"entity":"FLOW","key":"f-2","kind":"MONEY","from":"open","to":"hidden","amount":1,"currency":"EUR","validFrom":"2025-01-01"}
            {"entity":"TIE","key":"t-1","kind":"OWNS","from":"hidden","to":"open"}
            {"entity":"TIE","key":"t-2","kind":"OWNS","from":"open","to":"open","visibility":"MEMBERS"}
            """);
    bring(file, "json-lines", null);

    for (var exporter : exports.exporters()) {
      var out = new ByteArrayOutputStream();
      exports.write(exporter, exports.source("private", Visibility.PUBLIC), out);
      var seen = readable(out.toByteArray());

      assertThat(seen).as(exporter.formatId()).contains("Open");
      assertThat(seen.toLowerCase(Locale.ROOT))
          .as(exporter.formatId())
          .doesNotContain("hidden", "diary", "t-1", "t-2", "f-2");
    }
    assertThat(text(export("private", "json-lines"))).contains("Hidden", "t-1", "t-2");
  }

  @Test
  void bothEndsOfEveryEdgeAreNodes() throws Exception {
    bring(SEEDS.resolve("demo"), "weft-csv", null);

    var kumu = JSON.readTree(export("demo", "kumu"));
    var elements = kumu.get("elements").findValuesAsString("id");
    assertThat(elements).doesNotHaveDuplicates().contains("actor:hollin-trust");
    assertThat(elements).containsAll(kumu.get("connections").findValuesAsString("from"));
    assertThat(elements).containsAll(kumu.get("connections").findValuesAsString("to"));
    assertThat(kumu.get("connections").findValuesAsString("type"))
        .contains("FLOW", "SEAT", "POST", "PART_OF", "RUN_BY", "COLLABORATES_WITH");

    var graphml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(export("demo", "graphml")));
    var nodes = attributes(graphml, "node", "id");
    assertThat(nodes).hasSameSizeAs(elements).doesNotHaveDuplicates();
    assertThat(nodes).containsAll(attributes(graphml, "edge", "source"));
    assertThat(nodes).containsAll(attributes(graphml, "edge", "target"));
    assertThat(attributes(graphml, "key", "id")).containsAll(attributes(graphml, "data", "key"));
  }

  private static List<String> attributes(Document xml, String element, String attribute) {
    var found = xml.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
        .toList();
  }

  /// The keys are others, since the formats have none of ours; what was said is the same.
  @ParameterizedTest
  @ValueSource(strings = {"gexf", "graphml", "kumu", "ftm"})
  void actorsComeBackByName(String format) throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    back("demo", format);

    assertThat(texts("demo-back", "ORGANIZATION", "name"))
        .containsAll(texts("demo", "ORGANIZATION", "name"));
    assertThat(texts("demo-back", "PERSON", "name")).isEqualTo(texts("demo", "PERSON", "name"));
    assertThat(texts("demo-back", "POST", "role")).isEqualTo(texts("demo", "POST", "role"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftm", "360giving"})
  void paymentsComeBack(String format) throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    back("demo", format);

    var paid =
        lines("demo")
            .filter(fact -> is(fact, "FLOW") && fact.path("kind").asString().equals("MONEY"))
            .filter(fact -> fact.path("basis").asString("").equals("DISBURSED"))
            .filter(fact -> fact.hasNonNull("amount") && fact.hasNonNull("from"))
            .map(ExportGraphTest::payment);
    var back =
        lines("demo-back")
            .filter(fact -> is(fact, "FLOW") && fact.path("basis").asString("").equals("DISBURSED"))
            .filter(fact -> fact.hasNonNull("amount"))
            .map(ExportGraphTest::payment);
    assertThat(back.sorted().toList()).isNotEmpty().isEqualTo(paid.sorted().toList());
  }

  private static String payment(JsonNode flow) {
    return flow.path("validFrom").asString() + " " + flow.path("amount") + flow.path("currency");
  }

  @Test
  void effortsAndNeedsComeBackFromHxl() throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    back("demo", "hxl");

    for (var field : List.of("name", "capacity", "reached", "status", "validFrom")) {
      assertThat(texts("demo-back", "EFFORT", field))
          .as(field)
          .isEqualTo(texts("demo", "EFFORT", field));
    }
    assertThat(texts("demo-back", "NEED", "people"))
        .isNotEmpty()
        .isSubsetOf(texts("demo", "NEED", "people"));
  }

  /// Exports to a format that has an import of the same name, and imports the file.
  private void back(String slug, String format) throws IOException {
    var exporter = exports.exporter(format);
    var file = folder.resolve("back." + exporter.fileEnding());
    Files.write(file, export(slug, format));
    var result = imports.run(new ImportRequest(file, slug + "-back", format, true, "a test"));
    assertThat(result.status()).as("%s", result.notices()).isEqualTo(ImportStatus.IMPORTED);
  }

  private Stream<JsonNode> lines(String slug) throws IOException {
    return facts(slug).stream().map(JSON::readTree);
  }

  private static boolean is(JsonNode fact, String entity) {
    return fact.path("entity").asString().equals(entity);
  }

  private List<String> texts(String slug, String entity, String field) throws IOException {
    return lines(slug)
        .filter(fact -> is(fact, entity))
        .map(fact -> fact.path(field).asString(""))
        .sorted()
        .toList();
  }

  @Test
  void aPartHoldsWhatTheFilterNamesAndNamesNothingElse() throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);

    assertThat(part("issue", "homelessness", "EFFORT"))
        .isNotEmpty()
        .doesNotContain("old-quay-mentoring");
    assertThat(part("issue", "youth-wellbeing", "EFFORT"))
        .contains("clinic-counselling", "old-quay-mentoring"); // counselling is a narrower issue
    assertThat(part("place", "riverside", "EFFORT"))
        .contains("old-quay-mentoring", "pact-mentoring") // places within
        .doesNotContain("hillside-mentoring");
    assertThat(part("place", "riverside", "NEED"))
        .contains("mentoring-old-quay")
        .doesNotContain("mentoring-hillside");
    assertThat(part("sector", "PHILANTHROPY", "ORGANIZATION"))
        .contains("hollin-trust", "northlight-fund", "tide-foundation")
        .doesNotContain("youth-forge");
    assertThat(part("sector", "PHILANTHROPY", "FLOW"))
        .contains("hollin-northlight")
        .doesNotContain("northlight-pact");
    assertThat(part("sector", "PHILANTHROPY", "PERSON")).contains("mara-quillet");
    assertThat(part("asOf", "2020-06-30", "POST"))
        .contains("vane-northlight")
        .doesNotContain("vane-pact-office");
    assertThat(part("evidence", "EVIDENCED", "TIE")).doesNotContain("northlight-tide");
  }

  /// A file of a part is whole: everything that is named in it is in it.
  @ParameterizedTest
  @CsvSource({
    "issue,homelessness",
    "place,riverside",
    "sector,PHILANTHROPY",
    "asOf,2022-06-30",
    "evidence,CONFIRMED"
  })
  void aPartCanBeImportedWithoutNotices(String filter, String value) throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    var file =
        Files.write(folder.resolve("part.jsonl"), export("demo", "json-lines", filter, value));

    var result = imports.run(new ImportRequest(file, "part", null, true, "a test"));
    assertThat(result.notices()).extracting(Notice::field).containsExactly("slug"); // of another
    assertThat(facts("part"))
        .isEqualTo(text(export("demo", "json-lines", filter, value)).lines().skip(1).toList());
  }

  private List<String> part(String filter, String value, String entity) throws IOException {
    return text(export("demo", "json-lines", filter, value))
        .lines()
        .map(JSON::readTree)
        .filter(fact -> is(fact, entity))
        .map(fact -> fact.path("key").asString())
        .toList();
  }

  private byte[] export(String slug, String format, String filter, String value)
      throws IOException {
    var out = new ByteArrayOutputStream();
    var part = FilterText.read(name -> name.equals(filter) ? value : null);
    exports.write(exports.exporter(format), exports.source(slug, Visibility.STEWARDS, part), out);
    return out.toByteArray();
  }

  @Test
  void aPartIsAskedForByAddressAndCommandLineToo() throws Exception {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    var expected = export("demo", "json-lines", "issue", "homelessness");

    var links =
        api.document(
                """
                { landscape(slug: "demo") {
                  exportLinks(filter: { issue: "homelessness" }) { format url }
                } }
                """)
            .execute()
            .path("landscape.exportLinks[?(@.format == 'json-lines')].url")
            .entityList(String.class)
            .get();
    http.perform(get(links.getFirst())).andExpect(content().bytes(expected));

    var file = folder.resolve("homes.jsonl");
    assertThat(
            start(
                "--export=" + file,
                "--landscape=demo",
                "--format=json-lines",
                "--issue=homelessness"))
        .isTrue();
    assertThat(file).hasBinaryContent(expected);

    for (var wrong : List.of("issue=none", "asOf=June", "evidence=NONE", "visibility=ALL")) {
      http.perform(get("/exports/demo.jsonl?format=json-lines&" + wrong))
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.field").value(wrong.split("=")[0]));
    }
  }

  @Test
  void anExportRunsByItselfUntilItsFileCanBeFetched() throws Exception {
    bring(SEEDS.resolve("demo"), "weft-csv", null);

    var operation = ended(started("demo", "json-lines"));
    assertThat(operation)
        .containsEntry("state", "DONE")
        .containsEntry("portion", 1.0)
        .containsEntry("done", operation.get("total"));
    var result = Objects.requireNonNull((Map<?, ?>) operation.get("result"));
    var file = export("demo", "json-lines");
    assertThat(result.get("size")).isEqualTo((double) file.length);
    http.perform(get(String.valueOf(result.get("url"))))
        .andExpect(content().bytes(file))
        .andExpect(header().string("Content-Type", "application/jsonl"))
        .andExpect(header().string("Content-Disposition", containsString("demo.jsonl")));
  }

  @Test
  void anExportThatIsCancelledLeavesNothing() throws Exception {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    var id = String.valueOf(started("demo", "graphml").get("id"));
    api.document("mutation($id: ID!) { operationCancel(id: $id) { operation { id } } }")
        .variable("id", id)
        .executeAndVerify();

    var operation = ended(Map.of("id", id));
    if (!"DONE".equals(operation.get("state"))) { // it may have been quicker
      assertThat(operation).containsEntry("state", "CANCELLED").containsEntry("result", null);
      http.perform(get("/exports/files/" + id)).andExpect(status().isNotFound());
    }
    http.perform(get("/exports/files/none")).andExpect(status().isNotFound());
  }

  @Test
  void anExportThatCannotStartIsToldItsRule() throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);

    for (var wrong : List.of("nowhere,weft-csv,", "demo,shapefile,", "demo,weft-csv,none")) {
      var words = wrong.split(",", -1);
      api.document(START)
          .variable("landscape", words[0])
          .variable("format", words[1])
          .variable("filter", words[2].isEmpty() ? Map.of() : Map.of("issue", words[2]))
          .execute()
          .path("exportStart.operation")
          .valueIsNull()
          .path("exportStart.userErrors[*].message")
          .entityList(String.class)
          .satisfies(messages -> assertThat(messages).hasSize(1));
    }
  }

  private Map<?, ?> started(String landscape, String format) {
    return api.document(START)
        .variable("landscape", landscape)
        .variable("format", format)
        .execute()
        .path("exportStart.operation")
        .entity(Map.class)
        .get();
  }

  /// The operation when it has ended; fails after a minute.
  private Map<String, Object> ended(Map<?, ?> started) throws InterruptedException {
    for (var i = 0; i < 600; i++) {
      Map<String, Object> operation =
          api.document(OPERATION)
              .variable("id", started.get("id"))
              .execute()
              .path("operation")
              .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
              .get();
      if (!"RUNNING".equals(operation.get("state"))) {
        return operation;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("it runs for a minute");
  }

  @Test
  void onlyWhatIsPublicMayBeReadByPagesOfOtherServers() throws Exception {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    var origin = "Access-Control-Allow-Origin";

    http.perform(get("/exports/demo.json?format=kumu&visibility=PUBLIC"))
        .andExpect(status().isOk())
        .andExpect(header().string(origin, "*"));
    http.perform(get("/exports/demo.json?format=kumu"))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist(origin));
  }

  @Test
  void anExportBesideAWriteIsGivenUp() throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    var source = exports.source("demo", Visibility.STEWARDS);
    var more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(more.resolve("organizations.csv"), "key,name\nnew,New\n");
    bring(more, "weft-csv", "demo");

    assertThatThrownBy(() ->
            exports.write(exports.exporter("json-lines"), source, OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("export it again");
  }

  @Test
  void aFileIsFetchedByItsAddress() throws Exception {
    bring(SEEDS.resolve("demo"), "weft-csv", null);

    var links =
        api.document("{ landscape(slug: \"demo\") { exportLinks { format url mediaType } } }")
            .execute()
            .path("landscape.exportLinks")
            .entityList(Map.class)
            .get();
    assertThat(links).hasSameSizeAs(exports.exporters());
    for (var link : links) {
      http.perform(get(String.valueOf(link.get("url"))))
          .andExpect(status().isOk())
          .andExpect(header().string("Content-Type", String.valueOf(link.get("mediaType"))))
          .andExpect(
              header().string("Content-Disposition", startsWith("attachment; filename=\"demo.")));
    }
    http.perform(get("/exports/demo.jsonl").param("format", "json-lines"))
        .andExpect(content().bytes(export("demo", "json-lines")));
  }

  @Test
  void aWrongAddressIsToldItsRule() throws Exception {
    bring(SEEDS.resolve("demo"), "weft-csv", null);

    http.perform(get("/exports/nowhere.zip").param("format", "weft-csv"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.field").value("landscape"));
    http.perform(get("/exports/demo.zip").param("format", "shapefile"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.value").value("shapefile"))
        .andExpect(jsonPath("$.rule").value(containsString("weft-csv")));
    http.perform(get("/exports/demo.zip")).andExpect(status().isBadRequest());
    http.perform(get("/exports/demo.csv").param("format", "weft-csv"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.rule").value("must be zip for weft-csv"));
  }

  @Test
  void theCommandLineWritesAFile() throws IOException {
    bring(SEEDS.resolve("demo"), "weft-csv", null);
    var file = folder.resolve("demo.jsonl");

    assertThat(start("--export=" + file, "--landscape=demo", "--format=json-lines")).isTrue();
    assertThat(file).hasBinaryContent(export("demo", "json-lines"));
    assertThat(start("--export=" + file, "--landscape=nowhere", "--format=json-lines")).isFalse();
    assertThat(start("--export=" + file, "--landscape=demo", "--format=none")).isFalse();
    assertThat(start("--export", "--landscape=demo", "--format=json-lines")).isFalse();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private boolean start(String... arguments) {
    return atStart.export(new DefaultApplicationArguments(arguments));
  }

  /// Exports a landscape and imports the file as another one.
  private String copy(String slug, Exporter exporter) throws IOException {
    var copy = slug + "-" + exporter.formatId();
    var file = folder.resolve(slug + "." + exporter.fileEnding());
    Files.write(file, export(slug, exporter.formatId()));
    bring(file, exporter.importFormat().orElseThrow(), copy);
    return copy;
  }

  private String copy(String slug, String format) throws IOException {
    return copy(slug, exports.exporter(format));
  }

  private void bring(Path path, @Nullable String format, @Nullable String slug) throws IOException {
    var result = imports.run(new ImportRequest(path, slug, format, true, "a test"));
    assertThat(result.status()).as("%s", result.notices()).isEqualTo(ImportStatus.IMPORTED);
  }

  private byte[] export(String slug, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    exports.write(exports.exporter(format), exports.source(slug, Visibility.STEWARDS), out);
    return out.toByteArray();
  }

  /// All that is stated, fact by fact; the first line is about the landscape.
  private List<String> facts(String slug) throws IOException {
    return text(export(slug, "json-lines")).lines().skip(1).toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The text of a file, or of the files of an archive.
  private String readable(byte[] bytes) throws IOException {
    if (bytes[0] != 'P' || bytes[1] != 'K') {
      return text(bytes);
    }
    var texts = new StringBuilder();
    try (var zip = new ZipFile(Files.write(folder.resolve("archive"), bytes).toFile())) {
      for (var entry : zip.stream().toList()) {
        texts.append(text(zip.getInputStream(entry).readAllBytes()));
      }
    }
    return texts.toString();
  }
}
