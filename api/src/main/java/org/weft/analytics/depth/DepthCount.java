package org.weft.analytics.depth;

import org.jspecify.annotations.Nullable;

/// How many partnerships have a depth.
///
/// @param depth null for those whose depth is unknown
public record DepthCount(@Nullable Integer depth, int claimedCount, int evidencedCount) {}
