package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;

/// What a caller asks about those who depend on one actor.
///
/// @param of key or global id of an actor
/// @param period null for all time up to the view's date
/// @param currency for money; null for the usual one
/// @param unit for other kinds; null for the usual one
/// @param basis null for the usual one
/// @param nearSole share from which on the actor is near-sole, above 0 to 1
public record DependentsQuestion(
    String of,
    ResourceKind kind,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable FlowBasis basis,
    double nearSole)
    implements FlowQuestion {

  /// All money, with the threshold that the schema gives.
  public static DependentsQuestion onMoneyOf(String of) {
    return new DependentsQuestion(of, ResourceKind.MONEY, null, null, null, null, 0.5);
  }
}
