package org.weft.algorithms;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// Ranks nodes by hitting share and computes no more shares than it takes: nodes are taken up in
/// the order of [HittingShares#shareAtMost], until nobody left can come among the largest.
final class LargestShares {

  private static final int BATCH = 8; // as many as are computed side by side

  private final List<NodeShare> found = new ArrayList<>();
  private final PriorityQueue<Double> best =
      new PriorityQueue<>(); // the largest `count`, least first
  private final int count;

  private LargestShares(int count) {
    this.count = count;
  }

  static List<NodeShare> of(HittingShares shares, Trace trace, int count, double threshold) {
    var candidates = new PriorityQueue<>(NodeShare.LARGEST_FIRST);
    for (int v : shares.reached()) {
      double bound = shares.shareAtMost(v);
      if (v != shares.source() && bound >= threshold) {
        candidates.add(new NodeShare(v, bound));
      }
    }
    LargestShares largest = new LargestShares(count);
    while (!candidates.isEmpty() && largest.isOpenTo(candidates.element())) {
      List<NodeShare> batch =
          Stream.generate(candidates::poll).limit(Math.min(BATCH, candidates.size())).toList();
      largest.take(batch, trace.hitting(batch.stream().mapToInt(NodeShare::node).toArray()));
    }
    return largest.found.stream()
        .filter(node -> node.share() >= threshold)
        .sorted(NodeShare.LARGEST_FIRST)
        .limit(count)
        .toList();
  }

  /// Whether a node with at most this share can be among the largest; an equal one can, by number.
  private boolean isOpenTo(NodeShare bound) {
    return best.size() < count || (count > 0 && best.element() <= bound.share());
  }

  private void take(List<NodeShare> batch, double[] shares) {
    for (int i = 0; i < shares.length; i++) {
      found.add(new NodeShare(batch.get(i).node(), shares[i]));
      best.add(shares[i]);
      if (best.size() > count) {
        best.remove();
      }
    }
  }
}
