package org.weft.landscape.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps one of all equal values, so that facts share dates, amounts, codes and lists of references
/// instead of each holding its own: about half of the memory of a snapshot.
final class Shared {

  private static final int[] NONE = {};

  private final Map<Object, Object> values = new HashMap<>();

  /// The one kept of those equal to `value`; null for null.
  @SuppressWarnings("unchecked")
  <T> @Nullable T one(@Nullable T value) {
    return value == null ? null : (T) values.computeIfAbsent(value, any -> any);
  }

  /// The one kept of those with the same numbers; never write to it.
  int[] one(int[] numbers) {
    return numbers.length == 0
        ? NONE
        : ((Numbers) values.computeIfAbsent(new Numbers(numbers), any -> any)).numbers;
  }

  private record Numbers(int[] numbers) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Numbers that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }
}
