package org.weft.analytics.depth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// How deep the partnerships of an actor are.
///
/// @param with the other side where one pair was asked about, null otherwise
/// @param partnershipCount all there are, also those not shown
/// @param partnerships largest gap first, unknown gaps last, then by the keys of the two
/// @param histogram one per depth from -1 to 6, then unknown
/// @param leap null where no depth is asked of it
public record PartnershipDepth(
    Ref<Actor> of,
    @Nullable Ref<Actor> with,
    int crosswalkVersion,
    int partnershipCount,
    List<Partnership> partnerships,
    List<DepthCount> histogram,
    Figure medianClaimed,
    Figure medianEvidenced,
    Figure overclaimedShare,
    ImpetusCounts impetus,
    @Nullable DepthLeap leap) {}
