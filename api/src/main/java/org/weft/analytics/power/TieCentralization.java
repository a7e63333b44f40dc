package org.weft.analytics.power;

import org.weft.landscape.figure.Figure;

/// How centred the ties between members are.
///
/// @param memberCount members compared, `>= 0`
public record TieCentralization(int memberCount, Figure degree, Figure betweenness) {}
