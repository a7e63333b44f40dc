package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/// A graph keeps each edge once, whatever the order and number of times it was added.
class DirectedGraphsTest {

  @Test
  void neighborsAreAscendingInBothDirections() {
    DirectedGraph graph = GraphSketch.graph("B->D, B->A, C->A, A->A");

    assertThat(graph.successors(1)).containsExactly(0, 3);
    assertThat(graph.predecessors(0)).containsExactly(0, 1, 2);
    assertThat(graph.reversed().successors(0)).containsExactly(0, 1, 2);
    assertThat(graph.reversed().predecessors(1)).containsExactly(0, 3);
  }

  @Test
  void aRepeatedEdgeCountsOnceAndALoopIsKept() {
    DirectedGraph graph = GraphSketch.graph("A->B, A->B, B->B");

    assertThat(graph.edgeCount()).isEqualTo(2);
    assertThat(graph.hasEdge(1, 1)).isTrue();
    assertThat(graph.hasEdge(1, 0)).isFalse();
  }

  @Test
  void theUndirectedGraphHasEveryTieBothWaysAndNoLoop() {
    DirectedGraph ties = GraphSketch.graph("A->B, B->A, B->B, C->B").undirected();

    assertThat(ties.successors(1)).containsExactly(0, 2);
    assertThat(ties.predecessors(1)).containsExactly(0, 2);
    assertThat(ties.edgeCount()).isEqualTo(4);
  }

  @Test
  void thePartBetweenTheFirstNodesHasNoEdgeToTheOthers() {
    DirectedGraph part = GraphSketch.graph("A->B, B->A, B->B, B->C, C->A, D->B").firstNodes(2);

    assertThat(part.nodeCount()).isEqualTo(2);
    assertThat(part.edgeCount()).isEqualTo(3);
    assertThat(part.successors(1)).containsExactly(0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.firstNodes(3))
        .withMessage("count is 3: must be 0 to 2");
  }

  @Test
  void aGraphMayBeEmpty() {
    assertThat(DirectedGraph.builder(0).build().nodeCount()).isZero();
    assertThat(DirectedGraph.builder(2).build().successors(1)).isEmpty();
  }

  @Test
  void aNodeThatDoesNotExistIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectedGraph.builder(2).edge(0, 2))
        .withMessage("to is 2: must be a node, 0 to 1");
    var graph = GraphSketch.graph("A->B");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.successors(-1))
        .withMessage("node is -1: must be a node, 0 to 1");
    assertThatIllegalArgumentException().isThrownBy(() -> graph.predecessors(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.hasEdge(-1, 0))
        .withMessageContaining("from is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.hasEdge(0, 2))
        .withMessageContaining("to is 2");
  }
}
