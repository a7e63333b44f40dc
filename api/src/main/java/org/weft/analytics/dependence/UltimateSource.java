package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// Where a share of the intake was first raised.
///
/// @param actor null unless it is an `ORIGIN`
public record UltimateSource(@Nullable Ref<Actor> actor, UltimateSourceKind kind, Figure share) {}
