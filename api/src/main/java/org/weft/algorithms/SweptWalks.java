package org.weft.algorithms;

import org.jspecify.annotations.Nullable;

/// Walks through a large block, sweep after sweep, until next to nothing is left under way.
///
/// - **Definition** Gauss–Seidel iteration for `x (I − W) = entry`; what is under way after a sweep
///   is the residual. What is left of every walk comes to look alike ([SlowestMode]): once learned,
///   it is taken out. Walks that still are under way after [#PATIENCE] sweeps, for something leaks
///   hardly anything, go on as generalized conjugate residuals with a sweep as preconditioner: what
///   has stopped shrinking is projected away.
/// - **Range** Stops when at most [#TOLERANCE] of a unit is under way. No hitting share is further
///   off than that but for rounding (a few parts in 10¹⁶ of all visits), for none of what is under
///   way can count more than once.
/// - **Reading** See [HittingShares].
/// - **Cost** `members + shares` per sweep, mostly 15 to 30 sweeps; eight walks share a sweep.
/// - **Source** S. C. Eisenstat, H. C. Elman, M. H. Schultz, “Variational Iterative Methods for
///   Nonsymmetric Systems of Linear Equations”, SIAM Journal on Numerical Analysis 20 (1983) 345;
///   for sweeps on chains: W. J. Stewart, “Introduction to the Numerical Solution of Markov Chains”
///   (1994) 3.2.
final class SweptWalks {

  static final double TOLERANCE = 1e-14;

  private static final int PATIENCE = 60;
  private static final int TAKEN_OUT = 6; // taking the slowest mode out costs almost a sweep
  private static final int CHECKED = 2; // a look at what is under way costs part of a sweep
  private static final int LEARNING = 8; // sweeps until walks forget where they began
  private static final int MAX_STEPS = 3_000;
  private static final int KEPT_STEPS = 30;

  private final Sweep sweep;
  private @Nullable SlowestMode slowest; // learned from the first walk

  SweptWalks(Sweep sweep) {
    this.sweep = sweep;
  }

  Sweep sweep() {
    return sweep;
  }

  /// Visits of one walk, by member.
  ///
  /// @param entry by member
  double[] visits(double[] entry) {
    double[] gain = sweep.placed(entry);
    double[] visits = new double[gain.length];
    sweep.begin(gain, 1);
    add(visits, 1, gain);
    for (int round = 2; round <= PATIENCE; round++) {
      if (slowest != null && round % TAKEN_OUT == 0) {
        double times = slowest.takeOut(gain, 1)[0];
        for (int u = 0; u < visits.length; u++) {
          visits[u] += times * slowest.visits(u);
        }
      }
      double[] before = round == LEARNING && slowest == null ? gain.clone() : null;
      sweep.pass(gain, 1);
      add(visits, 1, gain);
      if (before != null) {
        slowest = SlowestMode.of(before, gain, sweep);
      }
      if (round % CHECKED == 0 && sweep.left(gain, 1)[0] <= TOLERANCE) {
        return sweep.byMember(visits);
      }
    }
    add(visits, 1, finish(sweep.waiting(gain)));
    return sweep.byMember(visits);
  }

  /// Follows [Sweep#LANES] walks to their end.
  ///
  /// @param gain where they start, by place; is used up
  /// @param returns has added how often each is at its place
  void follow(double[] gain, int[] places, double[] returns) {
    sweep.begin(gain, Sweep.LANES);
    count(gain, places, returns);
    for (int round = 2; round <= PATIENCE; round++) {
      if (slowest != null && round % TAKEN_OUT == 0) {
        double[] times = slowest.takeOut(gain, Sweep.LANES);
        for (int lane = 0; lane < returns.length; lane++) {
          returns[lane] += times[lane] * slowest.visits(places[lane]);
        }
      }
      sweep.pass(gain, Sweep.LANES);
      count(gain, places, returns);
      if (round % CHECKED == 0 && areSettled(gain)) {
        return;
      }
    }
    for (int lane = 0; lane < returns.length; lane++) {
      returns[lane] += finish(sweep.waiting(lane(gain, lane)))[places[lane]];
    }
  }

  private static void count(double[] gain, int[] places, double[] returns) {
    for (int lane = 0; lane < returns.length; lane++) {
      returns[lane] += gain[places[lane] * Sweep.LANES + lane];
    }
  }

  /// Ends the walks that have next to nothing under way; true when all have ended.
  private boolean areSettled(double[] gain) {
    boolean settled = true;
    double[] left = sweep.left(gain, Sweep.LANES);
    for (int lane = 0; lane < left.length; lane++) {
      settled &= left[lane] <= TOLERANCE;
      for (int i = lane; left[lane] > 0 && left[lane] <= TOLERANCE && i < gain.length; ) {
        gain[i] = 0;
        i += Sweep.LANES;
      }
    }
    return settled;
  }

  /// The visits still to come of one walk with `underway` left.
  private double[] finish(double[] underway) {
    int m = underway.length;
    double[] visits = new double[m];
    int most = Math.min(KEPT_STEPS, m - 1); // of as many steps as members nothing new is left
    double[][] gains = new double[most][m]; // visits …
    double[][] drains = new double[most][m]; // … and what they take off what is under way
    for (int step = 0; step < MAX_STEPS; step++) {
      if (magnitude(underway) <= TOLERANCE) {
        return visits;
      }
      int now = step % most;
      double[] gain = underway.clone();
      sweep.begin(gain, 1);
      double[] drain = underway.clone();
      add(drain, -1, sweep.waiting(gain));
      for (int kept = 0; kept < now; kept++) {
        double overlap = product(drain, drains[kept]);
        add(drain, -overlap, drains[kept]);
        add(gain, -overlap, gains[kept]);
      }
      double scale = 1 / Math.sqrt(product(drain, drain));
      double times = product(underway, drain) * scale * scale;
      add(visits, times, gain);
      add(underway, -times, drain);
      gains[now] = times(scale, gain);
      drains[now] = times(scale, drain);
    }
    throw new ArithmeticException(
        "a loop of %d nodes is not traced to its end: %s of a unit is under way after %d steps"
            .formatted(m, magnitude(underway), MAX_STEPS));
  }

  private static double[] lane(double[] values, int lane) {
    double[] one = new double[values.length / Sweep.LANES];
    for (int u = 0; u < one.length; u++) {
      one[u] = values[u * Sweep.LANES + lane];
    }
    return one;
  }

  private static double magnitude(double[] vector) {
    double sum = 0;
    for (double value : vector) {
      sum += Math.abs(value);
    }
    return sum;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double times, double[] vector) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * vector[i];
    }
  }

  private static double[] times(double factor, double[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
    return vector;
  }
}
