package org.weft.analytics.duplication;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.EffortStatus;

/// What to do about one match. The rules, the first that holds:
///
/// | move | when |
/// |---|---|
/// | none | there is no level |
/// | `PROCEED` | `FRAGMENTATION` |
/// | `EXTEND` | much contained, known free capacity, open to partners, not known to depend too much on one funder |
/// | `PARTNER` | `DUPLICATION` or much contained, and open to partners, or nobody knows whether it is and no second effort is known to be needed |
/// | `COORDINATE` | otherwise |
///
/// Much contained: containment of at least {@link #MUCH}, counted with populations.
final class Moves {

  /// Our choice: from half on, what is proposed is more an addition to the effort than a thing of
  /// its own. No threshold is published.
  static final double MUCH = 0.5;

  private Moves() {}

  record Recommended(@Nullable DuplicationMove move, String reason) {}

  /// @param overDependent whether one funder carries those who run it; null when not known
  static Recommended recommend(
      Comparison match,
      @Nullable Boolean open,
      @Nullable Boolean overDependent,
      @Nullable Boolean parallelNeeded) {
    var level = match.level();
    if (level == null) {
      return new Recommended(null, "No level can be told from shared codes: look at it first.");
    }
    if (level == DuplicationLevel.FRAGMENTATION) {
      return new Recommended(DuplicationMove.PROCEED, "Only the broad area is the same.");
    }
    boolean much = isMuch(match.cells());
    boolean extendable = much && hasRoom(match) && Boolean.TRUE.equals(open);
    if (extendable && Boolean.TRUE.equals(overDependent)) {
      return new Recommended(
          DuplicationMove.PARTNER,
          partnerReason(match, open) + " Do not only add to it: one funder carries it already.");
    }
    if (extendable) {
      return new Recommended(
          DuplicationMove.EXTEND,
          "It does at least half of what is proposed, for the same people, has free capacity and is open"
              + " to partners.");
    }
    if ((much || level == DuplicationLevel.DUPLICATION) && mayPartner(open, parallelNeeded)) {
      return new Recommended(DuplicationMove.PARTNER, partnerReason(match, open));
    }
    return new Recommended(DuplicationMove.COORDINATE, coordinateReason(match, much, open));
  }

  static boolean isMuch(LeafCells.Count cells) {
    return cells.dimensions().contains(CellDimension.POPULATION) && cells.containment() >= MUCH;
  }

  private static boolean hasRoom(Comparison match) {
    var free = match.free();
    return free != null && free > 0 && match.effort().status() != EffortStatus.SUSPENDED;
  }

  private static boolean mayPartner(@Nullable Boolean open, @Nullable Boolean parallelNeeded) {
    return open == null ? !Boolean.TRUE.equals(parallelNeeded) : open;
  }

  private static String partnerReason(Comparison match, @Nullable Boolean open) {
    var same =
        match.level() == DuplicationLevel.DUPLICATION
            ? "It does the same for the same people"
            : "It does at least half of what is proposed, for the same people";
    return open == null
        ? same + "; whether it is open to partners is not known: ask."
        : same + ", and is open to partners.";
  }

  private static String coordinateReason(Comparison match, boolean much, @Nullable Boolean open) {
    if (!much && match.level() == DuplicationLevel.OVERLAP) {
      return "Part of what is proposed, or of the people it is for, is served already.";
    }
    return Boolean.FALSE.equals(open)
        ? "Much the same is done already, by an effort that takes no partners."
        : "Much the same is done already, but a second effort is needed.";
  }
}
