package org.weft.importing.tables;

import java.util.Iterator;

/// One table while its file is open. It can be read once.
public final class Table {

  private final String name;
  private final Iterator<Row> rows;
  private final boolean isSheet;

  Table(String name, Iterator<Row> rows, boolean isSheet) {
    this.name = name;
    this.rows = rows;
    this.isSheet = isSheet;
  }

  /// Of the file, or of the sheet.
  public String name() {
    return name;
  }

  /// Whether it is a sheet of a workbook, whose rows end with their last cell that is filled.
  public boolean isSheet() {
    return isSheet;
  }

  /// From the first row on, blank ones included where they are written.
  public Iterator<Row> rows() {
    return rows;
  }
}
