package org.weft.analytics.networkmap;

import java.util.List;

/// A network as a picture.
///
/// @param actorsCount actors that the filters let through
/// @param actors those with a mark of their own, by key
/// @param communities those with an actor on the map, largest first
/// @param lines between two marks, most facts first
/// @param linesCount also those that are not in `lines`
public record NetworkMap(
    int actorsCount,
    List<MapActor> actors,
    List<MapCommunity> communities,
    List<MapLine> lines,
    int linesCount) {}
