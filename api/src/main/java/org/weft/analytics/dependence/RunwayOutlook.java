package org.weft.analytics.dependence;

import org.weft.landscape.figure.Figure;

/// How long the reserves last at one monthly intake.
public record RunwayOutlook(RunwayState state, Figure monthlyIntake, Figure months) {}
