package org.weft.algorithms;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How much a network hangs on its best tied node.
///
/// - **Definition** `Σ (max d − d_i) / ((n−1)(n−2))` with `d_i` the number of other nodes that `i`
///   is tied to, in whatever direction.
/// - **Range** `[0, 1]`, no unit; `1` for a star, `0` where all have equally many ties (a ring, but
///   also no ties at all). Not defined for fewer than three nodes.
/// - **Reading** High: one node holds the ties together. A partnership led by one organization is
///   meant to be like that; read it beside the declared form of governance. Ties nobody reported
///   make it wrong in either direction.
/// - **Cost** `O(nodes + edges log edges)`.
/// - **Source** L. C. Freeman, “Centrality in Social Networks: Conceptual Clarification”, Social
///   Networks 1 (1978/79) 215.
public final class DegreeCentralization {

  private DegreeCentralization() {}

  /// Computes the centralization of the simple undirected graph beneath `graph`: directions,
  /// repeated ties and loops do not count; nodes without ties do.
  ///
  /// @return in `[0, 1]`; empty for fewer than three nodes
  public static OptionalDouble of(DirectedGraph graph) {
    long n = graph.nodeCount();
    if (n < 3) {
      return OptionalDouble.empty();
    }
    DirectedGraph ties = graph.undirected();
    long most = IntStream.range(0, (int) n).map(v -> ties.end(v) - ties.first(v)).max().orElse(0);
    return OptionalDouble.of((double) (n * most - ties.edgeCount()) / ((n - 1) * (n - 2)));
  }
}
