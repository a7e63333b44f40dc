package org.weft.landscape;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that one actor gave to another.
public record ResourceFlow(
    String landscapeId,
    String key,
    ResourceKind kind,
    @Nullable Ref<Actor> from,
    Ref<Actor> to,
    @Nullable Ref<Effort> effort,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable FlowBasis basis,
    @Nullable Earmarking earmarking,
    @Nullable String conditions,
    @Nullable RegrantType regrantType,
    @Nullable String programme,
    @Nullable String title,
    @Nullable String description,
    List<Ref<Place>> places,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.FLOW;
  }
}
