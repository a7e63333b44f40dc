package org.weft.analytics.gaps;

import org.weft.landscape.Ref;
import org.weft.landscape.Sector;
import org.weft.landscape.figure.Figure;

/// A sector's share of the room against its share of the landscape; who is in two sectors counts in
/// both.
///
/// @param roomTotal participants whose sector is known
/// @param landscapeTotal organizations of the landscape whose sector is known
/// @param gap share of the room − share of the landscape, in -1..1
public record SectorRepresentation(
    Ref<Sector> sector,
    int roomCount,
    int roomTotal,
    int landscapeCount,
    int landscapeTotal,
    Figure roomShare,
    Figure landscapeShare,
    Figure gap) {}
