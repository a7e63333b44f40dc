package org.weft.importing.weftcsv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.NearestName;
import org.weft.importing.Origin;

/// Reads one CSV file: a header of column names, then one record a row. What breaks a rule becomes
/// a notice; a bad row costs only itself.
///
/// @param <T> what a row becomes
final class CsvFileReader<T> {

  /// A row that holds.
  ///
  /// @param values by column; a cell that is empty is absent
  /// @param stated the columns of the file that are known
  record Row(Origin origin, Map<String, Object> values, Set<String> stated) {}

  private final InputFile file;
  private final Columns<T> columns;
  private final ImportBatch batch;

  CsvFileReader(InputFile file, Columns<T> columns, ImportBatch batch) {
    this.file = file;
    this.columns = columns;
    this.batch = batch;
  }

  /// @param taken gets every row that holds
  void read(BiConsumer<Row, Columns<T>> taken) throws IOException {
    try (var csv =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .allowUnclosedQuote(false)
            .ofCsvRecord(file.openText())) {
      var records = csv.iterator();
      if (!records.hasNext()) {
        refuse(null, null, "must have a header row");
        return;
      }
      var header = records.next().getFields().stream().map(String::strip).toList();
      if (isUsable(header)) {
        readRows(header, records, taken);
      }
    } catch (CsvParseException e) {
      refuse(null, e.getMessage(), "must be CSV as in RFC 4180, every quote closed");
    }
  }

  private void readRows(
      List<String> header,
      java.util.Iterator<CsvRecord> records,
      BiConsumer<Row, Columns<T>> taken) {
    var stated = header.stream().filter(columns::has).collect(Collectors.toUnmodifiableSet());
    var keys = new HashSet<Object>();
    for (int number = 2; records.hasNext(); number++) {
      var cells = records.next().getFields();
      if (cells.stream().allMatch(String::isBlank)) {
        continue; // spreadsheets leave such rows behind
      }
      var origin = Origin.row(file.name(), number);
      var values = readRow(origin, header, cells);
      if (values == null) {
        continue;
      }
      var key = values.get("key");
      if (key != null && !keys.add(key)) {
        batch.reject(origin, "key", key, "must differ from the keys of earlier rows");
        continue;
      }
      taken.accept(new Row(origin, values, stated), columns);
    }
  }

  private boolean isUsable(List<String> header) {
    var names = new HashSet<String>();
    for (var name : header) {
      if (!names.add(name)) {
        refuse(name, null, "must have each column once");
        return false;
      }
    }
    for (var name : header) {
      if (!columns.has(name)) {
        batch.ignore(
            Origin.row(file.name(), 1),
            name,
            null,
            "is not a column of %s; the nearest is %s"
                .formatted(file.name(), NearestName.of(name, columns.names())));
      }
    }
    var missing =
        columns.all().stream()
            .filter(column -> column.required() && !names.contains(column.name()))
            .map(Column::name)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      refuse(missing, null, "is a required column of " + file.name());
    }
    return missing.isEmpty();
  }

  /// @return null when the row is rejected
  private @Nullable Map<String, Object> readRow(
      Origin origin, List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      batch.reject(
          origin, null, cells.size() + " cells", "must have as many cells as the header has");
      return null;
    }
    var values = new HashMap<String, Object>();
    var isGood = true;
    for (int i = 0; i < cells.size(); i++) {
      if (columns.has(header.get(i))) {
        isGood &= readCell(origin, columns.get(header.get(i)), cells.get(i).strip(), values);
      }
    }
    return isGood ? values : null;
  }

  private boolean readCell(Origin origin, Column column, String text, Map<String, Object> values) {
    try {
      if (!text.isEmpty()) {
        values.put(column.name(), Cells.parse(text, column.type()));
      } else if (column.required()) {
        throw new BadCellException("must be filled");
      }
      return true;
    } catch (BadCellException e) {
      batch.reject(origin, column.name(), text.isEmpty() ? null : text, e.rule());
      return false;
    }
  }

  private void refuse(@Nullable String field, @Nullable String value, String rule) {
    batch.refuse(Origin.file(file.name()), field, value, rule);
  }
}
