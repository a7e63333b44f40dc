package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How much of the ways between others leads over one.
class BrokerSharesTest {

  @Test
  void theMiddleOfAStarBrokersEverything() {
    assertThat(BrokerShares.of(graph(4, 0, 1, 0, 2, 0, 3))).containsExactly(1, 0, 0, 0);
  }

  @Test
  void aDisconnectedGraphCountsConnectedPairsOnly() {
    // 0-1-2 and 3-4: of the pairs without 1, {0, 2} and {3, 4} are connected
    var shares = BrokerShares.of(graph(5, 0, 1, 1, 2, 3, 4));
    assertThat(shares[1]).isEqualTo(.5);
    assertThat(shares[3]).isZero();
  }

  @Test
  void selfLoopsAndMultiEdgesDoNotCount() {
    assertThat(BrokerShares.of(graph(3, 0, 1, 1, 0, 1, 1, 1, 2, 1, 2))).containsExactly(0, 1, 0);
  }

  @Test
  void twoNodesHaveNobodyBetweenThem() {
    assertThat(BrokerShares.of(graph(2, 0, 1))).containsExactly(Double.NaN, Double.NaN);
    assertThat(BrokerShares.of(graph(0))).isEmpty();
  }

  @Test
  void sharesAreThoseFoundByListingAllShortestWays() {
    var random = new Random(58);
    for (int run = 0; run < 100; run++) {
      int n = 3 + random.nextInt(5);
      var ends = random.ints(2L * random.nextInt(10), 0, n).toArray();
      var graph = graph(n, ends).undirected();
      assertThat(orNone(BrokerShares.of(graph)))
          .as("run %s", run)
          .containsExactly(orNone(byListing(graph)), within(1e-12));
    }
  }

  private static double[] orNone(double[] shares) {
    return Arrays.stream(shares).map(share -> Double.isNaN(share) ? -1 : share).toArray();
  }

  private static DirectedGraph graph(int n, int... ends) {
    var edges = DirectedGraph.builder(n);
    for (int i = 0; i < ends.length; i += 2) {
      edges.edge(ends[i], ends[i + 1]);
    }
    return edges.build();
  }

  private static double[] byListing(DirectedGraph graph) {
    int n = graph.nodeCount();
    var passing = new double[n];
    var pairs = new int[n];
    for (int s = 0; s < n; s++) {
      for (int t = s + 1; t < n; t++) {
        var ways = new ArrayList<List<Integer>>();
        list(graph, t, new ArrayList<>(List.of(s)), ways);
        int shortest = ways.stream().mapToInt(List::size).min().orElse(0);
        ways.removeIf(way -> way.size() > shortest);
        for (int v = 0; v < n; v++) {
          if (v != s && v != t && !ways.isEmpty()) {
            int node = v;
            pairs[v]++;
            passing[v] +=
                (double) ways.stream().filter(way -> way.contains(node)).count() / ways.size();
          }
        }
      }
    }
    Arrays.setAll(passing, v -> passing[v] / pairs[v]);
    return passing;
  }

  private static void list(
      DirectedGraph graph, int goal, List<Integer> way, List<List<Integer>> found) {
    if (way.getLast() == goal) {
      found.add(List.copyOf(way));
      return;
    }
    for (int next : graph.successors(way.getLast())) {
      if (!way.contains(next)) {
        way.addLast(next);
        list(graph, goal, way, found);
        way.removeLast();
      }
    }
  }
}
