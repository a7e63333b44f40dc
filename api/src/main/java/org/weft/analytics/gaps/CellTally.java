package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.FactSet;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Wholes;

/// Adds up the efforts of one cell after the other, each effort and each actor once. Used by one
/// thread.
///
/// Served = people reached; for an effort that does not state them, its capacity. Of an effort and
/// its parts those count whom {@link Wholes} says.
final class CellTally implements CellEfforts.Visitor {

  private final LandscapeView view;
  private final FactSet seenActors;
  private final int[] effortSeenAt;
  private final int[] actorSeenAt;
  private int round;

  private final List<EffortFact> wholly = new ArrayList<>();
  private final List<EffortFact> partly = new ArrayList<>(); // also elsewhere, or around the cell
  private @Nullable List<EffortFact> serving;
  private int actors;
  private boolean isUncertain;

  /// @param seenActors the actors that the view counts
  CellTally(LandscapeView view, FactSet seenActors) {
    this.view = view;
    this.seenActors = seenActors;
    this.effortSeenAt = new int[view.snapshot().efforts().size()];
    this.actorSeenAt = new int[view.snapshot().actors().size()];
  }

  CellTally of(CellEfforts efforts, int cell) {
    round++;
    wholly.clear();
    partly.clear();
    serving = null;
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
    for (var effort : serving()) {
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
    var all = all();
    if (all.stream().anyMatch(effort -> people(effort) == null)) {
      return null;
    }
    long sum = 0;
    for (var effort : Wholes.counted(view, all, CellTally::people)) {
      var people = people(effort);
      sum += people == null ? 0 : people;
    }
    return sum;
  }

  /// Which numbers `served` rests on; null when there are none.
  @Nullable CoverageBasis basis() {
    var serving = serving();
    var reached = serving.stream().anyMatch(effort -> effort.reached() != null);
    var capacity =
        serving.stream().anyMatch(effort -> effort.reached() == null && effort.capacity() != null);
    if (reached) {
      return capacity ? CoverageBasis.REACHED_AND_CAPACITY : CoverageBasis.REACHED;
    }
    return capacity ? CoverageBasis.CAPACITY : null;
  }

  /// The efforts wholly in the cell whose people are added up.
  private List<EffortFact> serving() {
    var found = serving;
    if (found == null) {
      found = Wholes.counted(view, wholly, CellTally::people);
      serving = found;
    }
    return found;
  }

  /// People an effort serves; null when it states neither whom it reaches nor its capacity.
  static @Nullable Integer people(EffortFact effort) {
    return effort.reached() != null ? effort.reached() : effort.capacity();
  }
}
