package org.weft.analytics.dependence;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// How long the reserves last when one source stops.
///
/// @param share of the intake that passes through the source
public record RunwayWithout(Ref<Actor> source, Figure share, RunwayOutlook outlook) {}
