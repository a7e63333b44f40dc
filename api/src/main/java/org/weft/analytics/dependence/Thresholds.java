package org.weft.analytics.dependence;

import org.weft.landscape.InvalidArgumentException;

/// Rules that several questions of this room keep.
final class Thresholds {

  static final int LONGEST_LIST = 100;

  private static final double ROUNDING = 1e-12;

  private Thresholds() {}

  /// @throws InvalidArgumentException unless the share is above 0, to 1
  static void check(String argument, double share) {
    if (!(share > 0 && share <= 1)) {
      throw new InvalidArgumentException(argument, share, "must be above 0, to 1");
    }
  }

  /// @throws InvalidArgumentException unless the limit is 1 to 100
  static void checkLimit(String argument, int limit) {
    if (limit < 1 || limit > LONGEST_LIST) {
      throw new InvalidArgumentException(argument, limit, "must be 1 to " + LONGEST_LIST);
    }
  }

  /// Whether a share is at least the threshold, the rounding of its last digits aside.
  static boolean reaches(double share, double threshold) {
    return share >= threshold - ROUNDING;
  }
}
