package org.weft.algorithms;

import org.jspecify.annotations.Nullable;

/// What is left of a walk in a component after some sweeps, whatever it began with: the part that
/// leaks most slowly. Since it is nearly the same for all walks, its visits are worked out once and
/// taken out of every other.
///
/// - **Definition** For what is under way, `r`, one sweep gives visits `g` and leaves `r'`. Then
///   `g` takes off `d = r − r'`, and so `c g` takes off `c d`, for any `c`: taken such that the
///   total that is under way becomes 0. What remains has next to no part in the slowest mode.
/// - **Range** What is under way may be negative afterwards; its magnitude still bounds the error.
/// - **Reading** See [SweptBlockVisits].
/// - **Cost** As much as reading what is under way twice.
/// - **Source** Deflation by one vector: R. A. Nicolaides, “Deflation of Conjugate Gradients with
///   Applications to Boundary Value Problems”, SIAM Journal on Numerical Analysis 24 (1987) 355.
final class SlowestMode {

  /// Where less than this part leaks in a sweep, too few digits of the difference are right.
  private static final double LEAST_LEAK = 1e-3;

  private final double[] gain;
  private final double[] drain;
  private final double drained;

  private SlowestMode(double[] gain, double[] drain, double drained) {
    this.gain = gain;
    this.drain = drain;
    this.drained = drained;
  }

  /// Learns it from one more sweep of a walk; null where hardly anything leaks.
  static @Nullable SlowestMode of(double[] underway, double[] visits, SweptBlockVisits sweeps) {
    double[] gain = new double[underway.length];
    double[] drain = underway.clone();
    double before = totals(underway, 1)[0];
    sweeps.sweep(underway, gain, 1);
    for (int u = 0; u < gain.length; u++) {
      visits[u] += gain[u];
      drain[u] -= underway[u];
    }
    double drained = totals(drain, 1)[0];
    return drained < LEAST_LEAK * before ? null : new SlowestMode(gain, drain, drained);
  }

  /// Takes its part out of what is under way and adds the visits that come of it, where that leaves
  /// less under way than before.
  void takeOut(double[] underway, double[] visits, int lanes) {
    double[] times = totals(underway, lanes);
    for (int lane = 0; lane < lanes; lane++) {
      times[lane] /= drained;
    }
    double[] saved = saved(underway, times);
    for (int lane = 0; lane < lanes; lane++) {
      times[lane] = saved[lane] > 0 ? times[lane] : 0;
    }
    for (int u = 0, i = 0; u < gain.length; u++) {
      for (int lane = 0; lane < lanes; lane++, i++) {
        visits[i] += times[lane] * gain[u];
        underway[i] -= times[lane] * drain[u];
      }
    }
  }

  /// How much less would be under way. A walk that swings to and fro would have more.
  private double[] saved(double[] underway, double[] times) {
    double[] saved = new double[times.length];
    for (int u = 0, i = 0; u < drain.length; u++) {
      for (int lane = 0; lane < times.length; lane++, i++) {
        saved[lane] += Math.abs(underway[i]) - Math.abs(underway[i] - times[lane] * drain[u]);
      }
    }
    return saved;
  }

  private static double[] totals(double[] values, int lanes) {
    double[] totals = new double[lanes];
    for (int i = 0; i < values.length; i += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        totals[lane] += values[i + lane];
      }
    }
    return totals;
  }
}
