package org.weft.exporting.weftcsv;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.exporting.ExportSource;
import org.weft.exporting.Exporter;
import org.weft.exporting.FactFields;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// One workbook with the tables of Weft CSV as sheets.
///
/// Texts, dates and words are cells of text, so that no spreadsheet makes a date of a code or drops
/// the zeros before a number; amounts and counts are numbers.
@Component
final class WeftWorkbookExporter implements Exporter {

  /// Most characters of a cell, and most digits of a number. Source: Excel specifications and
  /// limits.
  static final int LONGEST_TEXT = 32_767;

  private static final int MOST_DIGITS = 15;

  private static final int ROWS_AT_ONCE = 1_000;

  @Override
  public String formatId() {
    return "weft-xlsx";
  }

  @Override
  public String title() {
    return "Weft workbook";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public String fileEnding() {
    return "xlsx";
  }

  @Override
  public String writes() {
    return "One workbook (Office Open XML) with a sheet per table of Weft CSV, as the import of Weft"
        + " CSV reads it.";
  }

  @Override
  public List<String> loses() {
    return List.of(
        "Texts of more than 32,767 characters, such as detailed boundaries of places: their cell is"
            + " empty.",
        "Control characters in texts; a line break is always written as one character.",
        "Space after a text, and around the items of a list.",
        "Facts of one kind beyond 1,048,575: the export fails.",
        "Who wrote what and when: changes, imports and kept launch checks are not in the file.");
  }

  @Override
  public Optional<String> importFormat() {
    return Optional.of("weft-csv");
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    var landscape = source.landscape();
    try (var workbook = new Workbook(new Unclosed(out), "Weft", "1.0")) {
      workbook
          .properties()
          .setTitle(landscape.name())
          .setDescription(
              "Landscape %s at version %d, exported on %s. The sheet sources names the licences."
                  .formatted(landscape.slug(), landscape.version(), source.day()));
      var sheets = new Sheets(workbook);
      sheets.begin(TableNames.LANDSCAPE, TableNames.LANDSCAPE_COLUMNS);
      sheets.row(TableNames.values(landscape));
      for (var kind : EntityKind.values()) {
        source.facts(kind, sheets::take);
      }
      sheets.sheet.finish();
    }
  }

  /// The stream belongs to the caller.
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }

  /// Begins a sheet where a kind begins; rows leave the memory as they are written.
  private static final class Sheets {

    private final Workbook workbook;
    private Worksheet sheet;
    private int rows;

    Sheets(Workbook workbook) {
      this.workbook = workbook;
      this.sheet = workbook.newWorksheet(TableNames.LANDSCAPE);
    }

    void take(FactInput fact) throws IOException {
      var table = TableNames.of(fact.entity());
      if (!table.equals(sheet.getName())) {
        begin(table, FactFields.names(fact.entity()));
      }
      row(FactRow.values(fact));
    }

    void begin(String table, List<String> columns) throws IOException {
      if (!table.equals(sheet.getName())) {
        sheet.finish();
        sheet = workbook.newWorksheet(table);
      }
      rows = 0;
      row(columns);
    }

    void row(List<? extends @Nullable Object> values) throws IOException {
      for (var column = 0; column < values.size(); column++) {
        cell(column, values.get(column));
      }
      if (++rows % ROWS_AT_ONCE == 0) {
        sheet.flush();
      }
    }

    private void cell(int column, @Nullable Object value) {
      switch (value) {
        case null -> {}
        case Integer number -> sheet.value(rows, column, number);
        case Double number -> sheet.value(rows, column, number);
        case BigDecimal number when number.precision() <= MOST_DIGITS ->
            sheet.value(rows, column, number);
        default -> text(column, CellText.of(value));
      }
    }

    private void text(int column, String text) {
      if (!text.isEmpty() && text.length() <= LONGEST_TEXT) {
        sheet.inlineString(rows, column, text);
      }
    }
  }
}
