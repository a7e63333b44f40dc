package org.weft.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Guesses which name was meant by a misspelt one.
public final class NearestName {

  private NearestName() {}

  /// The candidate with the fewest single-letter edits (insert, delete, replace; case does not
  /// count); of several the first in alphabetical order.
  ///
  /// @param candidates at least one
  public static String of(String name, Collection<String> candidates) {
    var given = name.toLowerCase(Locale.ROOT);
    given = given.substring(0, Math.min(given.length(), Notice.LONGEST_VALUE));
    var wanted = given;
    return candidates.stream()
        .min(
            Comparator.<String>comparingInt(c -> edits(wanted, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static int edits(String a, String b) {
    var above = new int[b.length() + 1];
    java.util.Arrays.setAll(above, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        var replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
