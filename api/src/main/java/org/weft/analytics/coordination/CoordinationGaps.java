package org.weft.analytics.coordination;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// Who meets where, and who of them is tied.
///
/// @param actorsCount actors that act in a cell asked
/// @param cellsCount cells in which somebody acts
/// @param effortsWithoutCellCount efforts that state no place, or of which nobody knows whether
///   they run
/// @param meetings what the lists are made of
public record CoordinationGaps(
    int actorsCount,
    int cellsCount,
    int effortsWithoutCellCount,
    Figure untied,
    Figure tied,
    Figure tiedTwice,
    Figure density,
    Meetings meetings) {

  private static final int MOST_PROVIDERS = 1000;

  /// The pairs without a recorded tie, largest first; the largest 10,000 at most.
  ///
  /// @throws InvalidArgumentException if more than 50 million pairs would have to be compared
  public List<CoordinationGap> gaps(CoordinationOrder by) {
    return meetings.gaps(by).gaps().stream().map(meetings::write).toList();
  }

  /// The same, a page at a time.
  public Connection<CoordinationGap> gaps(CoordinationOrder by, Page page) {
    var found = meetings.gaps(by);
    var slice = Connection.slice(found.gaps(), page).map(meetings::write);
    return new Connection<>(
        slice.edges(), slice.pageInfo(), () -> CompletableFuture.completedFuture(found.total()));
  }

  /// Cells with several actors, those with most pairs without a tie first.
  ///
  /// @param minimumProviders actors, in 2..1000
  /// @param untiedOnly only cells in which no two are tied
  /// @throws InvalidArgumentException if the number is out of range, or there are more than two
  ///   million cells
  public List<CoordinationCell> cells(int minimumProviders, boolean untiedOnly) {
    return listed(minimumProviders, untiedOnly).stream().map(meetings::write).toList();
  }

  /// The same, a page at a time.
  public Connection<CoordinationCell> cells(int minimumProviders, boolean untiedOnly, Page page) {
    return Connection.slice(listed(minimumProviders, untiedOnly), page).map(meetings::write);
  }

  private List<Meetings.Cell> listed(int minimumProviders, boolean untiedOnly) {
    if (minimumProviders < 2 || minimumProviders > MOST_PROVIDERS) {
      throw new InvalidArgumentException(
          "minimumProviders", minimumProviders, "must be between 2 and " + MOST_PROVIDERS);
    }
    return meetings.cells(minimumProviders, untiedOnly);
  }
}
