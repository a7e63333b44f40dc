package org.weft.analytics.gaps;

import java.util.Arrays;

/// A list of ints that grows.
final class Ints {

  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  int get(int position) {
    return values[position];
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
