package org.weft.landscape.input;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Place`.
public record PlaceInput(
    @NotBlank @Size(max = 200) String key,
    @NotBlank @Size(max = 500) String name,
    @Size(max = 500) @Nullable String scheme,
    @Size(max = 500) @Nullable String code,
    @Reference(to = EntityKind.PLACE, via = "WITHIN") @Nullable String within,
    @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
    @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude,
    @PositiveOrZero @Nullable Integer population,
    @Size(max = 200000) @Nullable String boundary,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.PLACE;
  }
}
