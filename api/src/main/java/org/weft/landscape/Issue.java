package org.weft.landscape;

import org.jspecify.annotations.Nullable;

/// Something that people want to change.
public record Issue(
    String landscapeId,
    String key,
    @Nullable String scheme,
    @Nullable String code,
    String label,
    @Nullable Ref<Issue> broader,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.ISSUE;
  }
}
