package org.weft.importing.iati;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.weft.importing.documents.XmlElement;

/// Checks shares, which are not kept: an amount is stated once, for all places and sectors
/// together.
final class Percentages {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /// Three thirds of two decimals miss 0.01. Our choice: what ten of them may miss.
  private static final BigDecimal ROUNDING = new BigDecimal("0.1");

  private Percentages() {}

  /// @param group shares of one group sum to 100
  static void check(Notes notes, List<XmlElement> elements, Function<XmlElement, String> group) {
    var sums = new HashMap<String, BigDecimal>();
    var firsts = new HashMap<String, XmlElement>();
    for (var element : elements) {
      var text = element.attribute("percentage");
      if (text == null) {
        continue;
      }
      var field = element.name() + "/@percentage";
      var share = notes.amount(element, field, text);
      if (share == null || share.signum() < 0 || share.compareTo(WHOLE) > 0) {
        notes.ignore(element, field, text, "must be a number from 0 to 100");
        return;
      }
      sums.merge(group.apply(element), share, BigDecimal::add);
      firsts.putIfAbsent(group.apply(element), element);
    }
    firsts.forEach((key, first) -> {
      var sum = sums.getOrDefault(key, WHOLE);
      if (sum.subtract(WHOLE).abs().compareTo(ROUNDING) > 0) {
        notes.ignore(first, first.name() + "/@percentage", sum, "must sum to 100");
      }
    });
  }
}
