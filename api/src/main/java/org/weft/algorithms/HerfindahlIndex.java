package org.weft.algorithms;

/// How concentrated a total is in few hands: the sum of squared shares.
///
/// - **Definition** For amounts `a₁ … aₙ` with total `A`, `HHI = Σ (aᵢ / A)²`.
/// - **Range** `[1/n, 1]`, no unit; `1/n` when all hold the same, `1` when one holds all. Holders
///   of nothing do not change it.
/// - **Reading** `1 / HHI` is the number of equal holders that would be just as concentrated
///   ([EffectiveNumber]). It depends on who is counted as one holder: merge subsidiaries first. It
///   is no verdict. Competition authorities call 0.10 to 0.18 moderate and more than 0.18 high;
///   that is about markets, not about partnerships.
/// - **Cost** `O(n log n)`: amounts are sorted so that their order cannot change the last digit.
/// - **Source** A. O. Hirschman, “The Paternity of an Index”, American Economic Review 54 (1964)
///   761. Bands: U.S. Department of Justice and Federal Trade Commission, Merger Guidelines (2023)
///   2.1.
public final class HerfindahlIndex {

  private HerfindahlIndex() {}

  /// Computes the index of `amounts`, all in one unit.
  ///
  /// @param amounts at least one, each finite and `>= 0`, not all zero
  /// @return the index, in `[1/n, 1]`
  /// @throws IllegalArgumentException if an amount is negative or not a number, or nothing is held
  public static double of(double... amounts) {
    Amounts held = Amounts.checked(amounts);
    double sum = 0;
    for (int rank = 0; rank < held.count(); rank++) {
      sum += held.share(rank) * held.share(rank);
    }
    return Math.clamp(sum, 1.0 / held.count(), 1.0);
  }
}
