package org.weft.analytics.duplication;

import java.util.Arrays;

/// Numbers cells from 0 on in the order in which they are first met: a hash table without objects,
/// since there may be as many cells as efforts.
final class CellTable {

  private static final int ABSENT = -1;

  private long[] cells = new long[1 << 10];
  private int[] slots = new int[1 << 11];
  private int size;

  CellTable() {
    Arrays.fill(slots, ABSENT);
  }

  int size() {
    return size;
  }

  long cell(int number) {
    return cells[number];
  }

  /// The number of a cell, `-1` when it was never added.
  int find(long cell) {
    return slots[slot(cell)];
  }

  int add(long cell) {
    int slot = slot(cell);
    if (slots[slot] != ABSENT) {
      return slots[slot];
    }
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size * 2);
    }
    cells[size] = cell;
    slots[slot] = size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, ABSENT);
    for (int number = 0; number < size; number++) {
      slots[slot(cells[number])] = number;
    }
  }

  /// Where the cell is, or where it would be put.
  private int slot(long cell) {
    int mask = slots.length - 1;
    int slot = (int) (mixed(cell) >>> 32) & mask;
    while (slots[slot] != ABSENT && cells[slots[slot]] != cell) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /// Spreads the bits of a number over all 64 (finalizer of SplitMix64).
  static long mixed(long number) {
    long mixed = (number + 0x9E3779B97F4A7C15L);
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
