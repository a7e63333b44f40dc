package org.weft.algorithms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The longest way on which each step leads to something new: the depth of a dependence.
///
/// - **Definition** The longest directed path between [StronglyConnectedComponents], each cycle
///   collapsed to one stage. A step from one stage to another counts as one hop; steps inside a
///   stage count as none, for in a cycle one could go round for ever.
/// - **Range** `0` (nothing follows) to `n − 1`, in hops.
/// - **Reading** How many hands a resource may pass through, loops left out. One thin thread is
///   enough to make it long: read it beside [ShortestHops] and the expected hops of
///   [HittingShares].
/// - **Cost** `O(nodes + edges)`.
/// - **Source** longest path in a directed acyclic graph by dynamic programming, on the
///   condensation; R. Sedgewick, K. Wayne, “Algorithms” (2011) 4.4.
///
/// @param hops steps between stages, `stages.size() - 1`
/// @param stages from the start to the end; at least one
public record LongestChain(int hops, List<Stage> stages) {

  /// One collapsed cycle, or a single node, on the way.
  ///
  /// @param entry the node where the chain comes in
  /// @param exit the node where it goes on; the same as `entry` on the last stage
  /// @param members all nodes of the cycle, ascending; just the node itself where there is none
  public record Stage(int entry, int exit, List<Integer> members) {}

  /// The longest chain that begins at `start`. Among equals: smallest exit, then smallest next
  /// node.
  ///
  /// @throws IllegalArgumentException if `start` is not a node
  public static LongestChain from(DirectedGraph graph, int start) {
    Search search = new Search(graph, StronglyConnectedComponents.reachableFrom(graph, start));
    return search.chain(start);
  }

  /// The longest chain in the whole graph. Among equals: the one with the smallest first node.
  ///
  /// @throws IllegalArgumentException if the graph has no node
  public static LongestChain of(DirectedGraph graph) {
    if (graph.nodeCount() == 0) {
      throw new IllegalArgumentException("graph has no node: a chain needs at least one");
    }
    StronglyConnectedComponents components = StronglyConnectedComponents.of(graph);
    Search search = new Search(graph, components);
    int start = 0;
    for (int v = 1; v < graph.nodeCount(); v++) {
      if (search.hops[components.componentOf(v)] > search.hops[components.componentOf(start)]) {
        start = v;
      }
    }
    return search.chain(start);
  }

  /// The nodes along the chain: entry and, where it differs, exit of each stage.
  public List<Integer> path() {
    List<Integer> path = new ArrayList<>();
    for (Stage stage : stages) {
      path.add(stage.entry());
      if (stage.exit() != stage.entry()) {
        path.add(stage.exit());
      }
    }
    return List.copyOf(path);
  }

  private static final class Search {

    private final StronglyConnectedComponents components;
    private final int[] hops; // longest chain from each component
    private final int[] exit; // where it leaves the component; -1 = it ends here
    private final int[] next; // the node it goes to

    private Search(DirectedGraph graph, StronglyConnectedComponents components) {
      this.components = components;
      hops = new int[components.count()];
      exit = new int[components.count()];
      next = new int[components.count()];
      Arrays.fill(exit, -1);
      for (int c = 0; c < components.count(); c++) {
        for (int v : components.members(c)) {
          for (int k = graph.first(v); k < graph.end(v); k++) {
            extend(c, v, graph.target(k));
          }
        }
      }
    }

    private void extend(int component, int from, int to) {
      int other = components.componentOf(to);
      if (other != component && hops[other] + 1 > hops[component]) {
        hops[component] = hops[other] + 1;
        exit[component] = from;
        next[component] = to;
      }
    }

    private LongestChain chain(int start) {
      List<Stage> stages = new ArrayList<>();
      int entry = start;
      int component = components.componentOf(start);
      while (exit[component] >= 0) {
        stages.add(new Stage(entry, exit[component], members(component)));
        entry = next[component];
        component = components.componentOf(entry);
      }
      stages.add(new Stage(entry, entry, members(component)));
      return new LongestChain(stages.size() - 1, List.copyOf(stages));
    }

    private List<Integer> members(int component) {
      return Arrays.stream(components.members(component))
          .boxed()
          .collect(Collectors.toUnmodifiableList());
    }
  }
}
