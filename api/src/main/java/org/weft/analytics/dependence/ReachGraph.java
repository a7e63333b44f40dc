package org.weft.analytics.dependence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.weft.algorithms.ShareMatrix;
import org.weft.algorithms.ShortestHops;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;

/// Everybody whom the resources of a few sources reach, near or far, with all that they take in.
/// Actors go by their index.
final class ReachGraph {

  private final LandscapeView view;
  private final FlowSelection selection;
  private final IntakeTable table;
  private final int[] sources;
  private final ShortestHops hops;
  private final int[] reached;

  private ReachGraph(LandscapeView view, FlowSelection selection, int[] sources) {
    this.view = view;
    this.selection = selection;
    this.sources = sources;
    table = IntakeTables.of(view, selection);
    hops = ShortestHops.from(table.shares().flow(), sources);
    int[] all = hops.reached();
    reached = Arrays.copyOfRange(all, sources.length, all.length);
  }

  /// @param sources indexes of actors, ascending, each once
  static ReachGraph of(LandscapeView view, FlowSelection selection, int... sources) {
    return new ReachGraph(view, selection, sources);
  }

  /// The sources, ascending.
  int[] sources() {
    return sources.clone();
  }

  /// Whom they reach, without themselves, nearest first.
  IntStream reached() {
    return IntStream.of(reached);
  }

  boolean isSource(int actor) {
    return Arrays.binarySearch(sources, actor) >= 0;
  }

  /// Steps of the shortest chain from a source to somebody who is reached.
  int hops(int actor) {
    return hops.hopsTo(actor).orElseThrow();
  }

  /// What an actor took in, from whomever.
  double intake(int actor) {
    return table.intake(actor).total();
  }

  /// Every flow into somebody who is reached.
  List<FlowFact> flows() {
    return new LaterList<>(() ->
        reached()
            .boxed()
            .flatMap(view::allFlowsInto)
            .filter(flow -> selection.exclusion(view, flow).isEmpty())
            .toList());
  }

  /// How many flows into those who are reached were left out, by reason.
  Map<ExclusionReason, Integer> excluded() {
    return table.excluded(reached());
  }

  /// Of everybody's intake, the share from each other actor; the rest, own resources included, is
  /// its remainder.
  ShareMatrix shares() {
    return table.shares();
  }
}
