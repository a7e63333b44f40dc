package org.weft.landscape;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where facts come from.
///
/// @param issues what a register or directory covers, each with everything below it; empty when not
///   stated
/// @param places where, each with everything within it; empty when not stated
public record Source(
    String landscapeId,
    String key,
    String title,
    @Nullable SourceType type,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable LocalDate retrievedAt,
    @Nullable String licence,
    List<Ref<Issue>> issues,
    List<Ref<Place>> places,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.SOURCE;
  }
}
