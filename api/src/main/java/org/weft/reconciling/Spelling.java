package org.weft.reconciling;

/// How alike two words are spelled.
final class Spelling {

  /// One slip in five letters; shorter words have to be the same.
  private static final double ALIKE = 0.8;

  private Spelling() {}

  /// In 0..1: the share of letters that stay when the fewest are inserted, left out, replaced or
  /// swapped with their neighbor; 0 when that is less than one slip in five letters allows, or when
  /// one of them is a number.
  static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    var longest = Math.max(a.length(), b.length());
    if (Math.abs(a.length() - b.length()) > (1 - ALIKE) * longest || hasDigit(a) || hasDigit(b)) {
      return 0;
    }
    var likeness = 1 - edits(a, b) / (double) longest;
    return likeness < ALIKE ? 0 : likeness;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static int edits(String a, String b) {
    var edits = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int fewest(int[][] edits, String a, String b, int i, int j) {
    var replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    var fewest = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    var isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
  }
}
