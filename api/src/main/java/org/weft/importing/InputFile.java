package org.weft.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file of an input; it can be opened again and again.
///
/// @param name without folders
public record InputFile(String name, Bytes bytes) {

  /// Opens the content.
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public static InputFile of(Path path) {
    return new InputFile(path.getFileName().toString(), () -> Files.newInputStream(path));
  }

  /// The text, without byte order mark.
  public Reader openText() throws IOException {
    var reader =
        new BufferedReader(new InputStreamReader(bytes.open(), StandardCharsets.UTF_8), 1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
