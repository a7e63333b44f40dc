package org.weft.importing.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.terms.Dates;

/// Says what is wrong in one activity, and reads the values that may be.
///
/// @param activity its identifier; shown with each notice
record Notes(ImportBatch batch, String file, @Nullable String activity) {

  private static final Pattern WITH_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

  /// A day with a time zone, as XML Schema allows.
  private static final Pattern ZONED = Pattern.compile(".{10}(Z|[+-]\\d\\d:\\d\\d)");

  private static final int DAY = 10;
  private static final int WHOLE_DIGITS = 18;
  private static final int FRACTION_DIGITS = 6;

  Origin at(XmlElement element) {
    var line = "line " + element.line();
    return Origin.path(file, activity == null ? line : line + ", " + activity);
  }

  void ignore(XmlElement at, String field, @Nullable Object value, String rule) {
    batch.ignore(at(at), field, value, rule);
  }

  void repair(XmlElement at, String field, @Nullable Object value, String rule) {
    batch.repair(at(at), field, value, rule);
  }

  void reject(XmlElement at, String field, @Nullable Object value, String rule) {
    batch.reject(at(at), field, value, rule);
  }

  /// The day of `iso-date`, else of the text; null when it is absent or none.
  @Nullable LocalDate date(XmlElement element, String field) {
    var stated = element.attribute("iso-date");
    var text = stated == null ? element.text() : stated;
    return text.isEmpty() ? null : date(element, field, text);
  }

  @Nullable LocalDate date(XmlElement at, String field, String text) {
    var read = Dates.parse(ZONED.matcher(text).matches() ? text.substring(0, DAY) : text);
    if (read.isEmpty()) {
      ignore(at, field, text, Dates.RULE);
      return null;
    }
    if (read.get().isRepaired()) {
      repair(at, field, text, Dates.REPAIRED);
    }
    return read.get().date();
  }

  /// A number with at most 18 digits before the point; null when the text is none.
  @Nullable BigDecimal amount(XmlElement at, String field, String text) {
    var plain = WITH_COMMAS.matcher(text).matches() ? text.replace(",", "") : text;
    if (!NUMBER.matcher(plain).matches()) {
      return null;
    }
    var number = new BigDecimal(plain).stripTrailingZeros();
    if (number.precision() - number.scale() > WHOLE_DIGITS) {
      return null;
    }
    if (number.scale() > FRACTION_DIGITS) {
      repair(at, field, text, "must have at most six decimals; it is rounded to them");
      number = number.setScale(FRACTION_DIGITS, RoundingMode.HALF_EVEN);
    } else if (!plain.equals(text)) {
      repair(at, field, text, "must be written without commas; it is read without them");
    }
    return number.setScale(Math.max(number.scale(), 0));
  }

  /// The text, at most that long.
  @Nullable String cut(XmlElement at, String field, @Nullable String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    repair(
        at, field, text.length() + " characters", "must have at most " + longest + "; it is cut");
    return text.substring(0, longest);
  }
}
