package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.NodeShare;
import org.weft.algorithms.ShareMatrix;
import org.weft.algorithms.SharePath;
import org.weft.algorithms.StrongestPaths;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceFlow;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;
import org.weft.landscape.view.Subjects;

/// Follows single chains through the supply graph of one answer, when they are asked for.
final class ChainSearch {

  private static final int MOST_HOPS = 100;

  private final LandscapeView view;
  private final SupplyGraph supply;
  private final ShareMatrix shares;
  private final List<NodeShare> ends;
  private final Figures figures;

  /// @param ends where traces end
  ChainSearch(
      LandscapeView view,
      SupplyGraph supply,
      ShareMatrix shares,
      List<NodeShare> ends,
      Figures figures) {
    this.view = view;
    this.supply = supply;
    this.shares = shares;
    this.ends = ends;
    this.figures = figures;
  }

  /// The strongest chains from one actor, or from every one where a trace ends.
  ///
  /// @param to key or global id of the source, null for every origin
  /// @throws InvalidArgumentException if the source is not in the view or the subject itself, or a
  ///   limit is out of range
  Chains find(@Nullable String to, int first, int maxHops, double atLeast) {
    Thresholds.checkLimit("first", first);
    Thresholds.check("atLeast", atLeast);
    if (maxHops < 1 || maxHops > MOST_HOPS) {
      throw new InvalidArgumentException("maxHops", maxHops, "must be 1 to " + MOST_HOPS);
    }
    int[] sources = sources(to);
    if (sources.length == 0) {
      return chains(List.of(), true);
    }
    var found = StrongestPaths.of(shares, 0, sources, first, maxHops, atLeast);
    return chains(found.paths(), found.isComplete());
  }

  private int[] sources(@Nullable String to) {
    if (to == null) {
      return ends.stream()
          .mapToInt(NodeShare::node)
          .filter(node -> node > 0 && supply.isActor(node))
          .toArray();
    }
    int node = supply.node(new Subjects(view).actor("to", to).index());
    if (node == 0) {
      throw new InvalidArgumentException("to", to, "must not be the subject itself");
    }
    return node < 0 ? new int[0] : new int[] {node};
  }

  private Chains chains(List<SharePath> paths, boolean isComplete) {
    double share = Math.min(1, paths.stream().mapToDouble(SharePath::share).sum());
    return new Chains(
        isComplete,
        figures.figure("dependence.chainsShare", share),
        paths.stream().map(this::chain).toList());
  }

  private Chain chain(SharePath path) {
    double intake = supply.intake().total().doubleValue();
    return new Chain(
        figures.figure("dependence.chainShare", path.share()),
        figures.figure("dependence.chainAmount", path.share() * intake),
        path.hops(),
        IntStream.iterate(path.hops(), at -> at > 0, at -> at - 1)
            .mapToObj(at -> link(path.nodes().get(at), path.nodes().get(at - 1)))
            .toList());
  }

  private ChainLink link(int giver, int receiver) {
    int from = supply.actor(giver);
    var flows =
        supply.flowsInto(receiver).stream()
            .filter(flow -> flow.from() == from)
            .sorted(Comparator.comparing(FlowFact::key))
            .toList();
    return new ChainLink(
        view.snapshot().actorRef(from),
        view.snapshot().actorRef(supply.actor(receiver)),
        flows.stream().map(SelectedFlows::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
        figures
            .from(supply.flowsInto(receiver))
            .figure("dependence.directShare", shares.share(receiver, giver)),
        flows.stream()
            .limit(Thresholds.LONGEST_LIST)
            .<Ref<ResourceFlow>>map(view.snapshot()::ref)
            .toList());
  }
}
