package org.weft.importing.ftm;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import org.weft.importing.terms.Keys;
import tools.jackson.databind.JsonNode;

/// One entity; every property has a list of values, in no order.
record Entity(Origin origin, String id, String schema, JsonNode properties) {

  String key() {
    return key(id);
  }

  static String key(String id) {
    return Keys.of("ftm", id);
  }

  /// In alphabetical order; of an entity within, its id.
  List<String> values(String property) {
    var values = new TreeSet<String>();
    var list = properties.path(property);
    if (list.isArray()) {
      list.forEach(value -> add(values, value));
    } else {
      add(values, list);
    }
    return List.copyOf(values);
  }

  private static void add(TreeSet<String> values, JsonNode value) {
    if (value.isObject()) {
      Objects.requireNonNullElse(Fields.text(value, "id"), "").lines().forEach(values::add);
    } else if ((value.isString() || value.isNumber()) && !value.asString().isBlank()) {
      values.add(value.asString().strip());
    }
  }

  /// The first by alphabet, and by time where it is a date.
  @Nullable String first(String... properties) {
    for (var property : properties) {
      var values = values(property);
      if (!values.isEmpty()) {
        return values.getFirst();
      }
    }
    return null;
  }

  @Nullable String last(String property) {
    var values = values(property);
    return values.isEmpty() ? null : values.getLast();
  }
}
