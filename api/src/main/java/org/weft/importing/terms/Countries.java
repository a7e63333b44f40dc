package org.weft.importing.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Countries of ISO 3166-1, by code or by English name.
public final class Countries {

  public static final String SCHEME = "ISO3166-1";

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    Arrays.stream(Locale.getISOCountries())
        .forEach(code -> {
          codes.put(code, code);
          codes.put(Locale.of("", code).getISO3Country(), code);
          codes.put(name(code).toUpperCase(Locale.ROOT), code);
        });
    // How British publishers write their own country and its parts' whole.
    for (var written : new String[] {"UK", "U.K.", "GREAT BRITAIN"}) {
      codes.put(written, "GB");
    }
    codes.put("UNITED STATES OF AMERICA", "US");
    return Map.copyOf(codes);
  }

  /// The alpha-2 code of a code or a name, however it is capitalized.
  public static Optional<String> findCode(String text) {
    var wanted = text.strip().toUpperCase(Locale.ROOT);
    return Optional.ofNullable(CODES.get(wanted.startsWith("THE ") ? wanted.substring(4) : wanted));
  }

  public static String name(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
