package org.weft.algorithms;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A directed graph on nodes `0 … n-1`: who points to whom, at most once per pair; loops are kept.
///
/// Immutable and compact: two int arrays per direction, about `8 × (nodes + edges)` bytes; those of
/// the way back are made when they are first asked for. Neighbors are in ascending order, so that
/// every walk over the graph is deterministic.
public final class DirectedGraph {

  private final int[] offset; // successors of v are target[offset[v]] … target[offset[v + 1] - 1]
  private final int[] target;
  private volatile @Nullable Back back; // made when first asked for: many walks only go forward

  /// Predecessors, in the same way.
  private record Back(int[] offset, int[] target) {}

  /// Takes ownership of successor arrays whose slices are ascending without repetition.
  DirectedGraph(int[] offset, int[] target) {
    this.offset = offset;
    this.target = target;
  }

  private DirectedGraph(int[] offset, int[] target, Back back) {
    this(offset, target);
    this.back = back;
  }

  /// A builder for a graph of `nodeCount` nodes.
  ///
  /// @throws IllegalArgumentException if `nodeCount` is negative
  public static Builder builder(int nodeCount) {
    return new Builder(nodeCount);
  }

  /// Number of nodes; they are `0 … nodeCount - 1`.
  public int nodeCount() {
    return offset.length - 1;
  }

  /// Number of distinct edges, loops included.
  public int edgeCount() {
    return target.length;
  }

  /// The nodes that `node` points to, ascending; a fresh array.
  public int[] successors(int node) {
    checkNode(node, "node");
    return Arrays.copyOfRange(target, offset[node], offset[node + 1]);
  }

  /// The nodes that point to `node`, ascending; a fresh array.
  public int[] predecessors(int node) {
    checkNode(node, "node");
    Back held = back();
    return Arrays.copyOfRange(held.target, held.offset[node], held.offset[node + 1]);
  }

  /// Whether `from` points to `to`.
  public boolean hasEdge(int from, int to) {
    checkNode(from, "from");
    checkNode(to, "to");
    return Arrays.binarySearch(target, offset[from], offset[from + 1], to) >= 0;
  }

  /// The same graph with every edge turned around.
  public DirectedGraph reversed() {
    Back held = back();
    return new DirectedGraph(held.offset, held.target, new Back(offset, target));
  }

  /// The simple undirected graph beneath: each edge in both directions, loops dropped.
  public DirectedGraph undirected() {
    Builder both = builder(nodeCount());
    for (int v = 0; v < nodeCount(); v++) {
      for (int k = first(v); k < end(v); k++) {
        if (target[k] != v) {
          both.edge(v, target[k]).edge(target[k], v);
        }
      }
    }
    return both.build();
  }

  /// The part of it between the first `count` nodes.
  ///
  /// @throws IllegalArgumentException if there are fewer nodes
  public DirectedGraph firstNodes(int count) {
    if (count < 0 || count > nodeCount()) {
      throw new IllegalArgumentException("count is " + count + ": must be 0 to " + nodeCount());
    }
    int[] fewerOffset = new int[count + 1];
    int[] fewerTarget = new int[offset[count]];
    int size = 0;
    for (int v = 0; v < count; v++) {
      for (int k = first(v); k < end(v) && target[k] < count; k++) {
        fewerTarget[size++] = target[k];
      }
      fewerOffset[v + 1] = size;
    }
    return new DirectedGraph(fewerOffset, Arrays.copyOf(fewerTarget, size));
  }

  /// This graph with one more node, the last, that points to `nodes`.
  DirectedGraph withSuperSource(int[] nodes) {
    int[] starts = Arrays.stream(nodes).sorted().distinct().toArray();
    int[] moreOffset = Arrays.copyOf(offset, offset.length + 1);
    int[] moreTarget = Arrays.copyOf(target, target.length + starts.length);
    System.arraycopy(starts, 0, moreTarget, target.length, starts.length);
    moreOffset[offset.length] = moreTarget.length;
    return new DirectedGraph(moreOffset, moreTarget);
  }

  int first(int node) {
    return offset[node];
  }

  int end(int node) {
    return offset[node + 1];
  }

  int target(int k) {
    return target[k];
  }

  /// The position of the edge for [#target], or a negative number where there is none.
  int position(int from, int to) {
    return Arrays.binarySearch(target, offset[from], offset[from + 1], to);
  }

  void checkNode(int node, String argument) {
    if (node < 0 || node >= nodeCount()) {
      throw new IllegalArgumentException(
          argument + " is " + node + ": must be a node, 0 to " + (nodeCount() - 1));
    }
  }

  private Back back() {
    Back held = back;
    if (held == null) {
      held = turnedAround();
      back = held;
    }
    return held;
  }

  private Back turnedAround() {
    int[] backOffset = new int[offset.length];
    int[] backTarget = new int[target.length];
    for (int to : target) {
      backOffset[to + 1]++;
    }
    for (int v = 0; v < nodeCount(); v++) {
      backOffset[v + 1] += backOffset[v];
    }
    int[] next = Arrays.copyOf(backOffset, nodeCount());
    for (int v = 0; v < nodeCount(); v++) {
      for (int k = offset[v]; k < offset[v + 1]; k++) {
        backTarget[next[target[k]]++] = v;
      }
    }
    return new Back(backOffset, backTarget);
  }

  /// Collects edges in any order; a repeated edge counts once.
  public static final class Builder {

    private final int nodeCount;
    private long[] keys = new long[16]; // from in the high half, to in the low half
    private int size;

    private Builder(int nodeCount) {
      if (nodeCount < 0) {
        throw new IllegalArgumentException("nodeCount is " + nodeCount + ": must be >= 0");
      }
      this.nodeCount = nodeCount;
    }

    /// Adds the edge from `from` to `to`.
    ///
    /// @throws IllegalArgumentException if one of them is not a node
    public Builder edge(int from, int to) {
      check(from, "from");
      check(to, "to");
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = (long) from << 32 | to;
      return this;
    }

    /// The graph of the edges added so far.
    public DirectedGraph build() {
      long[] sorted = Arrays.stream(keys, 0, size).sorted().distinct().toArray();
      int[] offset = new int[nodeCount + 1];
      int[] target = new int[sorted.length];
      for (int k = 0; k < sorted.length; k++) {
        offset[(int) (sorted[k] >> 32) + 1]++;
        target[k] = (int) sorted[k];
      }
      for (int v = 0; v < nodeCount; v++) {
        offset[v + 1] += offset[v];
      }
      return new DirectedGraph(offset, target);
    }

    private void check(int node, String argument) {
      if (node < 0 || node >= nodeCount) {
        throw new IllegalArgumentException(
            argument + " is " + node + ": must be a node, 0 to " + (nodeCount - 1));
      }
    }
  }
}
