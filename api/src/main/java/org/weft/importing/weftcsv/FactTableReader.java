package org.weft.importing.weftcsv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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
import org.weft.importing.facts.BadCellException;
import org.weft.importing.facts.Cells;
import org.weft.importing.facts.Column;
import org.weft.importing.facts.Columns;
import org.weft.importing.tables.Row;
import org.weft.importing.tables.Table;

/// Reads one table: a header of column names, then one record a row. What breaks a rule becomes a
/// notice; a bad row costs only itself.
///
/// @param <T> what a row becomes
final class FactTableReader<T> {

  /// A row that holds.
  ///
  /// @param values by column; a cell that is empty is absent
  /// @param stated the columns of the file that are known
  record FactRow(Origin origin, Map<String, Object> values, Set<String> stated) {}

  private final Origin file;
  private final Table table;
  private final Columns<T> columns;
  private final ImportBatch batch;

  FactTableReader(InputFile file, Table table, Columns<T> columns, ImportBatch batch) {
    this.file = Origin.file(table.isSheet() ? file.name() + "#" + table.name() : file.name());
    this.table = table;
    this.columns = columns;
    this.batch = batch;
  }

  /// @param taken gets every row that holds
  void read(BiConsumer<FactRow, Columns<T>> taken) {
    var rows = table.rows();
    if (!rows.hasNext()) {
      refuse(null, null, "must have a header row");
      return;
    }
    var header = rows.next().cells();
    if (isUsable(header)) {
      readRows(header, rows, taken);
    }
  }

  private void readRows(
      List<String> header, Iterator<Row> rows, BiConsumer<FactRow, Columns<T>> taken) {
    var stated = header.stream().filter(columns::has).collect(Collectors.toUnmodifiableSet());
    var keys = new HashSet<Object>();
    while (rows.hasNext()) {
      var row = rows.next();
      var values = row.isBlank() ? null : readRow(header, row);
      if (values == null) {
        continue;
      }
      var key = values.get("key");
      if (key != null && !keys.add(key)) {
        batch.reject(row.origin(), "key", key, "must differ from the keys of earlier rows");
        continue;
      }
      taken.accept(new FactRow(row.origin(), values, stated), columns);
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
            new Origin(file.file(), 1, null),
            name,
            null,
            "is not a column of %s; the nearest is %s"
                .formatted(table.name(), NearestName.of(name, columns.names())));
      }
    }
    var missing =
        columns.all().stream()
            .filter(column -> column.required() && !names.contains(column.name()))
            .map(Column::name)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      refuse(missing, null, "is a required column of " + table.name());
    }
    return missing.isEmpty();
  }

  /// @return null when the row is rejected
  private @Nullable Map<String, Object> readRow(List<String> header, Row row) {
    var count = row.cells().size();
    if (count > header.size() || (count < header.size() && !table.isSheet())) {
      batch.reject(
          row.origin(), null, count + " cells", "must have as many cells as the header has");
      return null;
    }
    var values = new HashMap<String, Object>();
    var isGood = true;
    for (int i = 0; i < header.size(); i++) {
      if (columns.has(header.get(i))) {
        isGood &=
            readCell(
                row.origin(),
                columns.get(header.get(i)),
                FormulaGuard.removed(row.cell(i)),
                values);
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
    batch.refuse(file, field, value, rule);
  }
}
