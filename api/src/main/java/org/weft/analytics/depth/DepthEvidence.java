package org.weft.analytics.depth;

import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// What shows, by one rule, how deep two actors work together.
///
/// @param depth the deepest that the rule finds, in `-1..6`
/// @param factCount facts that the rule found, `>= 1`
/// @param fact one that shows that depth: the first by kind and key
public record DepthEvidence(DepthRule rule, int depth, int factCount, Ref<Entity> fact) {}
