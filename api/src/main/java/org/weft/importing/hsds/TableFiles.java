package org.weft.importing.hsds;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.tables.Row;
import org.weft.importing.tables.Table;
import org.weft.importing.tables.Tables;

/// Reads the tables of a data package: one file or sheet each, named after its table.
final class TableFiles {

  private final ImportBatch batch;
  private final Fields fields;
  private final BiConsumer<String, Entry> taken;

  /// @param taken gets the table and the row
  TableFiles(ImportBatch batch, Fields fields, BiConsumer<String, Entry> taken) {
    this.batch = batch;
    this.fields = fields;
    this.taken = taken;
  }

  void read(InputFile file) throws IOException {
    try (var tables = Tables.open(file)) {
      for (var table : tables.all()) {
        read(file, table);
      }
    }
  }

  private void read(InputFile file, Table table) {
    var name = Fields.table(table.name());
    if (name == null) {
      if (!Fields.isDropped(table.name())) {
        batch.ignore(
            Origin.file(table.isSheet() ? file.name() + "#" + table.name() : file.name()),
            null,
            null,
            "must be named after a table of HSDS; it is not read");
      }
      return;
    }
    var rows = table.rows();
    if (rows.hasNext()) {
      var header = rows.next();
      header.cells().stream()
          .filter(heading -> !heading.isEmpty())
          .forEach(heading -> fields.check(header.origin(), name, heading));
      rows.forEachRemaining(row -> take(name, header.cells(), row));
    }
  }

  private void take(String table, List<String> columns, Row row) {
    if (row.isBlank()) {
      return;
    }
    var values = new HashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      values.putIfAbsent(columns.get(i), row.cell(i));
    }
    taken.accept(table, Entry.of(row.origin(), table, values));
  }
}
