package org.weft.algorithms;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The nodes whose leaving would cut others off from each other.
///
/// - **Definition** A node of the simple undirected graph beneath is an articulation point if the
///   graph has more connected parts without it (the node itself not counted as a part).
/// - **Range** `0` to `n − 2` nodes.
/// - **Reading** A broker without a substitute. It looks at ties in any direction; for what a
///   resource must pass through, see [Dominators].
/// - **Cost** `O(nodes + edges log edges)`, without recursion.
/// - **Source** J. Hopcroft, R. Tarjan, “Efficient Algorithms for Graph Manipulation”,
///   Communications of the ACM 16 (1973) 372.
public final class ArticulationPoints {

  private final DirectedGraph ties;
  private final int[] entered; // when the node was entered, from 1; 0 = not yet
  private final int[] low; // the earliest node tied to this one or to those behind it
  private final int[] parent;
  private final int[] cursor; // next tie to follow
  private final boolean[] cuts;
  private int clock;

  private ArticulationPoints(DirectedGraph ties) {
    int n = ties.nodeCount();
    this.ties = ties;
    entered = new int[n];
    low = new int[n];
    parent = new int[n];
    cursor = new int[n];
    cuts = new boolean[n];
    Arrays.fill(parent, -1);
  }

  /// The articulation points, ascending; directions, repeated ties and loops do not count.
  public static int[] of(DirectedGraph graph) {
    ArticulationPoints search = new ArticulationPoints(graph.undirected());
    for (int v = 0; v < graph.nodeCount(); v++) {
      if (search.entered[v] == 0) {
        search.explore(v);
      }
    }
    return IntStream.range(0, graph.nodeCount()).filter(v -> search.cuts[v]).toArray();
  }

  private void explore(int root) {
    int branches = 0;
    int v = root;
    enter(root);
    while (v >= 0) {
      if (cursor[v] < ties.end(v)) {
        int w = ties.target(cursor[v]++);
        if (entered[w] == 0) {
          parent[w] = v;
          branches += v == root ? 1 : 0;
          enter(w);
          v = w;
        } else if (w != parent[v]) {
          low[v] = Math.min(low[v], entered[w]);
        }
      } else {
        leave(v, root);
        v = parent[v];
      }
    }
    cuts[root] = branches > 1;
  }

  private void enter(int v) {
    entered[v] = ++clock;
    low[v] = clock;
    cursor[v] = ties.first(v);
  }

  private void leave(int v, int root) {
    int above = parent[v];
    if (above >= 0) {
      low[above] = Math.min(low[above], low[v]);
      cuts[above] |= above != root && low[v] >= entered[above];
    }
  }
}
