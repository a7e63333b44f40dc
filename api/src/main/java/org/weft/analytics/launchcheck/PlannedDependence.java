package org.weft.analytics.launchcheck;

import java.util.List;
import org.weft.analytics.dependence.UltimateSource;
import org.weft.landscape.figure.Figure;

/// Where the planned money comes from in the end.
///
/// @param ultimateSources largest first, then by key, those not traced last; shares sum to 1
public record PlannedDependence(
    String currency,
    List<UltimateSource> ultimateSources,
    Figure topUltimateShare,
    Figure untracedShare) {}
