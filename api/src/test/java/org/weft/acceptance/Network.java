package org.weft.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.weft.algorithms.ArticulationPoints;
import org.weft.algorithms.Betweenness;
import org.weft.algorithms.BetweennessCentralization;
import org.weft.algorithms.DegreeCentralization;
import org.weft.algorithms.DirectedGraph;

/// A plain undirected network with named nodes.
final class Network {

  private final List<String> names;
  private final DirectedGraph.Builder edges;

  private Network(List<String> names) {
    this.names = names;
    this.edges = DirectedGraph.builder(names.size());
  }

  static Network of(Collection<String> names) {
    return new Network(List.copyOf(names));
  }

  void tie(String one, String other) {
    edges.edge(names.indexOf(one), names.indexOf(other));
  }

  /// The same network without one of its nodes, which must have no tie.
  Network without(String name) {
    var others = new Network(names.stream().filter(other -> !other.equals(name)).toList());
    var graph = graph();
    for (int node = 0; node < names.size(); node++) {
      for (int tied : graph.successors(node)) {
        others.tie(names.get(node), names.get(tied));
      }
    }
    return others;
  }

  DirectedGraph graph() {
    return edges.build().undirected();
  }

  List<String> names() {
    return names;
  }

  Map<String, Integer> degrees() {
    var graph = graph();
    var degrees = new TreeMap<String, Integer>();
    for (int node = 0; node < names.size(); node++) {
      degrees.put(names.get(node), graph.successors(node).length);
    }
    return degrees;
  }

  /// Pairs that reach each other through a node, not normalized.
  Map<String, Double> betweenness() {
    var values = Betweenness.ofUndirected(graph());
    var named = new TreeMap<String, Double>();
    for (int node = 0; node < names.size(); node++) {
      named.put(names.get(node), values[node]);
    }
    return named;
  }

  /// The same as a share of the pairs that there are without the node.
  Map<String, Double> betweennessShares() {
    double pairs = (names.size() - 1.0) * (names.size() - 2.0) / 2;
    var shares = betweenness();
    shares.replaceAll((name, value) -> value / pairs);
    return shares;
  }

  List<String> articulationPoints() {
    var found = new ArrayList<String>();
    Arrays.stream(ArticulationPoints.of(graph())).forEach(node -> found.add(names.get(node)));
    return found.stream().sorted().toList();
  }

  OptionalDouble degreeCentralization() {
    return DegreeCentralization.of(graph());
  }

  OptionalDouble betweennessCentralization() {
    return BetweennessCentralization.of(graph());
  }

  /// The largest first, then by name.
  static <N extends Comparable<N>> List<Map.Entry<String, N>> largest(Map<String, N> by, int most) {
    return by.entrySet().stream()
        .sorted(
            Map.Entry.<String, N>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .toList();
  }
}
