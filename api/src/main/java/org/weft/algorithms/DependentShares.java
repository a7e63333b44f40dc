package org.weft.algorithms;

import java.util.Arrays;

/// What share of every node's intake passes through one of a few targets: [HittingShares] the other
/// way round, for all nodes at once.
///
/// - **Definition** `f_iX`, the probability that a unit of the intake of `i`, traced back, ever
///   meets one of the targets `X`: the least solution of `f_i = Σ W_ij f_j` with `f = 1` at the
///   targets, what they get left aside.
/// - **Range** `[0, 1]`, no unit; `1` at the targets, `0` where no trace meets one.
/// - **Reading** Who would lose how much if the targets stopped and everybody else passed on less
///   in proportion. With several targets a unit that meets more than one counts once.
/// - **Cost** `O(nodes + edges)`, plus `size³` for each cycle of up to [HittingShares#DENSE_LIMIT]
///   nodes and some twenty sweeps over the edges of each larger one. Cycles through a target are
///   none.
/// - **Source** J. G. Kemeny, J. L. Snell, “Finite Markov Chains” (1960) 3.3, absorption
///   probabilities.
public final class DependentShares {

  private final ShareMatrix shares;
  private final ShareCycles cycles;
  private final StronglyConnectedComponents components;
  private final int denseLimit;
  private final boolean[] isTarget;
  private final int[] local;
  private final double[] share;

  private DependentShares(ShareMatrix shares, int denseLimit, int[] targets) {
    this.shares = shares;
    this.denseLimit = denseLimit;
    cycles = shares.cycles();
    components = cycles.components();
    isTarget = new boolean[shares.nodeCount()];
    local = new int[shares.nodeCount()];
    share = new double[shares.nodeCount()];
    for (int target : targets) {
      shares.pattern().checkNode(target, "target");
      isTarget[target] = true;
      share[target] = 1;
    }
    for (int c = 0; c < components.count(); c++) { // givers before those they give to
      settle(c);
    }
  }

  /// Shares that pass through any of `targets`.
  ///
  /// @throws IllegalArgumentException if one of them is not a node
  /// @throws ArithmeticException as [HittingShares#from]
  public static DependentShares on(ShareMatrix shares, int... targets) {
    return on(shares, HittingShares.DENSE_LIMIT, targets);
  }

  static DependentShares on(ShareMatrix shares, int denseLimit, int[] targets) {
    return new DependentShares(shares, denseLimit, targets);
  }

  /// The share of `node`, in `[0, 1]`.
  public double share(int node) {
    return share[node];
  }

  /// The shares of all nodes, a fresh array.
  public double[] shares() {
    return share.clone();
  }

  /// What a target gets does not count, so a component with targets falls apart; each of its other
  /// members still reaches one.
  private void settle(int component) {
    if (components.size(component) == 1) {
      settleAlone(components.first(component), component);
      return;
    }
    boolean isLarge = components.size(component) > denseLimit;
    int[] members = isLarge ? cycles.backOrder(component) : components.members(component);
    int[] others = Arrays.stream(members).filter(member -> !isTarget[member]).toArray();
    double[] ahead = new double[others.length];
    double fed = 0;
    for (int u = 0; u < ahead.length; u++) {
      ahead[u] = fromOutside(others[u], component);
      fed += ahead[u];
    }
    if (fed > 0) { // else nobody here gets anything of a target
      double[] met = meeting(ShareBlock.of(shares, others, local), ahead);
      for (int u = 0; u < met.length; u++) {
        share[others[u]] = Math.clamp(met[u], 0.0, 1.0);
      }
    }
  }

  /// Nearly all are alone.
  private void settleAlone(int node, int component) {
    double met = isTarget[node] ? 0 : fromOutside(node, component);
    if (met > 0) {
      double leaving = shares.remainder(node);
      for (int k = shares.pattern().first(node); k < shares.pattern().end(node); k++) {
        leaving += shares.pattern().target(k) == node ? 0 : shares.weight(k);
      }
      share[node] = Math.clamp(met / leaving, 0.0, 1.0);
    }
  }

  private double fromOutside(int node, int component) {
    double sum = 0;
    for (int k = shares.pattern().first(node); k < shares.pattern().end(node); k++) {
      int giver = shares.pattern().target(k);
      if (isTarget[giver] || components.componentOf(giver) != component) {
        sum += shares.weight(k) * share[giver];
      }
    }
    return sum;
  }

  private double[] meeting(ShareBlock block, double[] ahead) {
    return block.size() > denseLimit
        ? SweptBlockVisits.meeting(block, ahead)
        : new DenseBlockVisits(block).meeting(ahead);
  }
}
