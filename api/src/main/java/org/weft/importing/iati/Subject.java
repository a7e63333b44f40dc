package org.weft.importing.iati;

import org.jspecify.annotations.Nullable;

/// One mention of a sector, a goal or an emergency: what an activity is about.
///
/// @param label as the publisher writes it; null when only the code is stated
/// @param broader key of a subject that is known by its code alone
record Subject(
    String key,
    String scheme,
    @Nullable String code,
    @Nullable String label,
    @Nullable String broader) {}
