package org.weft.importing.bods;

import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;
import tools.jackson.databind.JsonNode;

/// The latest statement about one record.
///
/// @param record what other records call it: the id of the record, before 0.4 of the statement
/// @param id of the statement
/// @param date of the statement; empty when it has none
/// @param details of the record; before 0.4 the statement itself
record Statement(
    Origin origin,
    String record,
    String id,
    Type type,
    String date,
    boolean isClosed,
    JsonNode details) {

  enum Type {
    ENTITY,
    PERSON,
    RELATIONSHIP;

    static @Nullable Type find(String word) {
      return switch (word) {
        case "entity", "entityStatement" -> ENTITY;
        case "person", "personStatement" -> PERSON;
        case "relationship", "ownershipOrControlStatement" -> RELATIONSHIP;
        default -> null;
      };
    }
  }
}
