package org.weft.landscape;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An existing programme, service or activity.
public record Effort(
    String landscapeId,
    String key,
    String name,
    @Nullable String description,
    @Nullable EffortStatus status,
    List<Ref<Actor>> runBy,
    @Nullable Ref<Actor> proposedBy,
    List<Ref<Issue>> issues,
    List<Ref<Service>> services,
    List<Ref<Population>> populations,
    List<Ref<Place>> places,
    @Nullable Integer capacity,
    @Nullable Integer reached,
    @Nullable Boolean openToPartners,
    @Nullable Ref<Effort> partOf,
    @Nullable BigDecimal budget,
    @Nullable String budgetCurrency,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.EFFORT;
  }
}
