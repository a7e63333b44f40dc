package org.weft.operations;

import org.jspecify.annotations.Nullable;

/// Long work as others see it at one moment.
///
/// @param id of this run; forgotten with the server
/// @param title what it does, for people
/// @param done facts gone through
/// @param total of them, about; null when not known
/// @param portion of the whole, in `[0, 1]`
/// @param secondsLeft at the pace so far; null when that cannot be told yet
/// @param result null unless it is done
/// @param failure why it ended without a result; null unless it failed
public record Operation(
    String id,
    OperationKind kind,
    String landscape,
    String title,
    OperationState state,
    long done,
    @Nullable Long total,
    double portion,
    @Nullable Double secondsLeft,
    @Nullable OperationResult result,
    @Nullable String failure) {}
