package org.weft.analytics.power;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// To whom a giver belongs in the end.
///
/// @param share of the giver that the parent holds
public record UltimateParent(Ref<Actor> giver, Ref<Actor> parent, Figure share) {}
