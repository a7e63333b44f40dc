package org.weft.analytics.power;

import java.util.List;
import org.weft.landscape.figure.Figure;

/// How few members can decide, and which.
///
/// @param coalitions the groups of that size that win, those with strong members first; at most 20
/// @param isComplete whether these are all of them
public record SmallestWinning(
    Figure memberCount, List<WinningCoalition> coalitions, boolean isComplete) {}
