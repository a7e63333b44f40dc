package org.weft.algorithms;

import org.jspecify.annotations.Nullable;

/// What is left of a walk in a component after some sweeps, whatever it began with: the part that
/// leaks most slowly. Since it is nearly the same for all walks, its visits are worked out once and
/// taken out of every other.
///
/// - **Definition** Let a pass gain `g`, and the one before it `h`. Then what is under way after
///   gain `h − g` is just what visits of `g` take off; so a walk that counts `c g` as visited and
///   goes on from its gain less `c (h − g)` comes to the same end, for any `c`: taken such that the
///   total under way becomes 0. What remains has next to no part in the slowest mode.
/// - **Range** Gains may be negative afterwards; their magnitude still bounds the error.
/// - **Reading** See [SweptBlockVisits].
/// - **Cost** As much as reading the gain of a walk twice.
/// - **Source** Deflation by one vector: R. A. Nicolaides, “Deflation of Conjugate Gradients with
///   Applications to Boundary Value Problems”, SIAM Journal on Numerical Analysis 24 (1987) 355.
final class SlowestMode {

  /// Where less than this part leaks in a sweep, too few digits of the difference are right.
  private static final double LEAST_LEAK = 1e-3;

  private final Sweep sweep;
  private final double[] visits;
  private final double[] loss;
  private final double lost;

  private SlowestMode(Sweep sweep, double[] visits, double[] loss, double lost) {
    this.sweep = sweep;
    this.visits = visits;
    this.loss = loss;
    this.lost = lost;
  }

  /// Learns it from two passes in a row; null where hardly anything leaks.
  static @Nullable SlowestMode of(double[] before, double[] gain, Sweep sweep) {
    double[] loss = before.clone();
    for (int u = 0; u < loss.length; u++) {
      loss[u] -= gain[u];
    }
    double lost = sweep.sum(loss, 1)[0];
    return lost < LEAST_LEAK * sweep.sum(before, 1)[0]
        ? null
        : new SlowestMode(sweep, gain.clone(), loss, lost);
  }

  /// Takes its part out of walks, where that leaves less under way than before.
  ///
  /// @return how many of its visits each walk is to count
  double[] takeOut(double[] gain, int lanes) {
    double[] times = sweep.sum(gain, lanes);
    for (int lane = 0; lane < lanes; lane++) {
      times[lane] /= lost;
    }
    // A walk that swings to and fro would have more under way.
    double[] before = sweep.left(gain, lanes);
    double[] after = sweep.leftWithout(loss, times, gain, lanes);
    for (int lane = 0; lane < lanes; lane++) {
      times[lane] = after[lane] < before[lane] ? times[lane] : 0;
    }
    for (int u = 0, i = 0; u < loss.length; u++) {
      for (int lane = 0; lane < lanes; lane++, i++) {
        gain[i] -= times[lane] * loss[u];
      }
    }
    return times;
  }

  /// Its visits at one place.
  double visits(int place) {
    return visits[place];
  }
}
