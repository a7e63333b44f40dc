package org.weft.importing.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Dates;

/// Reads when something held. A date that is none costs itself, with a notice.
public final class Spans {

  private final ImportBatch batch;

  public Spans(ImportBatch batch) {
    this.batch = batch;
  }

  /// @param fromField what the source calls the first of the two
  /// @param toField what it calls the other
  public Span read(
      Origin origin,
      String fromField,
      @Nullable String fromText,
      String toField,
      @Nullable String toText) {
    var from = first(origin, fromField, fromText);
    var to = last(origin, toField, toText);
    if (from != null && to != null && to.isBefore(from)) {
      batch.ignore(origin, toField, toText, "must not be before " + fromField + " " + from);
      to = null;
    }
    return new Span(from, to);
  }

  /// The day, or the first day of a month or year.
  public @Nullable LocalDate first(Origin origin, String field, @Nullable String text) {
    return day(origin, field, text, true);
  }

  /// The day, or the last day of a month or year.
  public @Nullable LocalDate last(Origin origin, String field, @Nullable String text) {
    return day(origin, field, text, false);
  }

  private @Nullable LocalDate day(
      Origin origin, String field, @Nullable String text, boolean isFirst) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var read = isFirst ? Dates.parseFirst(text.strip()) : Dates.parseLast(text.strip());
    if (read.isEmpty()) {
      batch.ignore(origin, field, text, Dates.RULE);
      return null;
    }
    if (read.get().isRepaired()) {
      var rule =
          text.contains("/") ? Dates.REPAIRED : Dates.PARTIAL.formatted(isFirst ? "first" : "last");
      batch.repair(origin, field, text, rule);
    }
    return read.get().date();
  }
}
