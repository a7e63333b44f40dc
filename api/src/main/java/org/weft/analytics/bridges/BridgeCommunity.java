package org.weft.analytics.bridges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Place;
import org.weft.landscape.Ref;
import org.weft.landscape.Sector;
import org.weft.landscape.figure.Figure;

/// A sector, a place or a detected group with its members.
///
/// @param sector null for other communities
/// @param place null for other communities
/// @param key of the sector or place, or of the member with most ties
/// @param members ordered by key, at most 20
public record BridgeCommunity(
    @Nullable Ref<Sector> sector,
    @Nullable Ref<Place> place,
    String key,
    int membersCount,
    int membersWithoutTieCount,
    List<Ref<Actor>> members,
    Figure eiIndex) {}
