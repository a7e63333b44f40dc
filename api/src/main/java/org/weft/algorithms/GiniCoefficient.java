package org.weft.algorithms;

/// How unequal amounts are.
///
/// - **Definition** `2 Σ i·x₍ᵢ₎ / (n Σ x) − (n+1)/n` over amounts in ascending order, `i = 1 … n`:
///   half the mean difference between two holders, over the mean.
/// - **Range** `[0, 1 − 1/n]`, no unit.
/// - **Reading** `0` all hold the same, and also `0` for a single holder: never read it without
///   [HerfindahlIndex] or the number of holders. It changes when holders of nothing are added.
/// - **Cost** `O(n log n)`.
/// - **Source** C. Gini, “Variabilità e mutabilità” (1912); the rank form as in A. Sen, “On
///   Economic Inequality” (1973) 2.
public final class GiniCoefficient {

  private GiniCoefficient() {}

  /// Computes the coefficient of `amounts`, all in one unit.
  ///
  /// @param amounts at least one, each finite and `>= 0`, not all zero
  /// @return the coefficient, in `[0, 1 − 1/n]`
  /// @throws IllegalArgumentException as [HerfindahlIndex#of]
  public static double of(double... amounts) {
    Amounts held = Amounts.checked(amounts);
    int n = held.count();
    double ranked = 0;
    for (int rank = 0; rank < n; rank++) {
      ranked += (rank + 1) * held.share(rank);
    }
    return Math.clamp((2 * ranked - (n + 1)) / n, 0.0, 1 - 1.0 / n);
  }
}
