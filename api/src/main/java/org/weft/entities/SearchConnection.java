package org.weft.entities;

import java.util.List;
import java.util.function.IntSupplier;
import org.weft.paging.PageInfo;

/// One page of what a search found, best first.
///
/// @param counting counts all that it finds; asked only when a caller selects `totalCount`
public record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, IntSupplier counting) {

  /// How many there are on all pages, `>= 0`.
  public int totalCount() {
    return counting.getAsInt();
  }
}
