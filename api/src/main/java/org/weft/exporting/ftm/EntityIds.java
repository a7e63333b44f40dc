package org.weft.exporting.ftm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids that FollowTheMoney takes: letters, digits, dots and hyphens, at most 200.
final class EntityIds {

  private static final int LONGEST = 150;

  private EntityIds() {}

  /// @param kind such as `organization`; organizations and collaborations share their keys
  static String of(String landscape, String kind, String key) {
    var plain = key.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    var prefix = landscape + "-" + kind + "-";
    return plain.equals(key) && key.length() <= LONGEST && !key.isEmpty()
        ? prefix + key
        : prefix + cut(plain) + "." + checksum(key);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(100, text.length()));
  }

  private static String checksum(String text) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
