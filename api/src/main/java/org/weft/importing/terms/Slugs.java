package org.weft.importing.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes keys of names.
public final class Slugs {

  private static final int LONGEST = 120;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern AT_ENDS = Pattern.compile("^-|-$");

  private Slugs() {}

  /// Letters and digits of any script in lower case, joined by `-`: `sao-tome` of `São Tomé`.
  public static String of(String name) {
    var letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    var joined = BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
    var plain = AT_ENDS.matcher(joined).replaceAll("");
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }
}
