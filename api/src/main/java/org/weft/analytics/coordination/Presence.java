package org.weft.analytics.coordination;

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

  private final Grid grid;
  private final long[] spots; // see Spot; ascending
  private final int[] offsets;
  private final int[] actors; // of each spot, ascending
  private final int[] firstOfActor;
  private final int[] spotsOfActor; // of each actor, ascending
  private final List<EffortFact> efforts;
  private final int effortsWithoutCell;

  /// @param entries spots with who is there, ascending
  Presence(Grid grid, long[] entries, List<EffortFact> efforts, int effortsWithoutCell) {
    this.grid = grid;
    this.efforts = efforts;
    this.effortsWithoutCell = effortsWithoutCell;
    this.actors = new int[entries.length];
    var found = new long[entries.length];
    var starts = new int[entries.length + 1];
    int count = 0;
    for (int i = 0; i < entries.length; i++) {
      long spot = Spot.of(entries[i]);
      if (count == 0 || found[count - 1] != spot) {
        found[count] = spot;
        starts[count++] = i;
      }
      actors[i] = Spot.actor(entries[i]);
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
    return Gathering.ofAll(grid).presence();
  }

  /// One actor, and whoever acts on its themes in, or around, one of its places.
  static Presence around(Grid grid, int actor) {
    return Gathering.around(grid, actor).presence();
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
    return Spot.theme(spots[spot]);
  }

  int place(int spot) {
    return Spot.place(spots[spot]);
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
        coveredTo = Spot.of(theme(spot), grid.places().end(place(spot)) - 1);
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
    return Arrays.stream(Gathering.ofAll(grid).of(actor))
        .mapToInt(entry -> Spot.place(Spot.of(entry)))
        .map(grid.places()::unitsIn)
        .sum();
  }

  /// The spot of the same theme at a place, `-1` when nobody acts exactly there.
  int spotAt(int theme, int place) {
    int found = Arrays.binarySearch(spots, Spot.of(theme, place));
    return Math.max(found, -1);
  }

  /// One past the last spot of the same theme within this one.
  int endWithin(int spot) {
    long end = Spot.of(theme(spot), grid.places().end(place(spot)) - 1);
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
