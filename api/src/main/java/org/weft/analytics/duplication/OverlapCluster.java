package org.weft.analytics.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Effort;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;
import org.weft.landscape.figure.Figure;

/// Efforts that all overlap each other.
///
/// @param effortCount all of them, shown or not
/// @param cut whether efforts, pairs and actors are only those of the first
/// @param level the highest among the pairs
/// @param parallelNeeded whether several efforts may be right, null when not known
public record OverlapCluster(
    List<Ref<Effort>> efforts,
    int effortCount,
    boolean cut,
    DuplicationLevel level,
    List<Ref<Issue>> sharedIssues,
    List<Ref<Service>> sharedServices,
    List<Ref<Population>> sharedPopulations,
    List<Ref<Place>> sharedPlaces,
    List<OverlapPair> pairs,
    int untiedPairCount,
    List<Ref<Actor>> actors,
    Figure reached,
    Figure capacity,
    Figure freeCapacity,
    Figure unmetNeed,
    @Nullable Boolean parallelNeeded,
    String parallelReason) {}
