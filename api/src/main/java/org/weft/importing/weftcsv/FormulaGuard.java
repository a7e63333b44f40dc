package org.weft.importing.weftcsv;

/// The apostrophe that keeps a spreadsheet from running a text as a formula. Source: OWASP, "CSV
/// Injection".
final class FormulaGuard {

  private static final String GUARDED = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /// The text of a cell without its guard, if it has one.
  static String removed(String cell) {
    var start = 0;
    while (start < cell.length() && cell.charAt(start) == '\'') {
      start++;
    }
    var isGuarded = start > 0 && start < cell.length() && isDangerous(cell.charAt(start));
    return isGuarded ? cell.substring(1) : cell;
  }

  private static boolean isDangerous(char first) {
    return GUARDED.indexOf(first) >= 0 || Character.isWhitespace(first);
  }
}
