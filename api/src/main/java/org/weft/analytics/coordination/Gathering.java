package org.weft.analytics.coordination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.weft.analytics.gaps.CellEfforts;
import org.weft.landscape.view.EffortFact;

/// Collects who acts where from the efforts of a view.
///
/// Cost: one pass over the efforts on the concepts asked, and sorting what of them is asked.
final class Gathering {

  private final Grid grid;
  private final BitSet themes;
  private final BitSet concepts = new BitSet(); // nodes that count for a theme wanted
  private final BitSet near; // places that matter
  private final BitSet seenActors = new BitSet();
  private long[] entries = new long[1024]; // by actor first
  private int size;
  private final List<EffortFact> efforts = new ArrayList<>();
  private int withoutCell;

  private Gathering(Grid grid, BitSet themes, BitSet near) {
    this.grid = grid;
    this.themes = themes;
    this.near = near;
    var hierarchy = grid.concepts().hierarchy();
    for (int node = 0; node < hierarchy.size(); node++) {
      int slot = grid.concepts().slotAround(node);
      int first = slot * grid.populations().length;
      int next = slot < 0 ? -1 : themes.nextSetBit(first);
      if (next >= 0 && next < first + grid.populations().length) {
        concepts.set(node);
      }
    }
  }

  static Gathering ofAll(Grid grid) {
    return new Gathering(grid, grid.allThemes(), grid.allPlaces());
  }

  /// On the themes of an actor, in or around one of its places.
  static Gathering around(Grid grid, int actor) {
    var own = new Gathering(grid, new BitSet(), new BitSet());
    var themes = new BitSet();
    var near = new BitSet();
    grid.view()
        .effortsRunBy(actor)
        .forEach(effort -> {
          themes.or(own.themesOf(effort));
          grid.markRelated(effort.places(), near);
        });
    return new Gathering(grid, themes, near);
  }

  Presence presence() {
    var view = grid.view();
    view.actors().forEach(actor -> seenActors.set(actor.index()));
    view.effortsLinked(grid.effortsByConcept(), concepts).forEach(this::put);
    return new Presence(grid, widest(), List.copyOf(efforts), withoutCell);
  }

  /// Where one actor acts.
  long[] of(int actor) {
    seenActors.set(actor);
    grid.view().effortsRunBy(actor).forEach(this::put);
    return widest();
  }

  private BitSet themesOf(EffortFact effort) {
    var found = new BitSet();
    for (int concept : grid.conceptsOf(effort)) {
      int slot = grid.concepts().slotAround(concept);
      for (int population = 0; slot >= 0 && population < grid.populations().length; population++) {
        int theme = grid.theme(slot, population);
        if (grid.serves(effort, theme)) {
          found.set(theme);
        }
      }
    }
    return found;
  }

  private void put(EffortFact effort) {
    if (!CellEfforts.surelyRuns(effort) || effort.places().length == 0) {
      withoutCell += CellEfforts.isOver(effort) ? 0 : 1;
      return;
    }
    if (!isNear(effort)) {
      return;
    }
    var on = themesOf(effort);
    on.and(themes);
    var counts = false;
    for (int place : effort.places()) {
      int position = near.get(place) ? grid.places().position(place) : -1;
      for (int theme = on.nextSetBit(0);
          position >= 0 && theme >= 0;
          theme = on.nextSetBit(theme + 1)) {
        for (int actor : effort.runBy()) {
          if (seenActors.get(actor)) {
            add(Spot.byActor(actor, Spot.of(theme, position)));
            counts = true;
          }
        }
      }
    }
    if (counts) {
      efforts.add(effort);
    }
  }

  private boolean isNear(EffortFact effort) {
    for (int place : effort.places()) {
      if (near.get(place)) {
        return true;
      }
    }
    return false;
  }

  private void add(long entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = entry;
  }

  /// By spot first, without spots within a wider place of the same actor.
  private long[] widest() {
    var sorted = Arrays.stream(entries, 0, size).sorted().distinct().toArray();
    var kept = new long[sorted.length];
    int count = 0;
    for (long entry : sorted) {
      if (!liesInAnother(entry, sorted)) {
        kept[count++] = Spot.bySpot(entry);
      }
    }
    var result = Arrays.copyOf(kept, count);
    Arrays.sort(result);
    return result;
  }

  private boolean liesInAnother(long entry, long[] sorted) {
    int place = Spot.place(entry);
    for (int wider = grid.places().above(place); wider >= 0; wider = grid.places().above(wider)) {
      if (Arrays.binarySearch(sorted, entry - place + wider) >= 0) {
        return true;
      }
    }
    return false;
  }
}
