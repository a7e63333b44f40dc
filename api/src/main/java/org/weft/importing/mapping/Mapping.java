package org.weft.importing.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.importing.SourceDescription;
import org.weft.importing.facts.Columns;
import org.weft.landscape.input.FactInput;

/// How the columns of tables become facts.
///
/// @param source what is known about where the tables come from; null where nothing is said
record Mapping(String name, @Nullable SourceDescription source, List<TableMapping> tables) {

  /// How one kind of table is read: each that has a row with all the columns it recognizes.
  ///
  /// @param named what its name must be like, with `*` for anything; null for any name
  /// @param recognizes columns that tell it, and its header
  /// @param optional columns that it may lack
  /// @param skip rows for which one of these holds are left out
  /// @param values expressions with a name, in the order in which they may use each other
  record TableMapping(
      @Nullable String named,
      List<String> recognizes,
      List<String> optional,
      List<Skip> skip,
      Map<String, Expression> values,
      List<FactMapping> facts) {

    /// Whether a row is the header that it recognizes.
    boolean isHeader(List<String> cells) {
      return cells.containsAll(recognizes);
    }

    boolean fits(String table) {
      return named == null
          || table.matches("(?i)\\Q" + named.replace("\\E", "").replace("*", "\\E.*\\Q") + "\\E");
    }
  }

  /// @param reason what is said of a row that is left out
  record Skip(Condition when, String reason) {}

  /// A fact that each row makes, or each item of `each` in each row.
  ///
  /// @param when all must hold
  record FactMapping(
      Kind kind, @Nullable Expression each, List<Condition> when, Map<String, Expression> fields) {}

  /// A kind of fact.
  ///
  /// @param isThing whether several rows may mention it; a fact that is not is told by one
  record Kind(
      String name,
      Class<? extends FactInput> type,
      Columns<? extends FactInput> columns,
      boolean isThing) {}
}
