package org.weft.algorithms;

/// Some nodes of a [ShareMatrix], such as a strongly connected component, in local numbers `0 …
/// size-1`: what its members get from each other, and what they get from elsewhere.
///
/// Loops are taken out: `diagonal(u)`, which is 1 less the loop, is kept as a sum of what leaves
/// `u`, so that no digits are lost to subtraction.
final class ShareBlock {

  final int[] members; // in the order of the local numbers
  final int[] offset; // shares of u from other members: target/weight[offset[u]] … [offset[u+1]-1]
  final int[] target;
  final double[] weight;
  final double[] exit; // share of u from outside, remainder included
  final double[] diagonal; // exit plus shares from other members

  /// @param edges room for so many shares; those beyond the last offset do not count
  ShareBlock(int[] members, int edges) {
    this.members = members;
    offset = new int[members.length + 1];
    target = new int[edges];
    weight = new double[edges];
    exit = new double[members.length];
    diagonal = new double[members.length];
  }

  /// Cuts out `members`, whose local numbers follow their order; `local` is scratch space, one int
  /// per node. All that they get from others counts as from outside.
  static ShareBlock of(ShareMatrix shares, int[] members, int[] local) {
    DirectedGraph pattern = shares.pattern();
    int edges = 0;
    for (int u = 0; u < members.length; u++) {
      local[members[u]] = u;
      edges += pattern.end(members[u]) - pattern.first(members[u]);
    }
    ShareBlock block = new ShareBlock(members, edges);
    int at = 0;
    for (int u = 0; u < members.length; u++) {
      int v = members[u];
      block.exit[u] = shares.remainder(v);
      double inside = 0;
      for (int k = pattern.first(v); k < pattern.end(v); k++) {
        int w = pattern.target(k);
        if (local[w] >= members.length || members[local[w]] != w) {
          block.exit[u] += shares.weight(k);
        } else if (w != v) {
          block.target[at] = local[w];
          block.weight[at++] = shares.weight(k);
          inside += shares.weight(k);
        }
      }
      block.offset[u + 1] = at;
      block.diagonal[u] = block.exit[u] + inside;
    }
    return block;
  }

  /// The same with every share turned around; the diagonal stays with its member.
  ShareBlock reversed() {
    ShareBlock back = new ShareBlock(members, offset[size()]);
    for (int k = 0; k < offset[size()]; k++) {
      back.offset[target[k] + 1]++;
    }
    for (int u = 0; u < size(); u++) {
      back.offset[u + 1] += back.offset[u];
    }
    int[] next = back.offset.clone();
    for (int u = 0; u < size(); u++) {
      for (int k = offset[u]; k < offset[u + 1]; k++) {
        back.target[next[target[k]]] = u;
        back.weight[next[target[k]]++] = weight[k];
      }
    }
    System.arraycopy(exit, 0, back.exit, 0, size());
    System.arraycopy(diagonal, 0, back.diagonal, 0, size());
    return back;
  }

  int size() {
    return members.length;
  }

  /// Whether nothing comes in from outside: all that its members get, they get from each other.
  boolean isClosed() {
    for (double share : exit) {
      if (share > 0) {
        return false;
      }
    }
    return true;
  }
}
