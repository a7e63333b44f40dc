package org.weft.importing.terms;

import java.text.Normalizer;
import java.util.Locale;

/// Makes keys of names.
public final class Slugs {

  private static final int LONGEST = 120;

  private Slugs() {}

  /// Letters and digits of any script in lower case, joined by `-`: `sao-tome` of `São Tomé`.
  public static String of(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }
}
