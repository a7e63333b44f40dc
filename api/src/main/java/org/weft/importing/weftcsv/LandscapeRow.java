package org.weft.importing.weftcsv;

import org.jspecify.annotations.Nullable;

/// The one row of `landscape.csv`.
record LandscapeRow(
    String slug, String name, @Nullable String description, @Nullable String defaultCurrency) {}
