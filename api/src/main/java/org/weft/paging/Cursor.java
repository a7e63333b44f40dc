package org.weft.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.weft.landscape.InvalidArgumentException;

/// A place in the order of a list, as an opaque word: version, seal, position. The seal ties it to
/// the list (field, owner, filters) and finds damage; it holds no secret, so it does not keep a
/// caller from making cursors. That harms nobody: a position only says where to go on in a list
/// that the caller may read.
final class Cursor {

  private static final byte VERSION = 1;
  private static final int SEAL_LENGTH = 8;
  private static final int HEAD_LENGTH = 1 + SEAL_LENGTH;

  private Cursor() {}

  static String encode(String position, String scope) {
    byte[] text = position.getBytes(UTF_8);
    byte[] all =
        ByteBuffer.allocate(HEAD_LENGTH + text.length)
            .put(VERSION)
            .put(seal(text, scope))
            .put(text)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /// @param argument its name, for the error
  /// @return the position
  /// @throws InvalidArgumentException if the cursor does not come from this list
  static String decode(String argument, String cursor, String scope) {
    byte[] all;
    try {
      all = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException notBase64) {
      throw invalid(argument, cursor);
    }
    if (all.length < HEAD_LENGTH || all[0] != VERSION) {
      throw invalid(argument, cursor);
    }
    byte[] text = Arrays.copyOfRange(all, HEAD_LENGTH, all.length);
    if (!MessageDigest.isEqual(seal(text, scope), Arrays.copyOfRange(all, 1, HEAD_LENGTH))) {
      throw invalid(argument, cursor);
    }
    return new String(text, UTF_8);
  }

  static InvalidArgumentException invalid(String argument, String cursor) {
    return new InvalidArgumentException(
        argument, cursor, "is not a cursor of this list with these filters");
  }

  private static byte[] seal(byte[] position, String scope) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      hash.update(scope.getBytes(UTF_8));
      hash.update((byte) 0);
      return Arrays.copyOf(hash.digest(position), SEAL_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
