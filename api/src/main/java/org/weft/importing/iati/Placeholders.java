package org.weft.importing.iati;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts that stand where a name or an identifier belongs, and name nobody.
final class Placeholders {

  private static final Set<String> TEXTS =
      Set.of(
          "anonymous",
          "confidential",
          "dummy",
          "excluded",
          "information not available",
          "n a",
          "na",
          "name withheld",
          "nil",
          "no identifier",
          "none",
          "not applicable",
          "not available",
          "not known",
          "null",
          "other",
          "others",
          "pending",
          "redacted",
          "tba",
          "tbc",
          "tbd",
          "to be confirmed",
          "undefined",
          "unknown",
          "unspecified",
          "various",
          "withheld",
          "xxx");

  private static final int LONGEST = 30;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MADE_UP = Pattern.compile("0*|dummy.*");

  private Placeholders() {}

  static boolean contains(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    var plain = BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return TEXTS.contains(plain) || MADE_UP.matcher(plain).matches();
  }
}
