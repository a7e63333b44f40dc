package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;

/// What a caller asks about the withdrawal of one actor or several at once.
///
/// @param of keys or global ids of actors, 1 to 100
/// @param period null for all time up to the view's date
/// @param currency for money; null for the usual one
/// @param unit for other kinds; null for the usual one
/// @param basis null for the usual one
/// @param tolerance remaining share of its intake below which an actor falls, in 0..1; 0: none does
/// @param threshold remaining share below which an actor is listed as left under it, above 0 to 1
public record WithdrawalQuestion(
    List<String> of,
    ResourceKind kind,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable FlowBasis basis,
    PassingRule passing,
    double tolerance,
    double threshold)
    implements FlowQuestion {

  /// All money, with the rule and the thresholds that the schema gives.
  public static WithdrawalQuestion ofMoneyOf(String... of) {
    return new WithdrawalQuestion(
        List.of(of),
        ResourceKind.MONEY,
        null,
        null,
        null,
        null,
        PassingRule.IN_PROPORTION,
        0.5,
        0.5);
  }
}
