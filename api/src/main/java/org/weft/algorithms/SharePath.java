package org.weft.algorithms;

import java.util.List;

/// A way along the edges with the product of its shares.
///
/// @param nodes from its start to its end, each once
/// @param share in `(0, 1]`
public record SharePath(List<Integer> nodes, double share) {

  /// Number of steps.
  public int hops() {
    return nodes.size() - 1;
  }
}
