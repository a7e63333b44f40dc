package org.weft.importing.actors;

import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.WebAddresses;

/// Texts as long as the graph takes them, and addresses of websites.
final class Texts {

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_DESCRIPTION = 5000;

  private final ImportBatch batch;

  Texts(ImportBatch batch) {
    this.batch = batch;
  }

  @Nullable String name(Origin origin, String field, @Nullable String text) {
    return text == null ? null : cut(origin, field, text.replaceAll("\\s+", " "), LONGEST_NAME);
  }

  @Nullable String description(Origin origin, String field, @Nullable String text) {
    return cut(origin, field, text, LONGEST_DESCRIPTION);
  }

  private @Nullable String cut(Origin origin, String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var stripped = text.strip();
    if (stripped.length() <= longest) {
      return stripped;
    }
    batch.repair(
        origin, field, text, "must have at most %d characters; the rest is cut".formatted(longest));
    var end = Character.isHighSurrogate(stripped.charAt(longest - 1)) ? longest - 1 : longest;
    return stripped.substring(0, end).strip();
  }

  @Nullable String website(Origin origin, String field, @Nullable String text) {
    return WebAddresses.read(batch, origin, field, text);
  }
}
