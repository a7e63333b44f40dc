package org.weft.analytics.dependence;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// How far one actor depends on another directly.
public record DependenceSide(
    Ref<Actor> actor,
    Ref<Actor> on,
    Figure share,
    Figure criticality,
    Figure substitutability,
    Figure dependence) {}
