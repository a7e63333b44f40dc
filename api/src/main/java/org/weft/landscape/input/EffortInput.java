package org.weft.landscape.input;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Effort`.
public record EffortInput(
    @NotBlank @Size(max = 200) String key,
    @NotBlank @Size(max = 500) String name,
    @Size(max = 5000) @Nullable String description,
    @Nullable EffortStatus status,
    @Reference(to = EntityKind.ORGANIZATION, via = "RUN_BY") @Nullable List<String> runBy,
    @Reference(to = EntityKind.ORGANIZATION, via = "PROPOSED_BY") @Nullable String proposedBy,
    @Reference(to = EntityKind.ISSUE, via = "ADDRESSES") @Nullable List<String> issues,
    @Reference(to = EntityKind.SERVICE, via = "DELIVERS") @Nullable List<String> services,
    @Reference(to = EntityKind.POPULATION, via = "SERVES") @Nullable List<String> populations,
    @Reference(to = EntityKind.PLACE, via = "IN_PLACE") @Nullable List<String> places,
    @PositiveOrZero @Nullable Integer capacity,
    @PositiveOrZero @Nullable Integer reached,
    @Nullable Boolean openToPartners,
    @Reference(to = EntityKind.EFFORT, via = "PART_OF") @Nullable String partOf,
    @PositiveOrZero @Digits(integer = 18, fraction = 6) @Nullable BigDecimal budget,
    @Code("currencies") @Nullable String budgetCurrency,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.EFFORT;
  }
}
