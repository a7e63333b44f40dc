package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.SeatTemplate;
import org.weft.landscape.Sector;

/// A seat that the room needs. Of role, sector, population, resource kind and sectors bridged the
/// one of its kind is there.
///
/// @param bridges the two sectors, in the order of the room; empty unless it is a bridge
/// @param requiredBy who asks for it
/// @param templates those that ask for it, ordered by key; empty unless templates do
/// @param reason why it has this status, a sentence
/// @param filledBy ordered by key of the actor
/// @param hasVote whether one of those who fill it has a vote, null when not known or none fills it
/// @param suppliersCount for a resource kind, how many in the room give it; else null
/// @param isSinglePoint for a resource kind, whether just one in the room gives it; null when not
///   known, and for other seats
/// @param candidates empty when it is filled
public record RequiredSeat(
    RequiredSeatKind kind,
    @Nullable SeatRole role,
    @Nullable Ref<Sector> sector,
    @Nullable Ref<Population> population,
    @Nullable ResourceKind resourceKind,
    List<Ref<Sector>> bridges,
    SeatRequirement requiredBy,
    List<Ref<SeatTemplate>> templates,
    RequiredSeatStatus status,
    String reason,
    List<SeatFilling> filledBy,
    @Nullable Boolean hasVote,
    @Nullable Integer suppliersCount,
    @Nullable Boolean isSinglePoint,
    List<SeatCandidate> candidates) {}
