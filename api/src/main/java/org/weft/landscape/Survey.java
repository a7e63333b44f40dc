package org.weft.landscape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody looked at a cell on a day.
public record Survey(
    String landscapeId,
    String key,
    @Nullable Ref<Issue> issue,
    @Nullable Ref<Service> service,
    Ref<Place> place,
    @Nullable Ref<Population> population,
    LocalDate checkedAt,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.SURVEY;
  }
}
