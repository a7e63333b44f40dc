package org.weft.analytics.gaps;

import org.weft.landscape.figure.Figure;

/// Cells taken together, each person in need once per need.
///
/// @param cellsCount smallest cells asked
/// @param cellsOfNobodyCount cells in which nobody is known to provide
/// @param cellsOfOneCount cells that hang on a single provider
/// @param cellsNeedUnknownCount cells without a recorded need
public record CoverageTotals(
    int cellsCount,
    int cellsOfNobodyCount,
    int cellsOfOneCount,
    int cellsNeedUnknownCount,
    Figure need,
    Figure needCovered,
    Figure needThin,
    Figure needUncovered,
    Figure needUnknown,
    Figure needOfNobody,
    Figure coveredShare,
    Figure coveredShareAtMost,
    Figure unmet,
    Figure unmetAtMost) {}
