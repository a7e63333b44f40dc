package org.weft.analytics.coordination;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.analytics.coordination.Meetings.Cell;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Figures;

/// Writes out a cell with its actors and its density.
record CellWriter(Presence presence, TiedPairs pairs) {

  private static final int MOST_ACTORS = 100;

  CoordinationCell write(Cell cell) {
    var grid = presence.grid();
    var acting = actors(cell);
    var efforts =
        acting.stream()
            .flatMap(actor -> presence.effortsOf(actor, cell.theme(), cell.place()).stream())
            .toList();
    return new CoordinationCell(
        grid.issue(cell.theme()),
        grid.service(cell.theme()),
        grid.populationRef(cell.theme()),
        grid.place(cell.place()),
        (int) cell.actors(),
        acting.stream()
            .map(actor -> grid.view().snapshot().<Actor>actorRef(actor))
            .sorted(Comparator.comparing(Ref::key))
            .limit(MOST_ACTORS)
            .toList(),
        (int) cell.tied(),
        (int) cell.untied(),
        Figures.of(grid.view(), null)
            .from(efforts)
            .figure(
                "coordination.cellDensity", (double) cell.tied() / (cell.tied() + cell.untied())));
  }

  private List<Integer> actors(Cell cell) {
    return pairs
        .spotsAround(cell.theme(), cell.place())
        .flatMap(spot ->
            IntStream.range(
                presence.firstAt(spot), presence.firstAt(spot) + presence.countAt(spot)))
        .map(presence::actorAt)
        .boxed()
        .toList();
  }
}
