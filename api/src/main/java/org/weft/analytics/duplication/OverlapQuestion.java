package org.weft.analytics.duplication;

import org.jspecify.annotations.Nullable;

/// Where do efforts overlap each other?
///
/// @param within key or global id of a place, null for everywhere
/// @param after cursor of the last cluster seen, null for the start
/// @param first clusters to show, in 1..50
public record OverlapQuestion(
    OverlapSharing sharing,
    OverlapOrder order,
    @Nullable String within,
    int first,
    @Nullable String after) {}
