package org.weft.landscape.view;

import java.util.function.IntFunction;

/// Which facts touch which node: for each node the indexes of its facts, ascending, in one array.
public final class Incidence {

  private final int[] offsets;
  private final int[] facts;

  private Incidence(int[] offsets, int[] facts) {
    this.offsets = offsets;
    this.facts = facts;
  }

  /// @param nodesOf the nodes that a fact touches; negative ones are left out
  public static Incidence of(int nodes, int factCount, IntFunction<int[]> nodesOf) {
    var offsets = new int[nodes + 1];
    for (int fact = 0; fact < factCount; fact++) {
      for (int node : nodesOf.apply(fact)) {
        if (node >= 0) {
          offsets[node + 1]++;
        }
      }
    }
    for (int node = 0; node < nodes; node++) {
      offsets[node + 1] += offsets[node];
    }
    var facts = new int[offsets[nodes]];
    var filled = offsets.clone();
    for (int fact = 0; fact < factCount; fact++) {
      for (int node : nodesOf.apply(fact)) {
        if (node >= 0) {
          facts[filled[node]++] = fact;
        }
      }
    }
    return new Incidence(offsets, facts);
  }

  /// The facts of one node, ascending; a copy.
  public int[] of(int node) {
    return java.util.Arrays.copyOfRange(facts, offsets[node], offsets[node + 1]);
  }
}
