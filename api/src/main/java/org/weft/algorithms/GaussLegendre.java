package org.weft.algorithms;

import java.util.function.DoubleFunction;

/// Integrals over `[0, 1]`, exact for polynomials.
///
/// - **Definition** `Σ w_k f(x_k)` at the zeros `x_k` of the Legendre polynomial of degree `nodes`;
///   exact for polynomials up to degree `2 nodes − 1`. All weights are positive.
/// - **Range** As the function's; no unit of its own.
/// - **Reading** A rule of arithmetic, no measure.
/// - **Cost** `nodes` values of the function, and `O(nodes²)`.
/// - **Source** M. Abramowitz, I. A. Stegun, “Handbook of Mathematical Functions” (1964) 25.4.29.
final class GaussLegendre {

  private static final int MOST_STEPS = 100;

  private GaussLegendre() {}

  /// Integrates a function with several components at once.
  ///
  /// @param nodes `>= 1`
  /// @param size number of components
  static double[] integrate(int nodes, int size, DoubleFunction<double[]> function) {
    var integral = new double[size];
    for (int k = 0; k < nodes; k++) {
      double x = Math.cos(Math.PI * (k + 0.75) / (nodes + 0.5));
      double slope = 0;
      double step = 1;
      for (int i = 0; i < MOST_STEPS && Math.abs(step) > 1e-15; i++) { // Newton; a few steps do
        double before = 0;
        double at = 1;
        for (int degree = 1; degree <= nodes; degree++) {
          double next = ((2 * degree - 1) * x * at - (degree - 1) * before) / degree;
          before = at;
          at = next;
        }
        slope = nodes * (x * at - before) / (x * x - 1);
        step = at / slope;
        x -= step;
      }
      double weight = 1 / ((1 - x * x) * slope * slope); // half of that on [-1, 1]
      var values = function.apply((1 + x) / 2);
      for (int i = 0; i < size; i++) {
        integral[i] += weight * values[i];
      }
    }
    return integral;
  }
}
