package org.weft.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.input.FactInput;

/// A fact as it was read, before it is known which of its references may be shown.
///
/// @param values by field, as {@link FactField} describes them, the key first; null where nothing
///   is known
record FactRow(FactId id, @Nullable Object[] values) {

  /// What ties, flows, posts and seats lead from and to.
  private static final Set<String> ENDS =
      Set.of("from", "to", "person", "organization", "collaboration", "member");

  /// @param row with the values of the properties that {@link FactShape#properties} names
  static FactRow of(EntityKind kind, Record row) {
    var fields = FactShape.of(kind).fields();
    var values = new @Nullable Object[fields.size() + 1];
    var id = new FactId(kind, row.get("key").asString());
    values[0] = id.key();
    var properties = row.get("values");
    var relations = row.get("relations");
    var next = 0;
    for (var i = 0; i < fields.size(); i++) {
      var field = fields.get(i);
      var reference = field.reference();
      if (reference != null) {
        values[i + 1] = keys(relations, reference.via());
      } else if (field.isIdentifiers()) {
        values[i + 1] = identifiers(row.get("identifiers"));
      } else {
        values[i + 1] = properties.get(next++).asObject();
      }
    }
    return new FactRow(id, values);
  }

  /// Sorted; null when there are none.
  private static @Nullable List<String> keys(Value relations, String via) {
    var keys = new ArrayList<String>(2);
    for (var i = 0; i < relations.size(); i++) {
      var pair = relations.get(i);
      if (pair.get(0).asString().equals(via)) {
        keys.add(pair.get(1).asString());
      }
    }
    return keys.size() > 1
        ? List.copyOf(new TreeSet<>(keys))
        : keys.isEmpty() ? null : List.copyOf(keys);
  }

  private static @Nullable List<Identifier> identifiers(Value pairs) {
    return pairs.size() == 0
        ? null
        : FactField.sorted(
            pairs.asList(pair -> new Identifier(pair.get(0).asString(), pair.get(1).asString())));
  }

  /// What it refers to, each as every kind that it may be.
  List<FactId> references() {
    var ids = new ArrayList<FactId>();
    var fields = FactShape.of(id.kind()).fields();
    for (var i = 0; i < fields.size(); i++) {
      var reference = fields.get(i).reference();
      if (reference != null && values[i + 1] instanceof List<?> keys) {
        for (var kind : FactId.kinds(reference.to())) {
          keys.forEach(key -> ids.add(new FactId(kind, key.toString())));
        }
      }
    }
    return ids;
  }

  /// Null when a reference is missing that it cannot be without.
  @Nullable FactInput input() {
    var shape = FactShape.of(id.kind());
    var fields = shape.fields();
    for (var i = 0; i < fields.size(); i++) {
      if (values[i + 1] == null && fields.get(i).isRequiredReference()) {
        return null;
      }
    }
    return shape.input(values);
  }

  /// The same without what is not in a part; null when it is not in it itself.
  ///
  /// @param part of all that it refers to
  @Nullable FactInput inputIn(Set<FactId> part) {
    if (!part.contains(id)) {
      return null;
    }
    var fields = FactShape.of(id.kind()).fields();
    var rest = values.clone();
    for (var i = 0; i < fields.size(); i++) {
      var reference = fields.get(i).reference();
      if (reference != null && values[i + 1] instanceof List<?> keys) {
        var kinds = FactId.kinds(reference.to());
        var kept =
            keys.stream()
                .filter(key ->
                    kinds.stream()
                        .anyMatch(kind -> part.contains(new FactId(kind, key.toString()))))
                .toList();
        if (kept.size() < keys.size() && isEnd(fields.get(i))) {
          return null;
        }
        rest[i + 1] = kept.isEmpty() ? null : kept;
      }
    }
    return new FactRow(id, rest).input();
  }

  private boolean isEnd(FactField field) {
    return switch (id.kind()) {
      case TIE, FLOW, POST, SEAT -> ENDS.contains(field.name());
      default -> false;
    };
  }
}
