package org.weft.analytics.duplication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Effort;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;

/// An effort that did alike and is over.
///
/// @param endedOn its last day, null when unknown
public record PriorAttempt(
    Ref<Effort> effort,
    List<Ref<Actor>> actors,
    @Nullable EffortStatus status,
    @Nullable LocalDate endedOn,
    List<Ref<Issue>> sharedIssues,
    List<Ref<Service>> sharedServices,
    List<Ref<Population>> sharedPopulations,
    List<Ref<Place>> sharedPlaces) {}
