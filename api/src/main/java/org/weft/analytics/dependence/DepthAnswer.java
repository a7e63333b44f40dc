package org.weft.analytics.dependence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.weft.algorithms.DirectedGraph;
import org.weft.algorithms.HittingShares;
import org.weft.algorithms.LongestChain;
import org.weft.algorithms.NodeShare;
import org.weft.algorithms.ShareMatrix;
import org.weft.algorithms.ShortestHops;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;

/// How long the chains of givers are, over named actors; only the expected depth counts the step
/// into unknown origin or own resources.
final class DepthAnswer {

  private final SupplyGraph supply;
  private final HittingShares trace;
  private final Figures figures;
  private final DirectedGraph chains;

  DepthAnswer(SupplyGraph supply, ShareMatrix shares, HittingShares trace, Figures figures) {
    this.supply = supply;
    this.trace = trace;
    this.figures = figures;
    this.chains = supply.chains(shares);
  }

  DependenceDepth depth(IntFunction<Ref<Actor>> actor) {
    var hops = ShortestHops.from(chains, 0);
    var nearest = nearestOrigin(hops);
    var longest = LongestChain.from(chains, 0);
    return new DependenceDepth(
        nearest.isPresent()
            ? figures.figure(
                "dependence.shortestDepth", hops.hopsTo(nearest.getAsInt()).orElseThrow())
            : figures.notEvaluable(
                "dependence.shortestDepth", "No chain ends at an actor that can be named"),
        nearest.isPresent()
            ? Arrays.stream(hops.pathTo(nearest.getAsInt())).mapToObj(actor).toList()
            : List.of(),
        longest.hops() > 0
            ? figures.figure("dependence.longestDepth", longest.hops())
            : figures.notEvaluable("dependence.longestDepth", whyNoChain()),
        longest.hops() > 0 ? longest.path().stream().map(actor::apply).toList() : List.of(),
        expected());
  }

  private String whyNoChain() {
    return chains.successors(0).length == 0
        ? "No giver is recorded"
        : "Its givers are all in one circle with it, so no chain leads further";
  }

  private OptionalInt nearestOrigin(ShortestHops hops) {
    return trace.ultimateSources().stream()
        .mapToInt(NodeShare::node)
        .filter(node -> node > 0 && supply.isActor(node))
        .boxed()
        .min(
            Comparator.<Integer>comparingInt(node -> hops.hopsTo(node).orElseThrow())
                .thenComparing(Comparator.naturalOrder()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private Figure expected() {
    if (supply.intake().total().signum() == 0) {
      return figures.notEvaluable("dependence.expectedDepth", "No intake of this kind is recorded");
    }
    var hops = trace.expectedHops();
    return hops.isPresent()
        ? figures.figure("dependence.expectedDepth", hops.getAsDouble())
        : figures.notEvaluable(
            "dependence.expectedDepth", "Part of the intake runs in a closed loop without an end");
  }
}
