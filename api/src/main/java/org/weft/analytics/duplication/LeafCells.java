package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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
/// By people, a cell weighs as much as its place has inhabitants, so that `Σ w(A ∩ B)` is the same
/// product with the people of the common places in it.
///
/// **Reading** Containment 1: all that is proposed is done by the effort already, however much else
/// it does; Jaccard is 1 only when the effort does nothing else. Neither says that the effort has
/// room. By people they are not known where the inhabitants of a place that counts are not.
///
/// **Cost** `O(nodes × depth)` once, then `O(codes²)` per effort.
///
/// **Source** P. Jaccard, “Étude comparative de la distribution florale”, Bull. Soc. Vaudoise Sci.
/// Nat. 37 (1901) 547; containment after A. Broder, “On the resemblance and containment of
/// documents” (1997).
final class LeafCells {

  private final LandscapeSnapshot snapshot;
  private final double[][] leaves;
  private final double[] people;

  private LeafCells(LandscapeSnapshot snapshot) {
    this.snapshot = snapshot;
    this.leaves =
        Arrays.stream(CellDimension.values())
            .map(dimension -> sumsOfLeaves(dimension.in(snapshot), leaf -> 1))
            .toArray(double[][]::new);
    this.people = sumsOfLeaves(snapshot.places(), place -> inhabitants(snapshot, place));
  }

  static LeafCells of(LandscapeSnapshot snapshot) {
    return snapshot.derived(LeafCells.class, LeafCells::new, (same, _) -> same);
  }

  /// NaN when unknown, so that every sum with it is unknown too.
  private static double inhabitants(LandscapeSnapshot snapshot, int place) {
    var known = snapshot.inhabitants(place);
    return known == null ? Double.NaN : known;
  }

  /// Cells counted for one pair.
  ///
  /// @param dimensions empty when there is none to count on
  /// @param byPeople the same cells, each weighing the inhabitants of its place
  record Count(List<CellDimension> dimensions, Sizes cells, Sizes byPeople) {

    boolean isEvaluable() {
      return !dimensions.isEmpty();
    }

    /// In 0..1; NaN when not evaluable.
    double containment() {
      return isEvaluable() ? cells.containment() : Double.NaN;
    }

    /// In 0..1; NaN when not evaluable.
    double jaccard() {
      return isEvaluable() ? cells.jaccard() : Double.NaN;
    }
  }

  /// What the two sides have, and have in common; NaN when unknown.
  record Sizes(double proposed, double existing, double shared) {

    double containment() {
      return shared / proposed;
    }

    double jaccard() {
      return shared / (proposed + existing - shared);
    }
  }

  Count count(Proposal proposal, EffortFact effort, SharedCodes common) {
    var dimensions = dimensions(proposal, effort);
    return new Count(
        dimensions,
        sizes(dimensions, leaves[CellDimension.PLACE.ordinal()], proposal, effort, common),
        sizes(dimensions, people, proposal, effort, common));
  }

  private Sizes sizes(
      List<CellDimension> dimensions,
      double[] places,
      Proposal proposal,
      EffortFact effort,
      SharedCodes common) {
    double proposed = 1;
    double existing = 1;
    double shared = 1;
    for (var dimension : dimensions) {
      var weights = dimension == CellDimension.PLACE ? places : leaves[dimension.ordinal()];
      var hierarchy = dimension.in(snapshot);
      proposed *= sum(hierarchy, weights, proposal.codes(dimension));
      existing *= sum(hierarchy, weights, dimension.of(effort));
      shared *= sum(hierarchy, weights, common.of(dimension));
    }
    return new Sizes(proposed, existing, shared);
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

  /// Sum over the narrowest codes at or below these nodes, each once.
  private static double sum(Hierarchy hierarchy, double[] below, int[] nodes) {
    double sum = 0;
    for (int node : nodes) {
      if (!isInAnother(hierarchy, node, nodes)) {
        sum += below[node];
      }
    }
    return sum;
  }

  private static boolean isInAnother(Hierarchy hierarchy, int node, int[] nodes) {
    for (int other : nodes) {
      if (other != node && hierarchy.isWithin(node, other)) {
        return true;
      }
    }
    return false;
  }

  private static double[] sumsOfLeaves(Hierarchy hierarchy, IntToDoubleFunction weight) {
    var sums = new double[hierarchy.size()];
    for (int node = 0; node < sums.length; node++) {
      if (hierarchy.isLeaf(node)) {
        double own = weight.applyAsDouble(node);
        for (int at = node; at >= 0; at = hierarchy.parent(at)) {
          sums[at] += own;
        }
      }
    }
    return sums;
  }
}
