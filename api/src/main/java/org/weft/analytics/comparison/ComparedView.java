package org.weft.analytics.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;

/// A view that a question was asked of.
///
/// @param hypothetical whether it is of a landscape that could be
/// @param failure why there is no answer; null when there is one
public record ComparedView(
    LocalDate asOf, EvidenceBasis evidence, boolean hypothetical, @Nullable String failure) {}
