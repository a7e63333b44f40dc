package org.weft.algorithms;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How much a network hangs on its strongest broker.
///
/// - **Definition** `Σ (max b − b_i) / ((n−1) · (n−1)(n−2)/2)` with [Betweenness] `b`, undirected
///   and not normalized.
/// - **Range** `[0, 1]`, no unit; `1` for a star, `0` where all broker equally (a ring, but also no
///   ties at all). Not defined for fewer than three nodes.
/// - **Reading** High: most ways between members lead over one of them. See [DegreeCentralization]
///   for what it does not say.
/// - **Cost** `O(nodes × edges)`.
/// - **Source** L. C. Freeman, “A Set of Measures of Centrality Based on Betweenness”, Sociometry
///   40 (1977) 35.
public final class BetweennessCentralization {

  private BetweennessCentralization() {}

  /// Computes the centralization of the simple undirected graph beneath `graph`: directions,
  /// repeated ties and loops do not count; nodes without ties do.
  ///
  /// @return in `[0, 1]`; empty for fewer than three nodes
  public static OptionalDouble of(DirectedGraph graph) {
    double n = graph.nodeCount();
    if (n < 3) {
      return OptionalDouble.empty();
    }
    double[] ascending = Betweenness.ofUndirected(graph);
    Arrays.sort(ascending);
    double most = ascending[ascending.length - 1];
    double sum = 0;
    for (double betweenness : ascending) {
      sum += most - betweenness;
    }
    return OptionalDouble.of(Math.clamp(sum / ((n - 1) * (n - 1) * (n - 2) / 2), 0.0, 1.0));
  }
}
