package org.weft.analytics.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.weft.analytics.coordination.CoordinationGaps;
import org.weft.analytics.coordination.CoordinationOrder;
import org.weft.analytics.gaps.Coverage;
import org.weft.analytics.gaps.CoverageStatus;
import org.weft.analytics.power.PowerBase;

/// The lists of answers that are written out page by page, when somebody looks, and so are no
/// component of the answer.
final class WrittenList {

  /// As much of a list as is compared. Our choice.
  private static final int MOST = 10_000;

  /// Of a base of power the largest: most hold next to nothing. Our choice.
  private static final int MOST_HOLDERS = 1000;

  private static final Map<Class<?>, String> FIELDS =
      Map.of(Coverage.class, "cells", CoordinationGaps.class, "gaps", PowerBase.class, "holders");

  private WrittenList() {}

  static boolean isIn(Class<?> answer) {
    return FIELDS.containsKey(answer);
  }

  /// Name of the field of the answer that shows the list.
  static String field(Class<?> answer) {
    return Objects.requireNonNull(FIELDS.get(answer));
  }

  static List<?> of(Object answer) {
    return switch (answer) {
      case Coverage coverage -> coverage.listCells(Set.of(CoverageStatus.values()), MOST);
      case CoordinationGaps coordination ->
          coordination.gaps(CoordinationOrder.values()[0]).stream().limit(MOST).toList();
      case PowerBase base -> base.holders(MOST_HOLDERS);
      default -> throw new IllegalArgumentException("no list is written out of " + answer);
    };
  }
}
