package org.weft.analytics.coordination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.analytics.gaps.CellEfforts;
import org.weft.landscape.view.EffortFact;

/// Who acts where: actors at spots. A spot is a theme at a place where somebody acts; who acts in a
/// wider place acts in every cell within it, and is kept at the wider place only. So two actors
/// meet where their places contain each other, each cell counts once, and a nation-wide effort
/// costs no more than a local one.
///
/// Cost: one pass over the efforts on the concepts asked, and sorting what of them is asked.
final class Presence {

  private static final int ACTOR_BITS = 24;
  private static final int PLACE_BITS = 20;

  private final Grid grid;
  private final long[] spots; // theme, place; ascending
  private final int[] offsets;
  private final int[] actors; // of each spot, ascending
  private final int[] firstOfActor;
  private final int[] spotsOfActor; // of each actor, ascending
  private final List<EffortFact> efforts;
  private final int effortsWithoutCell;

  private Presence(Grid grid, long[] entries, List<EffortFact> efforts, int effortsWithoutCell) {
    this.grid = grid;
    this.efforts = efforts;
    this.effortsWithoutCell = effortsWithoutCell;
    this.actors = new int[entries.length];
    var found = new long[entries.length];
    var starts = new int[entries.length + 1];
    int count = 0;
    for (int i = 0; i < entries.length; i++) {
      long spot = entries[i] >>> ACTOR_BITS;
      if (count == 0 || found[count - 1] != spot) {
        found[count] = spot;
        starts[count++] = i;
      }
      actors[i] = (int) (entries[i] & (1 << ACTOR_BITS) - 1);
    }
    starts[count] = entries.length;
    this.spots = Arrays.copyOf(found, count);
    this.offsets = Arrays.copyOf(starts, count + 1);
    this.firstOfActor = new int[grid.view().snapshot().actors().size() + 1];
    this.spotsOfActor = new int[entries.length];
    turnAround();
  }

  private void turnAround() {
    for (int actor : actors) {
      firstOfActor[actor + 1]++;
    }
    for (int actor = 1; actor < firstOfActor.length; actor++) {
      firstOfActor[actor] += firstOfActor[actor - 1];
    }
    var filled = firstOfActor.clone();
    for (int spot = 0; spot < spots.length; spot++) {
      for (int i = offsets[spot]; i < offsets[spot + 1]; i++) {
        spotsOfActor[filled[actors[i]]++] = spot;
      }
    }
  }

  /// Everybody on the themes asked.
  static Presence of(Grid grid) {
    return new Gathering(grid, grid.allThemes(), grid.allPlaces()).presence();
  }

  /// One actor, and whoever acts on its themes in, or around, one of its places.
  static Presence around(Grid grid, int actor) {
    var own = new Gathering(grid, new BitSet(), new BitSet());
    var themes = new BitSet();
    var near = new BitSet();
    grid.view()
        .effortsRunBy(actor)
        .forEach(effort -> {
          themes.or(own.themesOf(effort));
          grid.markRelated(effort.places(), near);
        });
    return new Gathering(grid, themes, near).presence();
  }

  /// Collects who acts where from the efforts of a view.
  private static final class Gathering {

    private final Grid grid;
    private final BitSet themes;
    private final BitSet concepts = new BitSet(); // nodes that count for a theme wanted
    private final BitSet near; // places that matter
    private final BitSet seenActors = new BitSet();
    private long[] entries = new long[1024]; // actor, theme, place
    private int size;
    private final List<EffortFact> efforts = new ArrayList<>();
    private int withoutCell;

    Gathering(Grid grid, BitSet themes, BitSet near) {
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

    Presence presence() {
      var view = grid.view();
      view.actors().forEach(actor -> seenActors.set(actor.index()));
      view.effortsLinked(grid.effortsByConcept(), concepts).forEach(this::put);
      return new Presence(grid, widest(), List.copyOf(efforts), withoutCell);
    }

    BitSet themesOf(EffortFact effort) {
      var found = new BitSet();
      for (int concept : grid.conceptsOf(effort)) {
        int slot = grid.concepts().slotAround(concept);
        for (int population = 0;
            slot >= 0 && population < grid.populations().length;
            population++) {
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
              add((long) actor << 40 | (long) theme << PLACE_BITS | position);
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

    /// The entries by theme, place and actor, without those within a wider place of the same actor.
    private long[] widest() {
      var sorted = Arrays.stream(entries, 0, size).sorted().distinct().toArray();
      var kept = new long[sorted.length];
      int count = 0;
      for (long entry : sorted) {
        if (!liesInAnother(entry, sorted)) {
          long actor = entry >>> 40;
          kept[count++] = (entry & (1L << 40) - 1) << ACTOR_BITS | actor;
        }
      }
      var result = Arrays.copyOf(kept, count);
      Arrays.sort(result);
      return result;
    }

    private boolean liesInAnother(long entry, long[] sorted) {
      long common = entry & -1L << PLACE_BITS;
      int place = (int) (entry & (1 << PLACE_BITS) - 1);
      for (int wider = grid.places().above(place); wider >= 0; wider = grid.places().above(wider)) {
        if (Arrays.binarySearch(sorted, common | wider) >= 0) {
          return true;
        }
      }
      return false;
    }
  }

  Grid grid() {
    return grid;
  }

  /// The efforts that count.
  List<EffortFact> efforts() {
    return efforts;
  }

  int effortsWithoutCell() {
    return effortsWithoutCell;
  }

  int spots() {
    return spots.length;
  }

  int theme(int spot) {
    return (int) (spots[spot] >>> PLACE_BITS);
  }

  int place(int spot) {
    return (int) (spots[spot] & (1 << PLACE_BITS) - 1);
  }

  /// How many cells lie in a spot.
  int cells(int spot) {
    return grid.places().unitsIn(place(spot));
  }

  /// How many actors are kept at exactly this spot.
  int countAt(int spot) {
    return offsets[spot + 1] - offsets[spot];
  }

  int firstAt(int spot) {
    return offsets[spot];
  }

  int actorAt(int position) {
    return actors[position];
  }

  /// Everybody who acts somewhere, ascending.
  IntStream everybody() {
    return IntStream.range(0, firstOfActor.length - 1)
        .filter(actor -> firstOfActor[actor + 1] > firstOfActor[actor]);
  }

  /// In how many cells somebody acts.
  long cellsCount() {
    long sum = 0;
    long coveredTo = -1;
    for (int spot = 0; spot < spots.length; spot++) {
      if (spots[spot] > coveredTo) {
        sum += cells(spot);
        coveredTo = (long) theme(spot) << PLACE_BITS | grid.places().end(place(spot)) - 1L;
      }
    }
    return sum;
  }

  /// The spots of an actor, ascending; none lies in another of the same theme.
  int[] spotsOf(int actor) {
    return Arrays.copyOfRange(spotsOfActor, firstOfActor[actor], firstOfActor[actor + 1]);
  }

  /// In how many cells an actor acts, as far as it is here: with one actor asked, on its themes.
  int cellsOf(int actor) {
    return Arrays.stream(spotsOf(actor)).map(this::cells).sum();
  }

  /// In how many cells of the grid an actor acts, whatever is here.
  static int allCellsOf(Grid grid, int actor) {
    var own = new Gathering(grid, grid.allThemes(), grid.allPlaces());
    own.seenActors.set(actor);
    grid.view().effortsRunBy(actor).forEach(own::put);
    return Arrays.stream(own.widest())
        .mapToInt(entry -> (int) (entry >>> ACTOR_BITS & (1 << PLACE_BITS) - 1))
        .map(grid.places()::unitsIn)
        .sum();
  }

  /// The spot of the same theme at a place, `-1` when nobody acts exactly there.
  int spotAt(int theme, int place) {
    int found = Arrays.binarySearch(spots, (long) theme << PLACE_BITS | place);
    return Math.max(found, -1);
  }

  /// One past the last spot of the same theme within this one.
  int endWithin(int spot) {
    long end = (long) theme(spot) << PLACE_BITS | grid.places().end(place(spot)) - 1L;
    int found = Arrays.binarySearch(spots, end);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The deeper of two spots of one theme if one lies in the other, else `-1`.
  private int meeting(int one, int other) {
    int outer = Math.min(one, other);
    int inner = Math.max(one, other);
    return place(inner) < grid.places().end(place(outer)) ? inner : -1;
  }

  /// Where two actors meet: spots, none within another, so that each of their cells lies in one.
  int[] meetings(int one, int other) {
    var found = IntStream.builder();
    var ours = spotsOf(one);
    var theirs = spotsOf(other);
    int start = 0;
    for (int our : ours) {
      while (start < theirs.length && theme(theirs[start]) < theme(our)) {
        start++;
      }
      for (int i = start; i < theirs.length && theme(theirs[i]) == theme(our); i++) {
        int met = meeting(our, theirs[i]);
        if (met >= 0) {
          found.add(met);
        }
      }
    }
    return found.build().sorted().distinct().toArray();
  }

  /// How many others an actor meets.
  long countMet(int actor) {
    var met = new BitSet();
    for (int spot : spotsOf(actor)) {
      for (int inner = spot; inner < endWithin(spot); inner++) {
        setActors(inner, met);
      }
      var places = grid.places();
      for (int wider = places.above(place(spot)); wider >= 0; wider = places.above(wider)) {
        int around = spotAt(theme(spot), wider);
        if (around >= 0) {
          setActors(around, met);
        }
      }
    }
    met.clear(actor);
    return met.cardinality();
  }

  private void setActors(int spot, BitSet met) {
    for (int i = offsets[spot]; i < offsets[spot + 1]; i++) {
      met.set(actors[i]);
    }
  }

  /// The efforts by which an actor acts at a spot.
  List<EffortFact> effortsOf(int actor, int spot) {
    return effortsOf(actor, theme(spot), place(spot));
  }

  /// The efforts on a theme by which an actor acts in a place, in all of it or in a part.
  List<EffortFact> effortsOf(int actor, int theme, int place) {
    var places = grid.places();
    return grid.view()
        .effortsRunBy(actor)
        .filter(CellEfforts::surelyRuns)
        .filter(effort -> isOn(effort, theme))
        .filter(effort ->
            Arrays.stream(effort.places())
                .map(places::position)
                .anyMatch(position -> position >= 0 && touches(position, place)))
        .toList();
  }

  private boolean isOn(EffortFact effort, int theme) {
    return Arrays.stream(grid.conceptsOf(effort))
            .map(grid.concepts()::slotAround)
            .anyMatch(slot -> slot >= 0 && grid.concepts().unit(slot) == grid.concept(theme))
        && grid.serves(effort, theme);
  }

  private boolean touches(int one, int other) {
    int outer = Math.min(one, other);
    return Math.max(one, other) < grid.places().end(outer);
  }
}
