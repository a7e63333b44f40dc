package org.weft.analytics.gaps;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;

/// The cells of one concept, place or population, taken together; three of the four are null.
///
/// @param population null also for everybody
public record CoverageGroup(
    @Nullable Ref<Issue> issue,
    @Nullable Ref<Service> service,
    @Nullable Ref<Place> place,
    @Nullable Ref<Population> population,
    CoverageTotals totals) {}
