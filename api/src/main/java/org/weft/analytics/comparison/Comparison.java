package org.weft.analytics.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What differs between two views.
///
/// @param question name of the question
/// @param differenceCount all there are, also those not shown; null when one side has no answer
/// @param counts per kind that there is, in the order of the kinds
public record Comparison(
    String question,
    ComparedView before,
    ComparedView after,
    @Nullable Integer differenceCount,
    List<DifferenceCount> counts,
    List<Difference> differences) {}
