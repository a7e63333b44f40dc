package org.weft.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/// The values that a metric can take, read from the words of its row: `0 to 1`, `above 0 to 1`, `0
/// or more`, `1/n to 1`, `1 to the number of givers`. What comes after a comma or semicolon is for
/// people.
///
/// @param from the least, excluded when `isOpen`
/// @param to the most; infinite where only the words say it
record MetricRange(double from, boolean isOpen, double to) {

  private static final double ROUNDING = 1e-9;
  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<open>above )?(?<from>1/n|%s|least)?(?: (?:to|or) (?<to>.*))?".formatted(NUMBER));

  static Optional<MetricRange> of(String words) {
    if (words.equals("any number")) {
      return Optional.of(new MetricRange(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY));
    }
    var read = WORDS.matcher(words.replaceFirst("[;,].*", "").strip());
    if (!read.matches() || read.group("from") == null) {
      return Optional.empty();
    }
    boolean isShareOfOne = read.group("from").equals("1/n");
    double from = isShareOfOne ? 0 : number(read.group("from"), Double.NEGATIVE_INFINITY);
    return Optional.of(
        new MetricRange(
            from,
            isShareOfOne || read.group("open") != null,
            read.group("to") == null
                ? read.group("open") == null ? from : Double.POSITIVE_INFINITY
                : most(read.group("to"))));
  }

  private static double most(String words) {
    return words.startsWith("1 - 1/n") ? 1 : number(words, Double.POSITIVE_INFINITY);
  }

  private static double number(String words, double otherwise) {
    return words.matches(NUMBER) ? Double.parseDouble(words) : otherwise;
  }

  boolean holds(double value) {
    return (isOpen ? value > from : value >= from - ROUNDING) && value <= to + ROUNDING;
  }
}
