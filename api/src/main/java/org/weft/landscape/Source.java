package org.weft.landscape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where facts come from.
public record Source(
    String landscapeId,
    String key,
    String title,
    @Nullable SourceType type,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable LocalDate retrievedAt,
    @Nullable String licence,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.SOURCE;
  }
}
