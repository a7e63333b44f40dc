package org.weft.analytics.power;

import org.weft.landscape.figure.Figure;

/// How centred the ties between members are.
///
/// @param memberCount members compared, `>= 0`
/// @param heardCount members of whom a tie is claimed or confirmed by themselves, `0..memberCount`
public record TieCentralization(
    int memberCount,
    int heardCount,
    Figure degree,
    Figure betweenness,
    Figure degreeIfMissingPresent,
    Figure betweennessIfMissingPresent,
    Figure brokerage,
    Figure brokerageWithBackbone) {}
