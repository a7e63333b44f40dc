package org.weft.importing.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.NearestName;
import org.weft.importing.Origin;

/// What is wrong with a mapping: each problem with line, field, value and rule. One is enough for
/// the mapping to be refused, and all are said.
final class Problems {

  private final String file;
  private final ImportBatch batch;

  Problems(String file, ImportBatch batch) {
    this.file = file;
    this.batch = batch;
  }

  void add(Node at, @Nullable String value, String rule) {
    batch.refuse(at(at), at.path().isEmpty() ? null : at.path(), value, rule);
  }

  Origin at(Node node) {
    return Origin.row(file, node.line());
  }

  /// The fields of a node that must have no others than these.
  Map<String, Node> fields(Node node, Set<String> known) {
    if (!(node instanceof Node.Fields fields)) {
      add(
          node,
          shown(node),
          "must be fields: " + String.join(", ", known.stream().sorted().toList()));
      return Map.of();
    }
    var good = new LinkedHashMap<String, Node>();
    fields
        .values()
        .forEach((name, value) -> {
          if (known.contains(name)) {
            good.put(name, value);
          } else {
            add(value, name, "is not a field here; the nearest is " + nearest(name, known));
          }
        });
    return good;
  }

  static String nearest(String name, Collection<String> known) {
    return NearestName.of(name, known);
  }

  /// The nodes of a list; one alone is a list of one.
  static List<Node> items(@Nullable Node node) {
    return switch (node) {
      case null -> List.of();
      case Node.Items items -> items.values();
      default -> List.of(node);
    };
  }

  /// The text of a node; null where there is no node, or it is no text.
  @Nullable String text(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    if (node instanceof Node.Text text) {
      return text.value();
    }
    add(node, null, "must be a text");
    return null;
  }

  List<String> texts(@Nullable Node node) {
    return items(node).stream()
        .map(this::text)
        .filter(t -> t != null)
        .map(String::valueOf)
        .toList();
  }

  /// Null where there is no node, or it is neither `true` nor `false`.
  boolean truth(@Nullable Node node) {
    var text = text(node);
    if (node != null && text != null && !text.matches("true|false")) {
      add(node, text, "must be true or false");
    }
    return "true".equals(text);
  }

  static @Nullable String shown(Node node) {
    return node instanceof Node.Text text ? text.value() : null;
  }
}
