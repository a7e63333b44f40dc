package org.weft.analytics.power;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// How far one base of power is in few hands.
///
/// @param ranking its holders, written when somebody looks
public record PowerBase(
    PowerBaseKind base,
    Figure holderCount,
    Figure hhi,
    Figure effectiveHolders,
    Figure topShare,
    Figure gini,
    HolderRanking ranking) {

  /// The largest holders, largest first, then by key.
  ///
  /// @param most how many at most, `>= 0`
  public List<Holder> holders(int most) {
    return ranking.order().stream().limit(most).map(ranking::write).toList();
  }

  /// The holders, a page at a time.
  ///
  /// @param among keys or global ids of the only actors to list; null for all
  /// @throws InvalidArgumentException if one of them is not in the view, or they are too many
  Connection<Holder> holders(@Nullable List<String> among, Page page) {
    return Connection.slice(ranking.order(among), page).map(ranking::write);
  }
}
