package org.weft.meaning;

import java.io.File;
import java.nio.file.Path;

/// The language model as the build of `api/embeddings` left it.
final class BuiltModel {

  private static final String FOLDERS =
      Path.of("embeddings", "target", "classes")
          + File.pathSeparator
          + Path.of("embeddings", "target", "lib");

  /// Loaded once for all tests.
  static final LocalModel SHARED = new LocalModel(FOLDERS);

  private BuiltModel() {}
}
