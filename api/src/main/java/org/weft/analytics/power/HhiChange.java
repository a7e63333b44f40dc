package org.weft.analytics.power;

import org.weft.landscape.figure.Figure;

/// How concentration changes when a member joins or leaves.
public record HhiChange(Figure money, Figure votes) {}
