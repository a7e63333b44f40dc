package org.weft.analytics.depth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// Two actors, and how deep they work together.
///
/// @param one the one whose key comes first
/// @param claims of the ties between them, deepest first, then by key
/// @param claimedRange what the deepest claim can mean; null when no tie states a depth
/// @param evidence one per rule that found something, deepest first
public record Partnership(
    Ref<Actor> one,
    Ref<Actor> other,
    List<DepthClaim> claims,
    @Nullable DepthRange claimedRange,
    Figure claimed,
    Figure evidenced,
    Figure gap,
    List<DepthEvidence> evidence) {}
