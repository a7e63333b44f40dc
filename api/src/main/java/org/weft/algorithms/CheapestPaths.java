package org.weft.algorithms;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/// The cheapest way from any of several nodes to each other node.
///
/// - **Definition** A path costs the sum of its steps. Of all paths that begin at a start, the
///   cheapest; of equally cheap ones that with the fewest hops; of these the one whose nodes come
///   first in the order given, compared from the start.
/// - **Range** `0` (a start) to the cost of the farthest node that was reached. The search ends at
///   the cost at which the number of visited nodes passes its bound: every node up to [#searchedTo]
///   is then known, and of the others only that they cost more.
/// - **Reading** How far away something is over the steps that are offered. A step with a high cost
///   is a detour, not a wall.
/// - **Cost** `O(nodes + steps + largest cost)` with costs that are small whole numbers; each node
///   is asked for its steps at most once.
/// - **Source** E. W. Dijkstra, “A Note on Two Problems in Connexion with Graphs” (1959); R. Dial,
///   “Algorithm 360: Shortest-Path Forest with Topological Ordering” (1969), for the buckets.
public final class CheapestPaths {

  /// Where one can go from a node.
  @FunctionalInterface
  public interface Steps {
    /// Offers each step away from `node`; nothing for a dead end.
    void from(int node, Step offer);
  }

  /// Takes one step that is offered.
  @FunctionalInterface
  public interface Step {
    /// @param cost `>= 1`
    /// @param hops how many hops it counts for, `0` or `1`
    void to(int node, int cost, int hops);
  }

  private static final int NOWHERE = -1;

  private final IntBinaryOperator order;
  private final int[] cost;
  private final int[] hops;
  private final int[] previous;
  private Buckets buckets = new Buckets();
  private int leaving; // whose steps are offered
  private int visited;
  private int searchedTo;

  private CheapestPaths(int nodes, IntBinaryOperator order) {
    this.order = order;
    this.cost = filled(nodes, Integer.MAX_VALUE);
    this.hops = new int[nodes];
    this.previous = filled(nodes, NOWHERE);
  }

  private static int[] filled(int nodes, int value) {
    int[] array = new int[nodes];
    Arrays.fill(array, value);
    return array;
  }

  /// @param nodes how many there are
  /// @param starts where paths begin
  /// @param order which of two nodes comes first, as a comparator says it; no two are equal
  /// @param mostVisited the number of nodes after which no farther ones are visited
  /// @throws IllegalArgumentException if a step costs less than 1
  public static CheapestPaths from(
      int nodes, int[] starts, Steps steps, IntBinaryOperator order, int mostVisited) {
    var paths = new CheapestPaths(nodes, order);
    paths.search(starts, steps, mostVisited);
    return paths;
  }

  private void search(int[] starts, Steps steps, int mostVisited) {
    for (int start : starts) {
      cost[start] = 0;
      buckets.add(0, start);
    }
    Step offer = this::offer;
    for (int at = 0; at < buckets.size() && visited <= mostVisited; at++) {
      searchedTo = at;
      visitAll(at, steps, offer);
    }
    if (visited <= mostVisited) {
      searchedTo = Integer.MAX_VALUE;
    }
    buckets = new Buckets();
  }

  private void visitAll(int at, Steps steps, Step offer) {
    // No step is free, so nothing is added to a bucket while it is emptied.
    for (int node : buckets.take(at)) {
      if (cost[node] == at && hops[node] >= 0) {
        visited++;
        leaving = node;
        steps.from(node, offer);
        hops[node] = ~hops[node];
      }
    }
  }

  private void offer(int to, int stepCost, int stepHops) {
    if (stepCost < 1) {
      throw new IllegalArgumentException("a step costs " + stepCost + "; it must cost at least 1");
    }
    int newCost = cost[leaving] + stepCost;
    int newHops = hops[leaving] + stepHops;
    if (newCost > cost[to] || hops[to] < 0) {
      return;
    }
    if (newCost < cost[to]) {
      buckets.add(newCost, to);
    } else if (newHops > hops[to] || (newHops == hops[to] && !comesFirst(leaving, previous[to]))) {
      return;
    }
    cost[to] = newCost;
    hops[to] = newHops;
    previous[to] = leaving;
  }

  /// Of two paths that end in these nodes; where one goes on through the other, the shorter.
  private boolean comesFirst(int one, int other) {
    int longer = length(one) - length(other);
    int here = back(one, longer);
    int there = back(other, -longer);
    int lastHere = here;
    int lastThere = there;
    // Going back, the last difference is the first one from the start.
    while (here != there) {
      lastHere = here;
      lastThere = there;
      here = back(here, 1);
      there = back(there, 1);
    }
    return lastHere == lastThere ? longer < 0 : order.applyAsInt(lastHere, lastThere) < 0;
  }

  private int length(int node) {
    int nodes = 0;
    for (int at = node; at != NOWHERE; at = previous[at]) {
      nodes++;
    }
    return nodes;
  }

  private int back(int node, int nodes) {
    int at = node;
    for (int i = 0; i < nodes; i++) {
      at = previous[at];
    }
    return at;
  }

  /// Whether `node` is known to be as far away as [#costTo] says.
  public boolean isReached(int node) {
    return cost[node] <= searchedTo && cost[node] < Integer.MAX_VALUE;
  }

  /// What the cheapest path to `node` costs.
  ///
  /// @throws IllegalArgumentException if it was not reached
  public int costTo(int node) {
    if (!isReached(node)) {
      throw new IllegalArgumentException("node " + node + " was not reached");
    }
    return cost[node];
  }

  /// The nodes of the path, from its start to `node`; empty if it was not reached.
  public int[] pathTo(int node) {
    int[] path = new int[isReached(node) ? length(node) : 0];
    for (int i = path.length - 1, at = node; i >= 0; i--, at = previous[at]) {
      path[i] = at;
    }
    return path;
  }

  /// Every node up to this cost was visited; [Integer#MAX_VALUE] when nothing was left to visit, so
  /// that what was not reached cannot be.
  public int searchedTo() {
    return searchedTo;
  }

  /// Nodes by what it costs to get there.
  private static final class Buckets {

    private int[][] nodes = new int[16][];
    private int[] counts = new int[16];
    private int size;

    int size() {
      return size;
    }

    void add(int cost, int node) {
      if (cost >= nodes.length) {
        int longer = Math.max(cost + 1, 2 * nodes.length);
        nodes = Arrays.copyOf(nodes, longer);
        counts = Arrays.copyOf(counts, longer);
      }
      if (nodes[cost] == null) {
        nodes[cost] = new int[8];
      } else if (counts[cost] == nodes[cost].length) {
        nodes[cost] = Arrays.copyOf(nodes[cost], 2 * counts[cost]);
      }
      nodes[cost][counts[cost]++] = node;
      size = Math.max(size, cost + 1);
    }

    int[] take(int cost) {
      return nodes[cost] == null ? new int[0] : Arrays.copyOf(nodes[cost], counts[cost]);
    }
  }
}
