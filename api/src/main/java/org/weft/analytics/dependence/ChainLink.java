package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceFlow;
import org.weft.landscape.figure.Figure;

/// One step of a chain: from whom to whom.
///
/// @param amount sum of the flows, in the currency or unit of the question
/// @param share of the receiver's intake
/// @param flows the first hundred, by key
public record ChainLink(
    Ref<Actor> from,
    Ref<Actor> to,
    BigDecimal amount,
    Figure share,
    List<Ref<ResourceFlow>> flows) {}
