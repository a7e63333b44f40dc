package org.weft.analytics.power;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;

/// What a caller asks about power in a landscape.
///
/// @param issue key or global id: only actors that work on it or on something below it; null for
///   all
/// @param place key or global id: only actors in it or in something within it; null for all
/// @param period of the flows; null for all time up to the view's date
/// @param currency null for the landscape's own
/// @param basis null for payments
/// @param limit holders to list per base, 1 to 100
public record PowerMapQuestion(
    @Nullable String issue,
    @Nullable String place,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable FlowBasis basis,
    int limit) {

  /// Of the whole landscape.
  public static PowerMapQuestion ofAll() {
    return new PowerMapQuestion(null, null, null, null, null, 10);
  }
}
