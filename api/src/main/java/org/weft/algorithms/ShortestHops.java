package org.weft.algorithms;

import java.util.Arrays;
import java.util.OptionalInt;

/// How many steps each node is away from one node or the nearest of several, at least.
///
/// - **Definition** The number of edges on a shortest directed path from a start.
/// - **Range** `0` (a start itself) to `n − 1`, in hops; absent where no path leads.
/// - **Reading** The nearest way something can come from there. It does not say how much comes that
///   way, and longer ways may carry more.
/// - **Cost** `O(nodes + edges)`.
/// - **Source** breadth-first search; E. F. Moore, “The Shortest Path Through a Maze” (1959).
public final class ShortestHops {

  private static final int UNSEEN = -1;

  private final DirectedGraph graph;
  private final int[] hops;
  private final int[] previous;
  private final int[] reached;

  private ShortestHops(DirectedGraph graph, int[] starts) {
    int n = graph.nodeCount();
    this.graph = graph;
    hops = new int[n];
    previous = new int[n];
    Arrays.fill(hops, UNSEEN);
    Arrays.fill(previous, UNSEEN);
    int[] queue = new int[n];
    int size = 0;
    for (int start : starts) {
      queue[size++] = start;
      hops[start] = 0;
    }
    for (int at = 0; at < size; at++) {
      int v = queue[at];
      for (int k = graph.first(v); k < graph.end(v); k++) {
        int w = graph.target(k);
        if (hops[w] == UNSEEN) {
          hops[w] = hops[v] + 1;
          previous[w] = v;
          queue[size++] = w;
        }
      }
    }
    reached = Arrays.copyOf(queue, size);
  }

  /// Measures from the nearest of `starts` along the edges.
  ///
  /// @param starts each once
  /// @throws IllegalArgumentException if one of them is not a node
  public static ShortestHops from(DirectedGraph graph, int... starts) {
    for (int start : starts) {
      graph.checkNode(start, "start");
    }
    return new ShortestHops(graph, starts);
  }

  /// All nodes that can be reached, nearest first, the starts included.
  public int[] reached() {
    return reached.clone();
  }

  /// Hops to `node`; empty if it cannot be reached.
  public OptionalInt hopsTo(int node) {
    graph.checkNode(node, "node");
    return hops[node] == UNSEEN ? OptionalInt.empty() : OptionalInt.of(hops[node]);
  }

  /// One shortest path, start and `node` included; empty if it cannot be reached. Among several the
  /// one with the smallest node where they part, counted from the start.
  public int[] pathTo(int node) {
    graph.checkNode(node, "node");
    if (hops[node] == UNSEEN) {
      return new int[0];
    }
    int[] path = new int[hops[node] + 1];
    int v = node;
    for (int i = hops[node]; i >= 0; i--) {
      path[i] = v;
      v = previous[v];
    }
    return path;
  }
}
