package org.weft.importing.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.weft.importing.BadInputException;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;

/// CSV as in RFC 4180, with the separator that the file uses.
final class DelimitedText implements Tables {

  private final CsvReader<CsvRecord> csv;
  private final Table table;

  private DelimitedText(InputFile file, CsvReader<CsvRecord> csv) {
    this.csv = csv;
    this.table = new Table(file.name(), new Rows(file.name(), csv.iterator()), false);
  }

  static DelimitedText open(InputFile file) throws IOException {
    char separator;
    try (var text = file.openText()) {
      separator = Separator.of(head(text));
    }
    var csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .allowUnclosedQuote(false)
            .ofCsvRecord(file.openText());
    return new DelimitedText(file, csv);
  }

  private static String head(Reader text) throws IOException {
    var head = new char[Separator.HEAD];
    var length = 0;
    for (int read = 0; read >= 0 && length < head.length; length += Math.max(read, 0)) {
      read = text.read(head, length, head.length - length);
    }
    return new String(head, 0, length);
  }

  @Override
  public List<Table> all() {
    return List.of(table);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private record Rows(String file, Iterator<CsvRecord> records, int[] count)
      implements Iterator<Row> {

    Rows(String file, Iterator<CsvRecord> records) {
      this(file, records, new int[1]);
    }

    @Override
    public boolean hasNext() {
      try {
        return records.hasNext();
      } catch (CsvParseException e) {
        throw malformed(e);
      }
    }

    @Override
    public Row next() {
      try {
        var cells = records.next().getFields().stream().map(String::strip).toList();
        return new Row(Origin.row(file, ++count[0]), cells);
      } catch (CsvParseException e) {
        throw malformed(e);
      }
    }

    private BadInputException malformed(CsvParseException e) {
      return new BadInputException(
          Origin.file(file), e.getMessage(), "must be CSV as in RFC 4180, every quote closed");
    }
  }
}
