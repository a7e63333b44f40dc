package org.weft.landscape;

import org.jspecify.annotations.Nullable;

/// An institutional sector, such as government or community.
public record Sector(
    String landscapeId,
    String key,
    @Nullable String scheme,
    @Nullable String code,
    String label,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.SECTOR;
  }
}
