package org.weft.analytics.comparison;

/// How many differences of one kind there are.
public record DifferenceCount(DifferenceKind kind, int differenceCount) {}
