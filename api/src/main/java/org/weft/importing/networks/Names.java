package org.weft.importing.networks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Compares names of attributes and words for kinds.
final class Names {

  private Names() {}

  /// Letters and digits in lower case.
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /// The values of a cell that may hold several.
  static List<String> several(String text) {
    return Arrays.stream(text.split("[|;\\n]"))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
