package org.weft.importing.actors;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;

/// Reads percentages as fractions.
public final class Shares {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final ImportBatch batch;

  public Shares(ImportBatch batch) {
    this.batch = batch;
  }

  /// @return in 0..1; null when the text is no single percentage, which is said in a notice
  public @Nullable Double ofPercentage(Origin origin, String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var plain = text.replaceAll("[%\\s]", "");
    if (plain.matches("\\d{1,3}(\\.\\d{1,12})?")) {
      var number = new BigDecimal(plain);
      if (number.compareTo(WHOLE) <= 0) {
        return number.movePointLeft(2).doubleValue();
      }
    }
    batch.ignore(
        origin, field, text, "must be one percentage from 0 to 100; the share stays unknown");
    return null;
  }
}
