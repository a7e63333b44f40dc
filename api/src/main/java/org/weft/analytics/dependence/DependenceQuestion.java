package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;

/// What a caller asks about one actor's dependence.
///
/// @param of key or global id of an actor
/// @param period null for all time up to the view's date
/// @param currency for money; null for the usual one
/// @param unit for other kinds; null for the usual one
/// @param basis null for the usual one
/// @param nearSole share from which on a source is near-sole, above 0 to 1
/// @param limit sources per list, 1 to 100
public record DependenceQuestion(
    String of,
    ResourceKind kind,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable FlowBasis basis,
    double nearSole,
    int limit)
    implements FlowQuestion {

  /// All money, with the thresholds that the schema gives.
  public static DependenceQuestion ofMoney(String of) {
    return new DependenceQuestion(of, ResourceKind.MONEY, null, null, null, null, 0.5, 20);
  }

  /// The same in this currency; null for the usual one.
  public DependenceQuestion in(@Nullable String currency) {
    return new DependenceQuestion(of, kind, period, currency, unit, basis, nearSole, limit);
  }
}
