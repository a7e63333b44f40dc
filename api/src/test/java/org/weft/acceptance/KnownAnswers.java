package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;

/// One data set whose answers are known: published, or computed by others.
interface KnownAnswers {

  /// The folder of the set.
  String set();

  /// Asks the product and compares.
  void compare(Path folder, Comparisons answers) throws IOException;
}
