package org.weft.importing.whowhatwhere;

import java.text.Normalizer;
import java.util.Locale;

/// Keys of names that people type in tables. Capitals, accents and the number of blanks do not
/// count; punctuation does, because `MSF-H` and `MSF (H)` may be two.
final class NameKeys {

  private static final int LONGEST = 120;

  private NameKeys() {}

  /// `logone-oriental` of ` Logone Oriental`.
  static String of(String name) {
    var key =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}\\p{Cntrl}/]+", "-");
    return key.substring(0, Math.min(key.length(), LONGEST));
  }
}
