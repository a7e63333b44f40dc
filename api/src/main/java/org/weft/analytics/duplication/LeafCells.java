package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;

/// Counts the cells that a proposal and an effort have, and have in common.
///
/// **Definition** A cell is one narrowest code per dimension. Dimensions: services where both state
/// some, else issues where both do; places; populations where both state some. What states a code
/// has all the narrowest codes below it, and every combination of its dimensions, so sets of cells
/// are products and need not be listed: `|A ∩ B| = Π |A_d ∩ B_d|`. Containment is `|A ∩ B| / |A|`
/// for the proposal `A`, Jaccard `|A ∩ B| / |A ∪ B|`.
///
/// **Range** both 0 to 1; no unit.
///
/// **Reading** Containment 1: all that is proposed is done by the effort already, however much else
/// it does; Jaccard is 1 only when the effort does nothing else. Neither weighs cells by people,
/// and neither says that the effort has room.
///
/// **Cost** `O(nodes × depth)` once, then `O(codes²)` per effort.
///
/// **Source** P. Jaccard, “Étude comparative de la distribution florale”, Bull. Soc. Vaudoise Sci.
/// Nat. 37 (1901) 547; containment after A. Broder, “On the resemblance and containment of
/// documents” (1997).
final class LeafCells {

  private final LandscapeSnapshot snapshot;
  private final int[][] leaves;

  LeafCells(LandscapeSnapshot snapshot) {
    this.snapshot = snapshot;
    this.leaves =
        Arrays.stream(CellDimension.values())
            .map(dimension -> leavesBelow(dimension.in(snapshot)))
            .toArray(int[][]::new);
  }

  /// Cells counted for one pair.
  ///
  /// @param dimensions empty when there is none to count on
  record Count(List<CellDimension> dimensions, double proposed, double existing, double shared) {

    boolean isEvaluable() {
      return !dimensions.isEmpty();
    }

    /// In 0..1; NaN when not evaluable.
    double containment() {
      return isEvaluable() ? shared / proposed : Double.NaN;
    }

    /// In 0..1; NaN when not evaluable.
    double jaccard() {
      return isEvaluable() ? shared / (proposed + existing - shared) : Double.NaN;
    }
  }

  Count count(Proposal proposal, EffortFact effort, SharedCodes common) {
    var dimensions = dimensions(proposal, effort);
    double proposed = 1;
    double existing = 1;
    double shared = 1;
    for (var dimension : dimensions) {
      proposed *= size(dimension, proposal.codes(dimension));
      existing *= size(dimension, dimension.of(effort));
      shared *= size(dimension, common.of(dimension));
    }
    return new Count(dimensions, proposed, existing, shared);
  }

  private static List<CellDimension> dimensions(Proposal proposal, EffortFact effort) {
    var dimensions = new ArrayList<CellDimension>();
    if (both(proposal, effort, CellDimension.SERVICE)) {
      dimensions.add(CellDimension.SERVICE);
    } else if (both(proposal, effort, CellDimension.ISSUE)) {
      dimensions.add(CellDimension.ISSUE);
    }
    if (dimensions.isEmpty() || !both(proposal, effort, CellDimension.PLACE)) {
      return List.of();
    }
    dimensions.add(CellDimension.PLACE);
    if (both(proposal, effort, CellDimension.POPULATION)) {
      dimensions.add(CellDimension.POPULATION);
    }
    return List.copyOf(dimensions);
  }

  private static boolean both(Proposal proposal, EffortFact effort, CellDimension dimension) {
    return proposal.codes(dimension).length > 0 && dimension.of(effort).length > 0;
  }

  /// Narrowest codes at or below these nodes, each once.
  private int size(CellDimension dimension, int[] nodes) {
    var hierarchy = dimension.in(snapshot);
    var below = leaves[dimension.ordinal()];
    return Arrays.stream(nodes)
        .filter(
            node -> Arrays.stream(nodes).noneMatch(o -> o != node && hierarchy.isWithin(node, o)))
        .map(node -> below[node])
        .sum();
  }

  private static int[] leavesBelow(Hierarchy hierarchy) {
    var counts = new int[hierarchy.size()];
    for (int node = 0; node < counts.length; node++) {
      if (hierarchy.isLeaf(node)) {
        for (int at = node; at >= 0; at = hierarchy.parent(at)) {
          counts[at]++;
        }
      }
    }
    return counts;
  }
}
