package org.weft.landscape.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.landscape.EntityKind;

/// Places, issues, services, populations or sectors with what each lies in or is part of: a forest.
/// Whether one lies in another is answered in constant time from the order of a depth-first walk.
public final class Hierarchy {

  private final EntityKind kind;
  private final List<String> keys;
  private final int[] parents;
  private final int[][] children;
  private final int[] entered;
  private final int[] left;

  /// @param keys one per node, in the order of their indexes
  /// @param parents index of each node's parent, `-1` for a root
  /// @throws IllegalArgumentException if the parents form a cycle
  Hierarchy(EntityKind kind, List<String> keys, int[] parents) {
    this.kind = kind;
    this.keys = List.copyOf(keys);
    this.parents = parents.clone();
    this.children = childrenOf(parents);
    this.entered = new int[parents.length];
    this.left = new int[parents.length];
    number();
  }

  public EntityKind kind() {
    return kind;
  }

  public int size() {
    return keys.size();
  }

  public String key(int node) {
    return keys.get(node);
  }

  /// Its parent, `-1` for a root.
  public int parent(int node) {
    return parents[node];
  }

  /// Its children in the order of their indexes; shared, never write to it.
  public int[] children(int node) {
    return children[node];
  }

  public boolean isLeaf(int node) {
    return children[node].length == 0;
  }

  public IntStream roots() {
    return IntStream.range(0, size()).filter(node -> parents[node] < 0);
  }

  /// Whether `node` is `ancestor` or lies somewhere below it.
  public boolean isWithin(int node, int ancestor) {
    return entered[ancestor] <= entered[node] && left[node] <= left[ancestor];
  }

  /// Whether one of the two is the other or lies below it.
  public boolean isRelated(int one, int other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  /// `node` and everything below it, in the order of their indexes.
  public IntStream descendants(int node) {
    return IntStream.range(0, size()).filter(other -> isWithin(other, node));
  }

  private static int[][] childrenOf(int[] parents) {
    var counts = new int[parents.length];
    for (int parent : parents) {
      if (parent >= 0) {
        counts[parent]++;
      }
    }
    var children = new int[parents.length][];
    Arrays.setAll(children, node -> new int[counts[node]]);
    var filled = new int[parents.length];
    for (int node = 0; node < parents.length; node++) {
      if (parents[node] >= 0) {
        children[parents[node]][filled[parents[node]]++] = node;
      }
    }
    return children;
  }

  private void number() {
    int clock = 0;
    var path = new int[size()];
    var next = new int[size()];
    int numbered = 0;
    for (int root : roots().toArray()) {
      int depth = 0;
      path[0] = root;
      entered[root] = clock++;
      while (depth >= 0) {
        int node = path[depth];
        if (next[node] < children[node].length) {
          int child = children[node][next[node]++];
          entered[child] = clock++;
          path[++depth] = child;
        } else {
          left[node] = clock++;
          numbered++;
          depth--;
        }
      }
    }
    if (numbered < size()) {
      throw new IllegalArgumentException(kind + ": what lies in what forms a cycle");
    }
  }
}
