package org.weft.importing.iati;

import org.jspecify.annotations.Nullable;

/// One mention of a place.
///
/// @param within key of the place around it
/// @param point latitude and longitude in degrees with a blank between; null when not stated
record Area(
    String key,
    @Nullable String name,
    @Nullable String scheme,
    @Nullable String code,
    @Nullable String within,
    @Nullable String point) {}
