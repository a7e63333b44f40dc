package org.weft.algorithms;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// How often a node lies between others, and how near it is to them, over shortest paths of
/// undirected ties; exact, or estimated from some starts.
///
/// - **Definition** Betweenness as in [Betweenness], `Σ σ_st(v) / σ_st` over pairs, each once.
///   Harmonic closeness `Σ 1 / d(v, t)` over the other nodes, `0` for those that are not reached. A
///   tie costs 1, or `1 / strength`. From `k` of `n` starts, drawn without replacement, betweenness
///   is `n / k` times what they add.
/// - **Range** Betweenness `[0, (n−1)(n−2)/2]`, unit: pairs. Closeness `0` or more; without
///   strengths at most `n − 1`.
/// - **Reading** Harmonic closeness is defined where a network falls apart, classical closeness is
///   not. An estimate is right within [#errorBound] with the confidence stated.
/// - **Cost** `O(starts × ties)`, with strengths `O(starts × ties × log nodes)`.
/// - **Source** U. Brandes, “A Faster Algorithm for Betweenness Centrality”, Journal of
///   Mathematical Sociology 25 (2001) 163; U. Brandes, C. Pich, “Centrality Estimation in Large
///   Networks”, International Journal of Bifurcation and Chaos 17 (2007) 2303; M. Marchiori, V.
///   Latora, “Harmony in the Small-World”, Physica A 285 (2000) 539; W. Hoeffding, “Probability
///   Inequalities for Sums of Bounded Random Variables”, Journal of the American Statistical
///   Association 58 (1963) 13.
public final class PathCentrality {

  private final int starts;
  private final double[] betweenness;
  private final double[] closeness;

  private PathCentrality(DirectedGraph ties, double @Nullable [] strengths, int[] starts) {
    int n = ties.nodeCount();
    this.starts = starts.length;
    betweenness = new double[n];
    closeness = new double[n];
    Arrays.fill(closeness, Double.NaN);
    var paths = paths(ties, strengths);
    for (int start : starts) {
      paths.from(start);
      closeness[start] = paths.harmonicCloseness();
      paths.addDependencies(betweenness);
    }
    double weight = starts.length == 0 ? 0 : (double) n / starts.length / 2;
    double pairs = n < 3 ? 0 : (n - 1.0) * (n - 2) / 2;
    // From some starts it can come out a little above what there is.
    Arrays.setAll(betweenness, v -> Math.min(betweenness[v] * weight, pairs));
  }

  private static ShortestPaths paths(DirectedGraph ties, double @Nullable [] strengths) {
    return strengths == null ? new HopPaths(ties) : new CostPaths(ties, costs(strengths));
  }

  /// From every node.
  ///
  /// @param graph directions and loops do not count
  public static PathCentrality of(DirectedGraph graph) {
    return new PathCentrality(graph.undirected(), null, all(graph.nodeCount()));
  }

  /// From every node, a tie costing `1 / strength`.
  ///
  /// @param graph simple and undirected: each tie in both directions
  /// @param strengths by position of the tie: the successors of node 0, then of node 1 …; each
  ///   above 0, the same in both directions
  public static PathCentrality of(DirectedGraph graph, double[] strengths) {
    return new PathCentrality(graph, strengths, all(graph.nodeCount()));
  }

  /// From some nodes, drawn with a seed; betweenness is then an estimate, and closeness is only
  /// known for the starts.
  ///
  /// @param graph simple and undirected: each tie in both directions
  /// @param strengths null where every tie costs 1
  /// @param samples starts, `>= 1`; all, if there are no more nodes
  public static PathCentrality sampled(
      DirectedGraph graph, double @Nullable [] strengths, int samples, long seed) {
    if (samples < 1) {
      throw new IllegalArgumentException("samples is " + samples + ": must be >= 1");
    }
    int[] starts = all(graph.nodeCount());
    var random = new Random(seed);
    int drawn = Math.min(samples, starts.length);
    for (int i = 0; i < drawn; i++) {
      int other = i + random.nextInt(starts.length - i);
      int swapped = starts[i];
      starts[i] = starts[other];
      starts[other] = swapped;
    }
    Arrays.sort(starts, 0, drawn);
    return new PathCentrality(graph, strengths, Arrays.copyOf(starts, drawn));
  }

  /// How near one node is to all others: [#harmonicCloseness] of it alone.
  ///
  /// @param graph simple and undirected: each tie in both directions
  /// @param strengths null where every tie costs 1
  public static double harmonicCloseness(
      DirectedGraph graph, double @Nullable [] strengths, int node) {
    graph.checkNode(node, "node");
    var paths = paths(graph, strengths);
    paths.from(node);
    return paths.harmonicCloseness();
  }

  private static int[] all(int n) {
    int[] nodes = new int[n];
    Arrays.setAll(nodes, v -> v);
    return nodes;
  }

  private static double[] costs(double[] strengths) {
    double[] costs = new double[strengths.length];
    for (int k = 0; k < costs.length; k++) {
      if (!(strengths[k] > 0)) {
        throw new IllegalArgumentException("strengths: " + strengths[k] + " must be above 0");
      }
      costs[k] = 1 / strengths[k];
    }
    return costs;
  }

  /// By node; a fresh array.
  public double[] betweenness() {
    return betweenness.clone();
  }

  /// By node, `NaN` for a node that was no start; a fresh array.
  public double[] harmonicCloseness() {
    return closeness.clone();
  }

  /// By how much the share `betweenness / ((n−1)(n−2)/2)` of any node is off, at most: Hoeffding's
  /// bound over all nodes at once, `n/(n−1) · sqrt(ln(2n / (1 − confidence)) / 2k)`; 0 when exact.
  ///
  /// @param confidence above 0, below 1
  public double errorBound(double confidence) {
    int n = betweenness.length;
    if (starts >= n) {
      return 0;
    }
    double off = Math.sqrt(Math.log(2.0 * n / (1 - confidence)) / (2.0 * starts));
    return Math.min(1, off * n / (n - 1));
  }

  /// How many nodes were starts.
  public int starts() {
    return starts;
  }
}
