package org.weft.entities;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;

/// One thing that a search found.
///
/// @param score above 0; comparable within one search only
record Found(Entity entity, double score) {

  /// Where a result stands among the others: by score, then kind, then key.
  record Position(double score, String entity, String key) {

    /// Before all results.
    static final Position START = new Position(Double.MAX_VALUE, "", "");

    static Position of(@Nullable String text) {
      if (text == null) {
        return START;
      }
      var parts = text.split(" ", 3);
      try {
        return new Position(
            Double.parseDouble(parts[0]), EntityKind.valueOf(parts[1]).name(), parts[2]);
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOne) {
        throw new InvalidArgumentException("after", text, "is not a cursor of this search");
      }
    }

    String text() {
      return score + " " + entity + " " + key;
    }
  }

  String position() {
    return new Position(score, entity.entity().name(), entity.key()).text();
  }
}
