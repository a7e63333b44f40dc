package org.weft.analytics.bridges;

import java.util.Set;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.TieKind;

/// What a caller asks of bridges.
///
/// @param tieKinds the kinds that count
public record BridgesQuestion(BridgeGrouping by, Set<TieKind> tieKinds) {

  /// @throws InvalidArgumentException if no kind is named
  public BridgesQuestion {
    if (tieKinds.isEmpty()) {
      throw new InvalidArgumentException(
          "tieKinds", tieKinds, "must name at least one, or be left out");
    }
  }
}
