package org.weft.analytics.comparison;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.view.Landscape;

/// How else a landscape is to be seen, changes aside, which are bound by the code of `whatIf`.
///
/// @param asOf null for the same day
/// @param evidence null for the same basis
public record ViewInput(@Nullable LocalDate asOf, @Nullable EvidenceBasis evidence) {

  Landscape of(Landscape landscape) {
    return landscape.seenAs(
        Objects.requireNonNullElse(asOf, landscape.asOf()),
        Objects.requireNonNullElse(evidence, landscape.evidence()));
  }
}
