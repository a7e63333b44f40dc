package org.weft.landscape.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an actor has put by and what it spends.
///
/// @param reserves what it could live on without any intake, `>= 0`, null when unknown
/// @param yearlySpend what it spends in a year, `>= 0`, null when unknown
/// @param currency of both, null when neither is known
public record Finances(
    @Nullable BigDecimal reserves, @Nullable BigDecimal yearlySpend, @Nullable String currency) {

  /// Nothing is known.
  public static final Finances UNKNOWN = new Finances(null, null, null);
}
