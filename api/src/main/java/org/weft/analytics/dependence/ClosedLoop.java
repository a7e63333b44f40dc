package org.weft.analytics.dependence;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// Actors that only fund each other.
///
/// @param members ordered by key
public record ClosedLoop(List<Ref<Actor>> members, Figure share) {}
