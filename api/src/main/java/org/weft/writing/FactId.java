package org.weft.writing;

import org.weft.landscape.EntityKind;

/// Names one fact of the landscape that is being written.
record FactId(EntityKind kind, String key) implements Comparable<FactId> {

  /// The same for an organization and a collaboration with one key: they share their keys.
  FactId shared() {
    return kind == EntityKind.COLLABORATION ? new FactId(EntityKind.ORGANIZATION, key) : this;
  }

  @Override
  public int compareTo(FactId other) {
    var byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : key.compareTo(other.key);
  }
}
