package org.weft.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;

/// The same list of many things: one query reads it for all of them.
///
/// @param via types of the relation that points to the thing
/// @param reach which part of it; null where it is only counted
record RelatedList(
    String landscapeId, List<String> via, Selection selection, @Nullable Reach reach, Sight sight) {

  /// The list of one thing.
  record Of(Ref<?> anchor, RelatedList list) {}
}
