package org.weft.algorithms;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Groups that are tied within more than to the outside.
///
/// - **Definition** A division of the nodes that makes modularity large. Modularity: the share of
///   ties within groups, minus what it would be if ties fell at random with the same degrees: `Σ_c
///   (m_c / m − (d_c / 2m)²)`, with `m` ties, `m_c` of them within group `c`, and `d_c` the degrees
///   in it. Found by Louvain's method: nodes move, in the order of their numbers, to the
///   neighboring group that gains most, the one with the smallest number among equals, until none
///   gains; then groups become nodes, and so on.
/// - **Range** Modularity `[−1/2, 1)`; absent without ties. Groups are numbered in the order of
///   their smallest node; a node without ties is a group of its own.
/// - **Reading** Above about 0.3 there is some structure. Groups smaller than the square root of
///   the ties can be merged (the resolution limit), and divisions of almost the same modularity can
///   look different: a group is a suggestion.
/// - **Cost** About `O(ties)` per round, with few rounds.
/// - **Source** M. Newman, M. Girvan, “Finding and Evaluating Community Structure in Networks”,
///   Physical Review E 69 (2004) 026113; V. Blondel et al., “Fast Unfolding of Communities in Large
///   Networks”, Journal of Statistical Mechanics (2008) P10008.
public final class Communities {

  private static final double LEAST_GAIN = 1e-12;

  private Communities() {}

  /// The group of each node.
  ///
  /// @param graph directions and loops do not count
  public static int[] of(DirectedGraph graph) {
    var ties = graph.undirected();
    int[] group = new int[ties.nodeCount()];
    Arrays.setAll(group, v -> v);
    var level = Level.of(ties);
    while (level.improve()) {
      int[] renumbered = renumber(level.group);
      Arrays.setAll(group, v -> renumbered[group[v]]);
      level = level.merged(renumbered);
    }
    return renumber(group);
  }

  /// How good a division is; empty without ties.
  ///
  /// @param groups of each node, any numbers from 0
  public static OptionalDouble modularity(DirectedGraph graph, int[] groups) {
    var ties = graph.undirected();
    double ends = ties.edgeCount(); // twice the ties
    if (ends == 0) {
      return OptionalDouble.empty();
    }
    int count = Arrays.stream(groups).max().orElse(0) + 1;
    double[] within = new double[count];
    double[] degrees = new double[count];
    for (int v = 0; v < ties.nodeCount(); v++) {
      degrees[groups[v]] += ties.end(v) - ties.first(v);
      for (int k = ties.first(v); k < ties.end(v); k++) {
        within[groups[v]] += groups[ties.target(k)] == groups[v] ? 1 : 0;
      }
    }
    double sum = 0;
    for (int group = 0; group < count; group++) {
      double share = degrees[group] / ends;
      sum += within[group] / ends - share * share;
    }
    return OptionalDouble.of(sum);
  }

  private static int[] renumber(int[] groups) {
    int[] number = new int[groups.length];
    Arrays.fill(number, -1);
    int[] renumbered = new int[groups.length];
    int next = 0;
    for (int v = 0; v < groups.length; v++) {
      if (number[groups[v]] < 0) {
        number[groups[v]] = next++;
      }
      renumbered[v] = number[groups[v]];
    }
    return renumbered;
  }

  /// A weighted graph of groups, with the groups that they form in turn.
  private static final class Level {

    private final int[] offset;
    private final int[] target;
    private final double[] weight;
    private final double[] degree; // ties within count twice
    private final double ends;
    private final int[] group;
    private final double[] groupDegree;
    private final double[] toGroup; // weight from the node at hand to each group
    private final int[] near; // groups around the node at hand

    private Level(int[] offset, int[] target, double[] weight, double[] degree) {
      int n = degree.length;
      this.offset = offset;
      this.target = target;
      this.weight = weight;
      this.degree = degree;
      this.ends = Arrays.stream(degree).sum();
      this.group = new int[n];
      Arrays.setAll(group, v -> v);
      this.groupDegree = degree.clone();
      this.toGroup = new double[n];
      this.near = new int[n];
    }

    static Level of(DirectedGraph ties) {
      int n = ties.nodeCount();
      int[] offset = new int[n + 1];
      int[] target = new int[ties.edgeCount()];
      double[] weight = new double[target.length];
      double[] degree = new double[n];
      Arrays.fill(weight, 1);
      for (int v = 0; v < n; v++) {
        offset[v + 1] = ties.end(v);
        degree[v] = ties.end(v) - ties.first(v);
      }
      Arrays.setAll(target, ties::target);
      return new Level(offset, target, weight, degree);
    }

    /// Moves nodes until none gains; says whether one moved.
    boolean improve() {
      boolean hasMoved = false;
      boolean isMoving = ends > 0;
      while (isMoving) {
        isMoving = false;
        for (int v = 0; v < degree.length; v++) {
          isMoving |= move(v);
        }
        hasMoved |= isMoving;
      }
      return hasMoved;
    }

    private boolean move(int v) {
      int own = group[v];
      int count = 0;
      for (int k = offset[v]; k < offset[v + 1]; k++) {
        int there = group[target[k]];
        if (target[k] != v) {
          if (toGroup[there] == 0) {
            near[count++] = there;
          }
          toGroup[there] += weight[k];
        }
      }
      groupDegree[own] -= degree[v];
      int best = own;
      double most = gain(v, own);
      for (int i = 0; i < count; i++) {
        double gain = gain(v, near[i]);
        if (gain > most + LEAST_GAIN
            || (gain > most - LEAST_GAIN && best != own && near[i] < best)) {
          best = near[i];
          most = gain;
        }
      }
      for (int i = 0; i < count; i++) {
        toGroup[near[i]] = 0;
      }
      groupDegree[best] += degree[v];
      group[v] = best;
      return best != own;
    }

    private double gain(int v, int there) {
      return toGroup[there] - groupDegree[there] * degree[v] / ends;
    }

    /// The groups as nodes.
    Level merged(int[] renumbered) {
      int n = Arrays.stream(renumbered).max().orElse(-1) + 1;
      double[] degrees = new double[n];
      int[][] members = members(renumbered, n);
      int[] offsets = new int[n + 1];
      int[] targets = new int[target.length];
      double[] weights = new double[target.length];
      double[] sum = new double[n];
      int size = 0;
      for (int c = 0; c < n; c++) {
        int start = size;
        for (int v : members[c]) {
          degrees[c] += degree[v];
          for (int k = offset[v]; k < offset[v + 1]; k++) {
            int other = renumbered[target[k]];
            if (sum[other] == 0) {
              targets[size++] = other;
            }
            sum[other] += weight[k];
          }
        }
        Arrays.sort(targets, start, size);
        for (int k = start; k < size; k++) {
          weights[k] = sum[targets[k]];
          sum[targets[k]] = 0;
        }
        offsets[c + 1] = size;
      }
      return new Level(
          offsets, Arrays.copyOf(targets, size), Arrays.copyOf(weights, size), degrees);
    }

    private static int[][] members(int[] groups, int n) {
      int[] count = new int[n];
      for (int group : groups) {
        count[group]++;
      }
      int[][] members = new int[n][];
      Arrays.setAll(members, c -> new int[count[c]]);
      Arrays.fill(count, 0);
      for (int v = 0; v < groups.length; v++) {
        members[groups[v]][count[groups[v]]++] = v;
      }
      return members;
    }
  }
}
