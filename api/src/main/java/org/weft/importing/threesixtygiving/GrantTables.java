package org.weft.importing.threesixtygiving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.InputHead.TableHead;
import org.weft.importing.Origin;
import org.weft.importing.tables.Row;
import org.weft.importing.tables.Table;
import org.weft.importing.tables.Tables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads grants from CSV and from the sheets of workbooks: each row becomes the object that the
/// JSON package would have. Beside the tables of grants there may be tables of their parts, such as
/// one of places, whose rows say by the identifier which grant they belong to; these are read
/// first.
///
/// Source: 360Giving Data Standard, "Spreadsheet format"; the sheet `Meta` holds fields of the
/// package, one a row.
final class GrantTables {

  private static final String PACKAGE_SHEET = "meta";
  private static final int ROWS_ABOVE = 25;

  private final ImportBatch batch;
  private final Grants grants;
  private final ObjectNode metadata;
  private final GrantParts parts = new GrantParts();

  /// @param metadata gets the fields of the package
  GrantTables(ImportBatch batch, Grants grants, ObjectNode metadata) {
    this.batch = batch;
    this.grants = grants;
    this.metadata = metadata;
  }

  /// Whether tables, by their first rows, are of grants: one has all that a grant needs, or all
  /// have together.
  static boolean areGrants(List<TableHead> tables) {
    var all = new HashSet<String>();
    for (var table : tables) {
      table.rows().stream()
          .map(GrantTables::fields)
          .filter(GrantTables::isPart)
          .findFirst()
          .ifPresent(all::addAll);
    }
    return isWhole(all);
  }

  /// The fields of a grant that a row names.
  private static Set<String> fields(List<String> cells) {
    return cells.stream()
        .map(cell -> Columns.find(Columns.GRANT, cell))
        .filter(Objects::nonNull)
        .map(FieldPath::first)
        .collect(Collectors.toSet());
  }

  private static boolean isWhole(Set<String> fields) {
    return fields.containsAll(List.of("id", "fundingOrganization"))
        && (fields.contains("recipientOrganization") || fields.contains("recipientIndividual"));
  }

  private static boolean isPart(Set<String> fields) {
    return fields.contains("id") && fields.size() > 1;
  }

  /// Reads what is said of grants outside the tables of grants.
  void readParts(InputFile file) throws IOException {
    try (var tables = Tables.open(file)) {
      for (var table : tables.all()) {
        if (!isPackage(table)) {
          var header = header(table);
          if (header != null && !isWhole(fields(header.cells()))) {
            var columns = columns(header);
            table.rows().forEachRemaining(row -> parts.add(row.origin(), grant(columns, row)));
          }
        }
      }
    }
  }

  void read(InputFile file) throws IOException {
    var isAny = false;
    try (var tables = Tables.open(file)) {
      for (var table : tables.all()) {
        if (isPackage(table)) {
          readPackage(table);
        } else {
          isAny |= read(table, file.name());
        }
      }
    }
    if (!isAny) {
      batch.refuse(
          Origin.file(file.name()),
          null,
          null,
          "must have a table with the columns Identifier, Funding Org and Recipient Org");
    }
  }

  /// Reads what no table of grants has; once all files were read.
  void readRest() {
    parts.rest(grants);
  }

  private static boolean isPackage(Table table) {
    return table.isSheet() && table.name().strip().equalsIgnoreCase(PACKAGE_SHEET);
  }

  private boolean read(Table table, String file) {
    var header = header(table);
    if (header == null) {
      if (table.isSheet()) {
        batch.ignore(
            Origin.file(file + "#" + table.name()),
            null,
            null,
            "has no columns of grants among its first 25 rows; it is not read");
      }
      return false;
    }
    if (isWhole(fields(header.cells()))) {
      var columns = columns(header);
      table.rows().forEachRemaining(row -> add(columns, row));
    }
    return true;
  }

  /// The first row that names fields of a grant; null when there is none.
  private static @Nullable Row header(Table table) {
    var rows = table.rows();
    for (int i = 0; i < ROWS_ABOVE && rows.hasNext(); i++) {
      var row = rows.next();
      if (isPart(fields(row.cells()))) {
        return row;
      }
    }
    return null;
  }

  /// By their position.
  private Map<Integer, FieldPath> columns(Row header) {
    var columns = new TreeMap<Integer, FieldPath>();
    for (int i = 0; i < header.cells().size(); i++) {
      var heading = header.cell(i);
      if (heading.isEmpty() || heading.startsWith("#")) {
        continue; // a remark, as the standard's own tools have it
      }
      var path = Columns.find(Columns.GRANT, heading);
      if (path == null) {
        batch.ignore(header.origin(), heading, null, "is not a column of 360Giving 1.4");
      } else if (columns.values().stream().anyMatch(path::equals)) {
        batch.ignore(
            header.origin(), heading, null, "must be there once; the first column is taken");
      } else {
        columns.put(i, path);
      }
    }
    return columns;
  }

  private void add(Map<Integer, FieldPath> columns, Row row) {
    if (!row.isBlank()) {
      var grant = grant(columns, row);
      parts.complete(grant);
      grants.add(row.origin(), grant);
    }
  }

  private static ObjectNode grant(Map<Integer, FieldPath> columns, Row row) {
    var grant = JsonNodeFactory.instance.objectNode();
    columns.forEach((column, path) -> put(grant, path, row.cell(column)));
    withoutEmptyObjects(grant);
    return grant;
  }

  private static void put(ObjectNode object, @Nullable FieldPath path, String cell) {
    if (path != null && !cell.isEmpty()) {
      path.put(object, cell.replace("\r\n", "\n"));
    }
  }

  /// As a column of the second of two places leaves them, where the first is blank.
  private static void withoutEmptyObjects(ObjectNode object) {
    for (var value : new ArrayList<>(object.values())) {
      if (value instanceof ArrayNode list) {
        list.forEach(item -> withoutEmptyObjects((ObjectNode) item));
        list.removeIf(item -> item.isEmpty());
      }
    }
  }

  private void readPackage(Table table) {
    table
        .rows()
        .forEachRemaining(
            row -> put(metadata, Columns.find(Columns.PACKAGE, row.cell(0)), row.cell(1)));
  }
}
