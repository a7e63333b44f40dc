package org.weft.landscape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A coalition, alliance or partnership: neither a legal entity nor a unit of one.
public record Collaboration(
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
    @Nullable CollaborationStage stage,
    @Nullable GovernanceForm governanceForm,
    @Nullable DecisionRule decisionRule,
    @Nullable Integer quota,
    @Nullable Integer sectorQuota,
    @Nullable Ref<Actor> backbone,
    List<Ref<Service>> services,
    List<Ref<Population>> populations,
    @Nullable String requiredDepthScheme,
    @Nullable String requiredDepthCode,
    @Nullable Ref<Actor> requiredDepthBy,
    @Nullable LocalDate requiredDepthAt,
    Provenance provenance)
    implements Actor {

  @Override
  public EntityKind entity() {
    return EntityKind.COLLABORATION;
  }
}
