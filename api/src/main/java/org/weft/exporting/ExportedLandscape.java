package org.weft.exporting;

import org.jspecify.annotations.Nullable;

/// A landscape as a whole.
///
/// @param defaultCurrency ISO 4217 code
/// @param version the one that is exported
public record ExportedLandscape(
    String slug,
    String name,
    @Nullable String description,
    @Nullable String defaultCurrency,
    long version) {}
