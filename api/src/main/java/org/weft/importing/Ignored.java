package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// The value was left out; the row or record was taken without it.
public record Ignored(Origin origin, @Nullable String field, @Nullable String value, String rule)
    implements Notice {}
