package org.weft.algorithms;

import java.util.Arrays;
import java.util.PriorityQueue;

/// Shortest paths where each tie has a cost of its own: Dijkstra's search.
final class CostPaths implements ShortestPaths {

  /// Two paths whose costs differ by less, in relation, are equally short.
  private static final double SAME = 1e-12;

  private record Waiting(double distance, int node) {}

  private final DirectedGraph ties;
  private final double[] costs; // by position of the tie
  private final double[] distance;
  private final double[] paths;
  private final double[] dependency;
  private final int[] order; // of the nodes that were reached, nearest first
  private int reached;

  /// @param costs by position of the tie, above 0
  CostPaths(DirectedGraph ties, double[] costs) {
    int n = ties.nodeCount();
    this.ties = ties;
    this.costs = costs;
    distance = new double[n];
    paths = new double[n];
    dependency = new double[n];
    order = new int[n];
  }

  @Override
  public void from(int start) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    distance[start] = 0;
    paths[start] = 1;
    reached = 0;
    var waiting =
        new PriorityQueue<Waiting>((one, other) -> {
          int nearer = Double.compare(one.distance(), other.distance());
          return nearer != 0 ? nearer : Integer.compare(one.node(), other.node());
        });
    var done = new boolean[ties.nodeCount()];
    waiting.add(new Waiting(0, start));
    while (!waiting.isEmpty()) {
      int v = waiting.poll().node();
      if (done[v]) {
        continue;
      }
      done[v] = true;
      order[reached++] = v;
      for (int k = ties.first(v); k < ties.end(v); k++) {
        int w = ties.target(k);
        double longer = distance[v] + costs[k];
        if (!done[w] && longer < distance[w] * (1 - SAME)) {
          distance[w] = longer;
          paths[w] = paths[v];
          waiting.add(new Waiting(longer, w));
        } else if (!done[w] && isSame(longer, distance[w])) {
          paths[w] += paths[v];
        }
      }
    }
  }

  private static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= SAME * Math.max(one, other);
  }

  @Override
  public double harmonicCloseness() {
    double near = 0;
    for (int at = reached - 1; at > 0; at--) {
      near += 1 / distance[order[at]];
    }
    return near;
  }

  @Override
  public void addDependencies(double[] betweenness) {
    Arrays.fill(dependency, 0);
    for (int at = reached - 1; at > 0; at--) {
      int v = order[at];
      for (int k = ties.first(v); k < ties.end(v); k++) {
        int w = ties.target(k);
        if (distance[w] < distance[v] && isSame(distance[w] + costs[k], distance[v])) {
          dependency[w] += paths[w] / paths[v] * (1 + dependency[v]);
        }
      }
      betweenness[v] += dependency[v];
    }
  }
}
