package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;

/// How far two actors depend on each other directly, and which of them more.
///
/// @param sides first the one asked first, on the other; then the other way round
/// @param moreDependent null when they depend alike, or it cannot be told
public record MutualDependence(
    ResourceKind kind,
    @Nullable String currency,
    @Nullable String unit,
    FlowBasis basis,
    List<DependenceSide> sides,
    Figure mutualShare,
    Figure shareImbalance,
    Figure mutual,
    Figure imbalance,
    @Nullable Ref<Actor> moreDependent) {}
