package org.weft.analytics.dependence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
  private final Intakes intakes;
  private final int sourceCount;
  private int[] hops = new int[64];

  private ReachGraph(LandscapeView view, FlowSelection selection, int[] sources) {
    this.view = view;
    this.selection = selection;
    nodes = new ActorNodes(view);
    intakes = new Intakes(view, selection);
    sourceCount = sources.length;
    for (int source : sources) {
      meet(source, 0);
    }
    for (int node = 0; node < nodes.size(); node++) {
      meetReceivers(node);
      if (node >= sourceCount) {
        intakes.read(nodes.actorOf(node));
      }
    }
  }

  /// @param sources indexes of actors, each once
  static ReachGraph of(LandscapeView view, FlowSelection selection, int... sources) {
    return new ReachGraph(view, selection, sources);
  }

  private void meetReceivers(int node) {
    int further = hops[node] + 1;
    view.flowsFrom(nodes.actorOf(node))
        .forEach(flow -> {
          if (nodes.nodeOf(flow.to()) < 0 && counts(flow) && Intakes.amount(flow) > 0) {
            meet(flow.to(), further);
          }
        });
  }

  private boolean counts(FlowFact flow) {
    return selection.exclusion(view, flow).isEmpty();
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
    return intakes.total(node - sourceCount);
  }

  /// Every flow into somebody who is reached.
  List<FlowFact> flows() {
    return intakes.flows();
  }

  /// How many flows into those who are reached were left out, by reason.
  Map<ExclusionReason, Integer> excluded() {
    return intakes.excluded();
  }

  /// Of each reached actor's intake, the share from each source and each other reached actor; the
  /// rest, own resources included, is its remainder. Sources have no rows.
  ShareMatrix shares() {
    var shares = ShareMatrix.builder(size());
    for (int node = sourceCount; node < size(); node++) {
      for (var flow : intakes.of(node - sourceCount)) {
        int giver = flow.from() < 0 || flow.from() == flow.to() ? -1 : nodes.nodeOf(flow.from());
        if (giver >= 0) {
          shares.share(node, giver, Intakes.amount(flow) / intake(node));
        }
      }
    }
    return shares.build();
  }
}
