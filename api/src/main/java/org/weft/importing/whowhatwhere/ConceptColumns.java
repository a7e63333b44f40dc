package org.weft.importing.whowhatwhere;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.importing.tables.Row;

/// Columns that name things of one kind by code or by name: of several names the first goes with
/// the first code, and so on.
final class ConceptColumns {

  private final List<Column> codes;
  private final List<Column> names;

  ConceptColumns(List<Column> columns) {
    this.codes = Column.inOneLanguage(columns, Column::isCode);
    this.names = Column.inOneLanguage(columns, column -> column.isName() || column.isAcronym());
  }

  int count() {
    return Math.max(codes.size(), names.size());
  }

  /// What the column number `i` and the code beside it say; empty where the row says nothing.
  List<Named> read(Row row, int i, @Nullable Named within, int level) {
    var named = new ArrayList<Named>();
    var ofCodes = i < codes.size() ? codes.get(i).texts(row) : List.<String>of();
    var ofNames = i < names.size() ? names.get(i).texts(row) : List.<String>of();
    for (int k = 0; k < Math.max(ofCodes.size(), ofNames.size()); k++) {
      var one =
          Named.of(
              within,
              level,
              k < ofCodes.size() ? ofCodes.get(k) : null,
              k < ofNames.size() ? ofNames.get(k) : null);
      if (one != null) {
        named.add(one);
      }
    }
    return named;
  }

  List<Named> readAll(Row row, @Nullable Named within, int level) {
    var named = new ArrayList<Named>();
    for (int i = 0; i < count(); i++) {
      named.addAll(read(row, i, within, level));
    }
    return named;
  }
}
