package org.weft.importing.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as publishers write them.
public final class Dates {

  public static final String REPAIRED = "must be written 2014-06-05; taken as day, month, year";
  public static final String RULE = "must be a date such as 2014-06-05";

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?");

  /// Said of a year or a month.
  public static final String PARTIAL = "must be a date such as 2014-06-05; its %s day is taken";

  private static final Pattern PARTIAL_DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-00)?");

  private Dates() {}

  /// @param isRepaired whether the text is not of the form that the standard asks for
  public record Read(LocalDate date, boolean isRepaired) {}

  /// The day of a date, of a date with time, or of `05/06/2014 00:00`, which is the fifth of June.
  public static Optional<Read> parse(String text) {
    try {
      var dayFirst = DAY_FIRST.matcher(text);
      if (dayFirst.matches()) {
        return Optional.of(
            new Read(
                LocalDate.of(
                    Integer.parseInt(dayFirst.group(3)),
                    Integer.parseInt(dayFirst.group(2)),
                    Integer.parseInt(dayFirst.group(1))),
                true));
      }
      if (text.length() == 10) {
        return Optional.of(new Read(LocalDate.parse(text), false));
      }
      if (text.matches("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?")) {
        return Optional.of(new Read(LocalDate.parse(text.substring(0, 10)), false));
      }
      return Optional.of(new Read(OffsetDateTime.parse(text).toLocalDate(), false));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// As [#parse], and of `2014` and `2014-06` the first day.
  public static Optional<Read> parseFirst(String text) {
    return parsePartial(text, true);
  }

  /// As [#parse], and of `2014` and `2014-06` the last day.
  public static Optional<Read> parseLast(String text) {
    return parsePartial(text, false);
  }

  private static Optional<Read> parsePartial(String text, boolean isFirst) {
    var partial = PARTIAL_DATE.matcher(text);
    if (!partial.matches()) {
      return parse(text);
    }
    var month = partial.group(2) == null || partial.group(2).equals("00") ? null : partial.group(2);
    try {
      var first =
          LocalDate.of(
              Integer.parseInt(partial.group(1)), month == null ? 1 : Integer.parseInt(month), 1);
      var next = month == null ? first.plusYears(1) : first.plusMonths(1);
      return Optional.of(new Read(isFirst ? first : next.minusDays(1), true));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
