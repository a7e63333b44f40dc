package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import org.weft.landscape.input.Draft;

/// The same grants give the same facts, whether they come as a JSON package, as CSV or as a
/// workbook, alone or together.
class GrantFormatsTest {

  private static final Path CASES = Path.of("src/test/resources/importing/360giving");
  private static final Path PACKAGE = CASES.resolve("typical/input.json");

  @TempDir Path folder;

  @Test
  void tablesWithTitlesAndWithPathsSayWhatThePackageSays() throws IOException {
    var expected = facts(read(PACKAGE));
    assertThat(facts(read(CASES.resolve("titles/input.csv")))).isEqualTo(expected);
    assertThat(facts(read(CASES.resolve("paths/input.csv")))).isEqualTo(expected);
  }

  @Test
  void aWorkbookWithDatesAndNumbersOfItsOwnSaysThat() throws IOException {
    assertThat(facts(read(workbook()))).isEqualTo(facts(read(PACKAGE)));
  }

  @Test
  void allOfThemTogetherSayItOnceAndHaveNothingToComplainOf() throws IOException {
    var files = List.of(PACKAGE, CASES.resolve("titles/input.csv"), workbook());
    var batch = new ImportBatch("import-360giving-input", 100);
    var importer =
        ImporterCasesTest.IMPORTERS.stream()
            .filter(one -> one.formatId().equals("360giving"))
            .findFirst()
            .orElseThrow();
    importer.read(ImportInput.of(files), batch);
    assertThat(facts(batch)).isEqualTo(facts(read(PACKAGE)));
    assertThat(batch.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"parts", "parts-beside"})
  void partsInSheetsOfAWorkbookSayWhatTheySayInFilesOfTheirOwn(String one) throws IOException {
    var input = CASES.resolve(one).resolve("input");
    var inFiles = read(input);
    for (var reversed : List.of(false, true)) {
      var inSheets = read(sheets(input, reversed));
      assertThat(facts(inSheets)).isEqualTo(facts(inFiles));
      assertThat(inSheets.notices())
          .extracting(Notice::field, Notice::value, Notice::rule)
          .containsExactlyInAnyOrderElementsOf(
              inFiles.notices().stream()
                  .map(notice -> tuple(notice.field(), notice.value(), notice.rule()))
                  .toList());
    }
  }

  @Test
  void theSheetMetaDescribesTheSource() throws IOException {
    var source = read(workbook()).ownSourceDraft("otherwise").orElseThrow();
    assertThat(source).isEqualTo(read(PACKAGE).ownSourceDraft("otherwise").orElseThrow());
  }

  /// The case `titles` as a spreadsheet keeps it: numbers as numbers, days as days.
  private Path workbook() throws IOException {
    var file = folder.resolve("input.xlsx");
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "test", "1.0");
        var rows = CsvReader.builder().ofCsvRecord(CASES.resolve("titles/input.csv"))) {
      var meta = workbook.newWorksheet("Meta");
      put(meta, 0, List.of("Title", "Grants of the Mill Trust"));
      put(meta, 1, List.of("License", "https://creativecommons.org/licenses/by/4.0/"));
      put(meta, 2, List.of("Publisher:Name", "Mill Trust"));
      put(meta, 3, List.of("Publisher:Website", "https://example.org"));
      var grants = workbook.newWorksheet("Grants");
      var row = 0;
      for (var one : rows) {
        put(grants, row++, one.getFields());
      }
    }
    return file;
  }

  /// One workbook with a sheet of each file of a folder.
  private Path sheets(Path input, boolean isReversed) throws IOException {
    var file = folder.resolve("input.xlsx");
    var order = isReversed ? Comparator.<Path>reverseOrder() : Comparator.<Path>naturalOrder();
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "test", "1.0");
        var files = Files.list(input)) {
      for (var one : files.sorted(order).toList()) {
        var sheet = workbook.newWorksheet(one.getFileName().toString().replace(".csv", ""));
        var row = 0;
        try (var rows = CsvReader.builder().ofCsvRecord(one)) {
          for (var cells : rows) {
            put(sheet, row++, cells.getFields());
          }
        }
      }
    }
    return file;
  }

  private static void put(Worksheet sheet, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      if (cell.matches("-?[1-9]\\d*(\\.\\d+)?|0")) {
        sheet.value(row, i, new BigDecimal(cell));
      } else if (cell.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
        sheet.value(row, i, LocalDate.parse(cell.substring(0, 10)));
        sheet.style(row, i).format("dd/mm/yyyy").set();
      } else if (!cell.isEmpty()) {
        sheet.value(row, i, cell);
      }
    }
  }

  private static ImportBatch read(Path file) throws IOException {
    return ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(file, null).batch();
  }

  private static Set<Draft> facts(ImportBatch batch) {
    var drafts = new HashSet<Draft>();
    batch.facts().forEach(fact -> drafts.add(fact.draft()));
    assertThat(drafts).isNotEmpty().hasSameSizeAs(batch.facts());
    return drafts;
  }
}
