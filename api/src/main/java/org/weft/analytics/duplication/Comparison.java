package org.weft.analytics.duplication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.Period;
import org.weft.landscape.view.EffortFact;

/// One effort held against the proposal: all that can be said without looking at other efforts.
///
/// @param overlap the days on which both run, null when there is none
/// @param textScore null when its words did not find it
/// @param cosine of the angle between the two meanings, null when that did not find it
/// @param decided the level with what is unknown about it
record Comparison(
    EffortFact effort,
    SharedCodes shared,
    LeafCells.Count cells,
    @Nullable Period overlap,
    @Nullable Double textScore,
    @Nullable Double cosine,
    Decided decided) {

  /// Those with a level first, by containment, Jaccard and key; then those without, by cosine,
  /// score and key.
  static final Comparator<Comparison> BEST_FIRST =
      Comparator.comparing((Comparison comparison) -> comparison.level() == null)
          .thenComparing(Comparison::orderedContainment, Comparator.reverseOrder())
          .thenComparing(Comparison::orderedJaccard, Comparator.reverseOrder())
          .thenComparing(Comparison::orderedCosine, Comparator.reverseOrder())
          .thenComparing(Comparison::orderedScore, Comparator.reverseOrder())
          .thenComparing(comparison -> comparison.effort().key());

  /// A level and what keeps it from being higher, or from being there at all.
  record Decided(@Nullable DuplicationLevel level, List<String> notProven) {}

  @Nullable DuplicationLevel level() {
    return decided.level();
  }

  /// Whether it serves the same people with the same, in the same place, at the same time, and goes
  /// on: then only its capacity tells overlap from duplication.
  boolean isAlike() {
    return shared.has(CellDimension.PLACE)
        && shared.has(CellDimension.SERVICE)
        && shared.has(CellDimension.POPULATION)
        && overlap != null
        && effort.status() != EffortStatus.SUSPENDED;
  }

  /// Whether a level may rest on it, or its places may yet turn out to be the same.
  boolean isCandidate() {
    return level() != null || !decided.notProven().isEmpty() || isSuggested();
  }

  private boolean isSuggested() {
    return textScore != null || cosine != null;
  }

  /// People it could still serve, null when unknown.
  @Nullable Integer free() {
    return free(effort);
  }

  static @Nullable Integer free(EffortFact effort) {
    var capacity = effort.capacity();
    var reached = effort.reached();
    return capacity == null || reached == null ? null : Math.max(0, capacity - reached);
  }

  static @Nullable Period overlap(Period one, Period other) {
    if (!one.overlaps(other)) {
      return null;
    }
    return new Period(later(one.from(), other.from()), earlier(one.to(), other.to()));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private double orderedContainment() {
    return level() != null && cells.isEvaluable() ? cells.containment() : -1;
  }

  private double orderedJaccard() {
    return level() != null && cells.isEvaluable() ? cells.jaccard() : -1;
  }

  private double orderedCosine() {
    return level() == null && cosine != null ? cosine : -2;
  }

  private double orderedScore() {
    return level() == null && textScore != null ? textScore : -1;
  }
}
