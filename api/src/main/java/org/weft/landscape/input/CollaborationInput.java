package org.weft.landscape.input;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.CollaborationStage;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Collaboration`.
public record CollaborationInput(
    @Size(max = 200) @Nullable String key,
    @NotBlank @Size(max = 500) String name,
    @Nullable List<@NotBlank @Size(max = 500) String> alternativeNames,
    @Code("organization-types") @Nullable String type,
    @Nullable List<@Valid IdentifierInput> identifiers,
    @Reference(to = EntityKind.SECTOR, via = "IN_SECTOR") @Nullable List<String> sectors,
    @Reference(to = EntityKind.PLACE, via = "IN_PLACE") @Nullable List<String> places,
    @Reference(to = EntityKind.ISSUE, via = "WORKS_ON") @Nullable List<String> issues,
    @Reference(to = EntityKind.POPULATION, via = "REPRESENTS") @Nullable List<String> represents,
    @Reference(to = EntityKind.ORGANIZATION, via = "PART_OF") @Nullable String partOf,
    @Size(max = 5000) @Nullable String description,
    @Pattern(regexp = "https?://\\S+") @Size(max = 2000) @Nullable String website,
    @Nullable Boolean openToPartners,
    @PositiveOrZero @Digits(integer = 18, fraction = 6) @Nullable BigDecimal reserves,
    @PositiveOrZero @Digits(integer = 18, fraction = 6) @Nullable BigDecimal yearlySpend,
    @Code("currencies") @Nullable String financeCurrency,
    @Nullable CollaborationStage stage,
    @Nullable GovernanceForm governanceForm,
    @Nullable DecisionRule decisionRule,
    @PositiveOrZero @Nullable Integer quota,
    @PositiveOrZero @Nullable Integer sectorQuota,
    @Reference(to = EntityKind.ORGANIZATION, via = "HAS_BACKBONE") @Nullable String backbone,
    @Reference(to = EntityKind.SERVICE, via = "DELIVERS") @Nullable List<String> services,
    @Reference(to = EntityKind.POPULATION, via = "SERVES") @Nullable List<String> populations,
    @Code("depth-schemes") @Nullable String requiredDepthScheme,
    @Size(max = 500) @Nullable String requiredDepthCode,
    @Reference(to = EntityKind.ORGANIZATION, via = "DEPTH_REQUIRED_BY")
        @Nullable String requiredDepthBy,
    @Nullable LocalDate requiredDepthAt,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.COLLABORATION;
  }
}
