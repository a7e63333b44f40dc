package org.weft.landscape.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.SeatRole;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Seat`.
public record SeatInput(
    @NotBlank @Size(max = 200) String key,
    @NotNull @Reference(to = EntityKind.COLLABORATION, via = "IN") String collaboration,
    @Reference(to = EntityKind.ORGANIZATION, via = "HELD_BY") @Nullable String member,
    @Reference(to = EntityKind.PERSON, via = "TAKEN_BY") @Nullable String person,
    @Reference(to = EntityKind.ORGANIZATION, via = "ON_BEHALF_OF") @Nullable String onBehalfOf,
    @Nullable SeatRole role,
    @Reference(to = EntityKind.POPULATION, via = "VOICE_OF") @Nullable List<String> voiceOf,
    @PositiveOrZero @Nullable Integer votes,
    @Reference(to = EntityKind.ORGANIZATION, via = "APPOINTED_BY") @Nullable String appointedBy,
    @Nullable LocalDate askedAt,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.SEAT;
  }
}
