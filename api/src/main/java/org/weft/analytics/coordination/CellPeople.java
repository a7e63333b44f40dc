package org.weft.analytics.coordination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.analytics.gaps.Axis;
import org.weft.analytics.gaps.CellAxes;
import org.weft.analytics.gaps.CellNeeds;
import org.weft.landscape.view.NeedFact;

/// People in need in the cells, as coverage counts them, summed so that any spot is looked up at
/// once. A need that is recorded for something wider than a cell says nothing about the cell.
///
/// Cost: one pass over the needs and one over the cells.
final class CellPeople {

  private final Grid grid;
  private final CellAxes axes;
  private final CellNeeds needs;
  private final int[] units; // positions
  private final double[][] people; // by theme: sums up to each unit
  private final double[][] known; // by theme: cells whose need is known, up to each unit

  CellPeople(Grid grid) {
    grid.requireListable();
    this.grid = grid;
    this.axes =
        new CellAxes(
            grid.byService(),
            new Axis(grid.concepts().hierarchy(), nodes(grid.concepts())),
            new Axis(grid.places().hierarchy(), nodes(grid.places())),
            new Axis(grid.view().snapshot().populations(), grid.populations()));
    this.needs = new CellNeeds(axes, grid.view());
    this.units = grid.places().positionsOfUnits();
    this.people = new double[grid.themes()][];
    this.known = new double[grid.themes()][];
    Arrays.setAll(people, any -> new double[units.length + 1]);
    Arrays.setAll(known, any -> new double[units.length + 1]);
    for (int theme = 0; theme < people.length; theme++) {
      for (int unit = 0; unit < units.length; unit++) {
        var need = needs.need(cell(theme, unit));
        people[theme][unit + 1] = people[theme][unit] + (need == null ? 0 : need.people());
        known[theme][unit + 1] = known[theme][unit] + (need == null ? 0 : 1 - need.unknownShare());
      }
    }
  }

  private static int[] nodes(Units units) {
    return IntStream.range(0, units.size()).map(units::unit).toArray();
  }

  private int cell(int theme, int unit) {
    return axes.cell(
        axes.concepts().slot(grid.concept(theme)),
        axes.places().slot(grid.places().node(units[unit])),
        axes.populations().slot(grid.population(theme)));
  }

  /// People in need in the cells of a spot, as far as is recorded.
  double people(int theme, int place) {
    return sum(people[theme], place);
  }

  /// In how many of them the need is recorded; a cell that is recorded in parts counts in part.
  double known(int theme, int place) {
    return sum(known[theme], place);
  }

  private double sum(double[] upTo, int place) {
    var places = grid.places();
    return upTo[places.unitsBefore(places.end(place))] - upTo[places.unitsBefore(place)];
  }

  /// The needs behind the number.
  List<NeedFact> facts(int theme, int place) {
    var found = new ArrayList<NeedFact>();
    var places = grid.places();
    for (int unit = places.unitsBefore(place);
        unit < places.unitsBefore(places.end(place));
        unit++) {
      var need = needs.need(cell(theme, unit));
      if (need != null) {
        found.addAll(need.facts());
      }
    }
    return found;
  }
}
