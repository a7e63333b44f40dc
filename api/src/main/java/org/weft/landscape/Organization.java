package org.weft.landscape;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Any organized actor, informal groups included.
public record Organization(
    String landscapeId,
    String key,
    String name,
    List<String> alternativeNames,
    @Nullable String type,
    List<Identifier> identifiers,
    List<Ref<Sector>> sectors,
    List<Ref<Place>> places,
    List<Ref<Issue>> issues,
    List<Ref<Population>> represents,
    @Nullable Ref<Actor> partOf,
    @Nullable String description,
    @Nullable String website,
    @Nullable Boolean openToPartners,
    @Nullable BigDecimal reserves,
    @Nullable BigDecimal yearlySpend,
    @Nullable String financeCurrency,
    Provenance provenance)
    implements Actor {

  @Override
  public EntityKind entity() {
    return EntityKind.ORGANIZATION;
  }
}
