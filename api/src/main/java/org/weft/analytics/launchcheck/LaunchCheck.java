package org.weft.analytics.launchcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.duplication.Duplication;
import org.weft.analytics.gaps.Coverage;
import org.weft.analytics.gaps.CoverageCell;
import org.weft.analytics.gaps.Room;
import org.weft.analytics.sources.SourcesNotSearched;

/// Whether and how to start, with everything it rests on.
///
/// @param rule the row of the decision table that gave the verdict
/// @param notSearched cells that nobody is recorded to have looked at, at most 100
/// @param sourcesNotSearched null when the proposal names no issue, or no place
/// @param coverage null when the proposal names neither issue nor service, or no place
/// @param whoIsMissing null when nobody proposes it, is invited, or is a partner of the plan
/// @param partnerDependence of those who would carry it, at most 10
/// @param plannedDependence null when no partner states money
/// @param plannedPower null when the plan names no partner
public record LaunchCheck(
    LaunchVerdict verdict,
    String rule,
    List<LaunchReason> reasons,
    List<LaunchCondition> conditions,
    List<LaunchUnknown> unknowns,
    List<CoverageCell> notSearched,
    @Nullable SourcesNotSearched sourcesNotSearched,
    List<StrategicAnswer> strategy,
    Duplication duplication,
    @Nullable Coverage coverage,
    @Nullable Room whoIsMissing,
    List<PartnerDependence> partnerDependence,
    @Nullable PlannedDependence plannedDependence,
    @Nullable PlannedPower plannedPower) {}
