package org.weft.landscape.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Period;
import org.weft.landscape.Visibility;

/// What holds for every fact: when it is valid, how well it is backed, who may see it, when it was
/// last written.
///
/// @param validFrom first day on which it holds, null when not stated; for a flow the day of the
///   flow
/// @param validTo last day on which it holds, null when it still holds or is not stated
/// @param touchedIn the landscape version that last wrote it; an incremental refresh reads facts
///   past its own version
public record Standing(
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    EvidenceBasis evidence,
    Visibility visibility,
    long touchedIn) {

  /// Always valid, evidenced, public, written by the first version.
  public static final Standing GIVEN =
      new Standing(null, null, EvidenceBasis.EVIDENCED, Visibility.PUBLIC, 1);

  public Period period() {
    return new Period(validFrom, validTo);
  }
}
