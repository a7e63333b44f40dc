package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  private final LandscapeView view;
  private final FlowSelection selection;
  private final ActorNodes nodes;
  private final List<Intake> intakes = new ArrayList<>(); // by node
  private final int[] subjects;
  private final SelectedFlows own;
  private int giverCount;

  private SupplyGraph(LandscapeView view, FlowSelection selection, int[] subjects) {
    this.view = view;
    this.selection = selection;
    this.subjects = subjects;
    nodes = new ActorNodes(view);
    nodes.meet(subjects[0]);
    for (int subject : subjects) {
      nodes.join(subject, 0);
    }
    own = SelectedFlows.of(view, selection, ownFlows());
    var table = IntakeTables.of(view, selection);
    meetGivers(
        subjects.length == 1 ? table.intake(subjects[0]) : Intake.of(view, selection, ownFlows()));
    for (int next = 1; next < nodes.size(); next++) {
      meetGivers(table.intake(nodes.actorOf(next)));
    }
  }

  /// Flows into the subjects, without those between them.
  private Stream<FlowFact> ownFlows() {
    return IntStream.of(subjects)
        .boxed()
        .flatMap(view::allFlowsInto)
        .filter(flow -> !isInternal(flow));
  }

  /// @param subjects indexes of the actors whose intake is traced as that of one, ascending
  static SupplyGraph of(LandscapeView view, FlowSelection selection, int... subjects) {
    return new SupplyGraph(view, selection, subjects);
  }

  private boolean isInternal(FlowFact flow) {
    return flow.from() != flow.to() && flow.from() >= 0 && nodes.nodeOf(flow.from()) == 0;
  }

  private void meetGivers(Intake intake) {
    intakes.add(intake);
    giverCount += intake.giverCount();
    for (int i = 0; i < intake.giverCount(); i++) {
      if (intake.giver(i) >= 0) {
        nodes.meet(intake.giver(i));
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
    return node == 0
        ? own.flows()
        : view.allFlowsInto(actor(node))
            .filter(flow -> selection.exclusion(view, flow).isEmpty())
            .toList();
  }

  /// Every flow on the way, the subject's own first.
  List<FlowFact> flows() {
    return new LaterList<>(() ->
        IntStream.range(0, nodes.size())
            .boxed()
            .flatMap(node -> flowsInto(node).stream())
            .toList());
  }

  /// The flows between the subjects, which are no intake.
  List<FlowFact> internal() {
    return IntStream.of(subjects)
        .boxed()
        .flatMap(view::flowsInto)
        .filter(flow -> isInternal(flow) && selection.exclusion(view, flow).isEmpty())
        .toList();
  }

  /// How many flows on the way were left out, by reason.
  Map<ExclusionReason, Integer> excluded() {
    return Intake.excluded(intakes);
  }

  /// Of each actor's intake, the share from each giver, unknown origin and own resources included;
  /// an actor of whom no intake is recorded has none.
  ShareMatrix shares() {
    var shares = ShareMatrix.builder(nodes.size() + 2).expect(giverCount);
    for (int node = 0; node < nodes.size(); node++) {
      var intake = intakes.get(node);
      for (int i = 0; i < intake.giverCount(); i++) {
        shares.share(node, source(intake.giver(i)), intake.share(i));
      }
      if (intake.isUntold()) {
        shares.share(node, unknown(), 1);
      }
    }
    return shares.build();
  }

  private int source(int giver) {
    return switch (giver) {
      case Intake.UNKNOWN -> unknown();
      case Intake.OWN -> own();
      default -> nodes.nodeOf(giver);
    };
  }

  static double part(BigDecimal sum, BigDecimal total) {
    return Math.min(1, sum.divide(total, MathContext.DECIMAL64).doubleValue());
  }

  /// Who gets from whom, named actors only.
  DirectedGraph chains(ShareMatrix shares) {
    return shares.pattern().firstNodes(nodes.size());
  }
}
