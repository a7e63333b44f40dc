package org.weft.algorithms;

import java.util.Arrays;

/// The groups of nodes that reach each other: the cycles of a graph, each collapsed to one thing.
///
/// - **Definition** Two nodes are in one component if each can be reached from the other; a node on
///   no cycle is a component of its own.
/// - **Range** Every node in exactly one component. Components are numbered against the edges: an
///   edge between two components goes from the higher to the lower number.
/// - **Reading** A component of several nodes is a loop of mutual dependence; the components with
///   the edges between them have no cycle left.
/// - **Cost** `O(nodes + edges)`, without recursion: long chains do no harm.
/// - **Source** R. Tarjan, “Depth-First Search and Linear Graph Algorithms”, SIAM Journal on
///   Computing 1 (1972) 146.
public final class StronglyConnectedComponents {

  private final int[] componentOf;
  private final int[] offset; // members of c are member[offset[c]] … member[offset[c + 1] - 1]
  private final int[] member;

  private StronglyConnectedComponents(int[] componentOf, int count) {
    this.componentOf = componentOf;
    this.offset = new int[count + 1];
    for (int c : componentOf) {
      if (c >= 0) {
        offset[c + 1]++;
      }
    }
    for (int c = 0; c < count; c++) {
      offset[c + 1] += offset[c];
    }
    this.member = new int[offset[count]];
    int[] next = Arrays.copyOf(offset, count);
    for (int v = 0; v < componentOf.length; v++) {
      if (componentOf[v] >= 0) {
        member[next[componentOf[v]]++] = v;
      }
    }
  }

  /// The components of the whole graph.
  public static StronglyConnectedComponents of(DirectedGraph graph) {
    Search search = new Search(graph);
    for (int v = 0; v < graph.nodeCount(); v++) {
      search.explore(v);
    }
    return new StronglyConnectedComponents(search.componentOf, search.components);
  }

  /// The components of the part that `start` reaches; the last one holds `start`.
  ///
  /// @throws IllegalArgumentException if `start` is not a node
  public static StronglyConnectedComponents reachableFrom(DirectedGraph graph, int start) {
    graph.checkNode(start, "start");
    Search search = new Search(graph);
    search.explore(start);
    return new StronglyConnectedComponents(search.componentOf, search.components);
  }

  /// Number of components.
  public int count() {
    return offset.length - 1;
  }

  /// The component of `node`; `-1` if it was not reached.
  public int componentOf(int node) {
    return componentOf[node];
  }

  /// How many nodes `component` has.
  int size(int component) {
    return offset[component + 1] - offset[component];
  }

  /// The smallest node of `component`.
  int first(int component) {
    return member[offset[component]];
  }

  /// The nodes of `component`, ascending; a fresh array.
  public int[] members(int component) {
    return Arrays.copyOfRange(member, offset[component], offset[component + 1]);
  }

  /// Tarjan's search with its stacks kept in arrays.
  private static final class Search {

    private final DirectedGraph graph;
    private final int[] componentOf; // -1 until the component is closed
    private final int[] entered; // when the node was entered, from 1; 0 = not yet
    private final int[] low; // the earliest node known to be reached back from here
    private final int[] cursor; // next edge to follow
    private final int[] trail; // the path from the root to the node at hand
    private final int[] open; // entered, component not closed yet
    private int trailSize;
    private int openSize;
    private int clock;
    private int components;

    private Search(DirectedGraph graph) {
      int n = graph.nodeCount();
      this.graph = graph;
      componentOf = new int[n];
      Arrays.fill(componentOf, -1);
      entered = new int[n];
      low = new int[n];
      cursor = new int[n];
      trail = new int[n];
      open = new int[n];
    }

    private void explore(int root) {
      if (entered[root] != 0) {
        return;
      }
      enter(root);
      while (trailSize > 0) {
        int v = trail[trailSize - 1];
        if (cursor[v] < graph.end(v)) {
          follow(v, graph.target(cursor[v]++));
        } else {
          leave(v);
        }
      }
    }

    private void enter(int v) {
      entered[v] = ++clock;
      low[v] = clock;
      cursor[v] = graph.first(v);
      trail[trailSize++] = v;
      open[openSize++] = v;
    }

    private void follow(int v, int w) {
      if (entered[w] == 0) {
        enter(w);
      } else if (componentOf[w] < 0) {
        low[v] = Math.min(low[v], entered[w]);
      }
    }

    private void leave(int v) {
      trailSize--;
      if (trailSize > 0) {
        int parent = trail[trailSize - 1];
        low[parent] = Math.min(low[parent], low[v]);
      }
      if (low[v] == entered[v]) {
        int w;
        do {
          w = open[--openSize];
          componentOf[w] = components;
        } while (w != v);
        components++;
      }
    }
  }
}
