package org.weft.algorithms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The work behind [HittingShares]: one unit followed back from its source, component by component,
/// each before those it leads to.
final class Trace {

  final StronglyConnectedComponents components;
  final double[] arriving; // what enters a node from other components; 1 at the source
  final double[] visits;
  final double[] hitting; // NaN where it is computed on demand
  final double[] lost; // share whose trace ends at this node for want of a fact
  final List<NodeShare> ultimate = new ArrayList<>();
  final List<ClosedLoop> loops = new ArrayList<>();
  final @Nullable BlockVisits[] large; // by component; only those above the dense limit
  final int[] local; // number of a node within its block
  double hops;

  private final ShareMatrix shares;
  private final int denseLimit;

  Trace(ShareMatrix shares, int source, int denseLimit) {
    int n = shares.nodeCount();
    this.shares = shares;
    this.denseLimit = denseLimit;
    components = StronglyConnectedComponents.reachableFrom(shares.pattern(), source);
    arriving = new double[n];
    visits = new double[n];
    hitting = new double[n];
    lost = new double[n];
    local = new int[n];
    large = new @Nullable BlockVisits[components.count()];
    arriving[source] = 1;
    for (int c = components.count() - 1; c >= 0; c--) {
      follow(c);
    }
    hitting[source] = 1;
    ultimate.sort(NodeShare.LARGEST_FIRST);
  }

  private void follow(int component) {
    int[] members = components.members(component);
    ShareBlock block = ShareBlock.of(shares, members, local);
    if (members.length == 1 && shares.isUltimate(members[0])) {
      endAt(members[0]);
    } else if (block.isClosed()) {
      trapIn(members);
    } else {
      passThrough(component, block);
      passOn(component, members);
    }
  }

  private void endAt(int node) {
    visits[node] = arriving[node];
    hitting[node] = arriving[node];
    ultimate.add(new NodeShare(node, Math.min(arriving[node], 1)));
  }

  /// Whoever enters a closed loop goes round for ever, so it meets every member for certain.
  private void trapIn(int[] members) {
    double trapped = 0;
    for (int v : members) {
      trapped += arriving[v];
    }
    trapped = Math.min(trapped, 1);
    for (int v : members) {
      visits[v] = Double.POSITIVE_INFINITY;
      hitting[v] = trapped;
    }
    hops = Double.POSITIVE_INFINITY;
    loops.add(new ClosedLoop(Arrays.stream(members).boxed().toList(), trapped));
  }

  private void passThrough(int component, ShareBlock block) {
    int[] members = block.members;
    if (members.length == 1) {
      visits[members[0]] = arriving[members[0]] / block.diagonal[0];
      hitting[members[0]] = Math.min(arriving[members[0]], 1);
      return;
    }
    double[] entry = new double[members.length];
    for (int u = 0; u < entry.length; u++) {
      entry[u] = arriving[members[u]];
    }
    boolean isLarge = members.length > denseLimit;
    BlockVisits inside = isLarge ? new SweptBlockVisits(block) : new DenseBlockVisits(block);
    double[] visited = inside.visits(entry);
    double[] returns = isLarge ? new double[0] : inside.returns(everyMember(members.length));
    for (int u = 0; u < visited.length; u++) {
      visits[members[u]] = visited[u];
      hitting[members[u]] = isLarge ? Double.NaN : Math.clamp(visited[u] / returns[u], 0.0, 1.0);
    }
    if (isLarge) {
      large[component] = inside;
    }
  }

  private void passOn(int component, int[] members) {
    for (int v : members) {
      hops += visits[v];
      lost[v] = visits[v] * shares.remainder(v);
      for (int k = shares.pattern().first(v); k < shares.pattern().end(v); k++) {
        int w = shares.pattern().target(k);
        if (components.componentOf(w) != component) {
          arriving[w] += visits[v] * shares.weight(k);
        }
      }
    }
  }

  /// Hitting shares of `nodes`, with those of one large component computed side by side.
  double[] hitting(int[] nodes) {
    double[] shares = new double[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      shares[i] = hitting[nodes[i]];
    }
    for (int c : IntStream.of(nodes).map(components::componentOf).distinct().toArray()) {
      @Nullable BlockVisits inside = c < 0 ? null : large[c];
      if (inside == null) {
        continue;
      }
      int[] asked =
          IntStream.range(0, nodes.length)
              .filter(i -> components.componentOf(nodes[i]) == c && Double.isNaN(shares[i]))
              .toArray();
      double[] returns = inside.returns(IntStream.of(asked).map(i -> local[nodes[i]]).toArray());
      for (int i = 0; i < asked.length; i++) {
        shares[asked[i]] = Math.clamp(visits[nodes[asked[i]]] / returns[i], 0.0, 1.0);
      }
    }
    return shares;
  }

  private static int[] everyMember(int size) {
    int[] all = new int[size];
    Arrays.setAll(all, u -> u);
    return all;
  }
}
