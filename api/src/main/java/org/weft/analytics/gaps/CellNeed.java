package org.weft.analytics.gaps;

import java.util.List;
import org.weft.landscape.view.NeedFact;

/// People in need in a cell.
///
/// @param people a lower bound unless complete
/// @param unknownShare share of the smallest parts without a recorded need, in 0..1
/// @param facts the needs added up, no two of them about the same people
public record CellNeed(long people, double unknownShare, List<NeedFact> facts) {

  boolean isComplete() {
    return unknownShare == 0;
  }
}
