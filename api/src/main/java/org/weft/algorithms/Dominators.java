package org.weft.algorithms;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The nodes that every way to a node leads through: strict single points of failure.
///
/// - **Definition** On a graph with a root, `j` dominates `i` if every path from the root to `i`
///   passes `j`. The immediate dominator of `i` is the last such `j` before `i`; the dominators of
///   a node are the chain of immediate ones up to the root.
/// - **Range** Per node a chain of `0` to `n − 2` nodes, the root and the node itself not counted.
/// - **Reading** Without any one node of the chain nothing reaches `i` at all. An empty chain says
///   only that no single one is strictly needed: a share of 0.99 may still hang on one
///   ([HittingShares#atLeast]). A source that is not told counts as another way in.
/// - **Cost** `O(nodes + edges)` in practice, `O(nodes²)` at worst.
/// - **Source** K. D. Cooper, T. J. Harvey, K. Kennedy, “A Simple, Fast Dominance Algorithm”,
///   Software Practice and Experience (2001).
public final class Dominators {

  /// In place of an immediate dominator: no path from the root leads here.
  public static final int UNREACHED = -1;

  private final DirectedGraph graph;
  private final int root;
  private final int[] immediate;
  private final int[] rank; // position in postorder; the root has the highest

  private Dominators(DirectedGraph graph, int root) {
    this.graph = graph;
    this.root = root;
    immediate = new int[graph.nodeCount()];
    rank = new int[graph.nodeCount()];
    Arrays.fill(immediate, UNREACHED);
    immediate[root] = root;
    settle(postorder());
  }

  /// Dominators seen from `root` along the edges.
  ///
  /// @throws IllegalArgumentException if `root` is not a node
  public static Dominators from(DirectedGraph graph, int root) {
    graph.checkNode(root, "root");
    return new Dominators(graph, root);
  }

  /// Dominators over a flow that springs from all of `sources` at once: seen from one more node,
  /// with number `flow.nodeCount()`, that supplies them.
  ///
  /// @throws IllegalArgumentException if one of `sources` is not a node
  public static Dominators fromSources(DirectedGraph flow, int... sources) {
    for (int source : sources) {
      flow.checkNode(source, "source");
    }
    return new Dominators(flow.withSuperSource(sources), flow.nodeCount());
  }

  /// Dominators over the flow behind `shares`. It springs from all that may be an origin: nodes
  /// that get nothing from anybody, nodes with a remainder (some of what they get comes from
  /// somewhere else), and the members of closed loops (nobody outside feeds them).
  public static Dominators ofSupply(ShareMatrix shares) {
    boolean[] inClosedLoop = membersOfClosedLoops(shares);
    int[] sources =
        IntStream.range(0, shares.nodeCount())
            .filter(v -> shares.remainder(v) > 0 || inClosedLoop[v])
            .toArray();
    return fromSources(shares.flow(), sources);
  }

  /// Whether any path leads from the root to `node`.
  public boolean isReached(int node) {
    return immediate[node] != UNREACHED;
  }

  /// The last node before each node that every path to it passes; for the root itself the root;
  /// [#UNREACHED] if there is no path. A fresh array; with [#fromSources] and [#ofSupply] the added
  /// node is the last.
  public int[] immediate() {
    return immediate.clone();
  }

  /// All nodes other than `node` and the root that every path to `node` passes, nearest first;
  /// empty if there is none or if no path leads to `node`.
  public int[] strict(int node) {
    IntStream.Builder chain = IntStream.builder();
    if (isReached(node) && node != root) {
      for (int v = immediate[node]; v != root; v = immediate[v]) {
        chain.add(v);
      }
    }
    return chain.build().toArray();
  }

  private void settle(int[] postorder) {
    DirectedGraph back = graph.reversed();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int at = postorder.length - 2; at >= 0; at--) { // the root is last
        int v = postorder[at];
        int meeting = UNREACHED;
        for (int k = back.first(v); k < back.end(v); k++) {
          int p = back.target(k);
          if (immediate[p] != UNREACHED) {
            meeting = meeting == UNREACHED ? p : meet(p, meeting);
          }
        }
        if (immediate[v] != meeting) {
          immediate[v] = meeting;
          changed = true;
        }
      }
    }
  }

  private int meet(int a, int b) {
    while (a != b) {
      if (rank[a] < rank[b]) {
        a = immediate[a];
      } else {
        b = immediate[b];
      }
    }
    return a;
  }

  /// The reached nodes, each after all that the search found behind it; also fills [#rank].
  private int[] postorder() {
    int n = graph.nodeCount();
    boolean[] seen = new boolean[n];
    int[] cursor = new int[n];
    int[] trail = new int[n];
    int[] order = new int[n];
    int depth = 0;
    int size = 0;
    trail[depth++] = root;
    seen[root] = true;
    cursor[root] = graph.first(root);
    while (depth > 0) {
      int v = trail[depth - 1];
      if (cursor[v] == graph.end(v)) {
        rank[v] = size;
        order[size++] = v;
        depth--;
        continue;
      }
      int w = graph.target(cursor[v]++);
      if (!seen[w]) {
        seen[w] = true;
        cursor[w] = graph.first(w);
        trail[depth++] = w;
      }
    }
    return Arrays.copyOf(order, size);
  }

  private static boolean[] membersOfClosedLoops(ShareMatrix shares) {
    DirectedGraph pattern = shares.pattern();
    StronglyConnectedComponents components = StronglyConnectedComponents.of(pattern);
    boolean[] isOpen = new boolean[components.count()];
    for (int v = 0; v < pattern.nodeCount(); v++) {
      int component = components.componentOf(v);
      isOpen[component] |= shares.remainder(v) > 0;
      for (int k = pattern.first(v); k < pattern.end(v); k++) {
        isOpen[component] |= components.componentOf(pattern.target(k)) != component;
      }
    }
    boolean[] inClosedLoop = new boolean[pattern.nodeCount()];
    for (int v = 0; v < inClosedLoop.length; v++) {
      inClosedLoop[v] = !isOpen[components.componentOf(v)];
    }
    return inClosedLoop;
  }
}
