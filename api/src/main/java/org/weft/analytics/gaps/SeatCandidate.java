package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;

/// Somebody outside the room who could fill a required seat.
///
/// @param reasons in the order of their codes
/// @param reach people that its running efforts on the room's issues say they reach, null when none
///   does
/// @param introducing finds who introduces it, when asked
public record SeatCandidate(
    Ref<Actor> actor,
    List<CandidateReason> reasons,
    Salience salience,
    CandidateFit fit,
    @Nullable Integer reach,
    Introducing introducing) {}
