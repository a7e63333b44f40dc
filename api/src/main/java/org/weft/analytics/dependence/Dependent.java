package org.weft.analytics.dependence;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// One actor part of whose intake passed through another.
///
/// @param shortestDepth hops of the shortest chain, `>= 1`
public record Dependent(Ref<Actor> actor, Figure share, Figure amount, int shortestDepth) {}
