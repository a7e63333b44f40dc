package org.weft.analytics.power;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;

/// Who holds power in a landscape, by what it rests on.
///
/// @param currency of the money; null when the landscape has none and nobody asked for one
/// @param actorCount actors that were looked at, `>= 0`
/// @param bases those asked, in the order of {@link PowerBaseKind}
public record PowerMap(
    @Nullable String currency, FlowBasis basis, int actorCount, List<PowerBase> bases) {}
