package org.weft.analytics.gaps;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;

/// Which efforts work in which cells. Each effort is put once into every cell asked around one of
/// its places; an effort at a wider place than a cell is kept at that place, and found from the
/// cell upwards.
///
/// Cost: one pass over the efforts on these concepts, times the concepts and places around each.
public final class CellEfforts {

  /// Receives the efforts of a cell; an effort with several places may come twice.
  @FunctionalInterface
  interface Visitor {
    /// @param wholly whether all its places and populations lie within the cell
    void visit(EffortFact effort, boolean wholly);
  }

  private enum Running {
    YES,
    NOT_KNOWN,
    NO
  }

  private final CellAxes axes;
  private final List<EffortFact> efforts;
  private final @Nullable Ints[] inside;
  private final Map<Long, Ints> atWiderPlace = new HashMap<>();
  private int unplaced;

  CellEfforts(CellAxes axes, LandscapeView view) {
    this.axes = axes;
    this.efforts = view.snapshot().efforts();
    this.inside = new @Nullable Ints[axes.size()];
    view.effortsLinked(axes.effortsByConcept(), axes.concepts().nodesWithin())
        .filter(effort -> running(effort) != Running.NO)
        .forEach(this::put);
  }

  private void put(EffortFact effort) {
    var concepts = axes.concepts().slotsAround(axes.conceptsOf(effort));
    if (concepts.length == 0) {
      return;
    }
    if (effort.places().length == 0) {
      unplaced += running(effort) == Running.YES ? 1 : 0;
      return;
    }
    var places = axes.places().slotsAround(effort.places());
    for (int place : places) {
      var whollyInPlace = liesWithin(axes.places(), effort.places(), axes.places().node(place));
      for (int slot = 0; slot < axes.populations().size(); slot++) {
        int population = axes.populations().node(slot);
        if (serves(effort, population)) {
          var wholly = whollyInPlace && servesOnly(effort, population);
          for (int concept : concepts) {
            at(axes.cell(concept, place, slot)).add(effort.index() << 1 | (wholly ? 1 : 0));
          }
        }
      }
    }
    for (int place : effort.places()) {
      if (!axes.places().hierarchy().isLeaf(place)) {
        for (int concept : concepts) {
          atWiderPlace
              .computeIfAbsent(widerKey(concept, place), any -> new Ints())
              .add(effort.index());
        }
      }
    }
  }

  private Ints at(int cell) {
    var list = inside[cell];
    if (list == null) {
      list = new Ints();
      inside[cell] = list;
    }
    return list;
  }

  private static long widerKey(int conceptSlot, int place) {
    return (long) conceptSlot << 32 | place;
  }

  /// Efforts on the concepts asked that surely run and state no place.
  int unplaced() {
    return unplaced;
  }

  void forEach(int cell, Visitor visitor) {
    var list = inside[cell];
    if (list != null) {
      for (int i = 0; i < list.size(); i++) {
        visitor.visit(efforts.get(list.get(i) >> 1), (list.get(i) & 1) == 1);
      }
    }
    var places = axes.places().hierarchy();
    int population = axes.population(cell);
    int concept = axes.conceptSlot(cell);
    for (int wider = places.parent(axes.place(cell)); wider >= 0; wider = places.parent(wider)) {
      var around = atWiderPlace.get(widerKey(concept, wider));
      for (int i = 0; around != null && i < around.size(); i++) {
        var effort = efforts.get(around.get(i));
        if (serves(effort, population)) {
          visitor.visit(effort, false);
        }
      }
    }
  }

  /// Whether an effort, seen or not, would work in a cell.
  boolean wouldWorkIn(EffortFact effort, int cell) {
    return running(effort) != Running.NO
        && Arrays.stream(axes.conceptsOf(effort))
            .anyMatch(concept -> axes.concepts().isWithin(concept, axes.concept(cell)))
        && Arrays.stream(effort.places())
            .anyMatch(place -> axes.places().isRelated(place, axes.place(cell)))
        && serves(effort, axes.population(cell));
  }

  private boolean serves(EffortFact effort, int population) {
    if (population == Axis.EVERYTHING || effort.populations().length == 0) {
      return true;
    }
    for (int served : effort.populations()) {
      if (axes.populations().isRelated(served, population)) {
        return true;
      }
    }
    return false;
  }

  private boolean servesOnly(EffortFact effort, int population) {
    return population == Axis.EVERYTHING
        || (effort.populations().length > 0
            && liesWithin(axes.populations(), effort.populations(), population));
  }

  private static boolean liesWithin(Axis axis, int[] nodes, int outer) {
    for (int node : nodes) {
      if (!axis.isWithin(node, outer)) {
        return false;
      }
    }
    return true;
  }

  /// Whether it is known that an effort runs: by its status, or, where that is unknown, because it
  /// states since when it runs or that it reaches people.
  public static boolean surelyRuns(EffortFact effort) {
    return running(effort) == Running.YES;
  }

  /// Whether it is known that an effort does not run.
  public static boolean isOver(EffortFact effort) {
    return running(effort) == Running.NO;
  }

  private static Running running(EffortFact effort) {
    var status = effort.status();
    if (status != null) {
      return status == EffortStatus.IMPLEMENTATION || status == EffortStatus.FINALISATION
          ? Running.YES
          : Running.NO;
    }
    var reached = effort.reached();
    return effort.standing().validFrom() != null || (reached != null && reached > 0)
        ? Running.YES
        : Running.NOT_KNOWN;
  }
}
