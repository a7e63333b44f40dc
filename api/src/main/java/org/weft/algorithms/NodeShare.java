package org.weft.algorithms;

import java.util.Comparator;

/// A node with a share.
///
/// @param node its number
/// @param share in `[0, 1]`
public record NodeShare(int node, double share) {

  /// Largest share first, then smallest node.
  public static final Comparator<NodeShare> LARGEST_FIRST =
      Comparator.comparingDouble(NodeShare::share).reversed().thenComparingInt(NodeShare::node);
}
