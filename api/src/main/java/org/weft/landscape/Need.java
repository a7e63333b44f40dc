package org.weft.landscape;

import org.jspecify.annotations.Nullable;

/// How many people need something somewhere.
public record Need(
    String landscapeId,
    String key,
    @Nullable Ref<Issue> issue,
    @Nullable Ref<Service> service,
    Ref<Place> place,
    @Nullable Ref<Population> population,
    int people,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.NEED;
  }
}
