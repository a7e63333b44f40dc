package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;

/// What a caller asks about two actors.
///
/// @param of key or global id of one actor
/// @param on key or global id of the other
/// @param period null for all time up to the view's date
/// @param currency for money; null for the usual one
/// @param unit for other kinds; null for the usual one
/// @param basis null for the usual one
public record MutualDependenceQuestion(
    String of,
    String on,
    ResourceKind kind,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable FlowBasis basis)
    implements FlowQuestion {

  /// All money.
  public static MutualDependenceQuestion ofMoney(String of, String on) {
    return new MutualDependenceQuestion(of, on, ResourceKind.MONEY, null, null, null, null);
  }
}
