package org.weft.analytics.depth;

import org.jspecify.annotations.Nullable;

/// Two actors, by index, and what is between them.
record Pair(int one, int other, Bond bond) {

  /// How far the claim lies above what is shown.
  ///
  /// @return null when one of the two is not known
  @Nullable Integer gap() {
    var claimed = bond.claimed();
    var evidenced = bond.evidenced();
    return claimed.isEmpty() || evidenced.isEmpty()
        ? null
        : (Integer) claimed.get().above(evidenced.getAsInt());
  }
}
