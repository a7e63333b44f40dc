package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weft.algorithms.DirectedGraph;
import org.weft.algorithms.ShareMatrix;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;

/// Everybody from whom one subject's intake comes, near or far: node 0 is the subject, the last two
/// are unknown origin and own resources. Only what the subject reaches is visited.
final class SupplyGraph {

  /// Flows that are there but cannot be added: an actor that has only those is no origin, its
  /// intake is unknown.
  private static final Set<ExclusionReason> NOT_COMPARABLE =
      Set.of(
          ExclusionReason.VALUE_UNKNOWN,
          ExclusionReason.OTHER_CURRENCY,
          ExclusionReason.OTHER_BASIS);

  private final LandscapeView view;
  private final FlowSelection selection;
  private final List<Integer> actors = new ArrayList<>();
  private final Map<Integer, Integer> nodes = new HashMap<>();
  private final List<SelectedFlows> intakes = new ArrayList<>();
  private final List<FlowFact> flows = new ArrayList<>();
  private final Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);

  private SupplyGraph(LandscapeView view, FlowSelection selection) {
    this.view = view;
    this.selection = selection;
  }

  /// @param subject index of the actor whose intake is traced
  static SupplyGraph of(LandscapeView view, FlowSelection selection, int subject) {
    var graph = new SupplyGraph(view, selection);
    graph.node(subject);
    for (int next = 0; next < graph.actors.size(); next++) {
      graph.visit(graph.actors.get(next));
    }
    return graph;
  }

  private int node(int actor) {
    var known = nodes.putIfAbsent(actor, actors.size());
    if (known != null) {
      return known;
    }
    actors.add(actor);
    return actors.size() - 1;
  }

  private void visit(int actor) {
    var intake = SelectedFlows.of(view, selection, view.allFlowsInto(actor));
    intakes.add(intake);
    flows.addAll(intake.flows());
    intake.excluded().forEach((reason, count) -> excluded.merge(reason, count, Integer::sum));
    for (var flow : intake.flows()) {
      if (flow.from() >= 0) {
        node(flow.from());
      }
    }
  }

  int unknown() {
    return actors.size();
  }

  int own() {
    return actors.size() + 1;
  }

  boolean isActor(int node) {
    return node < actors.size();
  }

  /// The actor at a node.
  int actor(int node) {
    return actors.get(node);
  }

  /// The subject's own intake.
  SelectedFlows intake() {
    return intakes.getFirst();
  }

  /// Every flow on the way, the subject's own first.
  List<FlowFact> flows() {
    return flows;
  }

  /// How many flows on the way were left out, by reason.
  Map<ExclusionReason, Integer> excluded() {
    return excluded;
  }

  /// Of each actor's intake, the share from each giver, unknown origin and own resources included;
  /// an actor of whom no intake is recorded has none.
  ShareMatrix shares() {
    var shares = ShareMatrix.builder(actors.size() + 2);
    for (int node = 0; node < actors.size(); node++) {
      var intake = intakes.get(node);
      var total = intake.total();
      if (total.signum() > 0) {
        int receiver = node;
        intake
            .byGiver()
            .forEach(
                (giver, sum) -> shares.share(receiver, source(receiver, giver), part(sum, total)));
      } else if (intake.excluded().keySet().stream().anyMatch(NOT_COMPARABLE::contains)) {
        shares.share(node, unknown(), 1);
      }
    }
    return shares.build();
  }

  private int source(int receiver, int giver) {
    if (giver < 0) {
      return unknown();
    }
    return giver == actors.get(receiver) ? own() : node(giver);
  }

  static double part(BigDecimal sum, BigDecimal total) {
    return Math.min(1, sum.divide(total, MathContext.DECIMAL64).doubleValue());
  }

  /// Who gets from whom, named actors only.
  DirectedGraph chains(ShareMatrix shares) {
    var chains = DirectedGraph.builder(actors.size());
    for (int node = 0; node < actors.size(); node++) {
      for (int source : shares.pattern().successors(node)) {
        if (isActor(source)) {
          chains.edge(node, source);
        }
      }
    }
    return chains.build();
  }
}
