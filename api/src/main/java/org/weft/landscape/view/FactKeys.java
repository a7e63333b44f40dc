package org.weft.landscape.view;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;

/// Turns the keys that a fact refers to into indexes, while the fact is put together.
public interface FactKeys {

  /// The index of a key, `-1` when the key is null or not there.
  int index(EntityKind kind, @Nullable String key);

  /// The indexes of keys, ascending, each once, without those that are not there.
  default int[] indexes(EntityKind kind, Collection<String> keys) {
    return keys.isEmpty()
        ? NONE
        : keys.stream()
            .mapToInt(key -> index(kind, key))
            .filter(index -> index >= 0)
            .sorted()
            .distinct()
            .toArray();
  }

  /// The one kept of all equal values; null for null. Facts that share their standings, amounts and
  /// codes take half of the memory.
  default <T> @Nullable T shared(@Nullable T value) {
    return value;
  }

  /// No references; shared.
  int[] NONE = {};
}
