package org.weft.exporting.weftcsv;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.exporting.documents.FormulaGuard;
import org.weft.landscape.input.IdentifierInput;

/// How values are written in a cell.
///
/// The apostrophe of {@link FormulaGuard} is taken away by the importer.
final class CellText {

  /// In a `source` column: none is known, whereas an empty cell stands for the import itself.
  static final String NO_SOURCE = "-";

  private CellText() {}

  /// Empty where nothing is known.
  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> FormulaGuard.guarded(text);
      case List<?> list ->
          FormulaGuard.guarded(list.stream().map(CellText::item).collect(Collectors.joining(";")));
      case Double number -> new BigDecimal(number.toString()).toPlainString();
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  private static String item(Object item) {
    return switch (item) {
      case IdentifierInput(String scheme, String id) ->
          escaped(scheme).replace(":", "\\:") + ":" + escaped(id);
      case Enum<?> word -> word.name();
      default -> escaped(item.toString());
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;");
  }
}
