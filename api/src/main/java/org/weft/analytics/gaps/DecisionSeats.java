package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Sector;
import org.weft.landscape.figure.Figure;

/// In whose hands the votes of a room lie.
///
/// @param seatsCount seats with at least one vote
/// @param unknownVotesCount seats of which the votes are not known
/// @param topSectors the sectors that hold most of them, ordered by key
/// @param inOneSector whether all sit in one sector, wherever the unknown votes lie; null when not
///   known
public record DecisionSeats(
    int seatsCount,
    int unknownVotesCount,
    Figure topSectorShare,
    List<Ref<Sector>> topSectors,
    @Nullable Boolean inOneSector) {}
