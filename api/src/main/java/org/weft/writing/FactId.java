package org.weft.writing;

import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;

/// Names one fact of the landscape that is being written.
record FactId(EntityKind kind, String key) implements Comparable<FactId> {

  static FactId of(Ref<?> ref) {
    return new FactId(ref.kind(), ref.key());
  }

  /// The same for an organization and a collaboration with one key: they share their keys.
  FactId shared() {
    return kind == EntityKind.COLLABORATION ? new FactId(EntityKind.ORGANIZATION, key) : this;
  }

  /// The facts that a reference to this kind may name.
  static List<FactId> named(EntityKind to, String key) {
    return kinds(to).stream().map(kind -> new FactId(kind, key)).toList();
  }

  /// The kinds that a reference to this kind may name.
  static List<EntityKind> kinds(EntityKind to) {
    return to == EntityKind.ORGANIZATION
        ? List.of(EntityKind.ORGANIZATION, EntityKind.COLLABORATION)
        : List.of(to);
  }

  @Override
  public int compareTo(FactId other) {
    var byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : key.compareTo(other.key);
  }
}
