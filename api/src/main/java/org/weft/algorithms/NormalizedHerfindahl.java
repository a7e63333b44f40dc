package org.weft.algorithms;

import java.util.OptionalDouble;

/// Concentration on a scale that does not depend on how many holders there are.
///
/// - **Definition** `(HHI − 1/n) / (1 − 1/n)` with [HerfindahlIndex] and `n` = the number of
///   amounts given, those that are zero included.
/// - **Range** `[0, 1]`, no unit; not defined for one holder.
/// - **Reading** `0` all hold the same, `1` one holds all. Compares rooms of different size; unlike
///   the plain index it changes when holders of nothing are added, so give exactly those who could
///   have held something.
/// - **Cost** `O(n log n)`.
/// - **Source** the plain index rescaled linearly from `[1/n, 1]`; Hirschman 1964 for the index.
public final class NormalizedHerfindahl {

  private NormalizedHerfindahl() {}

  /// Computes the normalized index of `amounts`, all in one unit.
  ///
  /// @param amounts at least one, each finite and `>= 0`, not all zero
  /// @return the index in `[0, 1]`; empty for a single amount
  /// @throws IllegalArgumentException as [HerfindahlIndex#of]
  public static OptionalDouble of(double... amounts) {
    double index = HerfindahlIndex.of(amounts);
    if (amounts.length == 1) {
      return OptionalDouble.empty();
    }
    double lowest = 1.0 / amounts.length;
    return OptionalDouble.of(Math.clamp((index - lowest) / (1 - lowest), 0.0, 1.0));
  }
}
