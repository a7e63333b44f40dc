package org.weft.analytics.bridges;

import java.util.List;

/// Two communities that nobody bridges on record.
///
/// @param one the larger
/// @param candidatesCount all of them
/// @param candidates the first ones
public record BridgeGap(
    BridgeCommunity one,
    BridgeCommunity other,
    BridgeGapStatus status,
    int possibleTiesCount,
    int candidatesCount,
    List<BridgeCandidate> candidates) {}
