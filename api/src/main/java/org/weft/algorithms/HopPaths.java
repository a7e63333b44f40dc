package org.weft.algorithms;

import java.util.Arrays;

/// Shortest paths where every tie costs 1: a search in breadth.
///
/// With `σ(v)` shortest paths to `v`, its dependency is `δ(v) = σ(v) · b(v)`, where `b(v) = Σ (1 /
/// σ(w) + b(w))` over the nodes `w` that come next after `v`: one division per node, none per tie.
final class HopPaths implements ShortestPaths {

  private static final int NOT_REACHED = -1;

  private final DirectedGraph ties;
  private final int[] hops;
  private final double[] paths; // of a node that was reached
  private final double[] part; // 1 / σ + b, of a node that was reached
  private final int[] order; // of the nodes that were reached, nearest first
  private int reached;

  HopPaths(DirectedGraph ties) {
    int n = ties.nodeCount();
    this.ties = ties;
    hops = new int[n];
    Arrays.fill(hops, NOT_REACHED);
    paths = new double[n];
    part = new double[n];
    order = new int[n];
  }

  @Override
  public void from(int start) {
    for (int at = 0; at < reached; at++) {
      hops[order[at]] = NOT_REACHED;
    }
    hops[start] = 0;
    paths[start] = 1;
    order[0] = start;
    reached = 1;
    for (int at = 0; at < reached; at++) {
      int v = order[at];
      int next = hops[v] + 1;
      for (int k = ties.first(v); k < ties.end(v); k++) {
        int w = ties.target(k);
        if (hops[w] == NOT_REACHED) {
          hops[w] = next;
          paths[w] = paths[v];
          order[reached++] = w;
        } else if (hops[w] == next) {
          paths[w] += paths[v];
        }
      }
    }
  }

  @Override
  public double harmonicCloseness() {
    double near = 0;
    for (int at = reached - 1; at > 0; at--) {
      near += 1.0 / hops[order[at]];
    }
    return near;
  }

  @Override
  public void addDependencies(double[] betweenness) {
    for (int at = reached - 1; at > 0; at--) {
      int v = order[at];
      int next = hops[v] + 1;
      double behind = 0;
      for (int k = ties.first(v); k < ties.end(v); k++) {
        int w = ties.target(k);
        if (hops[w] == next) {
          behind += part[w];
        }
      }
      betweenness[v] += paths[v] * behind;
      part[v] = 1 / paths[v] + behind;
    }
  }
}
