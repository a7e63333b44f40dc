package org.weft.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file of an input; it can be opened again and again.
///
/// @param name without folders, and without `.gz` when the content was compressed
/// @param content what the bytes are, told by themselves and not by the name
/// @param charset of the text; means nothing for a workbook
public record InputFile(String name, Bytes bytes, Content content, Charset charset) {

  /// Opens the content.
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }

  /// What the bytes of a file are.
  public enum Content {
    TEXT,
    /// A spreadsheet in the form of Office Open XML, `.xlsx`.
    WORKBOOK
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// A text in UTF-8.
  public InputFile(String name, Bytes bytes) {
    this(name, bytes, Content.TEXT, StandardCharsets.UTF_8);
  }

  public static InputFile of(Path path) {
    return new InputFile(path.getFileName().toString(), () -> Files.newInputStream(path));
  }

  InputFile with(Content is) {
    return new InputFile(name, bytes, is, charset);
  }

  InputFile with(Charset of) {
    return new InputFile(name, bytes, content, of);
  }

  /// The text, without byte order mark.
  public Reader openText() throws IOException {
    var reader = new BufferedReader(new InputStreamReader(bytes.open(), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
