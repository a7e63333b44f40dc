package org.weft.analytics.dependence;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// How long the chains of givers are.
///
/// @param shortestPath from the subject to its nearest source; empty when there is none
/// @param longestPath from the subject to the end of the longest chain
public record DependenceDepth(
    Figure shortest,
    List<Ref<Actor>> shortestPath,
    Figure longest,
    List<Ref<Actor>> longestPath,
    Figure expected) {}
