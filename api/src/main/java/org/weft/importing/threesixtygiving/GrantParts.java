package org.weft.importing.threesixtygiving;

import java.util.LinkedHashMap;
import java.util.Map;
import org.weft.importing.Origin;
import org.weft.importing.documents.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What tables beside the main one say of grants: each row belongs to the grant of its identifier.
/// Only these are held until the grants are read.
final class GrantParts {

  private record Part(Origin origin, ObjectNode grant) {}

  private final Map<String, Part> parts = new LinkedHashMap<>();

  void add(Origin origin, ObjectNode part) {
    var id = Fields.text(part, "id");
    if (id != null) {
      parts.merge(
          id,
          new Part(origin, part),
          (known, other) -> {
            merge(known.grant(), other.grant());
            return known;
          });
    }
  }

  /// Adds to a grant what was said of it elsewhere.
  void complete(ObjectNode grant) {
    var id = Fields.text(grant, "id");
    var part = id == null ? null : parts.remove(id);
    if (part != null) {
      merge(grant, part.grant());
    }
  }

  /// Those of which the main table says nothing.
  void rest(Grants grants) {
    parts.values().forEach(part -> grants.add(part.origin(), part.grant()));
    parts.clear();
  }

  /// What is there stays; objects of a list are the same where their `id` is.
  private static void merge(ObjectNode into, ObjectNode from) {
    for (var field : from.properties()) {
      var known = into.get(field.getKey());
      if (known == null) {
        into.set(field.getKey(), field.getValue());
      } else if (known instanceof ArrayNode list && field.getValue() instanceof ArrayNode others) {
        others.forEach(other -> merge(list, other));
      }
    }
  }

  private static void merge(ArrayNode into, JsonNode other) {
    for (var known : into) {
      if (known instanceof ObjectNode one
          && other instanceof ObjectNode more
          && (one.equals(more) || hasSameId(one, more))) {
        merge(one, more);
        return;
      }
    }
    into.add(other);
  }

  private static boolean hasSameId(ObjectNode one, ObjectNode other) {
    var id = Fields.text(one, "id");
    return id != null && id.equals(Fields.text(other, "id"));
  }
}
