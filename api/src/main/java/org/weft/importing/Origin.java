package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// Where in the input something was said.
///
/// @param row as a spreadsheet counts: the header is row 1; null where there are no rows
/// @param path place in a JSON document, such as `grants[3]`; null elsewhere
public record Origin(String file, @Nullable Integer row, @Nullable String path) {

  private static final int LONGEST = 2_000;

  public static Origin file(String file) {
    return new Origin(file, null, null);
  }

  public static Origin row(String file, int row) {
    return new Origin(file, row, null);
  }

  public static Origin path(String file, String path) {
    return new Origin(file, null, path);
  }

  /// As one short text, for temporary files.
  String text() {
    return (row == null ? "" : row.toString())
        + '\n'
        + cut(file)
        + '\n'
        + (path == null ? "" : cut(path));
  }

  /// @param text as {@link #text} makes it
  static Origin of(String text) {
    var row = text.indexOf('\n');
    var file = text.indexOf('\n', row + 1);
    return new Origin(
        text.substring(row + 1, file),
        row == 0 ? null : Integer.valueOf(text.substring(0, row)),
        file + 1 == text.length() ? null : text.substring(file + 1));
  }

  private static String cut(String text) {
    return text.replace('\n', ' ').substring(0, Math.min(text.length(), LONGEST));
  }
}
