package org.weft.landscape.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Initiative`.
public record InitiativeInput(
    @NotBlank @Size(max = 200) String key,
    @NotBlank @Size(max = 500) String name,
    @Size(max = 5000) @Nullable String description,
    @Reference(to = EntityKind.ORGANIZATION, via = "PROPOSED_BY") @Nullable String proposedBy,
    @Reference(to = EntityKind.ORGANIZATION, via = "INVITES") @Nullable List<String> invites,
    @Reference(to = EntityKind.ISSUE, via = "ADDRESSES") @Nullable List<String> issues,
    @Reference(to = EntityKind.SERVICE, via = "DELIVERS") @Nullable List<String> services,
    @Reference(to = EntityKind.POPULATION, via = "SERVES") @Nullable List<String> populations,
    @Reference(to = EntityKind.PLACE, via = "IN_PLACE") @Nullable List<String> places,
    @PositiveOrZero @Nullable Integer capacity,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.INITIATIVE;
  }
}
