package org.weft.algorithms;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// What share of one subject's intake passes through each other node, however long the way.
///
/// - **Definition** Trace a unit of the subject `i` back: at each node it came from another one
///   with the probability that [ShareMatrix] tells. `f_ij = N_ij / N_jj`, with `N = (I − W)⁻¹`, is
///   the probability that the trace ever meets `j`; `f_ii = 1` by convention.
/// - **Range** `[0, 1]`, no unit. Over the nodes where traces end (ultimate sources), the closed
///   loops and the remainder the shares sum to 1; over all nodes they do not, for one unit passes
///   through many hands.
/// - **Reading** `f_ij = 1`: nothing reaches `i` without `j`. `f_ij = 0.6`: if `j` stopped, 60 % of
///   what `i` gets would have to come another way. It says nothing about whether there is another
///   way, nor how long it takes. Cycles are no trouble: each unit counts once per node.
/// - **Exists** where the spectral radius of `W` is below 1, that is, where a round in every cycle
///   loses something. No eigenvalue is computed: a radius of 1 is a group without intake from
///   outside, which is found exactly ([ClosedLoop]), and how much a cycle keeps is told member by
///   member, `1 − 1 / N_jj`. The radius itself says of no actor how much it depends on another.
/// - **Cost** Only what `i` reaches is touched. `O(nodes + edges)`, plus `size³` for each cycle of
///   up to [#DENSE_LIMIT] nodes. In larger cycles visits are iterated, some twenty sweeps over the
///   edges, and shares are computed only when asked for, as many sweeps for eight nodes ([#largest]
///   and [#atLeast] ask for few).
/// - **Source** J. G. Kemeny, J. L. Snell, “Finite Markov Chains” (1960) 3.2, 3.5: `N` and the
///   probability of ever reaching a state; for value through chains of holders: S. Vitali, J. B.
///   Glattfelder, S. Battiston, “The Network of Global Corporate Control”, PLoS ONE 6 (2011)
///   e25995.
public final class HittingShares {

  /// Cycles with more nodes are iterated instead of inverted. Our choice: about ten milliseconds.
  public static final int DENSE_LIMIT = 200;

  private final int source;
  private final Trace trace;

  private HittingShares(int source, Trace trace) {
    this.source = source;
    this.trace = trace;
  }

  /// Traces the intake of `source` back.
  ///
  /// @throws IllegalArgumentException if `source` is not a node
  /// @throws ArithmeticException if a cycle above [#DENSE_LIMIT] leaks so little that iterating
  ///   does not end
  public static HittingShares from(ShareMatrix shares, int source) {
    return from(shares, source, DENSE_LIMIT);
  }

  static HittingShares from(ShareMatrix shares, int source, int denseLimit) {
    return new HittingShares(source, new Trace(shares, source, denseLimit));
  }

  /// The node whose intake is traced.
  public int source() {
    return source;
  }

  /// All nodes that a trace can meet, ascending, the source included.
  public int[] reached() {
    int n = trace.arriving.length;
    int[] reached = new int[n];
    int size = 0;
    for (int v = 0; v < n; v++) {
      if (trace.components.componentOf(v) >= 0) {
        reached[size++] = v;
      }
    }
    return Arrays.copyOf(reached, size);
  }

  /// `f` from the source to `node`, in `[0, 1]`; `0` for a node that is not reached.
  public double share(int node) {
    return trace.hitting(new int[] {node})[0];
  }

  /// A number that [#share] does not exceed, at once and for any node: the expected visits.
  public double shareAtMost(int node) {
    double known = trace.hitting[node];
    return Double.isNaN(known) ? Math.min(1, trace.visits[node]) : known;
  }

  /// The `count` nodes with the largest shares, the source left out; fewer if fewer are reached.
  /// Largest first, then smallest node.
  ///
  /// @throws IllegalArgumentException if `count` is negative
  public List<NodeShare> largest(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count is " + count + ": must be >= 0");
    }
    return LargestShares.of(this, trace, count, 0);
  }

  /// The nodes whose share is at least `threshold`, the source left out. Largest first, then
  /// smallest node.
  ///
  /// @param threshold in `(0, 1]`
  /// @throws IllegalArgumentException if the threshold is not in range
  public List<NodeShare> atLeast(double threshold) {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold is " + threshold + ": must be in (0, 1]");
    }
    return LargestShares.of(this, trace, Integer.MAX_VALUE, threshold);
  }

  /// Expected number of times the trace is at `node`, `N_ij`; infinite within a closed loop.
  public double visits(int node) {
    return trace.visits[node];
  }

  /// Where traces end: nodes that get nothing from anybody, with the share that ends there. Largest
  /// first, then smallest node. The source itself, with share 1, if it gets nothing.
  public List<NodeShare> ultimateSources() {
    return List.copyOf(trace.ultimate);
  }

  /// The share that comes to no end because the remainder of some node is not told, in `[0, 1]`.
  public double remainder() {
    return Math.min(1, Arrays.stream(trace.lost).sorted().reduce(0, Double::sum));
  }

  /// The part of [#remainder] that gets lost at `node`.
  public double remainderAt(int node) {
    return trace.lost[node];
  }

  /// Loops that nothing enters from outside, with the share trapped there; by smallest member.
  public List<ClosedLoop> closedLoops() {
    return trace.loops.stream()
        .sorted((a, b) -> Integer.compare(a.members().getFirst(), b.members().getFirst()))
        .toList();
  }

  /// Expected number of steps until the trace ends, at an ultimate source or (the last step) in a
  /// remainder; a loop to itself is a step. Empty if some share is trapped in a closed loop, which
  /// has no end.
  public OptionalDouble expectedHops() {
    return Double.isInfinite(trace.hops) ? OptionalDouble.empty() : OptionalDouble.of(trace.hops);
  }
}
