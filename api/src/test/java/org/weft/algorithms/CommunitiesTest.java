package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Groups tied within, and who stands between them.
class CommunitiesTest {

  /// Two triangles and one tie between them.
  private static final DirectedGraph TWO_TRIANGLES =
      DirectedGraph.builder(6)
          .edge(0, 1)
          .edge(1, 2)
          .edge(2, 0)
          .edge(3, 4)
          .edge(4, 5)
          .edge(5, 3)
          .edge(2, 3)
          .build();

  @Test
  void twoTrianglesAreTwoGroups() {
    assertThat(Communities.of(TWO_TRIANGLES)).containsExactly(0, 0, 0, 1, 1, 1);
    // 2 × (3/7 − (7/14)²)
    assertThat(Communities.modularity(TWO_TRIANGLES, new int[] {0, 0, 0, 1, 1, 1}).orElseThrow())
        .isCloseTo(5.0 / 14, within(1e-12));
  }

  @Test
  void withoutTiesEachIsAGroupAndNothingIsSaidOfModularity() {
    var alone = DirectedGraph.builder(3).edge(1, 1).build();
    assertThat(Communities.of(alone)).containsExactly(0, 1, 2);
    assertThat(Communities.modularity(alone, new int[] {0, 0, 0})).isEmpty();
    assertThat(Communities.of(DirectedGraph.builder(0).build())).isEmpty();
  }

  @Test
  void oneGroupOfAllHasNoModularity() {
    assertThat(Communities.modularity(TWO_TRIANGLES, new int[6]).orElseThrow()).isZero();
  }

  @Test
  void constraintCanExceedOne() {
    var triangle = DirectedGraph.builder(3).edge(0, 1).edge(1, 2).edge(2, 0).build();
    assertThat(new StructuralHoles(triangle).constraint(0).orElseThrow()).isEqualTo(1.125);
  }

  @Test
  void constraintOfTheGoldenVector() {
    // A→F, A→B, B→F, B→C, C→B, D→A, D→E, E→F: A .4823, B .4722, C 1, D .5, E .5, F .4823
    var golden =
        DirectedGraph.builder(6)
            .edge(0, 5)
            .edge(0, 1)
            .edge(1, 5)
            .edge(1, 2)
            .edge(2, 1)
            .edge(3, 0)
            .edge(3, 4)
            .edge(4, 5)
            .build();
    var holes = new StructuralHoles(golden);
    double[] expected = {.4823, .4722, 1, .5, .5, .4823};
    for (int v = 0; v < expected.length; v++) {
      assertThat(holes.constraint(v).orElseThrow()).isCloseTo(expected[v], within(5e-5));
    }
  }

  @Test
  void withoutTiesConstraintIsNotEvaluable() {
    var holes = new StructuralHoles(DirectedGraph.builder(1).edge(0, 0).build());
    assertThat(holes.constraint(0)).isEmpty();
    assertThat(holes.effectiveSize(0)).isEmpty();
  }
}
