package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// The value was taken in another form than it was written.
public record Repaired(Origin origin, @Nullable String field, @Nullable String value, String rule)
    implements Notice {}
