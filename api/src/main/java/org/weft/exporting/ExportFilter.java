package org.weft.exporting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;

/// Which part of a landscape is exported, by the arguments of its lists. What a part holds: see
/// {@link org.weft.writing.FactPart}.
///
/// @param asOf the day it is seen from; null for every day
/// @param evidence the weakest that counts; null for any
/// @param issue key or global id; null for any
/// @param place key or global id; null for any
/// @param sector key or global id; null for any
/// @param visibility the narrowest that is exported; null for all that the reader may see
public record ExportFilter(
    @Nullable LocalDate asOf,
    @Nullable EvidenceBasis evidence,
    @Nullable String issue,
    @Nullable String place,
    @Nullable String sector,
    @Nullable Visibility visibility) {

  public static final ExportFilter NONE = new ExportFilter(null, null, null, null, null, null);

  /// Whether all that the reader may see is exported.
  public boolean isNone() {
    return equals(NONE);
  }

  /// Whether all is exported that has a visibility that is.
  boolean isOnlyOfVisibility() {
    return equals(new ExportFilter(null, null, null, null, null, visibility));
  }

  /// How much goes into the file.
  ///
  /// @param clearance how much the reader may see
  Visibility within(Visibility clearance) {
    return visibility == null || !visibility.isShownTo(clearance) ? clearance : visibility;
  }

  /// What restricts the export, for people; empty when nothing does.
  String text() {
    return Stream.of(
            asOf == null ? null : "as of " + asOf,
            evidence == null ? null : "evidence at least " + evidence,
            issue == null ? null : "issue " + issue,
            place == null ? null : "place " + place,
            sector == null ? null : "sector " + sector,
            visibility == null ? null : "visibility " + visibility)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
