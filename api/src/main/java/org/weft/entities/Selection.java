package org.weft.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;

/// Which things of one kind a list holds.
///
/// @param links what each of them must point to; empty for all of the kind
/// @param type the code of the property `type`; null for any
/// @param kind the name of the property `kind`; null for any
record Selection(
    EntityKind entity, List<Link> links, @Nullable String type, @Nullable String kind) {

  /// @param via types of the relation to it, one of which is enough
  record Link(Ref<?> to, List<String> via) {}

  static Selection all(EntityKind entity) {
    return new Selection(entity, List.of(), null, null);
  }

  Selection linked(Ref<?> to, List<String> via) {
    var more = new ArrayList<>(links);
    more.add(new Link(to, via));
    return new Selection(entity, List.copyOf(more), type, kind);
  }

  Selection ofType(@Nullable String only) {
    return new Selection(entity, links, only, kind);
  }

  Selection ofKind(@Nullable String only) {
    return new Selection(entity, links, type, only);
  }

  Selection withoutFirstLink() {
    return new Selection(entity, links.subList(1, links.size()), type, kind);
  }
}
