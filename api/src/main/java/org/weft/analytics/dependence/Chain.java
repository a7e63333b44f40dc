package org.weft.analytics.dependence;

import java.util.List;
import org.weft.landscape.figure.Figure;

/// One way by which intake came.
///
/// @param hops links, `>= 1`
/// @param links from the source to the subject
public record Chain(Figure share, Figure amount, int hops, List<ChainLink> links) {}
