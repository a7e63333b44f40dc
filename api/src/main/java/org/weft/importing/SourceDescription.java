package org.weft.importing;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.SourceType;

/// What an input says about itself as a source. Null where it says nothing.
public record SourceDescription(
    @Nullable String title,
    @Nullable SourceType type,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String licence) {

  static final SourceDescription UNKNOWN = new SourceDescription(null, null, null, null, null);
}
