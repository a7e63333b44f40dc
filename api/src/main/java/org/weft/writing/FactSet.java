package org.weft.writing;

import java.util.concurrent.ThreadLocalRandom;

/// Names of facts that can be asked for and not listed: 16 bytes each in a table that is at most
/// half full. Two names count as one with a chance of 2⁻¹²⁶ a pair; nobody can choose such a pair,
/// for the seeds are drawn anew for each set.
final class FactSet {

  private final long seed = ThreadLocalRandom.current().nextLong();
  private final long otherSeed = ThreadLocalRandom.current().nextLong();
  private long[] table = new long[1 << 10];
  private int size;

  int size() {
    return size;
  }

  boolean contains(FactId id) {
    var one = hash(id, seed);
    var other = hash(id, otherSeed);
    var at = place(table, one, other);
    return table[at] != 0 || table[at + 1] != 0;
  }

  /// @return whether it is new
  boolean add(FactId id) {
    if (size * 4 >= table.length) {
      grow();
    }
    var one = hash(id, seed);
    var other = hash(id, otherSeed);
    var at = place(table, one, other);
    if (table[at] != 0 || table[at + 1] != 0) {
      return false;
    }
    table[at] = one;
    table[at + 1] = other;
    size++;
    return true;
  }

  private void grow() {
    var larger = new long[table.length * 2];
    for (var from = 0; from < table.length; from += 2) {
      if (table[from] != 0 || table[from + 1] != 0) {
        var at = place(larger, table[from], table[from + 1]);
        larger[at] = table[from];
        larger[at + 1] = table[from + 1];
      }
    }
    table = larger;
  }

  /// Where it is, or would be.
  private static int place(long[] table, long one, long other) {
    var mask = table.length - 2;
    var at = (int) (one >>> 7) & mask;
    while ((table[at] != 0 || table[at + 1] != 0) && (table[at] != one || table[at + 1] != other)) {
      at = at + 2 & mask;
    }
    return at;
  }

  private static long hash(FactId id, long seed) {
    var hash = seed + id.kind().ordinal();
    for (var index = 0; index < id.key().length(); index++) {
      hash = mixed(hash ^ id.key().charAt(index));
    }
    return mixed(hash + id.key().length()) | 1; // never zero, which is an empty place
  }

  /// The finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
  private static long mixed(long bits) {
    var once = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    var twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
    return twice ^ twice >>> 31;
  }
}
