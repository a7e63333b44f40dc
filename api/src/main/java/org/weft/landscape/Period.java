package org.weft.landscape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of days, both ends included; a missing end is open.
///
/// @param from first day, null when open
/// @param to last day, null when open
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  public static final Period ALWAYS = new Period(null, null);

  /// @throws InvalidArgumentException if it ends before it starts
  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidArgumentException("period.to", to, "must not be before `from`, " + from);
    }
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(Period other) {
    return startsBy(other.to) && other.startsBy(to);
  }

  private boolean startsBy(@Nullable LocalDate day) {
    return from == null || day == null || !from.isAfter(day);
  }
}
