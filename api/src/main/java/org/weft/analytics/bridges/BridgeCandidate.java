package org.weft.analytics.bridges;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// An actor outside of two communities that is tied to both.
public record BridgeCandidate(
    Ref<Actor> actor,
    int tiesToOneCount,
    int tiesToOtherCount,
    Figure constraint,
    Figure effectiveSize) {}
