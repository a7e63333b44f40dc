package org.weft.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The beginning of an input, enough to recognize its format.
///
/// @param fileNames sorted, never empty
/// @param text first characters of the first file, without byte order mark; empty for a workbook
/// @param rootElement local name of the first element of the first file when that is XML
/// @param tables the first rows of every table: of each file that is neither XML nor JSON, and of
///   each sheet of a workbook
public record InputHead(
    List<String> fileNames, String text, @Nullable String rootElement, List<TableHead> tables) {

  /// The beginning of a table.
  ///
  /// @param name of the file, or of the sheet
  /// @param rows the first ones, their cells without space around them
  public record TableHead(String name, List<List<String>> rows) {

    /// Whether one row has all these cells, as the header of a known table has.
    public boolean hasRowWith(List<String> cells) {
      return rows.stream().anyMatch(row -> row.containsAll(cells));
    }
  }

  /// Whether a table has one row with all these cells.
  public boolean hasRowWith(List<String> cells) {
    return tables.stream().anyMatch(table -> table.hasRowWith(cells));
  }

  /// Whether the text begins as a JSON object or list does.
  public boolean isJson() {
    return isJson(text);
  }

  static boolean isJson(String text) {
    var start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  static boolean isXml(String text) {
    return text.stripLeading().startsWith("<");
  }
}
