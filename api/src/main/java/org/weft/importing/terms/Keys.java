package org.weft.importing.terms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes keys of several parts.
public final class Keys {

  private static final int LONGEST = 200;
  private static final int DIGEST_BYTES = 6;

  private Keys() {}

  /// The parts joined by `/`; those that are null are left out. A key that would be too long is cut
  /// and ends with a digest of the whole, so that different parts stay different.
  public static String of(@Nullable String... parts) {
    var key =
        Arrays.stream(parts)
            .filter(Objects::nonNull)
            .map(part -> part.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
            .collect(Collectors.joining("/"));
    return key.length() <= LONGEST
        ? key
        : key.substring(0, LONGEST - 2 * DIGEST_BYTES - 1).strip() + "~" + digest(key);
  }

  private static String digest(String text) {
    try {
      var bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
