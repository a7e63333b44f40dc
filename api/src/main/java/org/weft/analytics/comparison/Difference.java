package org.weft.analytics.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// One difference between two answers to the same question.
///
/// @param path where it is in the answer
/// @param subjects what is named on the way
/// @param before the figure in the first answer; null where it is none
/// @param beforeText what stands there in the first answer, in words; null when unknown or not
///   there
/// @param change null unless both are numbers
public record Difference(
    DifferenceKind kind,
    String path,
    List<Ref<Entity>> subjects,
    @Nullable Figure before,
    @Nullable Figure after,
    @Nullable String beforeText,
    @Nullable String afterText,
    @Nullable Figure change,
    @Nullable Figure relativeChange) {}
