package org.weft.writing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// What a write makes of one fact.
///
/// @param isNew whether it was not there before
/// @param before the fields that differ, by name, as they were; unknown ones are null
/// @param after the same fields as they are after the write
public record FactChange(
    Ref<Entity> fact,
    boolean isNew,
    Map<String, @Nullable Object> before,
    Map<String, @Nullable Object> after) {}
