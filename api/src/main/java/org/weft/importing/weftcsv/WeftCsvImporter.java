package org.weft.importing.weftcsv;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.importing.InputHead;
import org.weft.importing.LandscapeStatement;
import org.weft.importing.NearestName;
import org.weft.importing.Origin;
import org.weft.importing.facts.Columns;
import org.weft.importing.tables.Table;
import org.weft.importing.tables.Tables;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.LandscapeInput;

/// Weft CSV: the format of this product, for people with a spreadsheet.
@Component
final class WeftCsvImporter implements Importer {

  private static final String ENDING = ".csv";
  private static final String NO_SOURCE = "-";
  private static final String LANDSCAPE_FILE = "landscape.csv";
  private static final Columns<LandscapeInput> LANDSCAPE = Columns.of(LandscapeInput.class);
  private static final List<String> FILES =
      Stream.concat(Stream.of(LANDSCAPE_FILE), CsvTable.fileNames().stream()).toList();

  @Override
  public String formatId() {
    return "weft-csv";
  }

  @Override
  public String title() {
    return "Weft CSV";
  }

  @Override
  public String reads() {
    return "A folder, or a zip archive of it, of CSV files in UTF-8 named "
        + String.join(", ", FILES)
        + "; any of them alone, too; or one workbook (.xlsx) with sheets of these names without"
        + " their ending.";
  }

  @Override
  public String keeps() {
    return "Every column of the documented tables.";
  }

  @Override
  public String drops() {
    return "Columns, files and sheets that are not documented, each with a notice.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return head.fileNames().stream().anyMatch(FILES::contains)
        || head.tables().stream()
            .anyMatch(table -> isTable(table.name()) && table.hasRowWith(List.of("key", "name")));
  }

  private static boolean isTable(String sheet) {
    return FILES.contains(sheet + ENDING);
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var isAny = false;
    for (var file : input.files()) {
      isAny |= read(file, batch);
    }
    if (!isAny) {
      batch.refuse(
          Origin.file(input.name()),
          null,
          null,
          "must hold a file named " + String.join(", ", FILES));
    }
  }

  /// @return whether it holds a table of Weft CSV
  private static boolean read(InputFile file, ImportBatch batch) throws IOException {
    var isAny = false;
    if (file.content() == InputFile.Content.TEXT && !FILES.contains(file.name())) {
      ignore(Origin.file(file.name()), file.name(), batch);
      return false;
    }
    try (var tables = Tables.open(file)) {
      for (var table : tables.all()) {
        isAny |= read(file, table, batch);
      }
    }
    return isAny;
  }

  private static boolean read(InputFile file, Table table, ImportBatch batch) {
    var name = table.isSheet() ? table.name() + ENDING : table.name();
    if (name.equals(LANDSCAPE_FILE)) {
      readLandscape(new FactTableReader<>(file, table, LANDSCAPE, batch), batch);
      return true;
    }
    var known = CsvTable.findByFileName(name);
    if (known.isEmpty()) {
      ignore(Origin.file(file.name() + "#" + table.name()), name, batch);
      return false;
    }
    readFacts(new FactTableReader<>(file, table, known.get().columns(), batch), batch);
    return true;
  }

  private static void ignore(Origin origin, String name, ImportBatch batch) {
    batch.ignore(
        origin,
        null,
        null,
        "is not a file of Weft CSV; the nearest is " + NearestName.of(name, FILES));
  }

  private static <T extends FactInput> void readFacts(
      FactTableReader<T> reader, ImportBatch batch) {
    reader.read((row, columns) -> batch.add(row.origin(), draft(row, columns, batch)));
  }

  /// A fact that names no source has the import as its source, unless it says that none is known.
  private static <T extends FactInput> Draft draft(
      FactTableReader.FactRow row, Columns<T> columns, ImportBatch batch) {
    var values = new HashMap<>(row.values());
    var stated = new HashSet<>(row.stated());
    if (!values.remove("source", NO_SOURCE)
        && columns.has("source")
        && !values.containsKey("source")) {
      values.put("source", batch.ownSource());
      stated.add("source");
    }
    return new Draft(columns.row(values), stated);
  }

  private static void readLandscape(FactTableReader<LandscapeInput> reader, ImportBatch batch) {
    reader.read((row, columns) -> {
      if (batch.landscape() != null) {
        batch.reject(row.origin(), null, null, "must be the only row");
        return;
      }
      batch.describeLandscape(
          new LandscapeStatement(row.origin(), columns.row(row.values()), row.stated()));
    });
  }
}
