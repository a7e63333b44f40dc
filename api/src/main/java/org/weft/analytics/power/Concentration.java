package org.weft.analytics.power;

import java.util.List;
import org.weft.landscape.figure.Figure;

/// How far a total is in few hands.
///
/// @param holders largest share first, then by key
public record Concentration(
    List<Holder> holders,
    Figure hhi,
    Figure normalizedHhi,
    Figure effectiveHolders,
    Figure topShare,
    Figure gini) {}
