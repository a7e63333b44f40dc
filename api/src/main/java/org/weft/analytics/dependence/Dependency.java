package org.weft.analytics.dependence;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// One actor through whom intake passed.
///
/// @param shortestDepth hops of the shortest chain, `>= 1`
public record Dependency(Ref<Actor> actor, Figure share, int shortestDepth) {}
