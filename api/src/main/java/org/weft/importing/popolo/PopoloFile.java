package org.weft.importing.popolo;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// One file: an object with lists, or one list, whose objects tell what they are.
final class PopoloFile {

  /// Takes one object.
  interface Taker {

    /// @param list `persons`, `organizations`, `memberships`, `posts`, `areas` or `events`
    void take(Origin origin, String list, JsonNode object);
  }

  private static final Map<String, String> LISTS =
      Map.of(
          "persons", "persons",
          "people", "persons",
          "organizations", "organizations",
          "memberships", "memberships",
          "posts", "posts",
          "areas", "areas",
          "events", "events");

  private final InputFile file;
  private final ImportBatch batch;

  PopoloFile(InputFile file, ImportBatch batch) {
    this.file = file;
    this.batch = batch;
  }

  /// @return whether there was a list of the format
  boolean read(Taker taker) throws IOException {
    var hasLists = false;
    try (var json = JsonText.open(file)) {
      var start = json.nextToken();
      if (start == JsonToken.START_ARRAY) {
        readList(json, "", null, taker);
        return true;
      }
      while (start == JsonToken.START_OBJECT && json.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = json.currentName();
        var list = LISTS.get(name);
        if (json.nextToken() == JsonToken.START_ARRAY && list != null) {
          hasLists = true;
          readList(json, name, list, taker);
        } else {
          json.skipChildren();
        }
      }
    }
    return hasLists;
  }

  private void readList(JsonParser json, String name, @Nullable String list, Taker taker) {
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode object = json.readValueAsTree();
      var origin = Origin.path(file.name(), name + "[" + i + "]");
      var kind = list == null ? kind(object) : list;
      if (!object.isObject() || kind == null) {
        batch.reject(origin, null, object, "must be an object of Popolo");
      } else {
        taker.take(origin, kind, object);
      }
    }
  }

  private @Nullable String kind(JsonNode object) {
    if (object.has("person_id") || object.has("post_id") || object.has("member")) {
      return "memberships";
    }
    if (object.has("organization_id")) {
      return "posts";
    }
    if (object.has("founding_date") || object.has("parent_id")) {
      return object.has("geometry") ? "areas" : "organizations";
    }
    if (object.has("birth_date") || object.has("given_name") || object.has("family_name")) {
      return "persons";
    }
    var stem = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
    return LISTS.get(stem);
  }
}
