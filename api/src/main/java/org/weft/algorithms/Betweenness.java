package org.weft.algorithms;

import java.util.Arrays;

/// How often a node lies on the shortest ways between others.
///
/// - **Definition** `Σ σ_st(v) / σ_st` over pairs `s ≠ v ≠ t`, with `σ_st` the number of shortest
///   paths from `s` to `t` and `σ_st(v)` those through `v`. Directed: ordered pairs; undirected:
///   each pair once. Every edge counts as one hop.
/// - **Range** `[0, (n−1)(n−2)]` directed, half of it undirected; unit: pairs. Not normalized.
/// - **Reading** High: others reach each other through it, it can broker or block. It takes for
///   granted that things run along shortest paths, and knows only the ties that were recorded.
/// - **Cost** `O(nodes × edges)`: for a room or a district, not for a whole country.
/// - **Source** L. C. Freeman, “A Set of Measures of Centrality Based on Betweenness”, Sociometry
///   40 (1977) 35; U. Brandes, “A Faster Algorithm for Betweenness Centrality”, Journal of
///   Mathematical Sociology 25 (2001) 163.
public final class Betweenness {

  private final DirectedGraph graph;
  private final double[] betweenness;
  private final int[] distance;
  private final double[] paths; // number of shortest paths from the start
  private final double[] dependency; // how much the start depends on a node to reach the others
  private final int[] order; // nodes by distance from the start

  private Betweenness(DirectedGraph graph) {
    int n = graph.nodeCount();
    this.graph = graph;
    betweenness = new double[n];
    distance = new int[n];
    paths = new double[n];
    dependency = new double[n];
    order = new int[n];
  }

  /// Betweenness along the edges, one per node.
  public static double[] ofDirected(DirectedGraph graph) {
    Betweenness measure = new Betweenness(graph);
    for (int start = 0; start < graph.nodeCount(); start++) {
      measure.collect(start, measure.walk(start));
    }
    return measure.betweenness;
  }

  /// Betweenness on the simple undirected graph beneath, one per node.
  public static double[] ofUndirected(DirectedGraph graph) {
    double[] both = ofDirected(graph.undirected());
    Arrays.setAll(both, v -> both[v] / 2);
    return both;
  }

  /// Visits all that `start` reaches, nearest first, and counts shortest paths; gives their number.
  private int walk(int start) {
    Arrays.fill(distance, -1);
    Arrays.fill(paths, 0);
    Arrays.fill(dependency, 0);
    distance[start] = 0;
    paths[start] = 1;
    int size = 0;
    order[size++] = start;
    for (int at = 0; at < size; at++) {
      int v = order[at];
      for (int k = graph.first(v); k < graph.end(v); k++) {
        int w = graph.target(k);
        if (distance[w] < 0) {
          distance[w] = distance[v] + 1;
          order[size++] = w;
        }
        if (distance[w] == distance[v] + 1) {
          paths[w] += paths[v];
        }
      }
    }
    return size;
  }

  private void collect(int start, int size) {
    for (int at = size - 1; at >= 0; at--) {
      int v = order[at];
      for (int k = graph.first(v); k < graph.end(v); k++) {
        int w = graph.target(k);
        if (distance[w] == distance[v] + 1) {
          dependency[v] += paths[v] / paths[w] * (1 + dependency[w]);
        }
      }
      if (v != start) {
        betweenness[v] += dependency[v];
      }
    }
  }
}
