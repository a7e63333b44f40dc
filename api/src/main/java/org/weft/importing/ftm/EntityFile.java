package org.weft.importing.ftm;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import org.weft.importing.documents.JsonText;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// The entities of one file: one a line, or in JSON that goes over lines, alone or in a list. Those
/// within properties of others, as OpenSanctions nests them, are entities like any other.
final class EntityFile {

  private final InputFile file;
  private final ImportBatch batch;
  private final Set<String> nested = new HashSet<>();

  EntityFile(InputFile file, ImportBatch batch) {
    this.file = file;
    this.batch = batch;
  }

  void read(Consumer<Entity> taker) throws IOException {
    if (!JsonText.isJson(file)) {
      Statements.read(file, batch, taker);
      return;
    }
    if (!isOverLines()) {
      JsonText.readLines(file, batch, (origin, object) -> take(origin, object, taker));
      return;
    }
    try (var json = JsonText.open(file)) {
      var number = 0;
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          JsonNode object = json.readValueAsTree();
          take(Origin.path(file.name(), "[" + number++ + "]"), object, taker);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          batch.reject(
              Origin.path(file.name(), "[" + number++ + "]"),
              null,
              json.getString(),
              "must be an object");
        }
      }
    }
  }

  /// Whether the first line is no whole object.
  private boolean isOverLines() throws IOException {
    try (var lines = new BufferedReader(file.openText())) {
      var line = lines.readLine();
      while (line != null && line.isBlank()) {
        line = lines.readLine();
      }
      return line != null && (line.strip().startsWith("[") || line.strip().equals("{"));
    }
  }

  private void take(Origin origin, JsonNode object, Consumer<Entity> taker) {
    var results = object.path("results");
    if (results.isArray() && !object.has("schema")) {
      results.forEach(result -> take(origin, result, taker));
      return;
    }
    var id = Fields.text(object, "id");
    var schema = Fields.text(object, "schema");
    if (id == null || schema == null) {
      batch.reject(origin, id == null ? "id" : "schema", null, "must be filled");
      return;
    }
    var entity = new Entity(origin, id, schema, object.path("properties"));
    taker.accept(entity);
    takeNested(entity, taker);
  }

  private void takeNested(Entity entity, Consumer<Entity> taker) {
    for (var property : entity.properties().properties()) {
      for (var value : property.getValue()) {
        var id = Fields.text(value, "id");
        var schema = Fields.text(value, "schema");
        if (id != null && schema != null) {
          var within = new Entity(entity.origin(), id, schema, value.path("properties"));
          if (nested.add(id)) {
            taker.accept(within);
          }
          takeNested(within, taker);
        }
      }
    }
  }
}
