package org.weft.algorithms;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Who gets what share of its intake from whom: row `i`, column `j` is the share of `i` that comes
/// from `j`.
///
/// Sparse and immutable. Each share is in `[0, 1]` and each row sums to at most 1. What a row lacks
/// to 1 is its *remainder*: intake whose origin is not told. There are two ways to show it. Left as
/// it is, [HittingShares] reports it as remainder, per node and in total. Given to a node of its
/// own ([Builder#restTo]; by custom `UNKNOWN` is node `n` and `OWN` node `n + 1`), every row sums
/// to 1 and the untraced share appears like any other ultimate source.
///
/// A share of 0 is no edge. A loop (a share from itself) is kept.
public final class ShareMatrix {

  /// How far from 1 a row sum still counts as 1: rounding of shares, nothing else. Our choice.
  public static final double TOLERANCE = 1e-9;

  private final DirectedGraph pattern;
  private final double[] weight; // weight[k] belongs to pattern.target(k)
  private final double[] remainder;
  private volatile @Nullable ShareCycles cycles;

  private ShareMatrix(DirectedGraph pattern, double[] weight, double[] remainder) {
    this.pattern = pattern;
    this.weight = weight;
    this.remainder = remainder;
  }

  /// A builder for a matrix of `nodeCount` nodes.
  public static Builder builder(int nodeCount) {
    return new Builder(nodeCount);
  }

  /// Number of nodes; they are `0 … nodeCount - 1`.
  public int nodeCount() {
    return pattern.nodeCount();
  }

  /// Who depends directly on whom: an edge `i → j` where the share is positive.
  public DirectedGraph pattern() {
    return pattern;
  }

  /// Where the resource runs: an edge `j → i` where the share of `i` from `j` is positive.
  public DirectedGraph flow() {
    return pattern.reversed();
  }

  /// The share of `i` that comes from `j` directly, in `[0, 1]`.
  public double share(int i, int j) {
    pattern.checkNode(i, "i");
    pattern.checkNode(j, "j");
    int k = pattern.position(i, j);
    return k < 0 ? 0 : weight[k];
  }

  /// The share of `i` whose origin is not told, in `[0, 1]`; `1` for a node without any share.
  public double remainder(int i) {
    pattern.checkNode(i, "i");
    return remainder[i];
  }

  /// Whether `i` gets nothing from anybody: here every trace ends.
  public boolean isUltimate(int i) {
    pattern.checkNode(i, "i");
    return pattern.first(i) == pattern.end(i);
  }

  /// Of each node the sum of `values` of those it gets from, weighted by what it gets from them.
  ///
  /// @param values by node, in `[0, 1]`
  /// @return by node, in `[0, 1]`; `0` where it gets nothing
  public double[] weightedBy(double[] values) {
    double[] sums = new double[nodeCount()];
    for (int v = 0; v < sums.length; v++) {
      double sum = 0;
      for (int k = pattern.first(v); k < pattern.end(v); k++) {
        sum += weight[k] * values[pattern.target(k)];
      }
      sums[v] = Math.min(sum, 1);
    }
    return sums;
  }

  /// Its cycles, found when they are first asked for.
  ShareCycles cycles() {
    ShareCycles held = cycles;
    if (held == null) {
      held = new ShareCycles(this);
      cycles = held;
    }
    return held;
  }

  double weight(int k) {
    return weight[k];
  }

  /// Collects shares in any order; shares of one pair are added up.
  public static final class Builder {

    private final int nodeCount;
    private int rest = -1;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] share = new double[16];
    private int size;

    private Builder(int nodeCount) {
      if (nodeCount < 0) {
        throw new IllegalArgumentException("nodeCount is " + nodeCount + ": must be >= 0");
      }
      this.nodeCount = nodeCount;
    }

    /// Adds that `i` gets the share `share` of its intake from `j`.
    ///
    /// @param share in `[0, 1]`
    /// @throws IllegalArgumentException if one of them is not a node, or the share not in range
    public Builder share(int i, int j, double share) {
      check(i, "i");
      check(j, "j");
      if (!(share >= 0 && share <= 1 + TOLERANCE)) {
        throw new IllegalArgumentException(
            "share of " + i + " from " + j + " is " + share + ": must be in [0, 1]");
      }
      if (share > 0) {
        append(i, j, share);
      }
      return this;
    }

    /// Makes room for so many shares at once.
    public Builder expect(int shares) {
      from = Arrays.copyOf(from, Math.max(size, shares));
      to = Arrays.copyOf(to, from.length);
      share = Arrays.copyOf(share, from.length);
      return this;
    }

    /// Gives what each row lacks to 1 to `node`. Rows without any share stay empty: they are
    /// ultimate sources. To call the origin of their means unknown, say `share(i, node, 1)`.
    public Builder restTo(int node) {
      check(node, "node");
      rest = node;
      return this;
    }

    /// The matrix of the shares added so far.
    ///
    /// @throws IllegalArgumentException if a row sums to more than 1
    public ShareMatrix build() {
      ShareMatrix told = assemble();
      if (rest < 0) {
        return told;
      }
      for (int i = 0; i < nodeCount; i++) {
        if (i != rest && !told.isUltimate(i) && told.remainder[i] > 0) {
          append(i, rest, told.remainder[i]);
        }
      }
      rest = -1;
      return assemble();
    }

    private ShareMatrix assemble() {
      long[] rows = sortedRows();
      int[] offset = new int[nodeCount + 1];
      int[] target = new int[size];
      double[] weight = new double[size];
      double[] remainder = new double[nodeCount];
      int edges = 0;
      int at = 0;
      for (int i = 0; i < nodeCount; i++) {
        double sum = 0;
        while (at < size && from[(int) rows[at]] == i) {
          int run = endOfRun(rows, at);
          target[edges] = to[(int) rows[at]];
          weight[edges] = sumOf(rows, at, run);
          sum += weight[edges++];
          at = run;
        }
        offset[i + 1] = edges;
        remainder[i] = remainderOf(i, sum);
      }
      DirectedGraph pattern = new DirectedGraph(offset, Arrays.copyOf(target, edges));
      return new ShareMatrix(pattern, Arrays.copyOf(weight, edges), remainder);
    }

    /// Entry numbers by row, then column; the column is in the high half.
    private long[] sortedRows() {
      int[] offset = new int[nodeCount + 1];
      for (int e = 0; e < size; e++) {
        offset[from[e] + 1]++;
      }
      for (int i = 0; i < nodeCount; i++) {
        offset[i + 1] += offset[i];
      }
      long[] rows = new long[size];
      int[] next = Arrays.copyOf(offset, nodeCount);
      for (int e = 0; e < size; e++) {
        rows[next[from[e]]++] = (long) to[e] << 32 | e;
      }
      for (int i = 0; i < nodeCount; i++) {
        Arrays.sort(rows, offset[i], offset[i + 1]);
      }
      return rows;
    }

    private int endOfRun(long[] rows, int start) {
      int e = (int) rows[start];
      int end = start + 1;
      while (end < size && from[(int) rows[end]] == from[e] && to[(int) rows[end]] == to[e]) {
        end++;
      }
      return end;
    }

    /// Adds in ascending order of size, so that the order of the input cannot change the sum.
    private double sumOf(long[] rows, int start, int end) {
      if (end == start + 1) {
        return share[(int) rows[start]];
      }
      double[] parts = new double[end - start];
      for (int k = start; k < end; k++) {
        parts[k - start] = share[(int) rows[k]];
      }
      Arrays.sort(parts);
      return Arrays.stream(parts).reduce(0, Double::sum);
    }

    private static double remainderOf(int i, double sum) {
      if (sum > 1 + TOLERANCE) {
        throw new IllegalArgumentException(
            "shares of " + i + " sum to " + sum + ": must be at most 1");
      }
      return 1 - sum <= TOLERANCE ? 0 : 1 - sum;
    }

    private void append(int i, int j, double value) {
      if (size == from.length) {
        expect(Math.max(16, 2 * size));
      }
      from[size] = i;
      to[size] = j;
      share[size++] = value;
    }

    private void check(int node, String argument) {
      if (node < 0 || node >= nodeCount) {
        throw new IllegalArgumentException(
            argument + " is " + node + ": must be a node, 0 to " + (nodeCount - 1));
      }
    }
  }
}
