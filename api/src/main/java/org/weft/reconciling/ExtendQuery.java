package org.weft.reconciling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weft.landscape.InvalidArgumentException;
import tools.jackson.databind.JsonNode;

/// A data extension query of the Reconciliation Service API 0.2: what is known of these actors?
///
/// @param keys of actors; of those that are not there nothing is known
record ExtendQuery(List<String> keys, List<ActorProperty> properties) {

  /// Our choice: OpenRefine asks for ten rows at a time.
  static final int MOST_ACTORS = 1_000;

  /// @throws InvalidArgumentException if the query cannot be understood
  static ExtendQuery of(JsonNode query) {
    var keys = new ArrayList<String>();
    for (var key : query.path("ids")) {
      keys.add(key.asString(""));
    }
    if (keys.size() > MOST_ACTORS) {
      throw new InvalidArgumentException(
          "extend.ids", keys.size(), "must be at most " + MOST_ACTORS + " in one query");
    }
    var properties = new ArrayList<ActorProperty>();
    for (var property : query.path("properties")) {
      var id = property.path("id").asString("");
      properties.add(
          ActorProperty.find(id)
              .orElseThrow(() ->
                  new InvalidArgumentException(
                      "extend.properties",
                      id.length() > 40 ? id.substring(0, 40) : id,
                      "must be properties that this service proposes")));
    }
    return new ExtendQuery(keys, properties);
  }

  Map<String, Object> answer(Matcher matcher) {
    var rows = new LinkedHashMap<String, Object>();
    for (var key : keys) {
      var row = new LinkedHashMap<String, Object>();
      for (var property : properties) {
        row.put(
            property.id(),
            matcher.find(key).map(property::of).orElse(List.of()).stream()
                .map(value -> Map.of("str", value))
                .toList());
      }
      rows.put(key, row);
    }
    var meta = properties.stream().map(one -> Map.of("id", one.id(), "name", one.label())).toList();
    return Map.of("meta", meta, "rows", rows);
  }
}
