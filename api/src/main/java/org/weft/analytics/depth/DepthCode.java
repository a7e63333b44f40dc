package org.weft.analytics.depth;

/// One row of the crosswalk.
///
/// @param version version of the crosswalk that last changed the row, `>= 1`
public record DepthCode(
    String scheme,
    String code,
    String label,
    DepthRange range,
    int version,
    String definition,
    String source) {}
