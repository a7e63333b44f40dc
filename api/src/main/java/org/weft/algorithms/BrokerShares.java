package org.weft.algorithms;

import java.util.Arrays;

/// What part of the ways between others leads over one node.
///
/// - **Definition** Over the pairs of other nodes that are connected at all, the mean share of
///   their shortest paths that pass the node: undirected [Betweenness] divided by the number of
///   such pairs.
/// - **Range** `[0, 1]`, no unit; `1` for the middle of a star; `NaN` where no two others are
///   connected.
/// - **Reading** High: others reach each other through it, it can broker or block. Unlike
///   betweenness it compares across networks of different size and with several components; it
///   knows only the ties that were recorded.
/// - **Cost** `O(nodes × edges)`.
/// - **Source** After L. C. Freeman, “A Set of Measures of Centrality Based on Betweenness”,
///   Sociometry 40 (1977) 35; the division by connected pairs is ours.
public final class BrokerShares {

  private BrokerShares() {}

  /// The share of each node, on the simple undirected graph beneath `graph`.
  public static double[] of(DirectedGraph graph) {
    var ties = graph.undirected();
    var shares = Betweenness.ofUndirected(ties);
    var size = componentSizes(ties);
    long pairs = Arrays.stream(size).mapToLong(s -> s - 1).sum() / 2; // s - 1 partners each
    for (int v = 0; v < shares.length; v++) {
      shares[v] /= pairs - (size[v] - 1);
    }
    return shares;
  }

  private static int[] componentSizes(DirectedGraph ties) {
    var size = new int[ties.nodeCount()];
    var order = new int[ties.nodeCount()];
    for (int start = 0; start < size.length; start++) {
      if (size[start] > 0) {
        continue;
      }
      int found = 1;
      order[0] = start;
      size[start] = 1;
      for (int at = 0; at < found; at++) {
        for (int next : ties.successors(order[at])) {
          if (size[next] == 0) {
            size[next] = 1;
            order[found++] = next;
          }
        }
      }
      for (int at = 0; at < found; at++) {
        size[order[at]] = found;
      }
    }
    return size;
  }
}
