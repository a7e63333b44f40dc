package org.weft.importing.terms;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What publishers write where they have nothing to write.
public final class Placeholders {

  private static final Set<String> WORDS =
      Set.of(
          "na",
          "none",
          "null",
          "nil",
          "nan",
          "no",
          "unknown",
          "unspecified",
          "undefined",
          "pending",
          "tbc",
          "tbd",
          "missing",
          "notavailable",
          "notapplicable",
          "notprovided",
          "noidentifier",
          "noid",
          "dummy",
          "test");

  private Placeholders() {}

  /// Whether an identifier identifies nothing: `n/a`, `No Identifier`, `0`, `-`, `DUMMY01`.
  public static boolean isNoIdentifier(@Nullable String text) {
    if (text == null) {
      return true;
    }
    var plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    return plain.isEmpty() || plain.matches("0+|x+|dummy\\d*") || WORDS.contains(plain);
  }
}
