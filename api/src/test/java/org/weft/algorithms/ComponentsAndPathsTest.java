package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Cycles are found and collapsed; hops are counted between what is left.
class ComponentsAndPathsTest {

  private static final DirectedGraph TOY = GraphSketch.shares(GraphSketch.TOY).pattern();

  @Nested
  class Components {

    @Test
    void theToyHasOneCycleAndSingles() {
      StronglyConnectedComponents components = StronglyConnectedComponents.of(TOY);

      assertThat(IntStream.range(0, components.count()).mapToObj(components::members))
          .extracting(GraphSketch::letters)
          .containsExactlyInAnyOrder("A", "BC", "D", "E", "F");
    }

    @Test
    void nodesShareAComponentIfAndOnlyIfEachReachesTheOther() {
      Random random = new Random(11);
      for (int run = 0; run < 300; run++) {
        DirectedGraph graph = GraphSketch.random(random);
        StronglyConnectedComponents components = StronglyConnectedComponents.of(graph);
        for (int a = 0; a < graph.nodeCount(); a++) {
          for (int b = 0; b < graph.nodeCount(); b++) {
            assertThat(components.componentOf(a) == components.componentOf(b))
                .as("run %s, nodes %s and %s", run, a, b)
                .isEqualTo(
                    GraphSketch.reaches(graph, a, b, -1) && GraphSketch.reaches(graph, b, a, -1));
          }
        }
      }
    }

    @Test
    void numbersFallAlongEveryEdge() {
      Random random = new Random(12);
      for (int run = 0; run < 300; run++) {
        DirectedGraph graph = GraphSketch.random(random);
        StronglyConnectedComponents components = StronglyConnectedComponents.of(graph);
        for (int v = 0; v < graph.nodeCount(); v++) {
          for (int w : graph.successors(v)) {
            assertThat(components.componentOf(v)).isGreaterThanOrEqualTo(components.componentOf(w));
          }
        }
      }
    }

    @Test
    void onlyWhatTheStartReachesIsSearched() {
      StronglyConnectedComponents components =
          StronglyConnectedComponents.reachableFrom(TOY, GraphSketch.node('B'));

      assertThat(components.count()).isEqualTo(2);
      assertThat(components.componentOf(GraphSketch.node('D'))).isEqualTo(-1);
      assertThat(components.members(1)).containsExactly(1, 2);
    }

    @Test
    void aChainOfAHundredThousandDoesNoHarm() {
      DirectedGraph chain = longChain(100_000);

      assertThat(StronglyConnectedComponents.of(chain).count()).isEqualTo(100_000);
      assertThat(LongestChain.of(chain).hops()).isEqualTo(99_999);
      assertThat(ShortestHops.from(chain, 0).hopsTo(99_999)).hasValue(99_999);
      assertThat(Dominators.from(chain, 0).strict(99_999)).hasSize(99_998);
      assertThat(ArticulationPoints.of(chain)).hasSize(99_998);
    }
  }

  @Nested
  class Chains {

    @Test
    void theToyIsThreeHopsDeep() {
      LongestChain chain = LongestChain.from(TOY, GraphSketch.node('D'));

      assertThat(chain.hops()).isEqualTo(3);
      assertThat(GraphSketch.letters(chain.path())).isEqualTo("DABF");
      assertThat(chain.stages())
          .extracting(stage -> GraphSketch.letters(stage.members()))
          .containsExactly("D", "A", "BC", "F");
      assertThat(LongestChain.of(TOY)).isEqualTo(chain);
    }

    @Test
    void theWayThroughACycleIsShownByEntryAndExit() {
      LongestChain chain = LongestChain.from(GraphSketch.graph("A->C, C->B, B->C, B->D"), 0);

      assertThat(chain.hops()).isEqualTo(2);
      assertThat(GraphSketch.letters(chain.path())).isEqualTo("ACBD");
    }

    @Test
    void amongEqualChainsTheSmallestNodesWin() {
      LongestChain chain = LongestChain.from(GraphSketch.graph("A->C, A->B, B->D, C->D"), 0);

      assertThat(GraphSketch.letters(chain.path())).isEqualTo("ABD");
    }

    @Test
    void aCycleOrASingleNodeHasNoDepth() {
      assertThat(LongestChain.from(GraphSketch.graph("A->B, B->A"), 0).hops()).isZero();
      assertThat(LongestChain.from(GraphSketch.graph("A->A"), 0).path()).containsExactly(0);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LongestChain.of(DirectedGraph.builder(0).build()))
          .withMessageContaining("graph has no node");
    }

    @Test
    void noWayIsLongerWhenAllAreTried() {
      Random random = new Random(13);
      for (int run = 0; run < 300; run++) {
        DirectedGraph graph = GraphSketch.random(random);
        StronglyConnectedComponents components = StronglyConnectedComponents.of(graph);
        for (int v = 0; v < graph.nodeCount(); v++) {
          LongestChain chain = LongestChain.from(graph, v);
          assertThat(chain.hops())
              .as("run %s, from %s", run, v)
              .isEqualTo(deepest(graph, components, components.componentOf(v)));
          for (int i = 0; i < chain.hops(); i++) {
            int exit = chain.stages().get(i).exit();
            assertThat(graph.hasEdge(exit, chain.stages().get(i + 1).entry())).isTrue();
          }
        }
      }
    }
  }

  @Nested
  class Hops {

    @Test
    void theNearestWayIsTakenThroughTheSmallestNodes() {
      ShortestHops hops = ShortestHops.from(TOY, GraphSketch.node('D'));

      assertThat(hops.hopsTo(GraphSketch.node('F'))).hasValue(2);
      assertThat(GraphSketch.letters(hops.pathTo(GraphSketch.node('F')))).isEqualTo("DAF");
      assertThat(hops.hopsTo(GraphSketch.node('C'))).hasValue(3);
      assertThat(GraphSketch.letters(hops.pathTo(GraphSketch.node('C')))).isEqualTo("DABC");
    }

    @Test
    void theStartIsNoHopAway() {
      assertThat(ShortestHops.from(TOY, 0).hopsTo(0)).hasValue(0);
      assertThat(ShortestHops.from(TOY, 0).pathTo(0)).containsExactly(0);
    }

    @Test
    void whatCannotBeReachedHasNoDistance() {
      ShortestHops hops = ShortestHops.from(TOY, GraphSketch.node('F'));

      assertThat(hops.hopsTo(0)).isEmpty();
      assertThat(hops.pathTo(0)).isEmpty();
    }
  }

  private static DirectedGraph longChain(int n) {
    DirectedGraph.Builder builder = DirectedGraph.builder(n);
    for (int v = 1; v < n; v++) {
      builder.edge(v - 1, v);
    }
    return builder.build();
  }

  private static int deepest(
      DirectedGraph graph, StronglyConnectedComponents components, int component) {
    return IntStream.of(components.members(component))
        .flatMap(v -> IntStream.of(graph.successors(v)))
        .map(components::componentOf)
        .filter(other -> other != component)
        .map(other -> 1 + deepest(graph, components, other))
        .max()
        .orElse(0);
  }
}
