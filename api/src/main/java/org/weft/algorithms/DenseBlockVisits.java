package org.weft.algorithms;

/// Expected visits by elimination without subtraction: every digit is right even where hardly
/// anything leaves the component.
///
/// - **Definition** `I − W = L U`, where each pivot is not computed as a difference but as the sum
///   of what leaves the node: exit plus shares from members not yet eliminated.
/// - **Range** Visits `≥ 0`, relative error of a few roundings whatever the exit.
/// - **Reading** See [HittingShares].
/// - **Cost** `size³` multiplications in all, `size²` doubles.
/// - **Source** W. K. Grassmann, M. I. Taksar, D. P. Heyman, “Regenerative Analysis and Steady
///   State Distributions for Markov Chains”, Operations Research 33 (1985) 1107; for the inverse:
///   A. S. Alfa, J. Xue, Q. Ye, “Accurate Computation of the Smallest Eigenvalue of a Diagonally
///   Dominant M-Matrix”, Mathematics of Computation 71 (2002) 217.
final class DenseBlockVisits implements BlockVisits {

  private final double[][]
      lu; // below the diagonal the factors of L, above it the shares left in U;
  // what comes to stand on it is never read: the diagonal is the pivot
  private final double[] pivot;

  DenseBlockVisits(ShareBlock block) {
    int m = block.size();
    lu = new double[m][m];
    pivot = new double[m];
    for (int u = 0; u < m; u++) {
      for (int k = block.offset[u]; k < block.offset[u + 1]; k++) {
        lu[u][block.target[k]] = block.weight[k];
      }
    }
    eliminate(block.exit.clone());
  }

  private void eliminate(double[] exit) {
    int m = pivot.length;
    for (int k = 0; k < m; k++) {
      double leaving = exit[k];
      for (int j = k + 1; j < m; j++) {
        leaving += lu[k][j];
      }
      pivot[k] = Math.max(leaving, Double.MIN_NORMAL);
      for (int i = k + 1; i < m; i++) {
        double factor = lu[i][k] / pivot[k];
        lu[i][k] = factor;
        if (factor > 0) {
          for (int j = k + 1; j < m; j++) {
            lu[i][j] += factor * lu[k][j];
          }
          exit[i] += factor * exit[k];
        }
      }
    }
  }

  @Override
  public double[] visits(double[] entry) {
    int m = pivot.length;
    double[] x = entry.clone();
    for (int k = 0; k < m; k++) {
      x[k] /= pivot[k];
      for (int j = k + 1; j < m; j++) {
        x[j] += lu[k][j] * x[k];
      }
    }
    for (int k = m - 1; k >= 0; k--) {
      for (int j = 0; j < k; j++) {
        x[j] += lu[k][j] * x[k];
      }
    }
    return x;
  }

  @Override
  public double[] returns(int[] members) {
    double[] returns = new double[members.length];
    for (int i = 0; i < members.length; i++) {
      returns[i] = returns(members[i]);
    }
    return returns;
  }

  /// How likely a unit that starts at each member meets something outside, where `ahead[u]` is the
  /// chance that its next step from `u` leads out and meets it: column-wise what [#visits] is
  /// row-wise.
  double[] meeting(double[] ahead) {
    int m = pivot.length;
    double[] x = ahead.clone();
    for (int i = 1; i < m; i++) {
      for (int k = 0; k < i; k++) {
        x[i] += lu[i][k] * x[k];
      }
    }
    for (int k = m - 1; k >= 0; k--) {
      for (int i = k + 1; i < m; i++) {
        x[k] += lu[k][i] * x[i];
      }
      x[k] /= pivot[k];
    }
    return x;
  }

  /// Entry `(j, j)` of the inverse: the column for a unit at `j`, solved as far up as `j`.
  private double returns(int j) {
    int m = pivot.length;
    double[] x = new double[m];
    x[j] = 1;
    for (int i = j + 1; i < m; i++) {
      for (int k = j; k < i; k++) {
        x[i] += lu[i][k] * x[k];
      }
    }
    for (int k = m - 1; k >= j; k--) {
      for (int i = k + 1; i < m; i++) {
        x[k] += lu[k][i] * x[i];
      }
      x[k] /= pivot[k];
    }
    return x[j];
  }
}
