package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  private final ActorNodes nodes;
  private final Intakes intakes;
  private final SelectedFlows own;

  private SupplyGraph(LandscapeView view, FlowSelection selection, int[] subjects) {
    nodes = new ActorNodes(view);
    intakes = new Intakes(view, selection);
    nodes.meet(subjects[0]);
    for (int subject : subjects) {
      nodes.join(subject, 0);
    }
    intakes.readTogether(subjects);
    meetGivers(0);
    for (int next = 1; next < nodes.size(); next++) {
      intakes.read(nodes.actorOf(next));
      meetGivers(next);
    }
    own =
        SelectedFlows.of(
            view,
            selection,
            IntStream.of(subjects)
                .boxed()
                .flatMap(view::allFlowsInto)
                .filter(flow -> flow.from() == flow.to() || !isSubject(flow.from())));
  }

  /// @param subjects indexes of the actors whose intake is traced as that of one, ascending
  static SupplyGraph of(LandscapeView view, FlowSelection selection, int... subjects) {
    return new SupplyGraph(view, selection, subjects);
  }

  private boolean isSubject(int actor) {
    return actor >= 0 && nodes.nodeOf(actor) == 0;
  }

  private void meetGivers(int node) {
    for (var flow : intakes.of(node)) {
      if (flow.from() >= 0) {
        nodes.meet(flow.from());
      }
    }
  }

  int unknown() {
    return nodes.size();
  }

  int own() {
    return nodes.size() + 1;
  }

  boolean isActor(int node) {
    return node < nodes.size();
  }

  /// The actor at a node.
  int actor(int node) {
    return nodes.actorOf(node);
  }

  /// The node of an actor, negative where nothing comes from it.
  int node(int actor) {
    return nodes.nodeOf(actor);
  }

  /// The subject's own intake.
  SelectedFlows intake() {
    return own;
  }

  /// The flows that count into the actor at a node.
  List<FlowFact> flowsInto(int node) {
    return intakes.of(node);
  }

  /// Every flow on the way, the subject's own first.
  List<FlowFact> flows() {
    return intakes.flows();
  }

  /// The flows between the subjects, which are no intake.
  List<FlowFact> internal() {
    return intakes.internal();
  }

  /// How many flows on the way were left out, by reason.
  Map<ExclusionReason, Integer> excluded() {
    return intakes.excluded();
  }

  /// Of each actor's intake, the share from each giver, unknown origin and own resources included;
  /// an actor of whom no intake is recorded has none.
  ShareMatrix shares() {
    var shares = ShareMatrix.builder(nodes.size() + 2);
    for (int node = 0; node < nodes.size(); node++) {
      double total = intakes.total(node);
      if (total > 0) {
        for (var flow : intakes.of(node)) {
          shares.share(node, source(flow), Intakes.amount(flow) / total);
        }
      } else if (intakes.isUntold(node)) {
        shares.share(node, unknown(), 1);
      }
    }
    return shares.build();
  }

  private int source(FlowFact flow) {
    if (flow.from() < 0) {
      return unknown();
    }
    return flow.from() == flow.to() ? own() : nodes.nodeOf(flow.from());
  }

  static double part(BigDecimal sum, BigDecimal total) {
    return Math.min(1, sum.divide(total, MathContext.DECIMAL64).doubleValue());
  }

  /// Who gets from whom, named actors only.
  DirectedGraph chains(ShareMatrix shares) {
    var chains = DirectedGraph.builder(nodes.size());
    for (int node = 0; node < nodes.size(); node++) {
      for (int source : shares.pattern().successors(node)) {
        if (isActor(source)) {
          chains.edge(node, source);
        }
      }
    }
    return chains.build();
  }
}
