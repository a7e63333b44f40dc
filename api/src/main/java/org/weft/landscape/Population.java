package org.weft.landscape;

import org.jspecify.annotations.Nullable;

/// A group of people that is served or speaks for itself.
public record Population(
    String landscapeId,
    String key,
    @Nullable String scheme,
    @Nullable String code,
    String label,
    @Nullable Ref<Population> broader,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.POPULATION;
  }
}
