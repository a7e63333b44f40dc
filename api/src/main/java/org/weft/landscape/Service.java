package org.weft.landscape;

import org.jspecify.annotations.Nullable;

/// Something that is done for people.
public record Service(
    String landscapeId,
    String key,
    @Nullable String scheme,
    @Nullable String code,
    String label,
    @Nullable Ref<Service> broader,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.SERVICE;
  }
}
