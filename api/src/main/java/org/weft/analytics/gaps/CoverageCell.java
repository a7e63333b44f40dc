package org.weft.analytics.gaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;
import org.weft.landscape.figure.Figure;

/// One concept in one place, for one population or for everybody, with everything below them.
///
/// @param issue null when services were asked
/// @param service null when issues were asked
/// @param population null for everybody
/// @param ratioBasis which numbers the ratio rests on, null when there is none
/// @param providersCount actors, at least
/// @param providers those that serve most people first, then by key, an unknown runner last
/// @param surveyedAt when somebody last looked, null when nobody did
public record CoverageCell(
    @Nullable Ref<Issue> issue,
    @Nullable Ref<Service> service,
    Ref<Place> place,
    @Nullable Ref<Population> population,
    CoverageStatus status,
    CoverageReason reason,
    String explanation,
    Figure need,
    Figure reached,
    Figure reachedAtMost,
    Figure capacity,
    Figure ratio,
    @Nullable CoverageBasis ratioBasis,
    Figure unmet,
    int providersCount,
    List<CoverageProvider> providers,
    @Nullable LocalDate surveyedAt) {}
