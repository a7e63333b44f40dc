package org.weft.landscape;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A seat in a collaboration.
public record Seat(
    String landscapeId,
    String key,
    Ref<Collaboration> collaboration,
    @Nullable Ref<Actor> member,
    @Nullable Ref<Person> person,
    @Nullable Ref<Actor> onBehalfOf,
    @Nullable SeatRole role,
    List<Ref<Population>> voiceOf,
    @Nullable Integer votes,
    @Nullable Ref<Actor> appointedBy,
    @Nullable LocalDate askedAt,
    Provenance provenance)
    implements Entity {

  @Override
  public EntityKind entity() {
    return EntityKind.SEAT;
  }
}
