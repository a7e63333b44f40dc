package org.weft.analytics.power;

import java.math.BigDecimal;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// One holder and its share of a total.
public record Holder(Ref<Actor> actor, BigDecimal amount, Figure share) {}
