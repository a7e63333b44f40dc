package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Effort;
import org.weft.landscape.Ref;

/// Somebody who provides in a cell.
///
/// @param actor null for efforts of which nobody knows who runs them
/// @param efforts its efforts in the cell, ordered by key
public record CoverageProvider(@Nullable Ref<Actor> actor, List<Ref<Effort>> efforts) {}
