package org.weft.algorithms;

import java.util.HashMap;
import java.util.Map;

/// The cycles of a matrix, for any number of walks over it: they are the same whoever is asked
/// about.
final class ShareCycles {

  private final ShareMatrix shares;
  private final StronglyConnectedComponents components;
  private final Map<Integer, int[]> backOrders = new HashMap<>(); // by component

  ShareCycles(ShareMatrix shares) {
    this.shares = shares;
    components = StronglyConnectedComponents.of(shares.pattern());
  }

  StronglyConnectedComponents components() {
    return components;
  }

  /// The members of a component in an order for walks against the shares, in which few of these
  /// lead backward ([FewestBackward]). Never write to it.
  synchronized int[] backOrder(int component) {
    return backOrders.computeIfAbsent(component, this::ordered);
  }

  private int[] ordered(int component) {
    int[] members = components.members(component);
    int[] order = FewestBackward.order(ShareBlock.of(shares, members, new int[shares.nodeCount()]));
    int[] ordered = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ordered[i] = members[order[order.length - 1 - i]];
    }
    return ordered;
  }
}
