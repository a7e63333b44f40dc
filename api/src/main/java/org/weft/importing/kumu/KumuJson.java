package org.weft.importing.kumu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import org.weft.importing.documents.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// A blueprint has the fields of an element beside its label, a backup has them in `attributes`.
final class KumuJson {

  /// Fields of the format that say nothing about the landscape.
  private static final Set<String> FORMAT =
      Set.of("_id", "id", "from", "to", "attributes", "pinned", "delayed", "reversed", "image");

  private final InputFile file;
  private final ImportBatch batch;
  private final KumuMap map;

  KumuJson(InputFile file, ImportBatch batch, KumuMap map) {
    this.file = file;
    this.batch = batch;
    this.map = map;
  }

  static boolean isJson(InputFile file) throws IOException {
    try (var text = file.openText()) {
      int first = text.read();
      while (Character.isWhitespace(first)) {
        first = text.read();
      }
      return first == '{' || first == '[';
    }
  }

  void read() throws IOException {
    try (var json = JsonText.open(file)) {
      var hasElements = false;
      var isObject = json.nextToken() == JsonToken.START_OBJECT;
      while (isObject && json.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = json.currentName();
        var isList = json.nextToken() == JsonToken.START_ARRAY;
        if (isList && name.equals("elements")) {
          hasElements = true;
          readList(json, name, this::element);
        } else if (isList && name.equals("connections")) {
          readList(json, name, this::connection);
        } else {
          json.skipChildren();
        }
      }
      if (!hasElements) {
        batch.refuse(
            Origin.file(file.name()),
            "elements",
            null,
            "must be a JSON object with a list `elements`");
      }
    }
  }

  private void readList(JsonParser json, String name, BiConsumer<Origin, JsonNode> taker) {
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode value = json.readValueAsTree();
      var origin = Origin.path(file.name(), name + "[" + i + "]");
      if (value.isObject()) {
        taker.accept(origin, value);
      } else {
        batch.reject(origin, null, value, "must be an object");
      }
    }
  }

  private void element(Origin origin, JsonNode element) {
    var id = Fields.text(element, "_id");
    map.element(origin, id == null ? Fields.text(element, "id") : id, fields(element));
  }

  private void connection(Origin origin, JsonNode connection) {
    var isReversed = connection.path("reversed").asBoolean(false);
    var from = Fields.text(connection, isReversed ? "to" : "from");
    var to = Fields.text(connection, isReversed ? "from" : "to");
    map.connection(origin, from, to, fields(connection));
  }

  private static Map<String, String> fields(JsonNode object) {
    var fields = new LinkedHashMap<String, String>();
    object.properties().forEach(field -> put(fields, field.getKey(), field.getValue()));
    object
        .path("attributes")
        .properties()
        .forEach(field -> put(fields, field.getKey(), field.getValue()));
    return fields;
  }

  private static void put(Map<String, String> fields, String name, JsonNode value) {
    if (FORMAT.contains(name) || value.isNull()) {
      return;
    }
    if (value.isArray()) {
      var texts = new ArrayList<String>();
      value.forEach(one -> texts.add(one.asString("")));
      fields.put(name, String.join("|", texts));
    } else {
      fields.put(name, value.isValueNode() ? value.asString() : value.toString());
    }
  }
}
