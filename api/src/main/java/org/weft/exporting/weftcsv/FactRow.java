package org.weft.exporting.weftcsv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.FactFields;
import org.weft.landscape.input.FactInput;

/// A fact as a row.
final class FactRow {

  private static final String SOURCE = "source";

  private FactRow() {}

  /// In the order of the columns; null where the cell is empty.
  static List<@Nullable Object> values(FactInput fact) {
    var values = new ArrayList<@Nullable Object>(FactFields.values(fact));
    var source = FactFields.names(fact.entity()).indexOf(SOURCE);
    if (source >= 0 && values.get(source) == null) {
      values.set(source, NoSource.INSTANCE);
    }
    return values;
  }

  /// Stands in a cell for a source that is not known; no text, so that nothing guards it.
  enum NoSource {
    INSTANCE;

    @Override
    public String toString() {
      return CellText.NO_SOURCE;
    }
  }
}
