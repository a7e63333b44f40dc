package org.weft.analytics.power;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;

/// What a caller asks about the power in one collaboration.
///
/// @param of key or global id of a collaboration
/// @param period null for all time up to the view's date
/// @param currency null for the usual one
/// @param basis null for the usual one
/// @param quota votes needed to pass, `>= 1`; null for what the collaboration states
/// @param sectorQuota sectors that must agree besides, `>= 0`; null for what it states
/// @param joining a member that would join, null when nobody asks
public record PowerQuestion(
    String of,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable FlowBasis basis,
    @Nullable Integer quota,
    @Nullable Integer sectorQuota,
    @Nullable JoiningMember joining) {

  /// What somebody new would bring.
  ///
  /// @param votes `>= 0`, null when not stated
  /// @param money in the currency of the question, `>= 0`, null when not stated
  public record JoiningMember(@Nullable Integer votes, @Nullable BigDecimal money) {}

  /// With everything as the collaboration and its flows state it.
  public static PowerQuestion of(String collaboration) {
    return new PowerQuestion(collaboration, null, null, null, null, null, null);
  }
}
