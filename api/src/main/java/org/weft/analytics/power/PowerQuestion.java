package org.weft.analytics.power;

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
public record PowerQuestion(
    String of,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable FlowBasis basis,
    @Nullable Integer quota) {

  /// With everything as the collaboration and its flows state it.
  public static PowerQuestion of(String collaboration) {
    return new PowerQuestion(collaboration, null, null, null, null);
  }
}
