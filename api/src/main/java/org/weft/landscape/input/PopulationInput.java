package org.weft.landscape.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Population`.
public record PopulationInput(
    @NotBlank @Size(max = 200) String key,
    @Size(max = 500) @Nullable String scheme,
    @Size(max = 500) @Nullable String code,
    @NotBlank @Size(max = 500) String label,
    @Reference(to = EntityKind.POPULATION, via = "BROADER") @Nullable String broader,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.POPULATION;
  }
}
