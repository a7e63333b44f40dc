package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;

/// Who loses what when a few actors withdraw.
///
/// @param of those who withdraw, by key
/// @param totalLost what they gave to others
/// @param rounds in order; nobody falls in the last
/// @param leftUnderCount actors whose remaining share is below the threshold
/// @param lossUnknownCount actors that lose something of which nobody knows how much
/// @param lossUnknown the first hundred of them, by key
/// @param all every loss, largest share first, then by key; each is written out when asked for
public record Withdrawal(
    List<Ref<Actor>> of,
    ResourceKind kind,
    @Nullable String currency,
    @Nullable String unit,
    FlowBasis basis,
    PassingRule passing,
    double tolerance,
    Figure totalLost,
    List<WithdrawalRound> rounds,
    int leftUnderCount,
    int lossUnknownCount,
    List<Ref<Actor>> lossUnknown,
    List<WithdrawalLoss> all) {

  /// Only those who are left under the threshold: they lose most, so they come first.
  List<WithdrawalLoss> leftUnder() {
    return all.subList(0, leftUnderCount);
  }
}
