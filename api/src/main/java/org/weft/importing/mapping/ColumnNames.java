package org.weft.importing.mapping;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.weft.importing.mapping.Expression.First;
import org.weft.importing.mapping.Expression.Joined;
import org.weft.importing.mapping.Expression.OfColumn;
import org.weft.importing.mapping.Mapping.TableMapping;

/// Which columns a mapping of a table speaks of.
final class ColumnNames {

  private ColumnNames() {}

  static Set<String> of(TableMapping mapping) {
    var names = new TreeSet<String>();
    mapping.skip().forEach(skip -> add(skip.when().of(), names));
    mapping.values().values().forEach(value -> add(value, names));
    for (var fact : mapping.facts()) {
      fact.fields().values().forEach(field -> add(field, names));
      fact.when().forEach(when -> add(when.of(), names));
      Stream.ofNullable(fact.each()).forEach(each -> add(each, names));
    }
    return names;
  }

  private static void add(Expression expression, Set<String> names) {
    switch (expression.from()) {
      case OfColumn(var name) -> names.add(name);
      case Joined(var parts, _) -> parts.forEach(part -> add(part, names));
      case First(var parts) -> parts.forEach(part -> add(part, names));
      case Expression.Constant _, Expression.OfValue _, Expression.OfItem _ -> {}
    }
  }
}
