package org.weft.importing.iati;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;

/// When one activity begins and ends. Types of dates by the code list ActivityDateType: 1 planned
/// start, 2 actual start, 3 planned end, 4 actual end; version 1 writes words.
final class ActivityDates {

  private static final Map<String, String> WORDS =
      Map.of(
          "start-planned", "1",
          "start-actual", "2",
          "end-planned", "3",
          "end-actual", "4");

  private final Notes notes;
  private final XmlElement activity;

  ActivityDates(Notes notes, XmlElement activity) {
    this.notes = notes;
    this.activity = activity;
  }

  @Nullable LocalDate start() {
    return day("1", "2");
  }

  /// @param start null when not known
  @Nullable LocalDate end(@Nullable LocalDate start) {
    var end = day("3", "4");
    if (start != null && end != null && end.isBefore(start)) {
      notes.ignore(activity, "activity-date", end, "must not end before it starts");
      return null;
    }
    return end;
  }

  /// The actual day, else the planned one.
  private @Nullable LocalDate day(String planned, String actual) {
    var happened = day(actual);
    return happened == null ? day(planned) : happened;
  }

  private @Nullable LocalDate day(String type) {
    return activity.children("activity-date").stream()
        .filter(one -> isOf(type, one.attribute("type")))
        .map(one -> notes.date(one, "activity-date"))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private static boolean isOf(String type, @Nullable String stated) {
    return stated != null && type.equals(WORDS.getOrDefault(stated, stated));
  }
}
