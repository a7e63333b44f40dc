package org.weft.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.ArticulationPoints;
import org.weft.algorithms.BetweennessCentralization;
import org.weft.algorithms.DegreeCentralization;
import org.weft.algorithms.DirectedGraph;
import org.weft.analytics.centrality.ActorCentrality;
import org.weft.analytics.centrality.CentralityAnalysis;
import org.weft.analytics.centrality.CentralityMeasure;
import org.weft.analytics.centrality.CentralityQuestion;
import org.weft.landscape.figure.Figure;

/// A plain undirected network with named nodes.
final class Network {

  private final List<String> names;
  private final DirectedGraph.Builder edges;
  private @Nullable List<ActorCentrality> answered;

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
    var degrees = new TreeMap<String, Integer>();
    measured(ActorCentrality::degree).forEach((name, value) -> degrees.put(name, value.intValue()));
    return degrees;
  }

  /// Pairs that reach each other through a node, not normalized.
  Map<String, Double> betweenness() {
    return measured(ActorCentrality::betweenness);
  }

  /// The same as a share of the pairs that there are without the node.
  Map<String, Double> betweennessShares() {
    return measured(ActorCentrality::betweennessShare);
  }

  private Map<String, Double> measured(Function<ActorCentrality, Figure> measure) {
    var named = new TreeMap<String, Double>();
    for (var actor : centralities()) {
      var value = measure.apply(actor).value();
      if (value != null) {
        named.put(actor.actor().key(), value);
      }
    }
    return named;
  }

  /// What the product answers of this network as a landscape.
  private List<ActorCentrality> centralities() {
    var answer = answered;
    if (answer == null) {
      var facts = new Facts();
      names.forEach(facts::actor);
      var graph = graph();
      for (int node = 0; node < names.size(); node++) {
        for (int tied : graph.successors(node)) {
          if (node < tied) {
            facts.tie(names.get(node), names.get(tied));
          }
        }
      }
      answer =
          CentralityAnalysis.answer(facts.view(), CentralityQuestion.PLAIN)
              .actors(CentralityMeasure.DEGREE);
      answered = answer;
    }
    return answer;
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
