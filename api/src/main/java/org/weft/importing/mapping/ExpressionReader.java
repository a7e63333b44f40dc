package org.weft.importing.mapping;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.weft.importing.mapping.Expression.Constant;
import org.weft.importing.mapping.Expression.CountryForm;
import org.weft.importing.mapping.Expression.First;
import org.weft.importing.mapping.Expression.Joined;
import org.weft.importing.mapping.Expression.NumberFormat;
import org.weft.importing.mapping.Expression.OfColumn;
import org.weft.importing.mapping.Expression.OfItem;
import org.weft.importing.mapping.Expression.OfValue;
import org.weft.importing.mapping.Expression.Origins;
import org.weft.importing.mapping.Expression.Replacement;

/// Reads what a field gets. A text alone is the name of a column.
final class ExpressionReader {

  private static final Set<String> ORIGINS =
      Set.of("column", "constant", "value", "item", "join", "first");
  private static final Set<String> RULES =
      Set.of(
          "with",
          "empty",
          "replace",
          "split",
          "lookup",
          "otherwise",
          "date",
          "number",
          "country",
          "slug",
          "default");

  private final Problems problems;
  private final Map<String, Map<String, String>> lookups;

  /// @param lookups tables of texts by name
  ExpressionReader(Problems problems, Map<String, Map<String, String>> lookups) {
    this.problems = problems;
    this.lookups = lookups;
  }

  /// @param values names that may be used
  Expression read(Node node, Set<String> values) {
    if (node instanceof Node.Text text) {
      return Expression.plain(new OfColumn(text.value()));
    }
    var known = new TreeSet<>(ORIGINS);
    known.addAll(RULES);
    var fields = problems.fields(node, known);
    var lookup = fields.get("lookup");
    return new Expression(
        origins(node, fields, values),
        problems.texts(fields.get("empty")),
        replacements(fields.get("replace")),
        problems.text(fields.get("split")),
        lookup(lookup),
        lookup == null ? null : lookup instanceof Node.Text named ? named.value() : lookup.path(),
        problems.text(fields.get("otherwise")),
        dateFormats(fields.get("date")),
        number(fields.get("number")),
        country(fields.get("country")),
        problems.truth(fields.get("slug")),
        problems.text(fields.get("default")));
  }

  private Origins origins(Node node, Map<String, Node> fields, Set<String> values) {
    var stated = fields.keySet().stream().filter(ORIGINS::contains).toList();
    if (stated.size() != 1) {
      problems.add(
          node,
          String.join(", ", stated),
          "must have one of column, constant, value, item, join, first");
      return new Constant("");
    }
    var at = fields.getOrDefault(stated.getFirst(), node);
    return switch (stated.getFirst()) {
      case "column" -> new OfColumn(String.valueOf(problems.text(at)));
      case "constant" -> new Constant(String.valueOf(problems.text(at)));
      case "value" -> value(at, values);
      case "item" -> new OfItem();
      case "join" -> {
        var with = problems.text(fields.get("with"));
        yield new Joined(parts(at, values), with == null ? "/" : with);
      }
      default -> new First(parts(at, values));
    };
  }

  private List<Expression> parts(Node node, Set<String> values) {
    return Problems.items(node).stream().map(part -> read(part, values)).toList();
  }

  private Origins value(Node at, Set<String> values) {
    var name = String.valueOf(problems.text(at));
    if (!values.contains(name)) {
      problems.add(
          at,
          name,
          values.isEmpty()
              ? "must be one of the values of the table above it; there are none"
              : "must be one of the values of the table above it; the nearest is "
                  + Problems.nearest(name, values));
    }
    return new OfValue(name);
  }

  private List<Replacement> replacements(@Nullable Node node) {
    var replacements = new ArrayList<Replacement>();
    for (var each : Problems.items(node)) {
      var fields = problems.fields(each, Set.of("regex", "with"));
      var pattern = pattern(fields.get("regex"));
      var with = problems.text(fields.get("with"));
      if (!fields.containsKey("regex")) {
        problems.add(each, null, "must have a regex");
      } else if (pattern != null) {
        checkGroups(each, pattern, with);
        replacements.add(new Replacement(pattern, with == null ? "" : with));
      }
    }
    return List.copyOf(replacements);
  }

  /// A replacement may name a group that the pattern does not have.
  private void checkGroups(Node at, Regex regex, @Nullable String with) {
    if (with == null) {
      return;
    }
    try {
      Pattern.compile("(?:" + regex.pattern() + ")|").matcher("").replaceAll(with);
    } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
      problems.add(at, with, "must only name groups that the regex has, such as $1");
    }
  }

  @Nullable Regex pattern(@Nullable Node node) {
    var text = problems.text(node);
    if (node == null || text == null) {
      return null;
    }
    try {
      return new Regex(Pattern.compile(text), problems.at(node));
    } catch (PatternSyntaxException e) {
      problems.add(node, text, "must be a regular expression: " + e.getDescription());
      return null;
    }
  }

  private Map<String, String> lookup(@Nullable Node node) {
    if (node instanceof Node.Text named) {
      var lookup = lookups.get(named.value());
      if (lookup == null) {
        problems.add(
            node,
            named.value(),
            lookups.isEmpty()
                ? "must be one of the lookups; there are none"
                : "must be one of the lookups; the nearest is "
                    + Problems.nearest(named.value(), lookups.keySet()));
        return Map.of();
      }
      return lookup;
    }
    return node == null ? Map.of() : table(node);
  }

  /// Texts by text, whatever their capitals.
  Map<String, String> table(Node node) {
    var table = new LinkedHashMap<String, String>();
    if (node instanceof Node.Fields fields) {
      fields
          .values()
          .forEach((from, to) -> {
            var text = problems.text(to);
            table.put(Texts.folded(from), text == null ? "" : text);
          });
    } else {
      problems.add(node, Problems.shown(node), "must be texts by text");
    }
    return table;
  }

  private List<String> dateFormats(@Nullable Node node) {
    var formats = problems.texts(node);
    for (var format : formats) {
      try {
        DateTimeFormatter.ofPattern(format);
      } catch (IllegalArgumentException e) {
        problems.add(
            node == null ? new Node.Text(1, "", "") : node,
            format,
            "must be a date format such as dd/MM/uuuu");
      }
    }
    return formats;
  }

  private @Nullable CountryForm country(@Nullable Node node) {
    var text = problems.text(node);
    if (node == null || text == null) {
      return null;
    }
    if (!text.matches("code|name")) {
      problems.add(node, text, "must be code or name");
    }
    return text.equals("name") ? CountryForm.NAME : CountryForm.CODE;
  }

  private @Nullable NumberFormat number(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    var fields = problems.fields(node, Set.of("decimal", "thousands"));
    var decimal = problems.text(fields.get("decimal"));
    var thousands = problems.text(fields.get("thousands"));
    var format =
        new NumberFormat(decimal == null ? "." : decimal, thousands == null ? "" : thousands);
    if (format.decimal().length() != 1 || format.decimal().equals(format.thousands())) {
      problems.add(node, format.decimal(), "must be one character, another one than thousands");
    }
    return format;
  }
}
