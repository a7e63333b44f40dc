package org.weft.exporting.weftcsv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.exporting.ExportSource;
import org.weft.exporting.Exporter;
import org.weft.exporting.FactFields;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// A zip archive of Weft CSV, one file per kind of which there is something.
@Component
final class WeftCsvExporter implements Exporter {

  @Override
  public String formatId() {
    return "weft-csv";
  }

  @Override
  public String title() {
    return "Weft CSV";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public String fileEnding() {
    return "zip";
  }

  @Override
  public String writes() {
    return "A zip archive of CSV files in UTF-8, one per kind of fact, as the import of Weft CSV"
        + " reads them; and a README.md that names day, sources and licences.";
  }

  @Override
  public List<String> loses() {
    return List.of(
        "Space after a text, and around the items of a list.",
        "Who wrote what and when: changes, imports and kept launch checks are not in the file.");
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.of("weft-csv");
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    begin(zip, "README.md", source.day());
    About.write(source, zip);
    var tables = new Tables(zip, source.day());
    tables.begin(TableNames.LANDSCAPE, TableNames.LANDSCAPE_COLUMNS);
    tables.row(TableNames.values(source.landscape()));
    for (var kind : EntityKind.values()) {
      source.facts(kind, tables::take);
    }
    tables.csv.flush();
    zip.finish();
  }

  private static void begin(ZipOutputStream zip, String name, LocalDate day) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
  }

  /// Begins a file where a kind begins.
  private static final class Tables {

    private final ZipOutputStream zip;
    private final LocalDate day;
    private final CsvWriter csv;
    private String current = "";

    Tables(ZipOutputStream zip, LocalDate day) {
      this.zip = zip;
      this.day = day;
      this.csv = CsvWriter.builder().build(zip, StandardCharsets.UTF_8);
    }

    void take(FactInput fact) throws IOException {
      var table = TableNames.of(fact.entity());
      if (!table.equals(current)) {
        begin(table, FactFields.names(fact.entity()));
      }
      row(FactRow.values(fact));
    }

    void begin(String table, List<String> columns) throws IOException {
      csv.flush();
      WeftCsvExporter.begin(zip, table + ".csv", day);
      current = table;
      row(columns);
    }

    void row(List<? extends @Nullable Object> values) {
      csv.writeRecord(values.stream().map(CellText::of).toList());
    }
  }
}
