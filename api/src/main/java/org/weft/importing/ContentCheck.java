package org.weft.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What every format needs of its files: that there are some, not too large, each a text in UTF-8.
/// Reads them once, and takes the SHA-256 of their content on the way.
final class ContentCheck {

  private static final int CHUNK = 1 << 16;

  private final ImportBatch batch;
  private long left;

  /// @param maxBytes of all files together
  ContentCheck(ImportBatch batch, long maxBytes) {
    this.batch = batch;
    this.left = maxBytes;
  }

  /// Identity of the content: the SHA-256 of the only file; of several, that of the lines `<sha256>
  /// <file name>` in order of the names.
  ///
  /// @return null when the input was refused
  @Nullable String examine(ImportInput input) throws IOException {
    if (input.files().isEmpty()) {
      batch.refuse(Origin.file(input.name()), null, null, "must hold a .csv or .json file");
      return null;
    }
    var lines = new ArrayList<String>();
    for (var file : input.files()) {
      var sha256 = examine(file);
      if (sha256 == null) {
        return null;
      }
      lines.add(sha256 + "  " + file.name() + "\n");
    }
    return lines.size() == 1
        ? lines.getFirst().substring(0, 64)
        : hex(sha256().digest(String.join("", lines).getBytes(StandardCharsets.UTF_8)));
  }

  private @Nullable String examine(InputFile file) throws IOException {
    var digest = sha256();
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(CHUNK);
    var offset = 0L; // of the first byte in the buffer
    try (var in = file.bytes().open()) {
      while (true) {
        var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        var isEnd = read < 0;
        if (!isEnd) {
          digest.update(bytes.array(), bytes.position(), read);
          bytes.position(bytes.position() + read);
          left -= read;
        }
        bytes.flip();
        if (left < 0) {
          return refuse(file, null, "is larger than an import may be");
        }
        var bad = badByte(decoder, bytes, isEnd);
        if (bad >= 0) {
          var value = "byte 0x%02X at offset %d".formatted(bytes.get(bad), offset + bad);
          return refuse(file, value, "must be text in UTF-8");
        }
        offset += bytes.position();
        bytes.compact();
        if (isEnd) {
          return offset == 0 ? refuse(file, null, "must not be empty") : hex(digest.digest());
        }
      }
    }
  }

  /// Consumes what is whole in the buffer; an incomplete character stays for the next round.
  ///
  /// @return index of the first byte that is no text, or -1
  private static int badByte(CharsetDecoder decoder, ByteBuffer bytes, boolean isEnd) {
    var start = bytes.position();
    var result = decoder.decode(bytes, CharBuffer.allocate(CHUNK), isEnd);
    for (int i = start; i < bytes.position(); i++) {
      if (bytes.get(i) == 0) {
        return i;
      }
    }
    return result.isError() ? bytes.position() : -1;
  }

  private @Nullable String refuse(InputFile file, @Nullable String value, String rule) {
    batch.refuse(Origin.file(file.name()), null, value, rule);
    return null;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
