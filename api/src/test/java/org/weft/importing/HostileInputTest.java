package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/// Whatever an input holds, it is read or refused: no importer fails, nothing is fetched, nothing
/// takes for ever.
class HostileInputTest {

  private static final String FAILED = "the server's log says why";
  private static final int DAMAGES = 6;

  @TempDir Path folder;

  /// Every file of every case.
  static Stream<Path> files() throws IOException {
    return ImporterCasesTest.cases().flatMap(HostileInputTest::filesOf);
  }

  private static Stream<Path> filesOf(Path folder) {
    try (var all = Files.walk(folder)) {
      return all
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().matches("(expected|notices)\\.json"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsDamagedAnywhereIsReadOrRefused(Path file) throws IOException {
    var format = Path.of("src/test/resources/importing").relativize(file).getName(0).toString();
    var whole = Files.readAllBytes(file);
    var random = new Random(file.toString().hashCode());
    for (int i = 0; i < DAMAGES && whole.length > 0; i++) {
      var damaged =
          i % 3 == 0
              ? cut(whole, random)
              : i % 3 == 1 ? changed(whole, random) : doubled(whole, random);
      var input = Files.write(folder.resolve(file.getFileName()), damaged);
      var batch = reader().read(input, format).batch();
      assertThat(batch.notices())
          .as("damage %d of %s:\n%s", i, file, new String(damaged, StandardCharsets.UTF_8))
          .noneMatch(notice -> notice.rule().contains(FAILED));
    }
  }

  private static byte[] cut(byte[] whole, Random random) {
    return Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
  }

  /// Another character that such texts have in place of one.
  private static byte[] changed(byte[] whole, Random random) {
    var changed = whole.clone();
    var characters = "{}[]\",:;<>/&-0123456789eE.|#\n ";
    for (int i = 0; i < 3; i++) {
      changed[random.nextInt(whole.length)] =
          (byte) characters.charAt(random.nextInt(characters.length()));
    }
    return changed;
  }

  private static byte[] doubled(byte[] whole, Random random) {
    var text = new String(whole, StandardCharsets.UTF_8).lines().toList();
    var line = text.get(random.nextInt(text.size()));
    return (String.join("\n", text) + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iati", "graphml", "gexf"})
  void entitiesThatGrowOrFetchAreNotFollowed(String format) throws IOException {
    var root = format.equals("iati") ? "iati-activities" : format;
    var secret = Files.writeString(folder.resolve("secret.txt"), "do not tell");
    var lines = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 20; i++) {
      lines.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    lines.append("<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri()));
    lines.append("<%s version=\"2.03\"><a>&a19;</a><b>&x;</b></%s>".formatted(root, root));
    var batch = read("input.xml", lines.toString(), format);
    assertThat(batch.facts()).isEmpty();
    assertThat(batch.notices())
        .isNotEmpty()
        .noneMatch(notice -> notice.toString().contains("do not tell"))
        .noneMatch(notice -> notice.toString().contains("aaaaaaaaaa"));
  }

  @Test
  void aWorkbookThatIsCutOffIsRefused() throws IOException {
    var file = folder.resolve("input.xlsx");
    try (var out = Files.newOutputStream(file);
        var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("organizations");
      sheet.value(0, 0, "key");
      sheet.value(0, 1, "name");
    }
    var whole = Files.readAllBytes(file);
    for (int length : new int[] {4, 40, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(reader().read(file, null).batch().isRefused()).as(length + " bytes").isTrue();
    }
  }

  @Test
  void aWorkbookThatLacksItsPartsIsRefusedAsAWorkbook() throws IOException {
    var file = folder.resolve("input.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(reader().read(file, null).batch().notices())
        .extracting(Notice::rule)
        .containsExactly("must be a workbook (.xlsx), complete and well formed");
  }

  @Test
  void tenMegabytesOnOneLineAreReadAndCut() throws IOException {
    var much = "a".repeat(10_000_000);
    var grant =
        """
        {"grants": [{"id": "g1", "title": "%s", "currency": "GBP", "amountAwarded": 1,
        "awardDate": "2024-01-01", "fundingOrganization": [{"id": "GB-CHC-1234567", "name": "F"}],
        "recipientOrganization": [{"id": "GB-CHC-7654321", "name": "R"}]}]}
        """;
    var json = read("input.json", grant.formatted(much).replace("\n", ""), null);
    assertThat(json.facts()).hasSize(3);
    assertThat(json.notices()).extracting(Notice::kind).containsOnly(NoticeKind.REPAIRED);

    var table =
        read("input.csv", "#org,#sector,#adm1\n" + much + ",Water,North\nA,Water,North\n", null);
    assertThat(table.isRefused()).isFalse();
    assertThat(table.notices()).extracting(Notice::kind).containsOnly(NoticeKind.REJECTED);
    assertThat(table.facts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"360giving", "bods", "ftm", "hsds", "json-lines", "kumu", "popolo"})
  void whatIsNestedWithoutEndOrHasANumberWithoutEndIsRefused(String format) throws IOException {
    for (var text :
        List.of(
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "[{\"id\": " + "9".repeat(1_000_000) + ", \"grants\": []}]",
            "{\"grants\": [{\"id\": 1e999999999, \"amountAwarded\": 1e999999999}]}")) {
      var batch = read("input.json", text, format);
      assertThat(batch.facts()).isEmpty();
      assertThat(batch.notices()).noneMatch(notice -> notice.rule().contains(FAILED));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"input.json", "input.xml", "input.csv"})
  void aCharacterThatIsNoTextIsRefused(String name) throws IOException {
    var batch = read(name, "{\"grants\": [\0]}", null);
    assertThat(batch.notices())
        .singleElement()
        .extracting(Notice::rule)
        .isEqualTo("must be text in UTF-8");
  }

  @Test
  void aMillionNoticesAreCountedAndAHundredKept() throws IOException {
    var text = new StringBuilder("key,name,openToPartners\n");
    for (int i = 0; i < 1_000_000; i++) {
      text.append('k').append(i).append(",N,perhaps\n");
    }
    Files.writeString(folder.resolve("organizations.csv"), text);
    var batch =
        ImporterCasesTest.reader(DataSize.ofMegabytes(100))
            .read(folder.resolve("organizations.csv"), null)
            .batch();
    assertThat(batch.notices()).hasSize(Notices.KEPT_PER_RULE);
    assertThat(batch.noticeCounts()).singleElement().extracting("count").isEqualTo(1_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a|a)*b", "(a+)+b", "(a*)*b", "(.*a){20}b", "(a|aa)+b"})
  void aRegexThatWouldTakeForEverIsAFaultOfTheMapping(String regex) throws IOException {
    var mapping =
        """
        mapping: slow
        tables:
          - recognizes: [Name]
            facts:
              - organization:
                  key: Name
                  name: {column: Name, replace: [{regex: "%s", with: ""}]}
        """;
    var input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("mapping.yaml"), mapping.formatted(regex));
    Files.writeString(input.resolve("table.csv"), "Name\n" + "a".repeat(5_000) + "\n");
    var batch = reader().read(input, "mapping").batch();
    assertThat(batch.isRefused()).isTrue();
    assertThat(batch.notices())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.file()).isEqualTo("mapping.yaml");
          assertThat(notice.row()).isEqualTo(7);
          assertThat(notice.value()).isEqualTo(regex);
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anImporterThatFailsIsARefusal(boolean isEndless) throws IOException {
    var reader =
        new InputReader(
            List.of(new Failing(isEndless)),
            new ImportLimits(DataSize.ofMegabytes(1), 10, Duration.ofMinutes(1), 0),
            null);
    var batch = reader.read(Files.writeString(folder.resolve("a.txt"), "text"), null).batch();
    assertThat(batch.isRefused()).isTrue();
    assertThat(batch.notices())
        .singleElement()
        .extracting(Notice::rule)
        .asString()
        .contains("failing", FAILED);
  }

  /// @param isEndless whether it calls itself for ever
  private record Failing(boolean isEndless) implements Importer {

    @Override
    public String formatId() {
      return "failing";
    }

    @Override
    public String title() {
      return "Failing";
    }

    @Override
    public String reads() {
      return "Nothing.";
    }

    @Override
    public String keeps() {
      return "Nothing.";
    }

    @Override
    public String drops() {
      return "Everything.";
    }

    @Override
    public boolean recognizes(InputHead head) {
      return true;
    }

    @Override
    public void read(ImportInput input, ImportBatch batch) {
      batch.ignore(Origin.file("a"), null, null, "was read before it failed");
      if (isEndless) {
        read(input, batch);
      }
      throw new IllegalStateException("a fault");
    }
  }

  private ImportBatch read(String name, String text, @Nullable String format) throws IOException {
    return reader().read(Files.writeString(folder.resolve(name), text), format).batch();
  }

  private static InputReader reader() {
    return ImporterCasesTest.reader(DataSize.ofMegabytes(100));
  }
}
