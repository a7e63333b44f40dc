package org.weft.importing.kumu;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.tables.Row;
import org.weft.importing.tables.Table;
import org.weft.importing.tables.Tables;

/// Sheets: one with the columns From and To has connections, one with the column Label elements.
final class KumuSheets {

  private final InputFile file;

  /// They have labels, as elements do.
  private static final Pattern LOOPS = Pattern.compile("(?i)loops(\\.\\w+)?");

  private final ImportBatch batch;
  private final KumuMap map;

  KumuSheets(InputFile file, ImportBatch batch, KumuMap map) {
    this.file = file;
    this.batch = batch;
    this.map = map;
  }

  void read() throws IOException {
    try (var tables = Tables.open(file)) {
      for (var table : tables.all()) {
        read(table);
      }
    }
  }

  private void read(Table table) {
    if (LOOPS.matcher(table.name()).matches()) {
      batch.ignore(Origin.file(file.name()), null, table.name(), "holds loops: left out");
      return;
    }
    var rows = table.rows();
    List<String> header = rows.hasNext() ? rows.next().cells() : List.of();
    var names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    var isOfConnections = names.contains("from") && names.contains("to");
    if (!isOfConnections && !names.contains("label")) {
      batch.ignore(
          Origin.file(file.name()),
          null,
          table.name(),
          "must have a column Label, or columns From and To: left out");
      return;
    }
    while (rows.hasNext()) {
      var row = rows.next();
      if (!row.isBlank()) {
        read(row, names, isOfConnections);
      }
    }
  }

  private void read(Row row, List<String> names, boolean isOfConnections) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty() && !row.cell(i).isEmpty()) {
        fields.putIfAbsent(names.get(i), row.cell(i));
      }
    }
    fields.remove("image");
    var id = fields.remove("id");
    if (isOfConnections) {
      map.connection(row.origin(), fields.remove("from"), fields.remove("to"), fields);
    } else {
      map.element(row.origin(), id, fields);
    }
  }
}
