package org.weft.analytics.launchcheck;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.SeatRole;

/// What one partner would bring and decide; null is unknown.
///
/// @param votes `>= 0`
/// @param money in the plan's currency, `>= 0`
public record PlannedPartnerInput(
    String actor, @Nullable SeatRole role, @Nullable Integer votes, @Nullable BigDecimal money) {}
