package org.weft.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.SourceType;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.SourceInput;

/// What an input says about itself as a source. Null where it says nothing.
public record SourceDescription(
    @Nullable String title,
    @Nullable SourceType type,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String licence) {

  private static final int LONGEST = 500;

  static final SourceDescription UNKNOWN = new SourceDescription(null, null, null, null, null);

  /// @param otherwise the title when the input has none
  Draft draft(String key, String otherwise) {
    var isAddress = url != null && url.length() <= LONGEST && url.matches("https?://\\S+");
    var input =
        new SourceInput(
            key,
            cut(title == null || title.isBlank() ? otherwise : title),
            type,
            isAddress ? url : null,
            publisher == null ? null : cut(publisher),
            null,
            licence == null ? null : cut(licence),
            null,
            null,
            null);
    return new Draft(input, Set.of("key", "title", "type", "url", "publisher", "licence"));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
