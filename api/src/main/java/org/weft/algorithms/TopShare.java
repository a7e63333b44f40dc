package org.weft.algorithms;

/// The share that the largest holders have together (concentration ratio, CR).
///
/// - **Definition** The sum of the `k` largest amounts over the total; `CR1` is the top share.
/// - **Range** `(0, 1]`, no unit; `1` when there are no more than `k` holders.
/// - **Reading** High means few can stop it by leaving. It does not show how the rest is spread.
/// - **Cost** `O(n log n)`.
/// - **Source** elementary; as `CR1` and `CR3` in industrial economics.
public final class TopShare {

  private TopShare() {}

  /// Computes the joint share of the `count` largest of `amounts`, all in one unit.
  ///
  /// @param count how many holders, at least 1; more than there are means all
  /// @param amounts at least one, each finite and `>= 0`, not all zero
  /// @return the share, in `(0, 1]`
  /// @throws IllegalArgumentException if `count < 1`, or as [HerfindahlIndex#of]
  public static double of(int count, double... amounts) {
    if (count < 1) {
      throw new IllegalArgumentException("count is " + count + ": must be at least 1");
    }
    Amounts held = Amounts.checked(amounts);
    if (count >= held.count()) {
      return 1;
    }
    double sum = 0;
    for (int rank = held.count() - count; rank < held.count(); rank++) {
      sum += held.share(rank);
    }
    return Math.min(sum, 1);
  }
}
