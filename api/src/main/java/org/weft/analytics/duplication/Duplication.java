package org.weft.analytics.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Period;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.Figure;

/// What exists of a proposal, and what to do about it.
///
/// @param period the days that were compared
/// @param level the highest among all matches, null when none has one
/// @param matches best first, at most as many as were asked for
/// @param matchCount all of them, shown or not
/// @param partCount those of them that are part of another
/// @param priorAttempts last ended first, at most as many as were asked for
/// @param notStated what the proposal leaves open
public record Duplication(
    Period period,
    @Nullable DuplicationLevel level,
    List<DuplicationMatch> matches,
    int matchCount,
    int duplicationCount,
    int overlapCount,
    int fragmentationCount,
    int undecidedCount,
    int partCount,
    List<PriorAttempt> priorAttempts,
    int priorAttemptCount,
    Figure unmetNeed,
    MeaningSearched meaning,
    List<CellDimension> notStated,
    List<Exclusion> excluded) {}
