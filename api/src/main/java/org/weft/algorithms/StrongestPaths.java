package org.weft.algorithms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The ways by which most comes from a source to a node.
///
/// - **Definition** Among the paths from a node to one of several ends that meet no node twice,
///   those with the largest product of shares. A path stops at the first end it meets.
/// - **Range** Products in `(0, 1]`; over all paths that meet no node twice they sum to at most the
///   [HittingShares] of the end.
/// - **Reading** The share of the intake that came exactly this way. Small ways are many: what is
///   below the cut is left out, and is not nothing.
/// - **Cost** `O(edges × log nodes)` for the bounds, then in practice a few steps per path; after
///   [#MOST_STEPS] steps the search gives up and says so.
/// - **Source** P. E. Hart, N. J. Nilsson, B. Raphael, “A Formal Basis for the Heuristic
///   Determination of Minimum Cost Paths”, IEEE Transactions on Systems Science and Cybernetics 4
///   (1968) 100, with the best product to an end as the bound.
public final class StrongestPaths {

  /// Partial paths that are looked at before the search gives up. Our choice: some tens of
  /// milliseconds.
  public static final int MOST_STEPS = 100_000;

  private final ShareMatrix shares;
  private final int maxHops;
  private final double atLeast;
  private final double[] bound; // the best product from a node to an end; 0 where none leads
  private final List<SharePath> paths = new ArrayList<>();
  private final PriorityQueue<Way> open = new PriorityQueue<>(Way.STRONGEST_FIRST);
  private boolean isComplete = true;
  private long taken;

  private StrongestPaths(ShareMatrix shares, int[] ends, int maxHops, double atLeast) {
    this.shares = shares;
    this.maxHops = maxHops;
    this.atLeast = atLeast;
    this.bound = bounds(shares, ends);
  }

  /// The `count` strongest paths from `from` to any of `ends`.
  ///
  /// @param maxHops steps of a path, at most
  /// @param atLeast smallest product, above 0
  /// @throws IllegalArgumentException if a node is none, or a limit is not positive
  public static StrongestPaths of(
      ShareMatrix shares, int from, int[] ends, int count, int maxHops, double atLeast) {
    shares.pattern().checkNode(from, "from");
    if (count < 1 || maxHops < 1 || !(atLeast > 0)) {
      throw new IllegalArgumentException(
          "count is %d, maxHops %d, atLeast %s: each must be positive"
              .formatted(count, maxHops, atLeast));
    }
    var found = new StrongestPaths(shares, ends, maxHops, atLeast);
    found.search(from, ends, count);
    return found;
  }

  /// The paths found, strongest first.
  public List<SharePath> paths() {
    return List.copyOf(paths);
  }

  /// Whether no stronger path can have been missed.
  public boolean isComplete() {
    return isComplete;
  }

  private void search(int from, int[] ends, int count) {
    boolean[] isEnd = new boolean[shares.nodeCount()];
    for (int end : ends) {
      isEnd[end] = true;
    }
    open.add(new Way(from, 1, bound[from], 0, taken++, null));
    for (int steps = 0; !open.isEmpty() && paths.size() < count; steps++) {
      if (steps == MOST_STEPS) {
        isComplete = false;
        return;
      }
      Way way = open.remove();
      if (isEnd[way.node] && way.hops > 0) {
        paths.add(new SharePath(way.nodes(), way.product));
      } else if (way.hops < maxHops) {
        extend(way);
      }
    }
  }

  private void extend(Way way) {
    for (int k = shares.pattern().first(way.node); k < shares.pattern().end(way.node); k++) {
      int next = shares.pattern().target(k);
      double product = way.product * shares.weight(k);
      double promise = product * bound[next];
      if (promise >= atLeast && !way.meets(next)) {
        open.add(new Way(next, product, promise, way.hops + 1, taken++, way));
      }
    }
  }

  /// The best product from each node to an end, ways of any length.
  private static double[] bounds(ShareMatrix shares, int[] ends) {
    DirectedGraph back = shares.flow();
    double[] best = new double[shares.nodeCount()];
    var open = new PriorityQueue<NodeShare>(NodeShare.LARGEST_FIRST);
    for (int end : Arrays.stream(ends).sorted().toArray()) {
      back.checkNode(end, "end");
      best[end] = 1;
      open.add(new NodeShare(end, 1));
    }
    while (!open.isEmpty()) {
      NodeShare nearest = open.remove();
      if (nearest.share() < best[nearest.node()]) {
        continue;
      }
      for (int k = back.first(nearest.node()); k < back.end(nearest.node()); k++) {
        int receiver = back.target(k);
        double product = nearest.share() * shares.share(receiver, nearest.node());
        if (product > best[receiver]) {
          best[receiver] = product;
          open.add(new NodeShare(receiver, product));
        }
      }
    }
    return best;
  }

  /// A path under way: its last node, and the way before it.
  private record Way(
      int node, double product, double promise, int hops, long number, @Nullable Way before) {

    private static final Comparator<Way> STRONGEST_FIRST =
        Comparator.comparingDouble(Way::promise)
            .reversed()
            .thenComparingInt(Way::hops)
            .thenComparingLong(Way::number);

    private boolean meets(int other) {
      for (Way way = this; way != null; way = way.before) {
        if (way.node == other) {
          return true;
        }
      }
      return false;
    }

    private List<Integer> nodes() {
      var nodes = new ArrayList<Integer>();
      for (Way way = this; way != null; way = way.before) {
        nodes.add(way.node);
      }
      return List.copyOf(nodes.reversed());
    }
  }
}
