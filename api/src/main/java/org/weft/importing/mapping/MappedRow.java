package org.weft.importing.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.facts.BadCellException;
import org.weft.importing.mapping.Expression.Constant;
import org.weft.importing.mapping.Expression.First;
import org.weft.importing.mapping.Expression.Joined;
import org.weft.importing.mapping.Expression.OfColumn;
import org.weft.importing.mapping.Expression.OfItem;
import org.weft.importing.mapping.Expression.OfValue;
import org.weft.importing.tables.Row;

/// One row while its facts are made: what expressions give of it. A text that breaks a rule becomes
/// a notice, and nothing.
final class MappedRow {

  private final Row row;
  private final Map<String, Integer> columns;
  private final Map<String, Expression> values;
  private final ImportBatch batch;
  private final Map<String, List<String>> known = new HashMap<>();

  /// @param columns their places by name
  MappedRow(
      Row row, Map<String, Integer> columns, Map<String, Expression> values, ImportBatch batch) {
    this.row = row;
    this.columns = columns;
    this.values = values;
    this.batch = batch;
  }

  Row row() {
    return row;
  }

  /// @param item what `item` means; null where there is none
  /// @return what is left after cleaning, without empty texts
  List<String> texts(Expression expression, @Nullable String item) {
    var cleaned = new ArrayList<String>();
    for (var raw : raw(expression, item)) {
      for (var text : split(replaced(raw, expression), expression)) {
        var clean = isEmpty(text, expression) ? "" : cleaned(text, expression);
        if (!clean.isEmpty()) {
          cleaned.add(clean);
        }
      }
    }
    var fallback = expression.fallback();
    return cleaned.isEmpty() && fallback != null && !fallback.isEmpty()
        ? List.of(fallback)
        : List.copyOf(cleaned);
  }

  private List<String> raw(Expression expression, @Nullable String item) {
    return switch (expression.from()) {
      case OfColumn(var name) -> {
        var column = columns.get(name);
        yield column == null ? List.of() : List.of(row.cell(column));
      }
      case Constant(var text) -> List.of(text);
      case OfItem _ -> item == null ? List.of() : List.of(item);
      case OfValue(var name) -> value(name, item);
      case Joined(var parts, var with) -> joined(parts, with, item);
      case First(var parts) ->
          parts.stream()
              .map(part -> texts(part, item))
              .filter(texts -> !texts.isEmpty())
              .findFirst()
              .orElse(List.of());
    };
  }

  private List<String> value(String name, @Nullable String item) {
    var texts = known.get(name);
    if (texts == null) {
      texts = texts(Objects.requireNonNull(values.get(name)), item);
      known.put(name, texts);
    }
    return texts;
  }

  /// Of parts that are lists the first with the first, and so on; one text goes with each.
  private List<String> joined(List<Expression> parts, String with, @Nullable String item) {
    var all = parts.stream().map(part -> texts(part, item)).toList();
    int most = all.stream().mapToInt(List::size).max().orElse(0);
    var joined = new ArrayList<String>();
    for (int i = 0; i < most; i++) {
      int at = i;
      if (all.stream().allMatch(texts -> texts.size() == 1 || at < texts.size())) {
        joined.add(
            String.join(
                with, all.stream().map(texts -> texts.get(texts.size() == 1 ? 0 : at)).toList()));
      }
    }
    return joined;
  }

  private static String replaced(String text, Expression by) {
    var replaced = text.strip();
    for (var replacement : by.replace()) {
      replaced = replacement.regex().replaceAll(replaced, replacement.with());
    }
    return replaced.strip();
  }

  private static List<String> split(String text, Expression by) {
    return by.separator() == null
        ? List.of(text)
        : Arrays.stream(text.split(Pattern.quote(by.separator()))).map(String::strip).toList();
  }

  private static boolean isEmpty(String text, Expression by) {
    return text.isEmpty()
        || by.empty().stream().anyMatch(e -> Texts.folded(e).equals(Texts.folded(text)));
  }

  private String cleaned(String text, Expression expression) {
    try {
      return Texts.cleaned(text, expression);
    } catch (BadCellException e) {
      var field = expression.from() instanceof OfColumn(var column) ? column : null;
      batch.ignore(row.origin(), field, text, e.rule());
      return "";
    }
  }
}
