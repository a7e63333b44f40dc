package org.weft.landscape.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Earmarking;
import org.weft.landscape.EntityKind;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.RegrantType;
import org.weft.landscape.ResourceKind;

/// Something that one actor gave to another.
///
/// @param from the giver, `-1` when its origin is unknown, equal to `to` for own resources
/// @param effort what it is for, `-1` when unknown
/// @param amount in `currency` or `unit`, `>= 0`, null when unknown
/// @param basis null when not stated
public record FlowFact(
    int index,
    String key,
    ResourceKind kind,
    int from,
    int to,
    int effort,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable FlowBasis basis,
    @Nullable Earmarking earmarking,
    boolean conditional,
    @Nullable RegrantType regrantType,
    int[] places,
    Standing standing)
    implements Fact {
  @Override
  public EntityKind entity() {
    return EntityKind.FLOW;
  }
}
