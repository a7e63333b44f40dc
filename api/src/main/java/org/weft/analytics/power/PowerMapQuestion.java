package org.weft.analytics.power;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;

/// What a caller asks about power in a landscape.
///
/// @param issue key or global id: only actors that work on it or on something below it; null for
///   all
/// @param place key or global id: only actors in it or in something within it; null for all
/// @param period of the flows; null for all time up to the view's date
/// @param currency null for the landscape's own
/// @param basis null for payments
/// @param bases those asked, one or more; in the order of the answer
public record PowerMapQuestion(
    @Nullable String issue,
    @Nullable String place,
    @Nullable Period period,
    @Nullable String currency,
    @Nullable FlowBasis basis,
    List<PowerBaseKind> bases) {

  /// The six bases.
  public static final List<PowerBaseKind> EVERY_BASE = List.of(PowerBaseKind.values());

  public PowerMapQuestion {
    if (bases.isEmpty()) {
      throw new InvalidArgumentException("bases", bases, "must name at least one, or be left out");
    }
    bases = bases.stream().distinct().sorted().toList();
  }

  /// Of the whole landscape.
  public static PowerMapQuestion ofAll() {
    return new PowerMapQuestion(null, null, null, null, null, EVERY_BASE);
  }
}
