package org.weft.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Tells how many bytes were read.
final class CountedStream extends FilterInputStream {

  private final LongConsumer count;

  CountedStream(InputStream in, LongConsumer count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    if (one >= 0) {
      count.accept(1);
    }
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    var read = super.read(bytes, offset, length);
    if (read > 0) {
      count.accept(read);
    }
    return read;
  }
}
