package org.weft.analytics.resources;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;

/// How much of one kind of resource there is in a landscape.
///
/// @param currency null for what is not money
/// @param unit null for money
/// @param moved all flows added, so what is passed on counts at each hand
/// @param atLeast what there is if all that could be passed on was
/// @param atMost what there is if only that was passed on which was given for it
public record FlowTotals(
    ResourceKind kind,
    @Nullable String currency,
    @Nullable String unit,
    FlowBasis basis,
    Figure moved,
    Figure atLeast,
    Figure atMost) {}
