package org.weft.analytics.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.LandscapeView;

/// The overlaps of one view that were asked last, so that the next page need not find them again. A
/// what-if finds its own.
final class KeptOverlaps {

  /// @param within index of a place, `-1` for everywhere
  private record Asked(OverlapSharing sharing, OverlapOrder order, int within) {}

  /// @param ordered the groups of the cells, in the order asked
  record Overlaps(OverlapCells cells, List<OverlapCells.Group> ordered) {}

  private @Nullable Asked asked;
  private @Nullable Overlaps kept;
  private int found;

  static KeptOverlaps of(LandscapeView view) {
    return view.derived(
        KeptOverlaps.class,
        any -> new KeptOverlaps(),
        (ofBase, whatIf, changes) -> new KeptOverlaps());
  }

  synchronized Overlaps get(
      LandscapeView view, OverlapSharing sharing, OverlapOrder order, int within) {
    var now = new Asked(sharing, order, within);
    var held = kept;
    if (held == null || !now.equals(asked)) {
      found++;
      var cells = new OverlapCells(view, sharing, within);
      held =
          new Overlaps(
              cells,
              cells.groups().stream().sorted(OverlapClusters.order(view, cells, order)).toList());
      asked = now;
      kept = held;
    }
    return held;
  }

  /// How often they had to be found.
  synchronized int found() {
    return found;
  }
}
