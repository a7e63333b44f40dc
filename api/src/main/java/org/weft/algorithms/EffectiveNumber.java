package org.weft.algorithms;

/// How many equal holders would be as concentrated as these.
///
/// - **Definition** `1 / HHI` with [HerfindahlIndex].
/// - **Range** `[1, n]`, in holders.
/// - **Reading** “2.4 effective funders” though five are listed: the rest hardly counts. It says
///   nothing about which ones.
/// - **Cost** `O(n log n)`.
/// - **Source** M. Laakso, R. Taagepera, “Effective Number of Parties”, Comparative Political
///   Studies 12 (1979) 3.
public final class EffectiveNumber {

  private EffectiveNumber() {}

  /// Computes the effective number of holders of `amounts`, all in one unit.
  ///
  /// @param amounts at least one, each finite and `>= 0`, not all zero
  /// @return the number, in `[1, n]`
  /// @throws IllegalArgumentException as [HerfindahlIndex#of]
  public static double of(double... amounts) {
    return Math.clamp(1 / HerfindahlIndex.of(amounts), 1.0, (double) amounts.length);
  }
}
