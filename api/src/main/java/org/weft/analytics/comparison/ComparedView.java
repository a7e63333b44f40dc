package org.weft.analytics.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.view.Landscape;

/// A view that a question was asked of.
///
/// @param hypothetical whether it is of a landscape that could be
/// @param failure why there is no answer; null when there is one
public record ComparedView(
    LocalDate asOf, EvidenceBasis evidence, boolean hypothetical, @Nullable String failure) {

  /// @param answer the answer, or why there is none
  static ComparedView of(Landscape landscape, Object answer) {
    return new ComparedView(
        landscape.asOf(),
        landscape.evidence(),
        landscape.hypothetical(),
        answer instanceof Absent absent ? absent.reason() : null);
  }
}
