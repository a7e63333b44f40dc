package org.weft.paging;

import org.jspecify.annotations.Nullable;

/// What is on a page, seen from the whole list.
///
/// @param startCursor null when the page is empty
/// @param endCursor null when the page is empty
public record PageInfo(
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Nullable String startCursor,
    @Nullable String endCursor) {}
