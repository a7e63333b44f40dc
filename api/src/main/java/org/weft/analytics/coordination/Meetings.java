package org.weft.analytics.coordination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.coordination.GapSearch.Found;
import org.weft.analytics.coordination.GapSearch.Gap;
import org.weft.landscape.InvalidArgumentException;

/// Everything that the lists of one answer are made of; each part is made when it is asked for.
/// Used by one thread at a time.
final class Meetings {

  /// A cell with several actors.
  record Cell(int theme, int place, long actors, long tied) {

    long untied() {
      return actors * (actors - 1) / 2 - tied;
    }
  }

  /// About half a second of counting.
  private static final long MOST_COMPARISONS = 50_000_000;

  private final CoordinationQuestion question;
  private final Presence presence;
  private final int subject;
  private final Bonds bonds;
  private @Nullable TiedPairs pairs;
  private @Nullable CellPeople people;

  /// @param subject the actor asked, `-1` for all
  /// @param bonds of the actor asked, or of all
  Meetings(CoordinationQuestion question, Presence presence, int subject, Bonds bonds) {
    this.question = question;
    this.presence = presence;
    this.subject = subject;
    this.bonds = bonds;
  }

  Presence presence() {
    return presence;
  }

  Bonds bonds() {
    return bonds;
  }

  Triangles triangles() {
    return subject < 0 ? pairs().triangles() : Triangles.of(presence, bonds, subject);
  }

  private synchronized TiedPairs pairs() {
    var made = pairs;
    if (made == null) {
      var all = subject < 0 ? bonds : Bonds.of(presence.grid().view(), question.tieKinds());
      made = new TiedPairs(presence, all);
      pairs = made;
    }
    return made;
  }

  synchronized CellPeople people() {
    var made = people;
    if (made == null) {
      made = new CellPeople(presence.grid());
      people = made;
    }
    return made;
  }

  Found gaps(CoordinationOrder by) {
    var search = new GapSearch(presence, bonds, by == CoordinationOrder.PEOPLE ? people() : null);
    if (subject >= 0) {
      return search.of(subject);
    }
    if (pairs().comparisons() > MOST_COMPARISONS) {
      throw new InvalidArgumentException(
          "of",
          null,
          "must be given, or fewer issues, services or places: %d pairs would be compared, at most %d"
              .formatted(pairs().comparisons(), MOST_COMPARISONS));
    }
    return search.all();
  }

  CoordinationGap write(Gap gap) {
    return new GapWriter(this).write(gap);
  }

  List<Cell> cells(int minimumProviders, boolean untiedOnly) {
    var grid = presence.grid();
    grid.requireListable();
    var found = new ArrayList<Cell>();
    int[] units = grid.places().positionsOfUnits();
    for (int theme = 0; theme < grid.themes(); theme++) {
      for (int place : units) {
        long actors = pairs().actorsIn(theme, place);
        if (actors >= minimumProviders && actsIn(theme, place)) {
          var cell = new Cell(theme, place, actors, pairs().tiedIn(theme, place));
          if (!untiedOnly || cell.tied() == 0) {
            found.add(cell);
          }
        }
      }
    }
    found.sort(
        Comparator.comparingLong(Cell::untied)
            .reversed()
            .thenComparing(cell -> grid.name(cell.theme(), cell.place())));
    return found;
  }

  private boolean actsIn(int theme, int place) {
    return subject < 0
        || pairs()
            .spotsAround(theme, place)
            .anyMatch(spot -> Arrays.binarySearch(presence.spotsOf(subject), spot) >= 0);
  }

  CoordinationCell write(Cell cell) {
    return new CellWriter(presence, pairs()).write(cell);
  }
}
