package org.weft.analytics.coordination;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Hierarchy;

/// The nodes of a hierarchy that are counted, none within another, and where any other node lies as
/// seen from them. Nodes go by their place in a depth-first walk, so that what lies within one is a
/// range.
final class Units {

  private final Hierarchy hierarchy;
  private final int[] units;
  private final int[] slots;
  private final int[] walk;
  private final int[] entered;
  private final int[] left;
  private final int[] unitsBefore;

  /// @param units nodes
  /// @param argument name of the argument that asked for them, for the error
  /// @throws InvalidArgumentException if one lies in another
  Units(Hierarchy hierarchy, int[] units, String argument) {
    this.hierarchy = hierarchy;
    this.units = units;
    int size = hierarchy.size();
    this.slots = new int[size];
    Arrays.fill(slots, -1);
    for (int slot = 0; slot < units.length; slot++) {
      slots[units[slot]] = slot;
    }
    requireApart(argument);
    this.walk = new int[size];
    this.entered = new int[size];
    this.left = new int[size];
    this.unitsBefore = new int[size + 1];
    number();
    for (int position = 0; position < size; position++) {
      unitsBefore[position + 1] = unitsBefore[position] + (slots[walk[position]] >= 0 ? 1 : 0);
    }
  }

  private void requireApart(String argument) {
    for (int unit : units) {
      for (int above = hierarchy.parent(unit); above >= 0; above = hierarchy.parent(above)) {
        if (slots[above] >= 0) {
          throw new InvalidArgumentException(
              argument,
              hierarchy.key(unit),
              "lies in " + hierarchy.key(above) + ", so that its cells would count twice");
        }
      }
    }
  }

  private void number() {
    var waiting = new ArrayDeque<Integer>();
    pushReversed(waiting, hierarchy.roots().toArray());
    for (int clock = 0; !waiting.isEmpty(); clock++) {
      int node = waiting.pop();
      walk[clock] = node;
      entered[node] = clock;
      left[node] = clock + 1;
      pushReversed(waiting, hierarchy.children(node));
    }
    for (int position = walk.length - 1; position >= 0; position--) {
      int parent = hierarchy.parent(walk[position]);
      if (parent >= 0) {
        left[parent] = Math.max(left[parent], left[walk[position]]);
      }
    }
  }

  private static void pushReversed(ArrayDeque<Integer> waiting, int[] nodes) {
    for (int i = nodes.length - 1; i >= 0; i--) {
      waiting.push(nodes[i]);
    }
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  int size() {
    return units.length;
  }

  int unit(int slot) {
    return units[slot];
  }

  /// Which unit contains a node; `-1` for none.
  int slotAround(int node) {
    for (int above = node; above >= 0; above = hierarchy.parent(above)) {
      if (slots[above] >= 0) {
        return slots[above];
      }
    }
    return -1;
  }

  /// Where a node counts, as a position in the walk: at the unit that contains it, else at itself
  /// if it contains units; `-1` for nowhere.
  int position(int node) {
    int slot = slotAround(node);
    if (slot >= 0) {
      return entered[units[slot]];
    }
    return unitsBefore[left[node]] > unitsBefore[entered[node]] ? entered[node] : -1;
  }

  int node(int position) {
    return walk[position];
  }

  /// One past the last position within.
  int end(int position) {
    return left[walk[position]];
  }

  /// The position of what it lies in, `-1` for a root.
  int above(int position) {
    int parent = hierarchy.parent(walk[position]);
    return parent < 0 ? -1 : entered[parent];
  }

  /// How many units lie in a position.
  int unitsIn(int position) {
    return unitsBefore[end(position)] - unitsBefore[position];
  }

  /// How many units come before a position.
  int unitsBefore(int position) {
    return unitsBefore[position];
  }

  /// Where the units are, ascending.
  int[] positionsOfUnits() {
    return Arrays.stream(units).map(unit -> entered[unit]).sorted().toArray();
  }
}
