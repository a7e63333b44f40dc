package org.weft.analytics.power;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.weft.algorithms.BetweennessCentralization;
import org.weft.algorithms.DegreeCentralization;
import org.weft.algorithms.DirectedGraph;
import org.weft.landscape.TieKind;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// The ties between the members of a collaboration, direction and kind aside; opposition is no tie.
final class Cohesion {

  private final int members;
  private final DirectedGraph graph;
  private final Figures figures;

  Cohesion(LandscapeView view, List<Integer> members) {
    this.members = members.size();
    var nodes = new HashMap<Integer, Integer>();
    members.forEach(member -> nodes.put(member, nodes.size()));
    var edges = DirectedGraph.builder(members.size());
    var used = new ArrayList<TieFact>();
    for (int member : members) {
      view.tiesOf(member)
          .filter(tie -> tie.from() == member && tie.kind() != TieKind.OPPOSES)
          .filter(tie -> tie.to() != member && nodes.containsKey(tie.to()))
          .forEach(tie -> {
            edges.edge(nodes.getOrDefault(member, 0), nodes.getOrDefault(tie.to(), 0));
            used.add(tie);
          });
    }
    this.graph = edges.build().undirected();
    this.figures = Figures.of(view, null).from(used);
  }

  TieCentralization centralization() {
    return new TieCentralization(
        members,
        figure("power.degreeCentralization", DegreeCentralization.of(graph)),
        figure("power.betweennessCentralization", BetweennessCentralization.of(graph)));
  }

  private Figure figure(String metric, OptionalDouble value) {
    if (graph.edgeCount() == 0) {
      return figures.notEvaluable(metric, "No ties between members are recorded");
    }
    return value.isPresent()
        ? figures.figure(metric, value.getAsDouble())
        : figures.notEvaluable(metric, "Fewer than three members can be compared");
  }
}
