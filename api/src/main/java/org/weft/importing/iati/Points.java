package org.weft.importing.iati;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Points as `51.5 -0.12`: latitude, longitude.
final class Points {

  private static final Pattern FORM =
      Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,20})?)[\\s,]+(-?\\d{1,3}(?:\\.\\d{1,20})?)");
  private static final BigDecimal LATITUDES = BigDecimal.valueOf(90);
  private static final BigDecimal LONGITUDES = BigDecimal.valueOf(180);

  private Points() {}

  /// The text in one form; null when it is no point, or that of latitude and longitude 0, which is
  /// in the sea and stands where nothing is known.
  static @Nullable String parse(String text) {
    var match = FORM.matcher(text.strip());
    if (!match.matches()) {
      return null;
    }
    var latitude = new BigDecimal(match.group(1));
    var longitude = new BigDecimal(match.group(2));
    return latitude.abs().compareTo(LATITUDES) > 0
            || longitude.abs().compareTo(LONGITUDES) > 0
            || (latitude.signum() == 0 && longitude.signum() == 0)
        ? null
        : plain(latitude) + " " + plain(longitude);
  }

  private static String plain(BigDecimal degrees) {
    return degrees.stripTrailingZeros().toPlainString();
  }
}
