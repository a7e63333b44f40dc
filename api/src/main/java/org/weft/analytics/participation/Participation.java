package org.weft.analytics.participation;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// What an actor, or the members of a collaboration, claim, and what of it was checked.
///
/// @param memberships those not confirmed first, then those not checked, then by member and
///   collaboration
public record Participation(
    Ref<Actor> of,
    int claimedCount,
    int verifiedCount,
    int notCheckedCount,
    Figure gap,
    Figure gapAtLeast,
    Figure gapAtMost,
    Figure askedShare,
    Figure tieConfirmationRate,
    Figure tieConfirmationAtLeast,
    Figure tieConfirmationAtMost,
    List<MembershipCheck> memberships) {}
