package org.weft.algorithms;

import java.util.OptionalDouble;

/// How far those around a node are tied to each other, so that it has no hole to bridge.
///
/// - **Definition** On the simple undirected graph, with `p_ij = 1 / degree(i)` for a tie:
///   constraint `Σ_j (p_vj + Σ_q p_vq p_qj)²` over the neighbors `j` and `q` of `v`; effective size
///   `d − 2t / d` with `d` neighbors and `t` ties among them.
/// - **Range** Constraint above `0`; it can exceed 1 (a triangle: 1.125). Effective size `[1, d]`.
///   Both absent for a node without ties.
/// - **Reading** Low constraint: it stands between groups that do not meet, and can broker. No
///   cut-off is in use.
/// - **Cost** Linear in the ties of its neighbors.
/// - **Source** R. S. Burt, “Structural Holes”, Harvard University Press (1992); S. Borgatti,
///   “Structural Holes: Unpacking Burt's Redundancy Measures”, Connections 20 (1997) 35.
public final class StructuralHoles {

  private final DirectedGraph graph;
  private final DirectedGraph ties;

  public StructuralHoles(DirectedGraph graph) {
    this.graph = graph;
    this.ties = graph.undirected();
  }

  /// How much a node's ties are bound up with each other; empty without ties.
  public OptionalDouble constraint(int node) {
    int[] neighbors = ties.successors(node);
    if (neighbors.length == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int j : neighbors) {
      double through = share(node, j);
      for (int q : neighbors) {
        if (q != j && ties.hasEdge(q, j)) {
          through += share(node, q) * share(q, j);
        }
      }
      sum += through * through;
    }
    return OptionalDouble.of(sum);
  }

  private double share(int from, int to) {
    int loops = graph.hasEdge(from, from) ? 2 : 0;
    int all = graph.end(from) - graph.first(from) + graph.predecessors(from).length - loops;
    int between = (graph.hasEdge(from, to) ? 1 : 0) + (graph.hasEdge(to, from) ? 1 : 0);
    return (double) between / all;
  }

  /// How many separate contacts a node has; empty without ties.
  public OptionalDouble effectiveSize(int node) {
    int[] neighbors = ties.successors(node);
    if (neighbors.length == 0) {
      return OptionalDouble.empty();
    }
    long twice = 0;
    for (int j : neighbors) {
      for (int q : neighbors) {
        twice += ties.hasEdge(j, q) ? 1 : 0;
      }
    }
    return OptionalDouble.of(neighbors.length - (double) twice / neighbors.length);
  }
}
