package org.weft.entities;

import org.jspecify.annotations.Nullable;
import org.weft.paging.Page;

/// Which part of a list is read: a page without its cursors, so that the same part of many lists is
/// one query.
///
/// @param beyond the position after which (or, backwards, before which) it starts; null at the end
record Reach(int size, boolean isForward, @Nullable String beyond) {

  static Reach of(Page page) {
    return new Reach(page.size(), page.isForward(), page.beyond());
  }
}
