package org.weft.analytics.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.weft.algorithms.ShareMatrix;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;

/// Everybody whom the resources of a few sources reach, near or far, with all that they take in:
/// the sources are the first nodes, the others follow nearest first. Only what the sources reach is
/// visited.
final class ReachGraph {

  private final LandscapeView view;
  private final FlowSelection selection;
  private final ActorNodes nodes;
  private final List<Intake> intakes =
      new ArrayList<>(); // by node, from the first that is no source
  private final int sourceCount;
  private int[] hops = new int[64];
  private int giverCount;

  private ReachGraph(LandscapeView view, FlowSelection selection, int[] sources) {
    this.view = view;
    this.selection = selection;
    nodes = new ActorNodes(view);
    sourceCount = sources.length;
    for (int source : sources) {
      meet(source, 0);
    }
    var table = IntakeTables.of(view, selection);
    for (int node = 0; node < nodes.size(); node++) {
      for (int receiver : table.receivers(nodes.actorOf(node))) {
        if (nodes.nodeOf(receiver) < 0) {
          meet(receiver, hops[node] + 1);
        }
      }
      if (node >= sourceCount) {
        intakes.add(table.intake(nodes.actorOf(node)));
        giverCount += intakes.getLast().giverCount();
      }
    }
  }

  /// @param sources indexes of actors, each once
  static ReachGraph of(LandscapeView view, FlowSelection selection, int... sources) {
    return new ReachGraph(view, selection, sources);
  }

  private void meet(int actor, int distance) {
    int node = nodes.meet(actor);
    if (node == hops.length) {
      hops = Arrays.copyOf(hops, 2 * node);
    }
    hops[node] = distance;
  }

  /// Sources and all whom they reach.
  int size() {
    return nodes.size();
  }

  /// How many of the nodes, the first, are sources.
  int sourceCount() {
    return sourceCount;
  }

  /// The actor at a node.
  int actor(int node) {
    return nodes.actorOf(node);
  }

  /// The node of an actor, negative where it is not reached.
  int node(int actor) {
    return nodes.nodeOf(actor);
  }

  /// Steps of the shortest chain from a source.
  int hops(int node) {
    return hops[node];
  }

  /// What a node that is no source took in, from whomever.
  double intake(int node) {
    return intakes.get(node - sourceCount).total();
  }

  /// Every flow into somebody who is reached.
  List<FlowFact> flows() {
    return new LaterList<>(() ->
        IntStream.range(sourceCount, size())
            .boxed()
            .flatMap(node -> view.allFlowsInto(actor(node)))
            .filter(flow -> selection.exclusion(view, flow).isEmpty())
            .toList());
  }

  /// How many flows into those who are reached were left out, by reason.
  Map<ExclusionReason, Integer> excluded() {
    return Intake.excluded(intakes);
  }

  /// Of each reached actor's intake, the share from each source and each other reached actor; the
  /// rest, own resources included, is its remainder. Sources have no rows.
  ShareMatrix shares() {
    var shares = ShareMatrix.builder(size()).expect(giverCount);
    for (int node = sourceCount; node < size(); node++) {
      var intake = intakes.get(node - sourceCount);
      for (int i = 0; i < intake.giverCount(); i++) {
        int giver = intake.giver(i) < 0 ? -1 : nodes.nodeOf(intake.giver(i));
        if (giver >= 0) {
          shares.share(node, giver, intake.share(i));
        }
      }
    }
    return shares.build();
  }
}
