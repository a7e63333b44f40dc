package org.weft.importing;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which charset a text has that is not UTF-8: what its byte order mark or its XML declaration
/// says, else what its bytes look like.
final class Charsets {

  /// Bytes that are looked at, from the first one on that is not ASCII.
  private static final int SAMPLE = 1 << 16;

  /// Of 100. Our choice: below it, several scripts are equally likely.
  private static final int LEAST_CONFIDENCE = 20;

  private static final List<String> WESTERN = List.of("ISO-8859-1", "windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile("\\A<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private Charsets() {}

  /// @param bad the first byte that is not UTF-8
  static Optional<Charset> find(InputFile file, TextCheck.BadByte bad) throws IOException {
    byte[] head;
    try (var in = file.bytes().open()) {
      head = in.readNBytes(256);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    var declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (declared.find()) {
      return named(declared.group(1));
    }
    // Damaged UTF-8 was not written otherwise; a NUL is no text at all.
    return bad.isDamage() || bad.value() == 0 ? Optional.empty() : guess(file, bad.offset());
  }

  /// What it looks like, with some confidence; western Europe when that is nearly as likely, since
  /// its files are the most.
  private static Optional<Charset> guess(InputFile file, long from) throws IOException {
    CharsetMatch[] found;
    try (var in = file.bytes().open()) {
      in.skipNBytes(Math.max(0, from - SAMPLE / 8));
      found = new CharsetDetector().setText(in.readNBytes(SAMPLE)).detectAll();
    }
    var best = found[0];
    var isWestern =
        Arrays.stream(found)
            .anyMatch(match ->
                WESTERN.contains(match.getName())
                    && match.getConfidence() >= 0.7 * best.getConfidence());
    if (best.getConfidence() < LEAST_CONFIDENCE || best.getName().startsWith("UTF")) {
      return Optional.empty();
    }
    return named(isWestern ? "windows-1252" : best.getName());
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] head, int first, int second) {
    return head.length > 1 && (head[0] & 0xff) == first && (head[1] & 0xff) == second;
  }
}
