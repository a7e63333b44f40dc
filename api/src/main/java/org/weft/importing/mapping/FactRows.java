package org.weft.importing.mapping;

import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.facts.BadCellException;
import org.weft.importing.facts.Cells;
import org.weft.importing.facts.Column;
import org.weft.importing.mapping.Mapping.FactMapping;
import org.weft.importing.mapping.Mapping.TableMapping;
import org.weft.importing.tables.Row;

/// Makes facts of the rows of one table.
final class FactRows {

  private static final int LONGEST_KEY = 200;

  private final TableMapping mapping;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final ImportBatch batch;
  private final FactMerge facts;

  /// @param header the row with the names of the columns
  FactRows(TableMapping mapping, Row header, ImportBatch batch, FactMerge facts) {
    this.mapping = mapping;
    this.batch = batch;
    this.facts = facts;
    for (int i = 0; i < header.cells().size(); i++) {
      columns.putIfAbsent(header.cell(i), i);
    }
    for (var name : ColumnNames.of(mapping)) {
      if (!columns.containsKey(name) && !mapping.optional().contains(name)) {
        batch.ignore(
            header.origin(),
            name,
            null,
            "is not a column of the table; what is made of it stays unknown; the nearest is "
                + Problems.nearest(name, new TreeSet<>(columns.keySet())));
      }
    }
  }

  void add(Row row) {
    var read = new MappedRow(row, columns, mapping.values(), batch);
    for (var skip : mapping.skip()) {
      if (skip.when().holds(read.texts(skip.when().of(), null))) {
        batch.ignore(row.origin(), null, null, skip.reason());
        return;
      }
    }
    for (var fact : mapping.facts()) {
      var each = fact.each();
      if (each == null) {
        add(fact, read, null);
      } else {
        read.texts(each, null).forEach(item -> add(fact, read, item));
      }
    }
  }

  private void add(FactMapping fact, MappedRow read, @Nullable String item) {
    for (var when : fact.when()) {
      if (!when.holds(read.texts(when.of(), item))) {
        return;
      }
    }
    var fields = new HashMap<String, Object>();
    var origin = read.row().origin();
    for (var field : fact.fields().entrySet()) {
      var column = fact.kind().columns().get(field.getKey());
      var value = value(column, read.texts(field.getValue(), item), fact, origin);
      if (value != null) {
        fields.put(field.getKey(), value);
      }
    }
    if (isWhole(fact, fields, origin)) {
      facts.add(origin, fact.kind(), fields);
    }
  }

  /// A thing without a key is none: the row does not speak of it.
  private boolean isWhole(FactMapping fact, Map<String, Object> fields, Origin origin) {
    var key = fields.get("key");
    if (key == null) {
      if (!fact.kind().isThing()) {
        batch.reject(origin, fact.kind().name() + ".key", null, "must be filled");
      }
      return false;
    }
    if (key.toString().length() > LONGEST_KEY) {
      batch.reject(origin, fact.kind().name() + ".key", key, "must have at most 200 characters");
      return false;
    }
    for (var column : fact.kind().columns().all()) {
      if (column.required() && !fields.containsKey(column.name())) {
        batch.reject(origin, fact.kind().name() + "." + column.name(), null, "must be filled");
        return false;
      }
    }
    return true;
  }

  private @Nullable Object value(
      Column column, List<String> texts, FactMapping fact, Origin origin) {
    if (texts.isEmpty()) {
      return null;
    }
    var isList = column.type() instanceof ParameterizedType;
    var field = fact.kind().name() + "." + column.name();
    if (!isList && texts.size() > 1) {
      batch.ignore(origin, field, texts, "must be one text; it is no list");
      return null;
    }
    try {
      return isList
          ? Cells.parseItems(texts, column.type())
          : Cells.parse(texts.getFirst(), column.type());
    } catch (BadCellException e) {
      batch.ignore(origin, field, texts.size() == 1 ? texts.getFirst() : texts, e.rule());
      return null;
    }
  }
}
