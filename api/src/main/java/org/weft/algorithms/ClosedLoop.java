package org.weft.algorithms;

import java.util.List;

/// Nodes that get everything from each other and nothing from outside: what is traced into them
/// never comes to an origin.
///
/// @param members ascending; a single node gets everything from itself
/// @param trappedShare share of the subject's intake that ends in here, in `(0, 1]`
public record ClosedLoop(List<Integer> members, double trappedShare) {}
