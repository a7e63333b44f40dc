package org.weft.importing.tables;

/// Which character separates the cells of a text.
final class Separator {

  /// Characters that are looked at.
  static final int HEAD = 1 << 14;

  private static final String CANDIDATES = ",;\t|";

  private Separator() {}

  /// The one that occurs most often outside quotes in the first line that has any; a comma where
  /// none does. Of equals a comma before a semicolon, a tab, a bar.
  static char of(String head) {
    var counts = new int[CANDIDATES.length()];
    var isQuoted = false;
    var isAny = false;
    for (int i = 0; i < head.length(); i++) {
      var c = head.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '\n' || c == '\r')) {
        if (isAny) {
          break;
        }
      } else if (!isQuoted && CANDIDATES.indexOf(c) >= 0) {
        counts[CANDIDATES.indexOf(c)]++;
        isAny = true;
      }
    }
    var best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return CANDIDATES.charAt(best);
  }
}
