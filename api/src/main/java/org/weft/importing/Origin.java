package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// Where in the input something was said.
///
/// @param row as a spreadsheet counts: the header is row 1; null where there are no rows
/// @param path place in a JSON document, such as `grants[3]`; null elsewhere
public record Origin(String file, @Nullable Integer row, @Nullable String path) {

  public static Origin file(String file) {
    return new Origin(file, null, null);
  }

  public static Origin row(String file, int row) {
    return new Origin(file, row, null);
  }

  public static Origin path(String file, String path) {
    return new Origin(file, null, path);
  }
}
