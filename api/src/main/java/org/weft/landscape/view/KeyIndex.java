package org.weft.landscape.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers keys in the order in which they come, and finds a key's number. An open table of numbers
/// over the list of keys: a sixth of the memory of a hash map of boxed numbers.
final class KeyIndex {

  private static final int FREE = -1;

  private final List<String> keys = new ArrayList<>();
  private int[] slots = free(16);

  /// How many keys there are; the next new key gets this number.
  int size() {
    return keys.size();
  }

  String key(int number) {
    return keys.get(number);
  }

  /// The keys by their numbers.
  List<String> keys() {
    return List.copyOf(keys);
  }

  /// The number of a key, `-1` when it is not there.
  int find(String key) {
    return slots[slot(key)];
  }

  /// The number of a key, a new one when it was not there.
  int add(String key) {
    int slot = slot(key);
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    slots[slot] = keys.size();
    keys.add(key);
    if (keys.size() * 4 > slots.length * 3) {
      grow();
    }
    return keys.size() - 1;
  }

  private int slot(String key) {
    int mask = slots.length - 1;
    int slot = spread(key.hashCode()) & mask;
    while (slots[slot] != FREE && !keys.get(slots[slot]).equals(key)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int spread(int hash) {
    return (hash ^ hash >>> 16) * 0x9E3779B1;
  }

  private void grow() {
    slots = free(slots.length * 2);
    for (int number = 0; number < keys.size(); number++) {
      slots[slot(keys.get(number))] = number;
    }
  }

  private static int[] free(int length) {
    var slots = new int[length];
    Arrays.fill(slots, FREE);
    return slots;
  }
}
