package org.weft.algorithms;

/// Expected visits inside one [ShareBlock] that is not closed: rows and diagonal of `(I − W)⁻¹`.
sealed interface BlockVisits permits DenseBlockVisits, SweptBlockVisits {

  /// How often a unit that enters at `u` with probability `entry[u]` is at each member, expected.
  double[] visits(double[] entry);

  /// How often a unit that starts at each of `members` is there, the start included: `N_jj ≥ 1`.
  double[] returns(int[] members);
}
