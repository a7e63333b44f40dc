package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.Sector;

/// A seat that the room needs. Of role, sector, population and resource kind the one of its kind is
/// there.
///
/// @param reason why it has this status, a sentence
/// @param filledBy ordered by key of the actor
/// @param hasVote whether one of those who fill it has a vote, null when not known or none fills it
/// @param candidates empty when it is filled
public record RequiredSeat(
    RequiredSeatKind kind,
    @Nullable SeatRole role,
    @Nullable Ref<Sector> sector,
    @Nullable Ref<Population> population,
    @Nullable ResourceKind resourceKind,
    RequiredSeatStatus status,
    String reason,
    List<SeatFilling> filledBy,
    @Nullable Boolean hasVote,
    List<SeatCandidate> candidates) {}
