package org.weft.algorithms;

import org.jspecify.annotations.Nullable;

/// Expected visits in a large component by passing units on, sweep after sweep, until next to
/// nothing is left under way.
///
/// - **Definition** Gauss–Seidel iteration for `x (I − W) = entry`, up and down in turn, or one way
///   only where nearly all shares lead that way; what is under way after a sweep is the residual.
///   What is left of every walk comes to look alike ([SlowestMode]): once learned, it is taken out.
///   Walks that still are under way after [#PATIENCE] rounds, for something leaks hardly anything,
///   go on as generalized conjugate residuals with a round of sweeps as preconditioner: what has
///   stopped shrinking is projected away.
/// - **Range** Stops when at most [#TOLERANCE] of a unit is under way. No hitting share is further
///   off than that but for rounding (a few parts in 10¹⁶ of all visits), for none of what is under
///   way can count more than once.
/// - **Reading** See [HittingShares].
/// - **Cost** `edges` per sweep, mostly 10 to 40 rounds; eight starts share a sweep.
/// - **Source** S. C. Eisenstat, H. C. Elman, M. H. Schultz, “Variational Iterative Methods for
///   Nonsymmetric Systems of Linear Equations”, SIAM Journal on Numerical Analysis 20 (1983) 345;
///   for sweeps on chains: W. J. Stewart, “Introduction to the Numerical Solution of Markov Chains”
///   (1994) 3.2.
final class SweptBlockVisits implements BlockVisits {

  static final double TOLERANCE = 1e-14;

  private static final int PATIENCE = 60;
  private static final int CHECKED = 3; // a look at what is under way costs almost a sweep
  private static final int LEARNING = 12; // rounds until walks forget where they began
  private static final int MAX_STEPS = 3_000;
  private static final int KEPT_STEPS = 30;
  private static final int LANES = 8; // starts per sweep: eight doubles fill a cache line

  /// From this part of the shares on that lead one way, sweeps go that way only. Our choice.
  private static final double ONE_WAY = 0.8;

  private final ShareBlock block;
  private final boolean goesUp;
  private final boolean goesDown;
  private @Nullable SlowestMode slowest; // learned from the first walk

  SweptBlockVisits(ShareBlock block) {
    this.block = block;
    double forward = block.forwardShare();
    goesUp = forward > 1 - ONE_WAY;
    goesDown = forward < ONE_WAY;
  }

  @Override
  public double[] visits(double[] entry) {
    return solve(entry.clone(), 1);
  }

  /// The same walk against the shares: from what is met to those who meet it.
  @Override
  public double[] meeting(double[] ahead) {
    return new SweptBlockVisits(block.reversed()).visits(ahead);
  }

  @Override
  public double[] returns(int[] members) {
    double[] returns = new double[members.length];
    for (int start = 0; start < members.length; start += LANES) {
      int walks = Math.min(LANES, members.length - start);
      double[] entry = new double[block.size() * LANES];
      for (int lane = 0; lane < walks; lane++) {
        entry[members[start + lane] * LANES + lane] = 1;
      }
      double[] visits = solve(entry, LANES);
      for (int lane = 0; lane < walks; lane++) {
        returns[start + lane] = visits[members[start + lane] * LANES + lane];
      }
    }
    return returns;
  }

  /// Visits of several walks side by side; `[u * lanes + lane]` is walk `lane` at member `u`. The
  /// walks do not touch each other: a walk gives the same digits in any company.
  ///
  /// @param underway where the walks start; used up
  private double[] solve(double[] underway, int lanes) {
    double[] visits = new double[underway.length];
    for (int round = 1; round <= PATIENCE; round++) {
      if (round == LEARNING && lanes == 1 && slowest == null) {
        slowest = SlowestMode.of(underway, visits, this);
      } else {
        sweep(underway, visits, lanes);
      }
      if (round % CHECKED == 0) {
        if (slowest != null) {
          slowest.takeOut(underway, visits, lanes);
        }
        if (settle(underway, lanes)) {
          return visits;
        }
      }
    }
    for (int lane = 0; lane < lanes; lane++) {
      double[] more = finish(lane(underway, lane, lanes));
      for (int u = 0; u < more.length; u++) {
        visits[u * lanes + lane] += more[u];
      }
    }
    return visits;
  }

  /// Passes everything on once.
  void sweep(double[] underway, double[] visits, int lanes) {
    double[] arriving = new double[lanes];
    for (int u = 0; goesUp && u < block.size(); u++) {
      passOn(u, underway, visits, arriving);
    }
    for (int u = block.size() - 1; goesDown && u >= 0; u--) {
      passOn(u, underway, visits, arriving);
    }
  }

  private void passOn(int u, double[] underway, double[] visits, double[] arriving) {
    int lanes = arriving.length;
    int at = u * lanes;
    for (int lane = 0; lane < lanes; lane++) {
      arriving[lane] = underway[at + lane] / block.diagonal[u];
      underway[at + lane] = 0;
      visits[at + lane] += arriving[lane];
    }
    if (lanes == LANES) {
      passOnAllLanes(u, underway, arriving);
      return;
    }
    for (int k = block.offset[u]; k < block.offset[u + 1]; k++) {
      int to = block.target[k] * lanes;
      double weight = block.weight[k];
      for (int lane = 0; lane < lanes; lane++) {
        underway[to + lane] += weight * arriving[lane];
      }
    }
  }

  /// The same with a number of lanes that the compiler knows.
  private void passOnAllLanes(int u, double[] underway, double[] arriving) {
    for (int k = block.offset[u]; k < block.offset[u + 1]; k++) {
      int to = block.target[k] * LANES;
      double weight = block.weight[k];
      for (int lane = 0; lane < LANES; lane++) {
        underway[to + lane] += weight * arriving[lane];
      }
    }
  }

  /// Ends the walks that have next to nothing under way; true when all have ended.
  private static boolean settle(double[] underway, int lanes) {
    double[] left = new double[lanes];
    for (int i = 0; i < underway.length; i += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        left[lane] += Math.abs(underway[i + lane]);
      }
    }
    boolean settled = true;
    for (int lane = 0; lane < lanes; lane++) {
      settled &= left[lane] <= TOLERANCE;
      for (int i = lane; left[lane] <= TOLERANCE && i < underway.length; i += lanes) {
        underway[i] = 0;
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
      double[] gain = new double[m];
      double[] left = underway.clone();
      sweep(left, gain, 1);
      double[] drain = underway.clone();
      add(drain, -1, left);
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

  private static double[] lane(double[] values, int lane, int lanes) {
    double[] one = new double[values.length / lanes];
    for (int u = 0; u < one.length; u++) {
      one[u] = values[u * lanes + lane];
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
