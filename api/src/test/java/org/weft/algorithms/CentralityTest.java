package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A star hangs on its middle, a ring on nobody.
class CentralityTest {

  private static final DirectedGraph STAR = GraphSketch.graph("A->B, A->C, A->D, A->E");
  private static final DirectedGraph PATH = GraphSketch.graph("A->B, B->C, C->D, D->E");
  private static final DirectedGraph RING = GraphSketch.graph("A->B, B->C, C->D, D->E, E->A");

  @Test
  void theToyHasTheWorkedBetweenness() {
    DirectedGraph toy = GraphSketch.shares(GraphSketch.TOY).pattern();

    assertThat(Betweenness.ofDirected(toy)).containsExactly(2.5, 3, 0, 0, 0.5, 0);
  }

  @Test
  void theMiddleOfAnUndirectedStarLiesBetweenEveryPair() {
    assertThat(Betweenness.ofUndirected(STAR)).containsExactly(6, 0, 0, 0, 0);
    assertThat(Betweenness.ofDirected(STAR)).containsOnly(0);
  }

  @Test
  void aStarIsFullyCentralized() {
    assertThat(DegreeCentralization.of(STAR)).hasValue(1);
    assertThat(BetweennessCentralization.of(STAR)).hasValue(1);
  }

  @Test
  void aPathHasTheWorkedCentralizations() {
    assertThat(DegreeCentralization.of(PATH)).hasValueCloseTo(0.1667, within(0.00005));
    assertThat(BetweennessCentralization.of(PATH)).hasValueCloseTo(0.4167, within(0.00005));
  }

  @Test
  void aRingAndNoTiesAtAllAreNotCentralized() {
    for (DirectedGraph graph : new DirectedGraph[] {RING, DirectedGraph.builder(5).build()}) {
      assertThat(DegreeCentralization.of(graph)).hasValue(0);
      assertThat(BetweennessCentralization.of(graph)).hasValue(0);
    }
  }

  @Test
  void centralizationOfTwoIsNotDefined() {
    for (int n = 0; n < 3; n++) {
      assertThat(DegreeCentralization.of(DirectedGraph.builder(n).build())).isEmpty();
      assertThat(BetweennessCentralization.of(DirectedGraph.builder(n).build())).isEmpty();
    }
  }

  @Test
  void loopsAndTiesToldTwiceDoNotCount() {
    DirectedGraph told = GraphSketch.graph("A->B, B->A, A->C, A->D, A->E, E->A, B->B, C->C");

    assertThat(DegreeCentralization.of(told)).hasValue(1);
    assertThat(BetweennessCentralization.of(told)).hasValue(1);
  }

  @Test
  void aMemberWithoutTiesCounts() {
    DirectedGraph graph = GraphSketch.graph("A->B, A->C, D->D");

    assertThat(DegreeCentralization.of(graph)).hasValueCloseTo(4.0 / 6, within(1e-12));
  }

  @Test
  void onlyTheBrokerOfTheToyCutsItApart() {
    assertThat(GraphSketch.letters(ArticulationPoints.of(GraphSketch.graph(toyWithoutShares()))))
        .isEqualTo("B");
  }

  @Test
  void aNodeIsAnArticulationPointIfAndOnlyIfItsRemovalCutsTwoOthersOff() {
    Random random = new Random(41);
    for (int run = 0; run < 300; run++) {
      DirectedGraph graph = GraphSketch.random(random);
      DirectedGraph ties = graph.undirected();
      int[] expected = IntStream.range(0, graph.nodeCount()).filter(v -> cuts(ties, v)).toArray();

      assertThat(ArticulationPoints.of(graph)).as("run %s", run).isEqualTo(expected);
    }
  }

  private static String toyWithoutShares() {
    return GraphSketch.TOY.replaceAll(" [.0-9]+", "");
  }

  private static boolean cuts(DirectedGraph ties, int v) {
    int[] tied = ties.successors(v);
    return IntStream.of(tied)
        .anyMatch(a -> IntStream.of(tied).anyMatch(b -> !GraphSketch.reaches(ties, a, b, v)));
  }
}
