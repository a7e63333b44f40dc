package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// An import that runs by itself, while others look.
///
/// @param id of this run; forgotten with the server
/// @param done bytes read, facts compared or rows written in this phase
/// @param total of them; null when not known
/// @param portion of the whole, in `[0, 1]`
/// @param secondsLeft at the pace so far; null when that cannot be told yet
/// @param result what it did; null unless it ended by itself
/// @param failure why it ended otherwise; null when it did not
record ImportJob(
    String id,
    String landscape,
    String fileName,
    ImportJobState state,
    ImportPhase phase,
    long done,
    @Nullable Long total,
    double portion,
    @Nullable Double secondsLeft,
    @Nullable ImportRunPayload result,
    @Nullable String failure) {}
