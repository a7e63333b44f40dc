package org.weft.analytics.dependence;

import java.util.List;
import org.weft.landscape.figure.Figure;

/// The strongest ways by which intake came.
///
/// @param isComplete whether no stronger one can have been missed
/// @param share what came by all of them
/// @param chains strongest first
public record Chains(boolean isComplete, Figure share, List<Chain> chains) {}
