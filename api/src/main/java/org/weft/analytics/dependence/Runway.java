package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// How long one actor's reserves last.
///
/// @param period over which intake was counted
/// @param asItIs with all that comes in
/// @param withoutAny if nothing came in any more
/// @param without if one source stopped, largest share first
public record Runway(
    Ref<Actor> of,
    @Nullable String currency,
    FlowBasis basis,
    Period period,
    Figure reserves,
    Figure monthlySpend,
    RunwayOutlook asItIs,
    RunwayOutlook withoutAny,
    List<RunwayWithout> without) {}
