package org.weft.landscape.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Need`.
public record NeedInput(
    @NotBlank @Size(max = 200) String key,
    @Reference(to = EntityKind.ISSUE, via = "ABOUT") @Nullable String issue,
    @Reference(to = EntityKind.SERVICE, via = "ABOUT_SERVICE") @Nullable String service,
    @NotNull @Reference(to = EntityKind.PLACE, via = "IN_PLACE") String place,
    @Reference(to = EntityKind.POPULATION, via = "OF") @Nullable String population,
    @NotNull @PositiveOrZero Integer people,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.NEED;
  }
}
