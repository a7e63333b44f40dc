package org.weft.analytics.depth;

import org.weft.landscape.Ref;
import org.weft.landscape.Tie;

/// The depth that a tie states.
public record DepthClaim(Ref<Tie> tie, String scheme, String code, DepthRange range) {}
