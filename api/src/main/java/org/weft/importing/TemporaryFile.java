package org.weft.importing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is written once from start to end, read as often as needed, and gone when closed.
final class TemporaryFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final DataOutputStream out;
  private final FileChannel content;

  private TemporaryFile(Path path) throws IOException {
    this.path = path;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
    this.content = FileChannel.open(path);
  }

  /// @param folder made where there is none
  /// @param name how the name of the file begins
  static TemporaryFile in(Path folder, String name) throws IOException {
    return new TemporaryFile(Files.createTempFile(Files.createDirectories(folder), name, ""));
  }

  DataOutputStream out() {
    return out;
  }

  /// All that was written so far, from its start.
  DataInputStream read() throws IOException {
    out.flush();
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
  }

  /// @param start in bytes from the start of the file
  byte[] read(long start, int length) throws IOException {
    out.flush();
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (content.read(bytes, start + bytes.position()) < 0) {
        throw new EOFException(path.toString());
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    try (content;
        out) {
      Files.deleteIfExists(path);
    }
  }
}
