package org.weft.exporting.documents;

/// Texts in cells of tables. One that a spreadsheet would run as a formula gets an apostrophe
/// before it. Source: OWASP, "CSV Injection".
public final class FormulaGuard {

  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /// Texts that begin with an apostrophe before such a character get one more, so that each can be
  /// told from every other.
  public static String guarded(String text) {
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
