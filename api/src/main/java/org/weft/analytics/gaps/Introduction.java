package org.weft.analytics.gaps;

import java.util.List;

/// How somebody in the room reaches somebody outside.
///
/// @param cost the lower the warmer, `>= 2`
/// @param steps from the room outwards, at least one
public record Introduction(int cost, List<IntroductionStep> steps) {}
