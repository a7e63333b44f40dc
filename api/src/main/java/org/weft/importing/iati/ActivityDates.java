package org.weft.importing.iati;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Types of dates by the code list ActivityDateType: 1 planned start, 2 actual start, 3 planned
/// end, 4 actual end; version 1 writes words.
final class ActivityDates {

  private static final Map<String, String> WORDS =
      Map.of(
          "start-planned", "1",
          "start-actual", "2",
          "end-planned", "3",
          "end-actual", "4");

  private ActivityDates() {}

  static boolean isOf(String type, @Nullable String stated) {
    return stated != null && type.equals(WORDS.getOrDefault(stated, stated));
  }
}
