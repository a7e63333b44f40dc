package org.weft.landscape.figure;

/// How many facts were left out for one reason.
///
/// @param factCount facts, `>= 1`
public record Exclusion(ExclusionReason reason, int factCount) {}
