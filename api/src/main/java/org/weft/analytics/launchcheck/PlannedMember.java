package org.weft.analytics.launchcheck;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatRole;
import org.weft.landscape.figure.Figure;

/// What the plan gives to one partner.
public record PlannedMember(
    Ref<Actor> actor,
    @Nullable SeatRole role,
    Figure voteShare,
    Figure moneyShare,
    Figure voteLessMoney,
    Figure banzhaf,
    Figure shapleyShubik) {}
