package org.weft.exporting.weftcsv;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.IdentifierInput;

/// How values are written in a cell.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it, which the
/// importer takes away. Source: OWASP, "CSV Injection".
final class CellText {

  /// In a `source` column: none is known, whereas an empty cell stands for the import itself.
  static final String NO_SOURCE = "-";

  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private CellText() {}

  /// Empty where nothing is known.
  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> guarded(text);
      case List<?> list ->
          guarded(list.stream().map(CellText::item).collect(Collectors.joining(";")));
      case Double number -> new BigDecimal(number.toString()).toPlainString();
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  private static String item(Object item) {
    return switch (item) {
      case IdentifierInput(String scheme, String id) ->
          escaped(scheme).replace(":", "\\:") + ":" + escaped(id);
      case Enum<?> word -> word.name();
      default -> escaped(item.toString());
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;");
  }

  private static String guarded(String text) {
    var start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    var isGuarded = start < text.length() && mustBeGuarded(text.charAt(start));
    return isGuarded ? "'" + text : text;
  }

  private static boolean mustBeGuarded(char first) {
    return FORMULA_STARTS.indexOf(first) >= 0 || Character.isWhitespace(first);
  }
}
