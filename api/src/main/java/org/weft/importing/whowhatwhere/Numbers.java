package org.weft.importing.whowhatwhere;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Placeholders;

/// Numbers of people as tables write them.
final class Numbers {

  private static final String RULE = "must be a whole number of people such as 1200";

  private Numbers() {}

  /// @return null where nothing is written, or what is written is no number
  static @Nullable Integer people(
      @Nullable String text, Origin origin, String field, ImportBatch batch) {
    if (text == null || (!text.matches("0+") && Placeholders.isNoIdentifier(text))) {
      return null;
    }
    var plain = text.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (plain.matches("\\d{1,3}(,\\d{3})+")) {
      plain = plain.replace(",", "");
    }
    if (plain.matches("\\d{1,15}(\\.0+)?")) {
      var number = new BigDecimal(plain);
      if (number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
        if (!plain.equals(text)) {
          batch.repair(origin, field, text, RULE);
        }
        return number.intValueExact();
      }
    }
    batch.ignore(origin, field, text, RULE);
    return null;
  }
}
