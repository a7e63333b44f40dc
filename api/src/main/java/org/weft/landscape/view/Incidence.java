package org.weft.landscape.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Which facts touch which node: for each node the indexes of its facts, ascending.
public interface Incidence {

  /// The facts of one node, ascending; a copy.
  int[] of(int node);

  /// Keeps them in one array.
  ///
  /// @param nodesOf the nodes that a fact touches; negative ones are left out
  static Incidence of(int nodes, int factCount, IntFunction<int[]> nodesOf) {
    var offsets = new int[nodes + 1];
    for (int fact = 0; fact < factCount; fact++) {
      for (int node : nodesOf.apply(fact)) {
        if (node >= 0) {
          offsets[node + 1]++;
        }
      }
    }
    for (int node = 0; node < nodes; node++) {
      offsets[node + 1] += offsets[node];
    }
    var facts = new int[offsets[nodes]];
    var filled = offsets.clone();
    for (int fact = 0; fact < factCount; fact++) {
      for (int node : nodesOf.apply(fact)) {
        if (node >= 0) {
          facts[filled[node]++] = fact;
        }
      }
    }
    return node -> Arrays.copyOfRange(facts, offsets[node], offsets[node + 1]);
  }

  /// The same after some facts have changed or come; costs what their nodes have.
  ///
  /// @param nodes how many there were
  /// @param before the facts as they were, without those that are new
  /// @param after the same as they are now, with those that are new
  /// @param nodesOf the nodes that a fact touches; negative ones are left out
  default Incidence with(
      int nodes,
      List<? extends Fact> before,
      List<? extends Fact> after,
      Function<Fact, int[]> nodesOf) {
    var left = touched(before, nodesOf);
    var come = touched(after, nodesOf);
    var changed = new HashMap<Integer, int[]>();
    for (var touched : List.of(left, come)) {
      for (int node : touched.keySet()) {
        changed.put(
            node,
            merged(
                node < nodes ? of(node) : FactKeys.NONE,
                left.getOrDefault(node, Set.of()),
                come.getOrDefault(node, Set.of())));
      }
    }
    return node -> {
      var own = changed.get(node);
      return own != null ? own.clone() : node < nodes ? of(node) : FactKeys.NONE;
    };
  }

  private static Map<Integer, Set<Integer>> touched(
      List<? extends Fact> facts, Function<Fact, int[]> nodesOf) {
    var touched = new HashMap<Integer, Set<Integer>>();
    for (var fact : facts) {
      for (int node : nodesOf.apply(fact)) {
        if (node >= 0) {
          touched.computeIfAbsent(node, any -> new HashSet<>()).add(fact.index());
        }
      }
    }
    return touched;
  }

  private static int[] merged(int[] held, Set<Integer> left, Set<Integer> come) {
    return IntStream.concat(
            Arrays.stream(held).filter(fact -> !left.contains(fact)),
            come.stream().mapToInt(Integer::intValue))
        .sorted()
        .toArray();
  }
}
