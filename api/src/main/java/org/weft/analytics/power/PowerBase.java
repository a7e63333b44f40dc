package org.weft.analytics.power;

import java.util.List;
import org.weft.landscape.figure.Figure;

/// How far one base of power is in few hands.
///
/// @param top the largest holders, largest first, then by key; at most as many as asked
public record PowerBase(
    PowerBaseKind base,
    Figure holderCount,
    List<Holder> top,
    Figure hhi,
    Figure effectiveHolders,
    Figure topShare,
    Figure gini) {}
