package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.input.OrganizationInput;

/// An input that cannot be read as a whole is refused with one notice; what can be read is read the
/// same from a file, a folder or an archive.
class InputReaderTest {

  private static final String ORGANIZATIONS = "key,name\na,Alpha\n";

  @TempDir private Path folder;

  @Test
  void aFolderAndAZipArchiveOfItAreTheSameInput() throws IOException {
    Files.writeString(folder.resolve("organizations.csv"), ORGANIZATIONS);
    Files.writeString(folder.resolve("places.csv"), "key,name\np,Place\n");
    Files.writeString(folder.resolve("README.md"), "not read");
    var archive = Files.createTempFile("input", ".zip");
    Files.write(
        archive,
        zip(
            "valley/places.csv", "key,name\np,Place\n",
            "valley/README.md", "not read",
            "__MACOSX/valley/._places.csv", "not read",
            "valley/organizations.csv", ORGANIZATIONS));

    var ofFolder = read(folder);
    var ofArchive = read(archive);

    assertThat(ofArchive.contentSha256()).isNotNull().isEqualTo(ofFolder.contentSha256());
    assertThat(ofArchive.batch().facts()).hasSameSizeAs(ofFolder.batch().facts()).hasSize(2);
    assertThat(ofArchive.batch().notices()).isEmpty();
    Files.delete(archive);
  }

  @Test
  void theIdentityOfOneFileIsItsSha256() throws IOException {
    assertThat(
            read(file("organizations.csv", ORGANIZATIONS.getBytes(StandardCharsets.UTF_8)))
                .contentSha256())
        .isEqualTo("7ee74440046150a92e0133fd9175ff48c199b2be41b0335f0e123e3a6c0360f1");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    var read =
        read(
            file("organizations.csv", ("\uFEFF" + ORGANIZATIONS).getBytes(StandardCharsets.UTF_8)));
    assertThat(read.batch().facts()).hasSize(1);
    assertThat(read.batch().notices()).isEmpty();
  }

  @Test
  void aTableThatAMappingKnowsIsItsAlsoWhereHashtagsStandBelowItsNames() throws IOException {
    var table =
        """
        countryCode,code,name,cluster,requirements,funding
        #country+code,#activity+code,#activity+name,#sector,#value+required,#value+funding
        KEN,HVAL26,Vale 2026,Health,25000,8000
        """;
    var read = read(file("requirements.csv", table.getBytes(StandardCharsets.UTF_8)));
    assertThat(Objects.requireNonNull(read.importer()).formatId()).isEqualTo("mapping");
    assertThat(read.batch().facts()).hasSize(5);
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(file("organizations.csv", new byte[0]), null, "must not be empty");
  }

  @Test
  void aBinaryFileIsRefusedAtItsFirstByteThatIsNoText() throws IOException {
    var bytes = "key,name\na,".getBytes(StandardCharsets.UTF_8);
    var binary = java.util.Arrays.copyOf(bytes, bytes.length + 4);
    assertRefused(
        file("organizations.csv", binary), "byte 0x00 at offset 11", "must be text in UTF-8");
  }

  @Test
  void anotherCharacterSetIsToldByTheBytesAndSaidInANotice() throws IOException {
    var text = "key,name\na,Café Zürich für die Müllabfuhr\nb,Café à la Bibliothèque\n";
    var latin = read(file("organizations.csv", text.getBytes("windows-1252")));
    assertThat(names(latin))
        .containsExactly("Café Zürich für die Müllabfuhr", "Café à la Bibliothèque");
    assertRepaired(latin, "byte 0xE9 at offset 14", "windows-1252");

    var utf16 = read(file("organizations.csv", text.getBytes(StandardCharsets.UTF_16)));
    assertThat(names(utf16)).isEqualTo(names(latin));
    assertRepaired(utf16, "byte 0xFE at offset 0", "UTF-16BE");
  }

  private static java.util.List<String> names(ReadInput read) {
    return read.batch().facts().stream()
        .map(fact -> ((OrganizationInput) fact.draft().input()).name())
        .toList();
  }

  private static void assertRepaired(ReadInput read, String value, String charset) {
    assertThat(read.batch().notices())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.kind()).isEqualTo(NoticeKind.REPAIRED);
          assertThat(notice.value()).isEqualTo(value);
          assertThat(notice.rule()).isEqualTo("must be text in UTF-8; taken as " + charset);
        });
  }

  @Test
  void aTextThatWasUtf8SoFarIsDamagedAndNotOfAnotherCharacterSet() throws IOException {
    var bytes = "key,name\na,é and \u00ff and more text".getBytes(StandardCharsets.UTF_8);
    bytes[18] = (byte) 0xE9;
    assertRefused(
        file("organizations.csv", bytes), "byte 0xE9 at offset 18", "must be text in UTF-8");
  }

  @Test
  void aCompressedFileIsReadAsWhatItHolds() throws IOException {
    var packed = gzip(ORGANIZATIONS.getBytes(StandardCharsets.UTF_8));
    assertThat(names(read(file("organizations.csv.gz", packed)))).containsExactly("Alpha");
    var cut = read(file("cut.csv.gz", java.util.Arrays.copyOf(packed, packed.length - 6)));
    assertThat(cut.batch().notices())
        .singleElement()
        .extracting(Notice::rule)
        .isEqualTo("must be an archive, complete and well formed");
  }

  @Test
  void whatUnpacksToMoreThanAnImportMayHoldIsRefusedHoweverItIsPacked() throws IOException {
    var zeros = " ".repeat(5_000_000);
    var reader = ImporterCasesTest.reader(DataSize.ofMegabytes(1));
    for (var bomb :
        java.util.List.of(
            file("bomb.csv.gz", gzip(zeros.getBytes(StandardCharsets.UTF_8))),
            file("bomb.zip", zip("organizations.csv", zeros)),
            file("bomb.xlsx", zip("[Content_Types].xml", zeros)))) {
      assertThat(reader.read(bomb, null).batch().notices())
          .singleElement()
          .extracting(Notice::rule)
          .isEqualTo("must unpack to at most 1 MB");
    }
  }

  @Test
  void aWorkbookIsReadAsTheFilesThatItsSheetsAreNamedAfter() throws IOException {
    var workbook = new ByteArrayOutputStream();
    try (var book = new Workbook(workbook, "Test", "1.0")) {
      var organizations = book.newWorksheet("organizations");
      fill(organizations, 0, "key", "name", "validFrom", "yearlySpend", "website");
      fill(organizations, 1, "a", "Alpha", LocalDate.of(2024, 3, 31), 0.1, "https://alpha.example");
      fill(organizations, 2, "b", "Beta", "2024-03-31", 1_250_000L);
      organizations.style(1, 2).format("yyyy-mm-dd").set();
      fill(book.newWorksheet("notes"), 0, "anything");
    }
    var read = read(file("landscape.xlsx", workbook.toByteArray()));
    assertThat(read.batch().facts())
        .extracting(fact -> (OrganizationInput) fact.draft().input())
        .extracting(
            OrganizationInput::name, OrganizationInput::validFrom, OrganizationInput::yearlySpend)
        .containsExactly(
            tuple("Alpha", LocalDate.of(2024, 3, 31), new BigDecimal("0.1")),
            tuple("Beta", LocalDate.of(2024, 3, 31), new BigDecimal("1250000")));
    assertThat(read.batch().notices())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.file()).isEqualTo("landscape.xlsx#notes");
          assertThat(notice.kind()).isEqualTo(NoticeKind.IGNORED);
        });
  }

  private static void fill(Worksheet sheet, int row, Object... cells) {
    for (int column = 0; column < cells.length; column++) {
      switch (cells[column]) {
        case LocalDate date -> sheet.value(row, column, date);
        case Number number -> sheet.value(row, column, number);
        case Object text -> sheet.value(row, column, text.toString());
      }
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void theOffsetIsThatOfTheFileNotOfTheBuffer() throws IOException {
    var bytes = ("key,name\n" + "é".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    bytes[150_010] = (byte) 0xFF;
    assertRefused(
        file("organizations.csv", bytes), "byte 0xC3 at offset 150009", "must be text in UTF-8");
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsRefused() throws IOException {
    var bytes = "key,name\na,é".getBytes(StandardCharsets.UTF_8);
    assertRefused(
        file("organizations.csv", java.util.Arrays.copyOf(bytes, bytes.length - 1)),
        "byte 0xC3 at offset 11",
        "must be text in UTF-8");
  }

  @Test
  void whatIsLargerThanAnImportMayBeIsRefused() throws IOException {
    var large = ORGANIZATIONS + " ".repeat(2_000);
    var small = ImporterCasesTest.reader(DataSize.ofKilobytes(1));
    var plain = small.read(file("organizations.csv", large.getBytes(StandardCharsets.UTF_8)), null);
    var packed = small.read(file("input.zip", zip("organizations.csv", large)), null);
    assertThat(plain.batch().isRefused()).isTrue();
    assertThat(packed.batch().isRefused()).isTrue();
    assertThat(plain.batch().notices())
        .singleElement()
        .extracting(Notice::rule)
        .asString()
        .contains("at most");
  }

  @Test
  void aDamagedArchiveIsRefused() throws IOException {
    var archive = zip("organizations.csv", ORGANIZATIONS.repeat(500));
    var cut = java.util.Arrays.copyOf(archive, 60);
    assertThat(read(file("input.zip", cut)).batch().isRefused()).isTrue();
    assertThat(read(file("empty.zip", zip("README.md", "text"))).batch().isRefused()).isTrue();
  }

  @Test
  void anUnknownFormatIsRefusedAndAnUnknownFormatIdIsAnError() throws IOException {
    assertRefused(
        file("notes.txt", "Dear all".getBytes(StandardCharsets.UTF_8)),
        null,
        "must be of the format " + formatIds(" or "));
    assertThatThrownBy(() -> ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(folder, "abc"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("abc")
        .hasMessageContaining(formatIds(", "));
  }

  @Test
  void aStatedFormatHoldsAgainstTheContent() throws IOException {
    var reader = ImporterCasesTest.reader(DataSize.ofMegabytes(1));
    var csv = file("organizations.csv", ORGANIZATIONS.getBytes(StandardCharsets.UTF_8));
    assertThat(reader.read(csv, "360giving").batch().notices())
        .singleElement()
        .extracting(Notice::rule)
        .isEqualTo("must have a table with the columns Identifier, Funding Org and Recipient Org");
  }

  private static String formatIds(String separator) {
    return ImporterCasesTest.IMPORTERS.stream()
        .map(Importer::formatId)
        .sorted()
        .collect(Collectors.joining(separator));
  }

  private static ReadInput read(Path path) throws IOException {
    return ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(path, null);
  }

  private static void assertRefused(Path path, @Nullable String value, String rule)
      throws IOException {
    var read = read(path);
    assertThat(read.batch().isRefused()).isTrue();
    assertThat(read.batch().notices())
        .containsExactly(
            Notice.of(
                NoticeKind.REJECTED,
                Origin.file(path.getFileName().toString()),
                null,
                value,
                rule));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /// @param entries name and text by turns
  private static byte[] zip(String... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
