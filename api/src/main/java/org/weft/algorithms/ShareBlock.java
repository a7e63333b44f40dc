package org.weft.algorithms;

/// One strongly connected component of a [ShareMatrix] in local numbers `0 … size-1`: what its
/// members get from each other, and what they get from elsewhere.
///
/// Loops are taken out: `diagonal(u)`, which is 1 less the loop, is kept as a sum of what leaves
/// `u`, so that no digits are lost to subtraction.
final class ShareBlock {

  final int[] members;
  final int[] offset; // shares of u from other members: target/weight[offset[u]] … [offset[u+1]-1]
  final int[] target;
  final double[] weight;
  final double[] exit; // share of u from outside the component, remainder included
  final double[] diagonal; // exit plus shares from other members

  private ShareBlock(int[] members, int edges) {
    this.members = members;
    offset = new int[members.length + 1];
    target = new int[edges];
    weight = new double[edges];
    exit = new double[members.length];
    diagonal = new double[members.length];
  }

  /// Cuts out the component with `members`; `local` is scratch space, one int per node.
  static ShareBlock of(
      ShareMatrix shares, StronglyConnectedComponents components, int[] members, int[] local) {
    DirectedGraph pattern = shares.pattern();
    int edges = 0;
    for (int u = 0; u < members.length; u++) {
      local[members[u]] = u;
      edges += pattern.end(members[u]) - pattern.first(members[u]);
    }
    ShareBlock block = new ShareBlock(members, edges);
    int component = components.componentOf(members[0]);
    int at = 0;
    for (int u = 0; u < members.length; u++) {
      int v = members[u];
      block.exit[u] = shares.remainder(v);
      double inside = 0;
      for (int k = pattern.first(v); k < pattern.end(v); k++) {
        int w = pattern.target(k);
        if (components.componentOf(w) != component) {
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
