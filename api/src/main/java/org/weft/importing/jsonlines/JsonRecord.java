package org.weft.importing.jsonlines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.NearestName;
import org.weft.importing.Origin;
import org.weft.importing.facts.BadCellException;
import org.weft.importing.facts.Column;
import org.weft.importing.facts.Columns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads one JSON object into a record. What breaks a rule becomes a notice, and then there is no
/// record.
record JsonRecord(Columns<?> columns, Origin origin, ImportBatch batch) {

  /// @param stated the fields that the object has, null ones included
  record Read(Object record, Set<String> stated) {}

  @Nullable Read read(ObjectNode object) {
    var values = new HashMap<String, Object>();
    var isGood = true;
    for (var column : columns.all()) {
      isGood &= readField(column, object.get(column.name()), values);
    }
    var stated = new HashSet<String>();
    for (var name : object.propertyNames()) {
      if (columns.has(name)) {
        stated.add(name);
      } else {
        batch.ignore(
            origin,
            name,
            null,
            "is not a field here; the nearest is " + NearestName.of(name, columns.names()));
      }
    }
    return isGood ? new Read(columns.row(values), stated) : null;
  }

  private boolean readField(Column column, @Nullable JsonNode value, Map<String, Object> values) {
    var isUnknown = value == null || value.isNull();
    try {
      if (value != null && !isUnknown) {
        values.put(column.name(), JsonValues.parse(value, column.type()));
      } else if (column.required()) {
        throw new BadCellException("must be filled");
      }
      return true;
    } catch (BadCellException e) {
      batch.reject(origin, column.name(), value == null ? null : value.toString(), e.rule());
      return false;
    }
  }
}
