package org.weft.analytics.gaps;

/// How many cells have each status.
public record CoverageCounts(int covered, int thin, int uncovered, int unknown) {}
