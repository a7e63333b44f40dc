package org.weft.analytics.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Clusters, a page at a time.
///
/// @param totalCount clusters on all pages
/// @param comparedEffortCount running efforts that were compared
/// @param unplacedEffortCount running efforts that lack a code, and can be in no cluster
/// @param tooWideEffortCount running efforts with too many codes to be compared
public record OverlapClusterConnection(
    List<OverlapClusterEdge> edges,
    ClusterPageInfo pageInfo,
    int totalCount,
    int comparedEffortCount,
    int unplacedEffortCount,
    int tooWideEffortCount) {

  /// A cluster in a page of clusters.
  public record OverlapClusterEdge(OverlapCluster node, String cursor) {}

  /// Where a page lies.
  ///
  /// @param startCursor null on an empty page
  /// @param endCursor null on an empty page
  public record ClusterPageInfo(
      boolean hasNextPage,
      boolean hasPreviousPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}
}
