package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// Somebody who fills a required seat.
///
/// @param actor null when a seat is known and its holder is not
/// @param inferred whether it follows from what the actor does, not from a seat
/// @param facts ordered by kind and key, at most 20
public record SeatFilling(@Nullable Ref<Actor> actor, boolean inferred, List<Ref<Entity>> facts) {}
