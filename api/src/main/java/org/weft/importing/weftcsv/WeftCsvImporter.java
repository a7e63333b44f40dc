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
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.LandscapeInput;

/// Weft CSV: the format of this product, for people with a spreadsheet.
@Component
final class WeftCsvImporter implements Importer {

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
        + "; any of them alone, too.";
  }

  @Override
  public String keeps() {
    return "Every column of the documented tables.";
  }

  @Override
  public String drops() {
    return "Columns and files that are not documented, each with a notice.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return head.fileNames().stream().anyMatch(FILES::contains);
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    if (input.files().stream().noneMatch(file -> FILES.contains(file.name()))) {
      batch.refuse(
          Origin.file(input.name()),
          null,
          null,
          "must hold a file named " + String.join(", ", FILES));
      return;
    }
    for (var file : input.files()) {
      if (file.name().equals(LANDSCAPE_FILE)) {
        readLandscape(file, batch);
      } else {
        var table = CsvTable.findByFileName(file.name());
        if (table.isPresent()) {
          readFacts(file, table.get().columns(), batch);
        } else {
          batch.ignore(
              Origin.file(file.name()),
              null,
              null,
              "is not a file of Weft CSV; the nearest is " + NearestName.of(file.name(), FILES));
        }
      }
    }
  }

  private static <T extends FactInput> void readFacts(
      InputFile file, Columns<T> columns, ImportBatch batch) throws IOException {
    new CsvFileReader<>(file, columns, batch)
        .read((row, table) -> batch.add(row.origin(), draft(row, table, batch)));
  }

  /// A fact that names no source has the import as its source.
  private static <T extends FactInput> Draft draft(
      CsvFileReader.Row row, Columns<T> columns, ImportBatch batch) {
    var values = new HashMap<>(row.values());
    var stated = new HashSet<>(row.stated());
    if (columns.has("source") && !values.containsKey("source")) {
      values.put("source", batch.ownSource());
      stated.add("source");
    }
    return new Draft(columns.row(values), stated);
  }

  private static void readLandscape(InputFile file, ImportBatch batch) throws IOException {
    new CsvFileReader<>(file, LANDSCAPE, batch)
        .read((row, columns) -> {
          if (batch.landscape() != null) {
            batch.reject(row.origin(), null, null, "must be the only row");
            return;
          }
          batch.describeLandscape(
              new LandscapeStatement(row.origin(), columns.row(row.values()), row.stated()));
        });
  }
}
