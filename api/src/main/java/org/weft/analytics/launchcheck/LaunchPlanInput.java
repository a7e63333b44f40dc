package org.weft.analytics.launchcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a proposal would be funded, governed and judged, as a caller states it; null is unknown.
///
/// @param currency ISO 4217 code, needed with money
/// @param quota votes needed to pass, `>= 1`
public record LaunchPlanInput(
    @Nullable List<PlannedPartnerInput> partners,
    @Nullable String currency,
    @Nullable Integer quota,
    @Nullable StrategicAnswersInput strategy) {

  public static final LaunchPlanInput NONE = new LaunchPlanInput(null, null, null, null);
}
