package org.weft.landscape.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `SeatTemplate`.
public record SeatTemplateInput(
    @NotBlank @Size(max = 200) String key,
    @Reference(to = EntityKind.ISSUE, via = "ABOUT") @Nullable String issue,
    @Nullable List<SeatRole> roles,
    @Reference(to = EntityKind.SECTOR, via = "REQUIRES_SECTOR") @Nullable List<String> sectors,
    @Nullable List<ResourceKind> resourceKinds,
    @Reference(to = EntityKind.POPULATION, via = "REQUIRES_VOICE")
        @Nullable List<String> populations,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.SEAT_TEMPLATE;
  }
}
