package org.weft.analytics.dependence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.weft.algorithms.HittingShares;
import org.weft.algorithms.NodeShare;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeSnapshot;

/// The ends of a trace, as an answer shows them.
final class UltimateSources {

  private static final String METRIC = "dependence.ultimateShare";

  private final LandscapeSnapshot snapshot;
  private final SupplyGraph supply;
  private final HittingShares trace;
  private final Figures figures;

  UltimateSources(
      LandscapeSnapshot snapshot, SupplyGraph supply, HittingShares trace, Figures figures) {
    this.snapshot = snapshot;
    this.supply = supply;
    this.trace = trace;
    this.figures = figures;
  }

  /// The share whose trace ends at a node.
  static double share(HittingShares trace, int node) {
    return trace.ultimateSources().stream()
        .filter(end -> end.node() == node)
        .mapToDouble(NodeShare::share)
        .sum();
  }

  /// All ends, largest share first, at most `limit`; of equal ones the first by key.
  List<UltimateSource> list(int limit) {
    var ends = new ArrayList<UltimateSource>();
    trace.ultimateSources().forEach(end -> ends.add(source(end)));
    trace.closedLoops().stream()
        .map(loop -> figures.figure(METRIC, loop.trappedShare()))
        .forEach(
            share -> ends.add(new UltimateSource(null, UltimateSourceKind.CLOSED_LOOP, share)));
    return ends.stream()
        .sorted(
            Comparator.comparing((UltimateSource end) -> -value(end.share()))
                .thenComparing(UltimateSources::name))
        .limit(limit)
        .toList();
  }

  /// Those without a name first.
  private static String name(UltimateSource end) {
    return end.actor() == null ? "" : end.actor().key();
  }

  private UltimateSource source(NodeShare end) {
    var share = figures.figure(METRIC, end.share());
    if (supply.isActor(end.node())) {
      return new UltimateSource(actor(end.node()), UltimateSourceKind.ORIGIN, share);
    }
    boolean own = end.node() == supply.own();
    return new UltimateSource(
        null, own ? UltimateSourceKind.OWN : UltimateSourceKind.UNKNOWN, share);
  }

  private static double value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }

  /// Loops on the way that only fund each other.
  List<ClosedLoop> closedLoops() {
    return trace.closedLoops().stream()
        .map(loop ->
            new ClosedLoop(
                loop.members().stream()
                    .map(this::actor)
                    .sorted(Comparator.comparing(Ref::key))
                    .toList(),
                figures.figure(METRIC, loop.trappedShare())))
        .toList();
  }

  /// In how few hands the named origins are.
  SourceConcentration concentration() {
    return SourceConcentration.of(
        figures,
        "ultimate",
        trace.ultimateSources().stream()
            .filter(end -> end.node() > 0 && supply.isActor(end.node()))
            .mapToDouble(NodeShare::share)
            .toArray(),
        "No ultimate source can be named");
  }

  private Ref<Actor> actor(int node) {
    return snapshot.actorRef(supply.actor(node));
  }
}
