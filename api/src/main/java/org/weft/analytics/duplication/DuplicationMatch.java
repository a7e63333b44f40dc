package org.weft.analytics.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Effort;
import org.weft.landscape.Issue;
import org.weft.landscape.Period;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;
import org.weft.landscape.figure.Figure;

/// One existing effort beside the proposal.
///
/// @param partOf the nearest whole of the effort that is a match too, shown or not; null when none
///   is
/// @param level null when the codes give none; `notProven` then says what is unknown, if anything
///   is
/// @param parallelNeeded whether a second effort may be right, null when not known
/// @param textScore null when the text did not find it
/// @param comparedOn empty when containment and Jaccard cannot be counted
/// @param periodOverlap null when the two never run at the same time
/// @param openToPartners null when unknown
/// @param overDependent null when unknown
/// @param move null when there is no level
public record DuplicationMatch(
    Ref<Effort> effort,
    List<Ref<Actor>> actors,
    @Nullable Ref<Effort> partOf,
    @Nullable DuplicationLevel level,
    List<String> notProven,
    @Nullable Boolean parallelNeeded,
    String parallelReason,
    List<FoundBy> foundBy,
    @Nullable Double textScore,
    Figure meaningCosine,
    List<CellDimension> comparedOn,
    Figure containment,
    Figure jaccard,
    Figure containmentByPeople,
    Figure jaccardByPeople,
    Figure areaOverlap,
    List<Ref<Issue>> sharedIssues,
    List<Ref<Service>> sharedServices,
    List<Ref<Population>> sharedPopulations,
    List<Ref<Place>> sharedPlaces,
    @Nullable Period periodOverlap,
    Figure freeCapacity,
    @Nullable Boolean openToPartners,
    Figure topFunderShare,
    @Nullable Boolean overDependent,
    Drain drain,
    List<DuplicationReason> reasons,
    @Nullable DuplicationMove move,
    String moveReason,
    List<DuplicationReason> moveReasons) {}
