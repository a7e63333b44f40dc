package org.weft.analytics.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.figure.Figure;

/// A figure as one view has it.
///
/// @param figure null where the answer has none
/// @param gap why there is no value; null when there is one
public record TrendPoint(
    LocalDate asOf, EvidenceBasis evidence, @Nullable Figure figure, @Nullable String gap) {}
