package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Who lies between others, and who is near them.
class PathCentralityTest {

  private static DirectedGraph path(int n) {
    var edges = DirectedGraph.builder(n);
    for (int v = 1; v < n; v++) {
      edges.edge(v - 1, v);
    }
    return edges.build();
  }

  @Test
  void theMiddleOfAPathLiesBetweenTheOthers() {
    assertThat(PathCentrality.of(path(5)).betweenness()).containsExactly(0, 3, 4, 3, 0);
    assertThat(PathCentrality.of(path(3)).harmonicCloseness()).containsExactly(1.5, 2, 1.5);
  }

  @Test
  void whoIsNotReachedIsInfinitelyFar() {
    var parts = DirectedGraph.builder(4).edge(0, 1).edge(2, 2).build();
    assertThat(PathCentrality.of(parts).harmonicCloseness()).containsExactly(1, 1, 0, 0);
  }

  @Test
  void aStrongTieIsAShortOne() {
    // 0–1 and 1–2 are four times as strong as 0–2: the way round costs half of the direct one.
    var triangle = DirectedGraph.builder(3).edge(0, 1).edge(1, 2).edge(0, 2).build().undirected();
    var strengths = new double[] {4, 1, 4, 4, 1, 4};
    assertThat(PathCentrality.of(triangle, strengths).betweenness()).containsExactly(0, 1, 0);
  }

  @Test
  void nobodyAndOne() {
    assertThat(PathCentrality.of(DirectedGraph.builder(0).build()).betweenness()).isEmpty();
    assertThat(PathCentrality.of(path(1)).betweenness()).containsExactly(0);
  }

  @Test
  void allStartsAreNoEstimate() {
    var all = PathCentrality.sampled(path(9).undirected(), null, 100, 3);
    assertThat(all.betweenness()).isEqualTo(PathCentrality.of(path(9)).betweenness());
    assertThat(all.errorBound(0.95)).isZero();
  }

  /// On a path of `n` the node `i` lies between the `i` before and the `n − 1 − i` after it. By
  /// position: shares of the pairs from 0 at the ends to a half in the middle.
  @Test
  void theBoundHoldsWhereTheExactSharesAreKnownAndLarge() {
    int n = 1000;
    double pairs = 999.0 * 998 / 2;
    var graph = path(n).undirected();
    for (long seed = 1; seed <= 10; seed++) {
      var estimate = PathCentrality.sampled(graph, null, 500, seed);
      assertThat(estimate.errorBound(0.95)).isBetween(0.10, 0.11);
      for (int v = 0; v < n; v++) {
        assertThat(estimate.betweenness()[v] / pairs)
            .as("seed %d, node %d", seed, v)
            .isCloseTo(v * (n - 1.0 - v) / pairs, within(estimate.errorBound(0.95)));
      }
    }
  }

  @Test
  void fewerStartsBreakTheBoundOfMore() {
    int n = 1000;
    double pairs = 999.0 * 998 / 2;
    var graph = path(n).undirected();
    double ofMany = PathCentrality.sampled(graph, null, 500, 1).errorBound(0.95);
    double[] fromTwo = PathCentrality.sampled(graph, null, 2, 1).betweenness();
    double farthest = 0;
    for (int v = 0; v < n; v++) {
      farthest = Math.max(farthest, Math.abs(fromTwo[v] - v * (n - 1.0 - v)) / pairs);
    }
    assertThat(farthest).isGreaterThan(ofMany);
  }

  @Test
  void anEstimateIsNeverAboveWhatThereIs() {
    var star = DirectedGraph.builder(30);
    for (int leaf = 1; leaf < 30; leaf++) {
      star.edge(0, leaf);
    }
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(PathCentrality.sampled(star.build().undirected(), null, 3, seed).betweenness()[0])
          .isBetween(0.0, 29 * 28 / 2.0);
    }
  }

  @Test
  void anEstimateOfARandomGraphKeepsToItsBound() {
    var random = new Random(7);
    var edges = DirectedGraph.builder(400);
    for (int i = 0; i < 900; i++) {
      edges.edge(random.nextInt(400), random.nextInt(400));
    }
    var graph = edges.build().undirected();
    double[] exact = PathCentrality.of(graph).betweenness();
    double pairs = 399.0 * 398 / 2;
    for (long seed = 1; seed <= 20; seed++) {
      var estimate = PathCentrality.sampled(graph, null, 100, seed);
      for (int v = 0; v < exact.length; v++) {
        assertThat(estimate.betweenness()[v] / pairs)
            .as("seed %d, node %d", seed, v)
            .isCloseTo(exact[v] / pairs, within(estimate.errorBound(0.95)));
      }
    }
  }

  @Test
  void theBoundIsHoeffdingsAndNeverAboveOne() {
    var graph = path(400).undirected();
    // 400/399 · sqrt(ln(800 / .05) / 200)
    assertThat(PathCentrality.sampled(graph, null, 100, 1).errorBound(0.95))
        .isCloseTo(0.22055, within(1e-5));
    assertThat(PathCentrality.sampled(graph, null, 100, 1).starts()).isEqualTo(100);
    assertThat(PathCentrality.sampled(graph, null, 1, 1).errorBound(0.95)).isEqualTo(1);
  }

  @Test
  void oneAloneIsAsNearAsAmongAll() {
    var triangle = DirectedGraph.builder(3).edge(0, 1).edge(1, 2).edge(0, 2).build().undirected();
    var strengths = new double[] {4, 1, 4, 4, 1, 4};
    for (int v = 0; v < 3; v++) {
      assertThat(PathCentrality.harmonicCloseness(triangle, strengths, v))
          .isEqualTo(PathCentrality.of(triangle, strengths).harmonicCloseness()[v]);
      assertThat(PathCentrality.harmonicCloseness(triangle, null, v)).isEqualTo(2);
    }
    assertThatThrownBy(() -> PathCentrality.harmonicCloseness(triangle, null, 3))
        .hasMessage("node is 3: must be a node, 0 to 2");
  }

  @Test
  void theSameSeedDrawsTheSame() {
    var graph = path(50).undirected();
    assertThat(PathCentrality.sampled(graph, null, 5, 11).betweenness())
        .isEqualTo(PathCentrality.sampled(graph, null, 5, 11).betweenness())
        .isNotEqualTo(PathCentrality.sampled(graph, null, 5, 12).betweenness());
  }

  @Test
  void whatIsNotKnownIsNoNumber() {
    var some = PathCentrality.sampled(path(4).undirected(), null, 1, 1).harmonicCloseness();
    int known = 0;
    for (double value : some) {
      known += Double.isNaN(value) ? 0 : 1;
    }
    assertThat(known).isEqualTo(1);
  }

  @Test
  void wrongArguments() {
    var graph = path(2).undirected();
    assertThatThrownBy(() -> PathCentrality.sampled(graph, null, 0, 1))
        .hasMessage("samples is 0: must be >= 1");
    assertThatThrownBy(() -> PathCentrality.of(graph, new double[] {0, 1}))
        .hasMessageContaining("must be above 0");
  }
}
