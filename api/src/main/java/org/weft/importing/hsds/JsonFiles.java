package org.weft.importing.hsds;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON: a list of services or organizations, one a line, pages of the API, or an object with
/// a list for each table. What is nested in an object becomes rows of the tables that the
/// standard's tabular form has.
final class JsonFiles {

  /// Where the bodies of the API have their objects.
  private static final Set<String> PAGES =
      Set.of("contents", "content", "items", "results", "data");

  private static final Set<String> TABLES =
      Set.of("organizations", "services", "locations", "service_at_locations");

  /// @param table of what is nested
  /// @param link its field that holds the id of the object that it is nested in; empty where that
  ///   object holds the id of what is nested, in the field of that table's name with `_id`
  private record Nested(String table, String link) {}

  /// What some nest in a service without saying that it is offered there.
  private static final String LOCATIONS = "service_at_location of a location";

  private static final Map<String, Map<String, Nested>> NESTED =
      Map.of(
          "organization",
          Map.of(
              "organization_identifiers", new Nested("organization_identifier", "organization_id"),
              "locations", new Nested("location", "organization_id"),
              "services", new Nested("service", "organization_id")),
          "service",
          Map.of(
              "organization", new Nested("organization", ""),
              "service_areas", new Nested("service_area", "service_id"),
              "service_at_locations", new Nested("service_at_location", "service_id"),
              "locations", new Nested(LOCATIONS, "service_id"),
              "service_capacities", new Nested("service_capacity", "service_id"),
              "eligibilitys", new Nested("eligibility", "service_id"),
              "attributes", new Nested("attribute", "service_id"),
              "service_attributes", new Nested("attribute", "service_id"),
              "service_taxonomys", new Nested("attribute", "service_id")),
          "service_at_location",
          Map.of(
              "location", new Nested("location", ""),
              "service", new Nested("service", ""),
              "service_areas", new Nested("service_area", "service_at_location_id")),
          "location",
          Map.of(
              "addresses", new Nested("address", "location_id"),
              "physical_addresses", new Nested("address", "location_id")),
          "attribute",
          Map.of(
              "taxonomy_term", new Nested("taxonomy_term", ""),
              "taxonomy", new Nested("taxonomy", "")),
          "taxonomy_term",
          Map.of("taxonomy_detail", new Nested("taxonomy", "")),
          "service_capacity",
          Map.of("unit", new Nested("unit", "")));

  private final ImportBatch batch;
  private final Fields fields;
  private final BiConsumer<String, Entry> taken;

  /// @param taken gets the table and the row
  JsonFiles(ImportBatch batch, Fields fields, BiConsumer<String, Entry> taken) {
    this.batch = batch;
    this.fields = fields;
    this.taken = taken;
  }

  void read(InputFile file) throws IOException {
    try (var json = JsonText.open(file)) {
      var count = 0;
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          readList(file, json, "");
        } else if (token == JsonToken.START_OBJECT) {
          readObject(file, json, "[" + count++ + "]");
        } else {
          batch.reject(
              Origin.file(file.name()), null, json.getString(), "must be an object of HSDS");
        }
      }
    }
  }

  /// A page or a set of tables, whose objects are read one by one, or an object itself.
  private void readObject(InputFile file, JsonParser json, String path) {
    var object = JsonNodeFactory.instance.objectNode();
    var isPage = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      var isList = json.nextToken() == JsonToken.START_ARRAY;
      if (isList && PAGES.contains(name.toLowerCase(Locale.ROOT))) {
        isPage = true;
        readList(file, json, name);
      } else if (isList && object.isEmpty() && (isTable(name) || isPage && isKnown(name))) {
        isPage = true;
        readTable(file, json, name);
      } else if (isPage) {
        if (isList && !Fields.isDropped(name)) {
          batch.ignore(
              Origin.path(file.name(), path),
              name,
              null,
              "must be a table of HSDS; it is not read");
        }
        json.skipChildren();
      } else {
        JsonNode value = json.readValueAsTree();
        object.set(name, value);
      }
    }
    if (!isPage) {
      take(Origin.path(file.name(), path), object);
    }
  }

  /// Tables are named in the singular, and what is nested in an object in the plural. What nothing
  /// begins with that is an object itself may be named in the plural, too.
  private static boolean isTable(String name) {
    var plain = name.toLowerCase(Locale.ROOT);
    return plain.equals(Fields.table(name)) || TABLES.contains(plain);
  }

  private static boolean isKnown(String name) {
    return Fields.table(name) != null;
  }

  private void readTable(InputFile file, JsonParser json, String name) {
    var table = Objects.requireNonNull(Fields.table(name));
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode row = json.readValueAsTree();
      var origin = Origin.path(file.name(), name + "[" + i + "]");
      if (row instanceof ObjectNode object) {
        flatten(origin, table, object, Map.of());
      } else {
        batch.reject(origin, null, row, "must be an object of HSDS");
      }
    }
  }

  private void readList(InputFile file, JsonParser json, String name) {
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode value = json.readValueAsTree();
      take(Origin.path(file.name(), name + "[" + i + "]"), value);
    }
  }

  private void take(Origin origin, JsonNode value) {
    var table = value.isObject() ? table((ObjectNode) value) : null;
    if (table == null) {
      batch.reject(origin, null, value, "must be a service, organization or location of HSDS");
    } else {
      flatten(origin, table, (ObjectNode) value, Map.of());
    }
  }

  private static @Nullable String table(ObjectNode object) {
    var names = new TreeMap<String, JsonNode>(String.CASE_INSENSITIVE_ORDER);
    object.properties().forEach(field -> names.put(field.getKey(), field.getValue()));
    if (names.containsKey("service") && names.containsKey("location")) {
      return "service_at_location";
    }
    if (hasAny(names, "organization", "organization_id", "service_areas", "service_at_locations")
        || hasAny(names, "interpretation_services", "eligibility_description", "status")) {
      return names.containsKey("addresses") || names.containsKey("location_type")
          ? "location"
          : "service";
    }
    if (hasAny(names, "addresses", "physical_addresses", "location_type", "latitude")) {
      return "location";
    }
    if (hasAny(names, "website", "legal_status", "tax_status", "organization_identifiers")
        || hasAny(names, "services", "programs", "parent_organization_id")) {
      return "organization";
    }
    if (hasAny(names, "taxonomy", "vocabulary", "parent_id")) {
      return "taxonomy_term";
    }
    return names.containsKey("name") && names.containsKey("description") ? "organization" : null;
  }

  private static boolean hasAny(Map<String, JsonNode> names, String... wanted) {
    return Set.of(wanted).stream().anyMatch(names::containsKey);
  }

  /// @param links fields that say what it is nested in
  /// @return its id; empty when it has none
  private String flatten(
      Origin origin, String table, ObjectNode object, Map<String, String> links) {
    var values = new TreeMap<>(links);
    var id = object.path("id").asString(object.path("Id").asString(""));
    for (var field : object.properties()) {
      var name = field.getKey().toLowerCase(Locale.ROOT);
      var value = field.getValue();
      fields.check(origin, table, name);
      var nested = NESTED.getOrDefault(table, Map.of()).get(name);
      if (nested == null || value.isNull()) {
        if (value.isValueNode() && !value.isNull()) {
          values.putIfAbsent(name, value.asString());
        }
      } else if (nested.link().isEmpty()) {
        if (value instanceof ObjectNode one) {
          values.put(
              name.replaceFirst("taxonomy_detail", "taxonomy") + "_id",
              flatten(origin, nested.table(), one, Map.of()));
        } else {
          values.putIfAbsent(name, value.asString(""));
        }
      } else {
        for (var item : value) {
          if (item instanceof ObjectNode one && nested.table().equals(LOCATIONS)) {
            var at = JsonNodeFactory.instance.objectNode();
            at.set("location", one);
            flatten(origin, "service_at_location", at, Map.of(nested.link(), id));
          } else if (item instanceof ObjectNode one) {
            flatten(origin, nested.table(), one, Map.of(nested.link(), id));
          }
        }
      }
    }
    taken.accept(table, Entry.of(origin, table, values));
    return id;
  }
}
