package org.weft.analytics.gaps;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.Hierarchy;

/// One dimension of cells: a hierarchy with `EVERYTHING` above its roots, and the nodes asked, each
/// in a slot. Slots are in the order of keys.
public final class Axis {

  /// The node above all roots: every concept, everybody.
  public static final int EVERYTHING = -1;

  private final Hierarchy hierarchy;
  private final int[] asked;
  private final int[] slots;
  private final int[] leaves;
  private final int[] depths;
  private final int[] @Nullable [] aroundOne; // made when first asked for

  public Axis(Hierarchy hierarchy, int[] asked) {
    this.hierarchy = hierarchy;
    this.asked =
        Arrays.stream(asked)
            .boxed()
            .sorted(Comparator.comparing(node -> node < 0 ? "" : hierarchy.key(node)))
            .mapToInt(Integer::intValue)
            .toArray();
    this.slots = new int[hierarchy.size() + 1];
    this.leaves = new int[hierarchy.size() + 1];
    this.depths = new int[hierarchy.size() + 1];
    this.aroundOne = new int[hierarchy.size() + 1][];
    Arrays.fill(slots, -1);
    for (int slot = 0; slot < this.asked.length; slot++) {
      slots[this.asked[slot] + 1] = slot;
    }
    measure();
  }

  private void measure() {
    for (int node = 0; node < hierarchy.size(); node++) {
      for (int above = node; above >= 0; above = hierarchy.parent(above)) {
        depths[node + 1]++;
        leaves[above + 1] += hierarchy.isLeaf(node) ? 1 : 0;
      }
      leaves[0] += hierarchy.isLeaf(node) ? 1 : 0;
    }
    leaves[0] = Math.max(1, leaves[0]);
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  public int size() {
    return asked.length;
  }

  public int node(int slot) {
    return asked[slot];
  }

  /// The slot of a node that was asked, `-1` for any other.
  public int slot(int node) {
    return slots[node + 1];
  }

  /// For each slot the slots within it, itself included, that contain no other one asked;
  /// ascending.
  List<int[]> smallest() {
    var containsAnother = new BitSet(asked.length);
    for (int slot = 0; slot < asked.length; slot++) {
      int own = slot;
      forEachSlotAround(
          asked[slot],
          around -> {
            if (around != own) {
              containsAnother.set(around);
            }
          });
    }
    var within = new Ints[asked.length];
    Arrays.setAll(within, any -> new Ints());
    for (int slot = 0; slot < asked.length; slot++) {
      int own = slot;
      if (!containsAnother.get(slot)) {
        forEachSlotAround(asked[slot], around -> within[around].add(own));
      }
    }
    return Arrays.stream(within).map(Ints::toArray).toList();
  }

  /// How many smallest parts a node has, itself if it has no others.
  long leaves(int node) {
    return leaves[node + 1];
  }

  /// Its distance from `EVERYTHING`.
  int depth(int node) {
    return depths[node + 1];
  }

  boolean isWithin(int node, int outer) {
    return outer < 0 || (node >= 0 && hierarchy.isWithin(node, outer));
  }

  boolean isRelated(int one, int other) {
    return one < 0 || other < 0 || hierarchy.isRelated(one, other);
  }

  IntStream children(int node) {
    return node < 0 ? hierarchy.roots() : Arrays.stream(hierarchy.children(node));
  }

  /// The nodes that lie in one asked.
  BitSet nodesWithin() {
    var within = new BitSet(hierarchy.size());
    for (int node = 0; node < hierarchy.size(); node++) {
      within.set(node, slotsAround(new int[] {node}).length > 0);
    }
    return within;
  }

  /// The slots asked that contain this node, from the narrowest to the widest.
  void forEachSlotAround(int node, IntConsumer slot) {
    for (int above = node; ; above = hierarchy.parent(above)) {
      if (slots[above + 1] >= 0) {
        slot.accept(slots[above + 1]);
      }
      if (above < 0) {
        return;
      }
    }
  }

  /// The slots asked that contain one of these nodes, ascending, each once; never write to them.
  int[] slotsAround(int[] nodes) {
    if (nodes.length == 1) {
      var known = aroundOne[nodes[0] + 1];
      if (known == null) {
        var found = IntStream.builder();
        forEachSlotAround(nodes[0], found);
        known = found.build().toArray();
        aroundOne[nodes[0] + 1] = known;
      }
      return known;
    }
    var found = new BitSet(asked.length);
    for (int node : nodes) {
      forEachSlotAround(node, found::set);
    }
    return found.stream().toArray();
  }
}
