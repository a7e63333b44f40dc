package org.weft.importing.tables;

import java.util.List;
import org.weft.importing.Origin;

/// One row of a table.
///
/// @param origin with the number of the row, as a spreadsheet counts
/// @param cells without space around them; an empty text where nothing is written. Dates of a
///   workbook are `2024-03-31` or `2024-03-31T09:30:00`, numbers `1250.5`, whatever the cell shows
public record Row(Origin origin, List<String> cells) {

  /// An empty text where the row is shorter.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /// As spreadsheets leave them behind.
  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
