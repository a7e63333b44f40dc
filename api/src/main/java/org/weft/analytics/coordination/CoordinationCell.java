package org.weft.analytics.coordination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;
import org.weft.landscape.figure.Figure;

/// A cell in which several actors act.
///
/// @param issue null when services were asked
/// @param service null when issues were asked
/// @param population null for everybody
/// @param actors ordered by key, at most 100
public record CoordinationCell(
    @Nullable Ref<Issue> issue,
    @Nullable Ref<Service> service,
    @Nullable Ref<Population> population,
    Ref<Place> place,
    int actorsCount,
    List<Ref<Actor>> actors,
    int tiedPairsCount,
    int untiedPairsCount,
    Figure density) {}
