package org.weft.landscape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposal: what an effort would be, and who would be in it.
public record Initiative(
    String landscapeId,
    String key,
    String name,
    @Nullable String description,
    @Nullable Ref<Actor> proposedBy,
    List<Ref<Actor>> invites,
    List<Ref<Issue>> issues,
    List<Ref<Service>> services,
    List<Ref<Population>> populations,
    List<Ref<Place>> places,
    @Nullable Integer capacity,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.INITIATIVE;
  }
}
