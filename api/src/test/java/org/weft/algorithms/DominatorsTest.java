package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One node dominates another if nothing reaches the other without it.
class DominatorsTest {

  @Test
  void inTheToyAllHangsOnFWhileOriginsAreTakenAsTold() {
    DirectedGraph flow = GraphSketch.shares(GraphSketch.TOY).flow();
    Dominators dominators = Dominators.fromSources(flow, GraphSketch.node('F'));

    assertThat(strict(dominators, 'A')).isEqualTo("F");
    assertThat(strict(dominators, 'B')).isEqualTo("F");
    assertThat(strict(dominators, 'C')).isEqualTo("BF");
    assertThat(strict(dominators, 'D')).isEqualTo("F");
    assertThat(strict(dominators, 'E')).isEqualTo("F");
    assertThat(strict(dominators, 'F')).isEmpty();
  }

  @Test
  void inTheToyOnlyEHangsOnFOnceUnknownOriginsCount() {
    Dominators left = Dominators.ofSupply(GraphSketch.shares(GraphSketch.TOY));
    Dominators named = Dominators.ofSupply(GraphSketch.sharesWithUnknown(GraphSketch.TOY));

    for (Dominators dominators : new Dominators[] {left, named}) {
      assertThat(strict(dominators, 'E')).isEqualTo("F");
      for (char node : "ABCDF".toCharArray()) {
        assertThat(strict(dominators, node)).as("of %s", node).isEmpty();
      }
    }
  }

  @Test
  void aClosedLoopIsAnOriginOfItsOwn() {
    Dominators dominators = Dominators.ofSupply(GraphSketch.shares("A->B 1, B->C 1, C->B 1"));

    assertThat(strict(dominators, 'A')).isEqualTo("B");
    assertThat(strict(dominators, 'B')).isEmpty();
  }

  @Test
  void whatNoPathReachesHasNoDominator() {
    Dominators dominators = Dominators.from(GraphSketch.graph("A->B, C->B"), 0);

    assertThat(dominators.isReached(2)).isFalse();
    assertThat(dominators.strict(2)).isEmpty();
    assertThat(dominators.immediate()).containsExactly(0, 0, Dominators.UNREACHED);
  }

  @Test
  void aNodeDominatesExactlyThoseThatItsRemovalCutsOff() {
    Random random = new Random(31);
    for (int run = 0; run < 300; run++) {
      DirectedGraph graph = GraphSketch.random(random);
      Dominators dominators = Dominators.from(graph, 0);
      for (int v = 1; v < graph.nodeCount(); v++) {
        int node = v;
        assertThat(dominators.isReached(v)).isEqualTo(GraphSketch.reaches(graph, 0, v, -1));
        int[] cut =
            IntStream.range(1, graph.nodeCount())
                .filter(j -> j != node && dominators.isReached(node))
                .filter(j -> !GraphSketch.reaches(graph, 0, node, j))
                .toArray();
        assertThat(dominators.strict(v)).as("run %s, node %s", run, v).containsOnly(cut);
      }
    }
  }

  @Test
  void aSourceThatDoesNotExistIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dominators.fromSources(GraphSketch.graph("A->B"), 0, 5))
        .withMessageContaining("source is 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dominators.from(GraphSketch.graph("A->B"), -1))
        .withMessageContaining("root is -1");
  }

  private static String strict(Dominators dominators, char node) {
    return GraphSketch.letters(dominators.strict(GraphSketch.node(node)));
  }
}
