package org.weft.analytics.resources;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.FlowSelection;

/// What a caller asks of all flows together.
///
/// @param period null for all time up to the view's date
/// @param currency for money; null for the usual one
/// @param unit for other kinds; null for the usual one
/// @param basis null for the usual one
public record FlowTotalsQuestion(
    ResourceKind kind,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable FlowBasis basis)
    implements FlowSelection.Asked {}
