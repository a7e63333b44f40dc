package org.weft.landscape.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.SeatRole;

/// A seat in a collaboration.
///
/// @param member the actor that holds it, `-1` when unknown
/// @param person who sits on it, `-1` when unknown
/// @param role null when unknown
/// @param voiceOf the populations it speaks for
/// @param votes null when unknown
/// @param askedAt the day on which somebody checked whether the member takes part, null when nobody
///   did or that is not known
public record SeatFact(
    int index,
    String key,
    int collaboration,
    int member,
    int person,
    int onBehalfOf,
    @Nullable SeatRole role,
    int[] voiceOf,
    @Nullable Integer votes,
    int appointedBy,
    @Nullable LocalDate askedAt,
    Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.SEAT;
  }
}
