package org.weft.importing.tables;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// Cells of a workbook as texts. A workbook keeps dates as numbers; their format says that they are
/// dates. Source: ECMA-376, part 1, 18.8.30 (numFmts), 18.17.4.1 (dates as numbers).
final class CellTexts {

  private static final int FIRST_DATE_FORMAT = 14;
  private static final int LAST_DATE_FORMAT = 22;
  private static final int FIRST_TIME_FORMAT = 45;
  private static final int LAST_TIME_FORMAT = 47;

  private CellTexts() {}

  /// An empty text for a cell that is empty, or shows an error.
  static String of(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> number(cell);
      case FORMULA -> formula(cell);
      case BOOLEAN -> String.valueOf(cell.asBoolean());
      case STRING -> cell.asString().strip();
      case ERROR, EMPTY -> "";
    };
  }

  private static String formula(Cell cell) {
    return switch (cell.getValue()) {
      case BigDecimal _ -> number(cell);
      case null -> "";
      default -> cell.getText().strip();
    };
  }

  private static String number(Cell cell) {
    var raw = cell.getRawValue();
    if (raw == null) {
      return "";
    }
    if (isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
      return date(cell, raw);
    }
    // 0.1 is kept as 0.10000000000000001; the shortest number of that value was meant.
    return plain(new BigDecimal(Double.toString(Double.parseDouble(raw))));
  }

  private static String date(Cell cell, String raw) {
    var at = cell.asDate();
    if (Double.parseDouble(raw) < 1) {
      return at.toLocalTime().toString();
    }
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }

  private static String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(stripped.scale(), 0)).toPlainString();
  }

  /// Whether a number format shows days, months or years: outside quotes, brackets and escapes it
  /// has one of their letters.
  static boolean isDate(@Nullable Integer id, @Nullable String format) {
    if (format == null) {
      return id != null
          && ((id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT)
              || (id >= FIRST_TIME_FORMAT && id <= LAST_TIME_FORMAT));
    }
    var shown = format.split(";", 2)[0].replaceAll("\\\\.|\"[^\"]*\"|\\[[^\\]]*\\]|_.|\\*.", "");
    return !shown.equalsIgnoreCase("general") && shown.matches("(?i).*[ymdhs].*");
  }
}
