package org.weft.importing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// An input after reading, before anything is written.
///
/// @param name of the file, folder or archive
/// @param importer null when the input was refused before its format was known
/// @param contentSha256 see {@link ContentCheck#examine}; null when refused
record ReadInput(
    String name, @Nullable Importer importer, @Nullable String contentSha256, ImportBatch batch)
    implements AutoCloseable {

  /// Whether there is nothing that could be written.
  boolean isEmpty() {
    return batch.isRefused() || (batch.drafts().size() == 0 && batch.landscape() == null);
  }

  /// Whether there are more drafts than one transaction takes.
  boolean isLarge() {
    return batch.drafts().isSpilled();
  }

  @Override
  public void close() throws IOException {
    batch.close();
  }
}
