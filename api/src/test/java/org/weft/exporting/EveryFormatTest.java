package org.weft.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.weft.importing.FactDraft;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SourceInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every format, also for one that is added: any text goes through it unharmed and
/// harms nobody, and the file says of what, of which day, on whose word and under which licence it
/// is.
class EveryFormatTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static final List<String> TEXTS =
      List.of(
          "مركز شباب الميناء",
          "קרן אופק",
          "🌊 Tide 👩‍👩‍👧",
          "=HYPERLINK(\"http://x\")",
          "+44 Trust",
          "-1",
          "@home",
          "\ttab",
          "'=1",
          "A, \"B\"; C\\D",
          "two\nlines",
          "<b>bold</b> ]]> &amp; <script>alert('1')</script> <!-- x",
          "bell\u0007, escape\u001B, null\u0000 and \uFFFE",
          "a\u2028b\u0085c",
          "x".repeat(300));

  static Stream<Exporter> exporters() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Exporter.class));
    return scanner.findCandidateComponents("org.weft.exporting").stream()
        .map(found -> exporter(String.valueOf(found.getBeanClassName())))
        .sorted(java.util.Comparator.comparing(Exporter::formatId));
  }

  private static Exporter exporter(String name) {
    try {
      var constructor = Class.forName(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Exporter) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FactList landscape(String text) {
    return FactList.of(
        text,
        FactDraft.of(SourceInput.class)
            .with("key", "diary")
            .with("title", "Diary " + text)
            .with("publisher", text)
            .with("licence", "https://example.org/licence")
            .with("retrievedAt", LocalDate.of(2026, 1, 2))
            .draft()
            .input(),
        actor("one", text),
        actor("two", "Two"),
        FactDraft.of(EffortInput.class)
            .with("key", "effort")
            .with("name", text)
            .with("description", text)
            .with("runBy", List.of("one"))
            .with("source", "diary")
            .draft()
            .input(),
        FactDraft.of(ResourceFlowInput.class)
            .with("key", "flow")
            .with("kind", ResourceKind.MONEY)
            .with("from", "one")
            .with("to", "two")
            .with("amount", new java.math.BigDecimal("12.50"))
            .with("currency", "EUR")
            .with("basis", FlowBasis.DISBURSED)
            .with("title", text)
            .with("description", text)
            .with("validFrom", LocalDate.of(2025, 1, 1))
            .with("source", "diary")
            .draft()
            .input());
  }

  private static FactInput actor(String key, String name) {
    return FactDraft.of(OrganizationInput.class)
        .with("key", key)
        .with("name", name)
        .with("alternativeNames", List.of(name, "another"))
        .with("source", "diary")
        .with("evidence", EvidenceBasis.CLAIMED)
        .with("visibility", Visibility.PUBLIC)
        .draft()
        .input();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void everyTextGoesThroughAndHarmsNobody(Exporter exporter) throws IOException {
    for (var text : TEXTS) {
      var values = values(exporter, write(exporter, landscape(text)));

      assertThat(values).as("%s", text).anyMatch(value -> expected(exporter, text).equals(value));
      if (isTable(exporter)) {
        assertThat(values).noneMatch(value -> value.matches("(?s)[=+@\\t\\r-].*"));
      }
    }
  }

  /// All but the workbook, which names the moment.
  static Stream<Exporter> timeless() {
    return exporters().filter(exporter -> !exporter.fileEnding().equals("xlsx"));
  }

  @ParameterizedTest
  @MethodSource("timeless")
  void theSameLandscapeGivesTheSameBytes(Exporter exporter) throws IOException {
    var landscape = landscape("Name");

    assertThat(write(exporter, landscape)).isEqualTo(write(exporter, landscape));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void everyFileSaysWhatItIs(Exporter exporter) throws IOException {
    var text = String.join("\n", values(exporter, write(exporter, landscape("Name"))));

    assertThat(text).contains("https://example.org/licence", "Diary Name");
    if (!exporter.formatId().equals("json-lines")) { // a backup: the same landscape, the same bytes
      assertThat(text).contains("2026-06-30", "version 7", "town");
    }
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void anEmptyLandscapeIsAFileToo(Exporter exporter) {
    assertThatCode(() -> values(exporter, write(exporter, FactList.of("Nothing"))))
        .doesNotThrowAnyException();
  }

  private static byte[] write(Exporter exporter, ExportSource source) throws IOException {
    var out = new ByteArrayOutputStream();
    exporter.write(source, out);
    return out.toByteArray();
  }

  private static boolean isTable(Exporter exporter) {
    return List.of("csv", "zip").contains(exporter.fileEnding());
  }

  /// What `loses` names is lost.
  private static String expected(Exporter exporter, String text) {
    var guarded = text.matches("(?s)'*[=+@\\t-].*") ? "'" + text : text;
    return switch (exporter.fileEnding()) {
      case "csv", "zip" -> guarded;
      case "xlsx" -> guarded.replaceAll("[\u0000\u0007\u001B\uFFFE]", "");
      case "graphml", "gexf" -> text.replaceAll("[\u0000\u0007\u001B\uFFFE]", "");
      default -> text;
    };
  }

  /// All texts of a file, as its readers read them.
  private static List<String> values(Exporter exporter, byte[] bytes) throws IOException {
    return switch (exporter.fileEnding()) {
      case "csv" -> cells(bytes);
      case "zip", "xlsx" -> archive(bytes);
      case "graphml", "gexf" -> xml(bytes);
      case "jsonl", "ndjson" -> {
        var values = new ArrayList<String>();
        text(bytes).lines().forEach(line -> collect(JSON.readTree(line), values));
        yield values;
      }
      default -> {
        var values = new ArrayList<String>();
        collect(JSON.readTree(bytes), values);
        yield values;
      }
    };
  }

  private static void collect(JsonNode node, List<String> values) {
    if (node.isValueNode()) {
      values.add(node.asString(""));
    }
    node.forEach(one -> collect(one, values));
  }

  private static List<String> cells(byte[] bytes) {
    return CsvReader.builder()
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(text(bytes))
        .stream()
        .flatMap(row -> row.getFields().stream())
        .toList();
  }

  private static List<String> archive(byte[] bytes) throws IOException {
    var values = new ArrayList<String>();
    var file = Files.createTempFile("export", ".zip");
    try (var zip = new ZipFile(Files.write(file, bytes).toFile())) {
      for (var entry : zip.stream().toList()) {
        var content = zip.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith(".csv")) {
          values.addAll(cells(content));
        } else if (entry.getName().endsWith(".xml")) {
          values.addAll(xml(content));
        } else if (entry.getName().endsWith(".md")) {
          values.add(text(content));
        }
      }
    } finally {
      Files.delete(file);
    }
    return values;
  }

  private static List<String> xml(byte[] bytes) throws IOException {
    try {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes));
      var values = new ArrayList<String>();
      collect(document.getDocumentElement(), values);
      return values;
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(Element element, List<String> values) {
    var attributes = element.getAttributes();
    for (var i = 0; i < attributes.getLength(); i++) {
      values.add(attributes.item(i).getNodeValue());
    }
    var hasChild = false;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one) {
        hasChild = true;
        collect(one, values);
      }
    }
    if (!hasChild) {
      values.add(element.getTextContent());
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
