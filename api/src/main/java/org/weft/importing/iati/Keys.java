package org.weft.importing.iati;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Keys of at most 200 characters that say what they stand for.
final class Keys {

  private static final int LONGEST = 200;
  private static final int DIGITS = 10;
  private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\s]+");

  private Keys() {}

  /// The text itself; one that is too long is cut and ends with a digest of the whole.
  static String fit(String text) {
    var stripped = text.strip();
    var plain =
        Blanks.areSingle(stripped) && stripped.indexOf('\n') < 0
            ? stripped
            : SPACE.matcher(stripped).replaceAll(" ");
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST - DIGITS - 1) + '-' + digest(plain);
  }

  /// Ten hexadecimal digits that differ where the text differs.
  static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
