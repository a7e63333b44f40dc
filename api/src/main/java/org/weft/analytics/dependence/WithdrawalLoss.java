package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// What one actor loses when others withdraw.
///
/// @param fellInRound null when it did not fall
/// @param shortestDepth hops of the shortest chain from one that withdraws, `>= 1`
public record WithdrawalLoss(
    Ref<Actor> actor,
    Figure lostShare,
    Figure remainingShare,
    Figure lostAmount,
    @Nullable Integer fellInRound,
    int shortestDepth) {}
