package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.FactSet;
import org.weft.landscape.view.LandscapeView;

/// Adds up the efforts of one cell after the other, each effort and each actor once. Used by one
/// thread.
///
/// Served = people reached; for an effort that does not state them, its capacity.
final class CellTally implements CellEfforts.Visitor {

  private final FactSet seenActors;
  private final int[] effortSeenAt;
  private final int[] actorSeenAt;
  private int round;

  private final List<EffortFact> wholly = new ArrayList<>();
  private final List<EffortFact> partly = new ArrayList<>();
  private int actors;
  private boolean isUncertain;

  /// @param seenActors the actors that the view counts
  CellTally(LandscapeView view, FactSet seenActors) {
    this.seenActors = seenActors;
    this.effortSeenAt = new int[view.snapshot().efforts().size()];
    this.actorSeenAt = new int[view.snapshot().actors().size()];
  }

  CellTally of(CellEfforts efforts, int cell) {
    round++;
    wholly.clear();
    partly.clear();
    actors = 0;
    isUncertain = false;
    efforts.forEach(cell, this);
    return this;
  }

  @Override
  public void visit(EffortFact effort, boolean isWholly) {
    if (effortSeenAt[effort.index()] == round) {
      return;
    }
    effortSeenAt[effort.index()] = round;
    if (!CellEfforts.surelyRuns(effort)) {
      isUncertain = true;
      return;
    }
    (isWholly ? wholly : partly).add(effort);
    for (int actor : effort.runBy()) {
      if (actorSeenAt[actor] != round && seenActors.has(actor)) {
        actorSeenAt[actor] = round;
        actors++;
      }
    }
  }

  /// Efforts whose people all lie in the cell.
  List<EffortFact> wholly() {
    return wholly;
  }

  /// Efforts that also work elsewhere, or around the cell.
  List<EffortFact> partly() {
    return partly;
  }

  List<EffortFact> all() {
    var all = new ArrayList<>(wholly);
    all.addAll(partly);
    return all;
  }

  /// Actors, at least: an unknown runner counts where no other is known.
  int providers() {
    return actors == 0 && !(wholly.isEmpty() && partly.isEmpty()) ? 1 : actors;
  }

  /// Whether there are efforts of which nobody knows whether they run.
  boolean isUncertain() {
    return isUncertain;
  }

  /// People served by the efforts wholly in the cell that say how many; null when none does.
  @Nullable Long served() {
    long sum = 0;
    boolean isKnown = false;
    for (var effort : wholly) {
      var people = people(effort);
      if (people != null) {
        sum += people;
        isKnown = true;
      }
    }
    return isKnown ? sum : null;
  }

  /// People served in the cell and around it; null unless every effort says how many.
  @Nullable Long servedAtMost() {
    long sum = 0;
    for (var efforts : List.of(wholly, partly)) {
      for (var effort : efforts) {
        var people = people(effort);
        if (people == null) {
          return null;
        }
        sum += people;
      }
    }
    return sum;
  }

  /// Which numbers `served` rests on; null when there are none.
  @Nullable CoverageBasis basis() {
    var reached = wholly.stream().anyMatch(effort -> effort.reached() != null);
    var capacity =
        wholly.stream().anyMatch(effort -> effort.reached() == null && effort.capacity() != null);
    if (reached) {
      return capacity ? CoverageBasis.REACHED_AND_CAPACITY : CoverageBasis.REACHED;
    }
    return capacity ? CoverageBasis.CAPACITY : null;
  }

  /// People an effort serves; null when it states neither whom it reaches nor its capacity.
  static @Nullable Integer people(EffortFact effort) {
    return effort.reached() != null ? effort.reached() : effort.capacity();
  }
}
