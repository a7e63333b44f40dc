package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;

/// What a caller asks about how long one actor's reserves last.
///
/// @param of key or global id of an actor
/// @param period with both ends; null for the year that ends on the view's date
/// @param basis null for the usual one
/// @param limit sources to look at, 1 to 100
public record RunwayQuestion(
    String of, @Nullable Period period, @Nullable FlowBasis basis, int limit) {

  /// Over the last year, with what the schema gives.
  public static RunwayQuestion of(String actor) {
    return new RunwayQuestion(actor, null, null, 5);
  }
}
