package org.weft.landscape;

import org.jspecify.annotations.Nullable;

/// A place in the landscape's hierarchy of places.
///
/// @param boundary as {@link Boundary} reads it, null when unknown
public record Place(
    String landscapeId,
    String key,
    String name,
    @Nullable String scheme,
    @Nullable String code,
    @Nullable Ref<Place> within,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Integer population,
    @Nullable String boundary,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.PLACE;
  }
}
