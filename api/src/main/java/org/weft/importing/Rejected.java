package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// The row, record or whole input was not taken.
public record Rejected(Origin origin, @Nullable String field, @Nullable String value, String rule)
    implements Notice {}
