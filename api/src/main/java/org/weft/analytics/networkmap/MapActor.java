package org.weft.analytics.networkmap;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;

/// An actor on the map, in the unit of about the distance of two neighbors.
///
/// @param id the name of its mark, for lines
/// @param community the community that it is in
/// @param neighborsCount others on the map that it has a line to, also within closed communities
public record MapActor(
    String id, Ref<Actor> actor, String community, double x, double y, int neighborsCount) {}
