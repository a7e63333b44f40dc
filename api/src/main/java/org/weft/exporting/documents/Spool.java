package org.weft.exporting.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is written before its turn: it waits in a temporary file, so that memory does not grow with
/// it.
final class Spool implements AutoCloseable {

  private final Path file;
  private final OutputStream out;

  Spool() throws IOException {
    file = Files.createTempFile("weft-export", "");
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  OutputStream out() {
    return out;
  }

  /// All of it; then nothing may be added.
  void copyTo(OutputStream target) throws IOException {
    out.close();
    Files.copy(file, target);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
