package org.weft.analytics.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposal stated in a question. Keys or global ids; null is unknown.
///
/// @param capacity people it could serve at a time, `>= 0`
public record ProposalInput(
    String name,
    @Nullable String description,
    @Nullable List<String> issues,
    @Nullable List<String> services,
    @Nullable List<String> populations,
    @Nullable List<String> places,
    @Nullable ProposalPeriod period,
    @Nullable Integer capacity,
    @Nullable String proposedBy,
    @Nullable List<String> invites) {}
