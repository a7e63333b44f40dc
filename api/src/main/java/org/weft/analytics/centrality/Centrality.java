package org.weft.analytics.centrality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// How central the actors of a view are.
///
/// @param actorsCount actors, those without ties included
/// @param tiedPairsCount pairs with a recorded tie
/// @param startsCount actors from which shortest paths were followed
/// @param seed that drew them, null when all were followed
public record Centrality(
    int actorsCount,
    int tiedPairsCount,
    boolean isSampled,
    int startsCount,
    @Nullable Integer seed,
    Figure errorBound,
    Ranking ranking) {

  /// The actors, most central first.
  ///
  /// @throws InvalidArgumentException if closeness is asked where betweenness is an estimate
  public List<ActorCentrality> actors(CentralityMeasure by) {
    return ranking.order(by).stream().map(ranking::write).toList();
  }

  /// The same, a page at a time.
  ///
  /// @param among keys or global ids of the only actors to list; null for all
  /// @throws InvalidArgumentException also if one of them is not in the view, or they are too many
  public Connection<ActorCentrality> actors(
      CentralityMeasure by, @Nullable List<String> among, Page page) {
    return Connection.slice(ranking.order(by, among), page).map(ranking::write);
  }
}
