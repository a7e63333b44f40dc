package org.weft.analytics.bridges;

import java.util.List;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// Communities, and the bridges between them.
///
/// @param communities most members first, then by key; the largest 200
/// @param modularity not evaluable where communities can overlap
public record Bridges(
    BridgeGrouping by,
    int communitiesCount,
    int actorsInNoneCount,
    List<BridgeCommunity> communities,
    Figure modularity,
    BridgeWriter writer) {

  private static final int MOST_CANDIDATES = 50;

  /// Pairs that nobody bridges, most possible ties first.
  ///
  /// @param candidates for each, 0 to 50
  /// @throws InvalidArgumentException if there are more candidates asked
  public List<BridgeGap> gaps(int candidates) {
    requireFew(candidates);
    return writer.gaps().stream().map(pair -> writer.write(pair, candidates)).toList();
  }

  /// The same, a page at a time.
  public Connection<BridgeGap> gaps(int candidates, Page page) {
    requireFew(candidates);
    return Connection.slice(writer.gaps(), page).map(pair -> writer.write(pair, candidates));
  }

  private static void requireFew(int candidates) {
    if (candidates < 0 || candidates > MOST_CANDIDATES) {
      throw new InvalidArgumentException(
          "candidates", candidates, "must be between 0 and " + MOST_CANDIDATES);
    }
  }

  /// Actors without whom others would be cut off, most ties first.
  public List<SingleBridge> singleBridges() {
    return writer.singleBridges().stream().map(writer::write).toList();
  }

  /// The same, a page at a time.
  public Connection<SingleBridge> singleBridges(Page page) {
    return Connection.slice(writer.singleBridges(), page).map(writer::write);
  }
}
