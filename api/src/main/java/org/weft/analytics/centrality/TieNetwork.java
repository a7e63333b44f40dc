package org.weft.analytics.centrality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.weft.algorithms.DirectedGraph;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// The recorded ties between the actors of a view, without directions. Nodes are the actors in the
/// order of their keys, so that answers do not depend on the order in which facts came.
///
/// Cost: one pass over actors and ties, and sorting both.
public final class TieNetwork {

  private final List<ActorFact> actors;
  private final List<TieFact> ties;
  private final DirectedGraph graph;
  private final double[] strengths;

  public TieNetwork(LandscapeView view, Set<TieKind> kinds) {
    this.actors = view.actors().sorted(Comparator.comparing(ActorFact::key)).toList();
    int[] nodes = new int[view.snapshot().actors().size()];
    Arrays.fill(nodes, -1);
    for (int node = 0; node < actors.size(); node++) {
      nodes[actors.get(node).index()] = node;
    }
    this.ties = new ArrayList<>();
    var both = LongStream.builder();
    for (var tie : view.snapshot().ties()) {
      int one = tie.from() < 0 ? -1 : nodes[tie.from()];
      int other = tie.to() < 0 ? -1 : nodes[tie.to()];
      if (one >= 0 && other >= 0 && one != other && kinds.contains(tie.kind()) && view.sees(tie)) {
        ties.add(tie);
        both.add((long) one << 32 | other).add((long) other << 32 | one);
      }
    }
    long[] pairs = both.build().sorted().toArray();
    var edges = DirectedGraph.builder(actors.size());
    var counted = new double[pairs.length];
    int distinct = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        edges.edge((int) (pairs[i] >> 32), (int) pairs[i]);
        distinct++;
      }
      counted[distinct - 1]++;
    }
    this.graph = edges.build();
    this.strengths = Arrays.copyOf(counted, distinct);
  }

  /// The actor of each node.
  public List<ActorFact> actors() {
    return actors;
  }

  /// The ties that count, in the order of the snapshot.
  public List<TieFact> ties() {
    return ties;
  }

  /// Each tied pair in both directions.
  public DirectedGraph graph() {
    return graph;
  }

  /// How many ties are recorded for each edge of the graph, in the order of its nodes and their
  /// neighbors.
  double[] strengths() {
    return strengths;
  }
}
