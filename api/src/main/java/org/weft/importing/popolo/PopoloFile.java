package org.weft.importing.popolo;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.InputFile;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import org.weft.importing.documents.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// One file: an object with lists, or one list, whose objects tell what they are, or one of them.
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

  /// Where answers of PopIt's API hold what was asked for.
  private static final String RESULT = "result";

  private static final Set<String> ACTORS = Set.of("persons", "people", "organizations");
  private static final Set<String> IDS = Set.of("id", "_id", "person_id", "organization_id");

  private final InputFile file;
  private final ImportBatch batch;

  PopoloFile(InputFile file, ImportBatch batch) {
    this.file = file;
    this.batch = batch;
  }

  /// @return whether there was a list or an object of the format
  boolean read(Taker taker) throws IOException {
    if (isOneObject()) {
      return take(Origin.file(file.name()), JsonText.read(file), taker);
    }
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
        var token = json.nextToken();
        if (token == JsonToken.START_ARRAY && (list != null || name.equals(RESULT))) {
          hasLists = true;
          readList(json, name, list, taker);
        } else if (token == JsonToken.START_OBJECT && name.equals(RESULT)) {
          hasLists |= take(Origin.path(file.name(), name), json.readValueAsTree(), taker);
        } else {
          json.skipChildren();
        }
      }
    }
    return hasLists;
  }

  /// @return whether it is an object of the format
  private boolean take(Origin origin, JsonNode object, Taker taker) {
    var kind = kind(object);
    if (kind != null) {
      taker.take(origin, kind, object);
    }
    return kind != null;
  }

  /// Whether it has an id of its own, and neither people nor organizations in it.
  private boolean isOneObject() throws IOException {
    var hasId = false;
    try (var json = JsonText.open(file)) {
      var start = json.nextToken();
      while (start == JsonToken.START_OBJECT && json.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY && ACTORS.contains(name)) {
          return false;
        }
        hasId |= IDS.contains(name);
        json.skipChildren();
      }
    }
    return hasId;
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

  private static boolean hasAny(JsonNode object, String... fields) {
    return Stream.of(fields).anyMatch(object::has);
  }

  private @Nullable String kind(JsonNode object) {
    if (object.has("person_id") || object.has("post_id") || object.has("member")) {
      return "memberships";
    }
    if (object.has("organization_id")) {
      return "posts";
    }
    var stem = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
    if (LISTS.containsKey(stem)) {
      return LISTS.get(stem);
    }
    if (object.has("geometry") || object.has("identifier")) {
      return "areas";
    }
    if (hasAny(object, "founding_date", "dissolution_date", "parent_id", "classification")) {
      return "organizations";
    }
    if (hasAny(object, "birth_date", "given_name", "family_name", "gender", "sort_name")) {
      return "persons";
    }
    var memberships = Fields.objects(object, "memberships");
    if (memberships.isEmpty()) {
      return null;
    }
    return memberships.getFirst().has("person_id") ? "organizations" : "persons";
  }
}
