package org.weft.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Whether a file is text in a charset from its first byte to its last. A text has no NUL.
final class TextCheck {

  private static final int CHUNK = 1 << 16;

  private TextCheck() {}

  /// The first byte that is no text.
  ///
  /// @param value the byte
  /// @param isDamage whether the rest is text in that charset: characters of more than one byte
  ///   stood before it, or it begins one that the end of the file cuts off
  record BadByte(long offset, int value, boolean isDamage) {

    @Override
    public String toString() {
      return "byte 0x%02X at offset %d".formatted(value, offset);
    }
  }

  /// @return null when all of it is text
  static @Nullable BadByte find(InputFile file, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(CHUNK);
    var characters = CharBuffer.allocate(CHUNK);
    var offset = 0L; // of the first byte in the buffer
    var isAfterText = false;
    try (var in = file.bytes().open()) {
      while (true) {
        var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        var result = decoder.decode(bytes, characters.clear(), read < 0);
        // Of what is ASCII in every charset that is detected, a NUL is one byte; elsewhere one
        // char.
        var nul = indexOfNul(characters.flip());
        if (nul >= 0) {
          return new BadByte(offset + byteOf(nul, characters, charset), 0, isAfterText);
        }
        isAfterText |= bytes.position() > characters.limit();
        if (result.isError()) {
          var bad = bytes.position();
          var isCutOff = read < 0 && bytes.limit() - bad < 4;
          return new BadByte(offset + bad, bytes.get(bad) & 0xff, isAfterText || isCutOff);
        }
        offset += bytes.position();
        bytes.compact();
        if (read < 0) {
          return null;
        }
      }
    }
  }

  private static int indexOfNul(CharBuffer characters) {
    for (int i = 0; i < characters.limit(); i++) {
      if (characters.get(i) == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int byteOf(int index, CharBuffer characters, Charset charset) {
    return characters.slice(0, index).toString().getBytes(charset).length;
  }
}
