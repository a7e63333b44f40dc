package org.weft.analytics.centrality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.PathCentrality;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Orders the actors of a network and writes them out.
final class Ranking {

  private final LandscapeView view;
  private final TieNetwork network;
  private final PathCentrality paths;
  private final double @Nullable [] strengths;
  private final Figures figures;
  private final double[] betweenness;
  private final double[] closeness;

  /// @param strengths null where every step costs the same
  Ranking(
      LandscapeView view, TieNetwork network, PathCentrality paths, double @Nullable [] strengths) {
    this.view = view;
    this.network = network;
    this.paths = paths;
    this.strengths = strengths;
    this.figures = Figures.of(view, null).from(network.ties());
    this.betweenness = paths.betweenness();
    this.closeness = paths.harmonicCloseness();
  }

  private boolean isSampled() {
    return paths.starts() < network.actors().size();
  }

  /// Nodes, most central first, then by key.
  List<Integer> order(CentralityMeasure by) {
    if (by == CentralityMeasure.CLOSENESS && isSampled()) {
      throw new InvalidArgumentException(
          "by", by, "orders at most 5000 actors; there are " + network.actors().size());
    }
    Comparator<Integer> most =
        switch (by) {
          case DEGREE -> Comparator.comparingInt(this::degree);
          case BETWEENNESS -> Comparator.comparingLong(node -> rounded(betweenness[node]));
          case CLOSENESS -> Comparator.comparingLong(node -> rounded(closeness[node]));
        };
    // Nodes are in the order of keys, and the sort is stable.
    return IntStream.range(0, network.actors().size()).boxed().sorted(most.reversed()).toList();
  }

  /// The same, only of these actors.
  ///
  /// @param among keys or global ids; null for all
  /// @throws InvalidArgumentException if one is not in the view, or they are more than {@link
  ///   Subjects#MOST_ACTORS}
  List<Integer> order(CentralityMeasure by, @Nullable List<String> among) {
    if (among == null) {
      return order(by);
    }
    var asked = new Subjects(view).actors("among", among);
    return order(by).stream()
        .filter(node -> asked.get(network.actors().get(node).index()))
        .toList();
  }

  /// In billionths: the last digits depend on the order of additions.
  private static long rounded(double value) {
    return Math.round(value * 1e9);
  }

  private int degree(int node) {
    return network.graph().successors(node).length;
  }

  ActorCentrality write(int node) {
    double n = network.actors().size();
    return new ActorCentrality(
        view.snapshot().ref(network.actors().get(node)),
        figures.figure("centrality.degree", degree(node)),
        figures.figure("centrality.betweenness", betweenness[node]),
        n < 3
            ? figures.notEvaluable(
                "centrality.betweennessShare", "With fewer than three nobody lies between others.")
            : figures.figure(
                "centrality.betweennessShare", betweenness[node] / ((n - 1) * (n - 2) / 2)),
        closeness(node));
  }

  private Figure closeness(int node) {
    if (network.actors().size() < 2) {
      return figures.notEvaluable("centrality.closeness", "There is nobody else.");
    }
    double known =
        Double.isNaN(closeness[node])
            ? PathCentrality.harmonicCloseness(network.graph(), strengths, node)
            : closeness[node];
    return figures.figure("centrality.closeness", known / (network.actors().size() - 1));
  }
}
