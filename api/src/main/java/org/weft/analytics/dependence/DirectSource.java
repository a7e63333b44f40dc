package org.weft.analytics.dependence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// One actor that gives directly.
///
/// @param actor null for what has no recorded giver
/// @param amount in the currency or unit of the question
public record DirectSource(
    @Nullable Ref<Actor> actor, boolean isOwn, BigDecimal amount, Figure share) {}
