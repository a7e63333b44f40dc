package org.weft.analytics.networkmap;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;

/// A community on the map.
///
/// @param id the name of its mark, for lines and to open it
/// @param actorsCount actors in it that the filters let through
/// @param hiddenCount those of them that have no mark of their own
/// @param hubs up to three with the most neighbors
/// @param innerFactsCount facts between two of its actors
public record MapCommunity(
    String id,
    double x,
    double y,
    double radius,
    int actorsCount,
    int hiddenCount,
    List<Ref<Actor>> hubs,
    int innerFactsCount) {}
