package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cells of a coverage answer, a page at a time.
///
/// @param totalCount cells on all pages
public record CoverageCellConnection(
    List<CoverageCellEdge> edges, CellPageInfo pageInfo, int totalCount) {

  /// A cell in a page of cells.
  public record CoverageCellEdge(CoverageCell node, String cursor) {}

  /// Where a page lies.
  ///
  /// @param startCursor null on an empty page
  /// @param endCursor null on an empty page
  public record CellPageInfo(
      boolean hasNextPage,
      boolean hasPreviousPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}
}
