package org.weft.importing.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.SourceDescription;
import org.weft.importing.facts.BadCellException;
import org.weft.importing.facts.Cells;
import org.weft.importing.facts.Column;
import org.weft.importing.mapping.Mapping.FactMapping;
import org.weft.importing.mapping.Mapping.Kind;
import org.weft.importing.mapping.Mapping.Skip;
import org.weft.importing.mapping.Mapping.TableMapping;
import org.weft.landscape.SourceType;

/// Makes a mapping of its YAML, and says all that is wrong with it.
final class MappingReader {

  private final Problems problems;
  private ExpressionReader expressions;

  MappingReader(Problems problems) {
    this.problems = problems;
    this.expressions = new ExpressionReader(problems, Map.of());
  }

  Mapping read(Node node) {
    var fields = problems.fields(node, Set.of("mapping", "source", "lookups", "tables"));
    var lookups = new LinkedHashMap<String, Map<String, String>>();
    if (fields.get("lookups") instanceof Node.Fields tables) {
      tables.values().forEach((name, table) -> lookups.put(name, expressions.table(table)));
    }
    expressions = new ExpressionReader(problems, lookups);
    var tables = Problems.items(fields.get("tables")).stream().map(this::table).toList();
    if (tables.isEmpty()) {
      problems.add(node, null, "must have tables");
    }
    var name = problems.text(fields.get("mapping"));
    return new Mapping(name == null ? "mapping" : name, source(fields.get("source")), tables);
  }

  private @Nullable SourceDescription source(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    var fields = problems.fields(node, Set.of("title", "type", "publisher", "url", "licence"));
    var type = problems.text(fields.get("type"));
    SourceType known = null;
    for (var each : SourceType.values()) {
      known = each.name().equals(type) ? each : known;
    }
    if (type != null && known == null) {
      problems.add(node, type, "must have a type of " + List.of(SourceType.values()));
    }
    return new SourceDescription(
        problems.text(fields.get("title")),
        known,
        problems.text(fields.get("publisher")),
        problems.text(fields.get("url")),
        problems.text(fields.get("licence")));
  }

  private TableMapping table(Node node) {
    var fields =
        problems.fields(node, Set.of("named", "recognizes", "optional", "skip", "values", "facts"));
    var required = problems.texts(fields.get("recognizes"));
    if (required.isEmpty()) {
      problems.add(
          node,
          null,
          "must have recognizes: the columns by which the table and its header are known");
    }
    var values = new LinkedHashMap<String, Expression>();
    if (fields.get("values") instanceof Node.Fields named) {
      named
          .values()
          .forEach((name, value) ->
              values.put(name, expressions.read(value, Set.copyOf(values.keySet()))));
    }
    var names = Set.copyOf(values.keySet());
    var facts = new ArrayList<FactMapping>();
    for (var fact : Problems.items(fields.get("facts"))) {
      var read = fact(fact, names);
      if (read != null) {
        facts.add(read);
      }
    }
    if (fields.get("facts") == null) {
      problems.add(node, null, "must have facts");
    }
    return new TableMapping(
        problems.text(fields.get("named")),
        required,
        problems.texts(fields.get("optional")),
        Problems.items(fields.get("skip")).stream().map(skip -> skip(skip, names)).toList(),
        values,
        List.copyOf(facts));
  }

  private Skip skip(Node node, Set<String> values) {
    var reason =
        node instanceof Node.Fields fields ? problems.text(fields.values().get("reason")) : null;
    return new Skip(
        condition(node, values, Set.of("reason")),
        reason == null ? "is left out by the mapping" : reason);
  }

  private Condition condition(Node node, Set<String> values, Set<String> besides) {
    var known = new HashSet<>(Set.of("of", "is", "isNot", "matches", "empty"));
    known.addAll(besides);
    var fields = problems.fields(node, known);
    var of = fields.get("of");
    if (of == null) {
      problems.add(node, null, "must say of what it is: of");
    }
    long tests =
        fields.keySet().stream().filter(f -> !f.equals("of") && !besides.contains(f)).count();
    if (tests != 1) {
      problems.add(node, null, "must have one of is, isNot, matches, empty");
    }
    var isNot = fields.get("isNot");
    return new Condition(
        of == null ? Expression.plain(new Expression.Constant("")) : expressions.read(of, values),
        problems.texts(isNot == null ? fields.get("is") : isNot),
        expressions.pattern(fields.get("matches")),
        fields.containsKey("empty"),
        isNot != null || (fields.containsKey("empty") && !problems.truth(fields.get("empty"))));
  }

  /// A fact is one field, its kind; beside it may stand `each` and `when`.
  private @Nullable FactMapping fact(Node node, Set<String> values) {
    var known = new HashSet<>(Kinds.ALL.keySet());
    known.addAll(Set.of("each", "when"));
    var parts = problems.fields(node, known);
    var kinds = parts.keySet().stream().filter(Kinds.ALL::containsKey).toList();
    if (kinds.size() != 1) {
      problems.add(
          node, String.join(", ", kinds), "must be one kind of fact of " + Kinds.ALL.keySet());
      return null;
    }
    var kind = Kinds.ALL.get(kinds.getFirst());
    var of = parts.get(kinds.getFirst());
    if (kind == null || of == null) {
      return null;
    }
    var each = parts.get("each");
    return new FactMapping(
        kind,
        each == null ? null : expressions.read(each, values),
        Problems.items(parts.get("when")).stream()
            .map(when -> condition(when, values, Set.of()))
            .toList(),
        fields(of, kind, values));
  }

  private Map<String, Expression> fields(Node node, Kind kind, Set<String> values) {
    var read = new LinkedHashMap<String, Expression>();
    problems
        .fields(node, Set.copyOf(kind.columns().names()))
        .forEach((name, value) -> {
          var expression = expressions.read(value, values);
          checkConstant(value, kind.columns().get(name), expression);
          read.put(name, expression);
        });
    var missing =
        kind.columns().all().stream()
            .filter(Column::required)
            .map(Column::name)
            .filter(name -> !read.containsKey(name))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!read.containsKey("key") && !missing.contains("key")) {
      missing.addFirst("key");
    }
    if (!missing.isEmpty()) {
      problems.add(node, null, "must have the fields " + String.join(", ", missing));
    }
    return read;
  }

  /// A constant that its field cannot take is wrong in every row.
  private void checkConstant(Node node, Column column, Expression expression) {
    if (expression.from() instanceof Expression.Constant constant
        && expression.lookup().isEmpty()) {
      try {
        Cells.parse(constant.text(), column.type());
      } catch (BadCellException e) {
        problems.add(node, constant.text(), e.rule());
      }
    }
  }
}
