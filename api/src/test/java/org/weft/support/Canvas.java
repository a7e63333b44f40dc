package org.weft.support;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FactKeys;
import org.weft.landscape.view.SnapshotBuilder;
import org.weft.landscape.view.SnapshotOverlay;

/// What a sketch is drawn on: a new snapshot, or a what-if of one.
interface Canvas extends FactKeys {

  /// The index that a fact of this key has or gets.
  int at(EntityKind kind, String key);

  void person(String key);

  void add(Fact fact);

  /// States what an effort is part of; the whole may be drawn later.
  void part(String effort, String whole);

  static Canvas of(SnapshotBuilder builder) {
    return new Canvas() {
      @Override
      public int index(EntityKind kind, @Nullable String key) {
        return builder.index(kind, key);
      }

      @Override
      public int at(EntityKind kind, String key) {
        return builder.next(kind);
      }

      @Override
      public void person(String key) {
        builder.person(key);
      }

      @Override
      public void add(Fact fact) {
        builder.add(fact);
      }

      @Override
      public void part(String effort, String whole) {
        builder.part(effort, whole);
      }
    };
  }

  static Canvas of(SnapshotOverlay overlay) {
    return new Canvas() {
      @Override
      public int index(EntityKind kind, @Nullable String key) {
        return overlay.index(kind, key);
      }

      @Override
      public int at(EntityKind kind, String key) {
        return overlay.reserve(kind, key);
      }

      @Override
      public void person(String key) {
        overlay.reserve(EntityKind.PERSON, key);
      }

      @Override
      public void add(Fact fact) {
        overlay.put(fact);
      }

      @Override
      public void part(String effort, String whole) {
        // A what-if reserves all that it draws, so the fact has the index of the whole.
      }
    };
  }
}
