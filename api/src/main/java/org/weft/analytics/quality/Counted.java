package org.weft.analytics.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.ExclusionReason;

/// The things of one kind that a view counts.
///
/// @param name names one of them
/// @param leftOut those of the kind that the view does not count, by reason
record Counted<T>(
    EntityKind kind,
    List<T> all,
    Function<T, Ref<?>> name,
    Map<ExclusionReason, Integer> leftOut) {}
