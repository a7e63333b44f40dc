package org.weft.importing.ftm;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weft.importing.BadInputException;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.tables.Row;
import org.weft.importing.tables.Tables;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes entities of statements: one value of one property each, of which all that have the same
/// canonical id say what one entity is. One entity is in memory at a time, so its statements must
/// stand together, as FollowTheMoney's own tools write them.
final class Statements {

  static final List<String> COLUMNS = List.of("entity_id", "prop", "schema", "value");

  private static final String CANONICAL = "canonical_id";

  /// The property that sums up an entity; it is none of it.
  private static final String CHECKSUM = "id";

  /// Schemata that say less than those that extend them, from the least on.
  private static final List<String> VAGUE = List.of("Thing", "LegalEntity", "Organization");

  private final ImportBatch batch;
  private final Consumer<Entity> taker;
  private final Set<String> closed = new HashSet<>();
  private final Map<String, Integer> schemata = new TreeMap<>();
  private ObjectNode properties = JsonNodeFactory.instance.objectNode();
  private @Nullable String id;
  private @Nullable Origin origin;

  Statements(ImportBatch batch, Consumer<Entity> taker) {
    this.batch = batch;
    this.taker = taker;
  }

  static void read(InputFile file, ImportBatch batch, Consumer<Entity> taker) throws IOException {
    try (var tables = Tables.open(file)) {
      for (var table : tables.all()) {
        var rows = table.rows();
        var header = rows.hasNext() ? rows.next().cells() : List.<String>of();
        if (!header.containsAll(COLUMNS)) {
          batch.ignore(
              Origin.file(file.name()),
              null,
              null,
              "must have the columns " + String.join(", ", COLUMNS) + "; it is not read");
          continue;
        }
        var statements = new Statements(batch, taker);
        rows.forEachRemaining(row -> statements.add(header, row));
        statements.finish();
      }
    }
  }

  private void add(List<String> header, Row row) {
    if (row.isBlank()) {
      return;
    }
    var canonical = header.indexOf(CANONICAL);
    var named = canonical < 0 ? "" : row.cell(canonical);
    add(
        row.origin(),
        named.isEmpty() ? row.cell(header.indexOf("entity_id")) : named,
        row.cell(header.indexOf("schema")),
        row.cell(header.indexOf("prop")),
        row.cell(header.indexOf("value")));
  }

  private void add(Origin at, String entity, String schema, String property, String value) {
    if (entity.isEmpty() || schema.isEmpty() || property.isEmpty()) {
      batch.reject(
          at,
          entity.isEmpty() ? "entity_id" : schema.isEmpty() ? "schema" : "prop",
          null,
          "must be filled");
      return;
    }
    if (!entity.equals(id)) {
      finish();
      if (!closed.add(entity)) {
        throw new BadInputException(
            at,
            entity,
            "must stand beside the other statements of its entity: sort by canonical_id");
      }
      id = entity;
      origin = at;
    }
    schemata.merge(schema, 1, Integer::sum);
    if (!property.equals(CHECKSUM)) {
      properties.withArray(property).add(value);
    }
  }

  /// Takes what was said of the last entity.
  void finish() {
    if (id != null && origin != null) {
      taker.accept(new Entity(origin, id, schema(), properties));
    }
    id = null;
    schemata.clear();
    properties = JsonNodeFactory.instance.objectNode();
  }

  /// The one that says most, of equals the most frequent, then the first by alphabet.
  private String schema() {
    return schemata.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, Integer>>comparingInt(schema -> -rank(schema.getKey()))
                .thenComparing(schema -> -schema.getValue()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static int rank(String schema) {
    var at = VAGUE.indexOf(schema);
    return at < 0 ? VAGUE.size() : at;
  }
}
