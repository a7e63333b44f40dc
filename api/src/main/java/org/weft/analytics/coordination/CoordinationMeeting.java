package org.weft.analytics.coordination;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;

/// A concept and a place, for a population, in which two actors meet.
///
/// @param issue null when services were asked
/// @param service null when issues were asked
/// @param population null for everybody
/// @param place where both work in something wider, that one
public record CoordinationMeeting(
    @Nullable Ref<Issue> issue,
    @Nullable Ref<Service> service,
    @Nullable Ref<Population> population,
    Ref<Place> place,
    int cellsCount) {}
