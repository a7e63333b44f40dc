package org.weft.acceptance;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.databind.JsonNode;

/// Grants of a JSON package as a sheet: one column for each field of any grant, titled as the
/// schema of the standard does it.
final class GrantSheet {

  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final JsonNode schema;
  private final List<String> columns;
  private final List<Map<String, JsonNode>> rows = new ArrayList<>();

  GrantSheet(JsonNode grants, JsonNode schema) {
    this.schema = schema;
    for (var grant : grants) {
      var row = new LinkedHashMap<String, JsonNode>();
      flatten(grant, schema, "", row);
      rows.add(row);
    }
    var all = new LinkedHashSet<String>();
    rows.forEach(row -> all.addAll(row.keySet()));
    columns = List.copyOf(all);
  }

  private void flatten(JsonNode object, JsonNode type, String before, Map<String, JsonNode> row) {
    for (var field : object.properties()) {
      var property = type.path("properties").path(field.getKey());
      var title = before + property.path("title").asString(field.getKey());
      var value = field.getValue();
      if (property.isMissingNode() && value.isContainer()) {
        continue; // of no standard: the package cannot say it, and the column would
      }
      if (value.isObject()) {
        flatten(value, type(property), title + ":", row);
      } else if (value.isArray()) {
        for (int i = 0; i < value.size(); i++) {
          if (value.get(i).isObject()) {
            flatten(value.get(i), type(property), title + ":" + i + ":", row);
          } else {
            row.put(title, value.get(i));
          }
        }
      } else {
        row.put(title, value);
      }
    }
  }

  private JsonNode type(JsonNode property) {
    var inner = property.has("items") ? property.get("items") : property;
    var reference = inner.path("$ref").asString("");
    return reference.isEmpty() ? inner : schema.at(reference.substring(1));
  }

  Path writeCsv(Path file) throws IOException {
    try (var csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(columns);
      for (var row : rows) {
        csv.writeRecord(
            columns.stream()
                .map(column -> row.containsKey(column) ? row.get(column).asString() : "")
                .toList());
      }
    }
    return file;
  }

  /// Numbers as numbers, and what is written as a day as a day.
  Path writeWorkbook(Path file) throws IOException {
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "weft", "1.0")) {
      var sheet = workbook.newWorksheet("grants");
      for (int column = 0; column < columns.size(); column++) {
        sheet.value(0, column, columns.get(column));
        for (int row = 0; row < rows.size(); row++) {
          var value = rows.get(row).get(columns.get(column));
          if (value == null) {
            continue;
          }
          var text = value.asString();
          if (text.matches("\\d{2}/\\d{2}/\\d{4}.*")) {
            sheet.value(row + 1, column, LocalDate.parse(text.substring(0, 10), DAY_FIRST));
            sheet.style(row + 1, column).format("dd/mm/yyyy").set();
          } else if (value.isNumber() || text.matches("[1-9]\\d{0,14}")) {
            sheet.value(
                row + 1, column, value.isNumber() ? value.decimalValue() : Long.valueOf(text));
          } else {
            sheet.value(row + 1, column, text);
          }
        }
      }
    }
    return file;
  }
}
