package org.weft.algorithms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Graphs as one writes them down: `"A->B, B->C"`, with shares `"A->B .8, B->C .5"`. `A` is node 0,
/// `B` node 1 and so on; there are as many nodes as the last letter says.
final class GraphSketch {

  /// The worked example of the dependence figures: F feeds all, B and C feed each other.
  static final String TOY =
      "A->F .8, A->B .2, B->F .5, B->C .3, C->B .4, D->A .6, D->E .4, E->F 1.0";

  private GraphSketch() {}

  static DirectedGraph graph(String sketch) {
    DirectedGraph.Builder builder = DirectedGraph.builder(nodeCount(sketch));
    for (String edge : edges(sketch)) {
      builder.edge(node(edge.charAt(0)), node(edge.charAt(3)));
    }
    return builder.build();
  }

  static ShareMatrix shares(String sketch) {
    return builder(sketch, 0).build();
  }

  /// The same with one more node that takes what each row lacks to 1.
  static ShareMatrix sharesWithUnknown(String sketch) {
    return builder(sketch, 1).restTo(nodeCount(sketch)).build();
  }

  static int node(char letter) {
    return letter - 'A';
  }

  static String letters(int... nodes) {
    return IntStream.of(nodes)
        .mapToObj(v -> String.valueOf((char) ('A' + v)))
        .collect(Collectors.joining());
  }

  static String letters(List<Integer> nodes) {
    return letters(nodes.stream().mapToInt(v -> v).toArray());
  }

  /// A random graph without a pattern; loops included.
  static DirectedGraph random(Random random) {
    int n = 1 + random.nextInt(9);
    DirectedGraph.Builder builder = DirectedGraph.builder(n);
    int edges = random.nextInt(2 * n + 1);
    for (int e = 0; e < edges; e++) {
      builder.edge(random.nextInt(n), random.nextInt(n));
    }
    return builder.build();
  }

  /// Shares of up to 60 nodes: one large cycle, branches off it that come back far away, shares of
  /// their own, shares that are not told, and now and then a closed loop that is fed by it.
  static ShareMatrix branching(Random random) {
    int ring = 1 + random.nextInt(20);
    int n = ring + random.nextInt(40);
    var builder = ShareMatrix.builder(n + 2).share(n, n + 1, 1).share(n + 1, n, 1);
    for (int v = 0; v < n; v++) {
      double told = random.nextInt(3) == 0 ? 1 : 1 - 0.5 * random.nextDouble();
      boolean hasLoop = random.nextInt(4) == 0;
      if (hasLoop) {
        builder.share(v, v, 0.3 * told);
      }
      double left = hasLoop ? 0.7 * told : told;
      if (v < ring) {
        builder.share(v, (v + 1) % ring, 0.4 * left);
      } else {
        builder.share(v, random.nextInt(v), 0.4 * left);
      }
      int branch = ring + random.nextInt(Math.max(1, n - ring));
      builder.share(v, branch < n ? branch : 0, 0.3 * left);
      builder.share(v, random.nextInt(20) == 0 ? n : random.nextInt(n), 0.2 * left);
    }
    return builder.build();
  }

  /// Whether a path leads from `from` to `to` that does not touch `without`; the slow way.
  static boolean reaches(DirectedGraph graph, int from, int to, int without) {
    boolean[] seen = new boolean[graph.nodeCount()];
    return from != without && search(graph, from, to, without, seen);
  }

  private static boolean search(DirectedGraph graph, int v, int to, int without, boolean[] seen) {
    seen[v] = true;
    return v == to
        || IntStream.of(graph.successors(v))
            .anyMatch(w -> w != without && !seen[w] && search(graph, w, to, without, seen));
  }

  private static ShareMatrix.Builder builder(String sketch, int more) {
    ShareMatrix.Builder builder = ShareMatrix.builder(nodeCount(sketch) + more);
    for (String edge : edges(sketch)) {
      double share = Double.parseDouble(edge.substring(4).strip());
      builder.share(node(edge.charAt(0)), node(edge.charAt(3)), share);
    }
    return builder;
  }

  private static List<String> edges(String sketch) {
    return Arrays.stream(sketch.split(",")).map(String::strip).filter(e -> !e.isEmpty()).toList();
  }

  private static int nodeCount(String sketch) {
    return sketch.toUpperCase(Locale.ROOT).chars().filter(Character::isLetter).max().orElse('@')
        - '@';
  }
}
