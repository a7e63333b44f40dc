package org.weft.importing.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.weft.importing.BadInputException;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;

/// A workbook in the form of Office Open XML. Rows are read one at a time; texts that several cells
/// share are in memory. Formulas count with the value that was saved.
final class Workbook implements Tables {

  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  private final String name;
  private final ReadableWorkbook workbook;
  private final List<Stream<?>> open = new ArrayList<>();

  private Workbook(String name, ReadableWorkbook workbook) {
    this.name = name;
    this.workbook = workbook;
  }

  static Workbook open(InputFile file) throws IOException {
    try (var in = file.bytes().open()) {
      return new Workbook(file.name(), new ReadableWorkbook(in, OPTIONS));
    } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException e) {
      throw malformed(file.name(), e);
    } catch (IOException e) {
      // What comes of a damaged archive; the bytes themselves were read before.
      throw malformed(file.name(), e);
    }
  }

  @Override
  public List<Table> all() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .map(sheet -> new Table(sheet.getName(), new Rows(sheet), true))
        .toList();
  }

  @Override
  public void close() throws IOException {
    open.forEach(Stream::close);
    workbook.close();
  }

  private static BadInputException malformed(String file, Exception e) {
    return new BadInputException(
        Origin.file(file), e.getMessage(), "must be a workbook (.xlsx), complete and well formed");
  }

  /// Opens its sheet when it is first asked.
  private final class Rows implements Iterator<Row> {

    private final Sheet sheet;
    private final String origin;
    private Iterator<org.dhatim.fastexcel.reader.Row> rows =
        List.<org.dhatim.fastexcel.reader.Row>of().iterator();
    private boolean isOpen;

    Rows(Sheet sheet) {
      this.sheet = sheet;
      this.origin = name + "#" + sheet.getName();
    }

    @Override
    public boolean hasNext() {
      try {
        if (!isOpen) {
          var stream = sheet.openStream();
          open.add(stream);
          rows = stream.iterator();
          isOpen = true;
        }
        return rows.hasNext();
      } catch (ExcelReaderException | UncheckedIOException | IOException e) {
        throw malformed(name, e);
      }
    }

    @Override
    public Row next() {
      try {
        var row = rows.next();
        var cells = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
          Cell cell = row.hasCell(i) ? row.getCell(i) : null;
          cells.add(cell == null ? "" : CellTexts.of(cell));
        }
        return new Row(Origin.row(origin, row.getRowNum()), cells);
      } catch (ExcelReaderException | UncheckedIOException e) {
        throw malformed(name, e);
      }
    }
  }
}
