package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Tied nodes end near each other, and nobody lies on anybody.
class ForceLayoutTest {

  private static double distance(Points points, int one, int other) {
    return Math.hypot(points.x(one) - points.x(other), points.y(one) - points.y(other));
  }

  /// Two rings of twelve with one tie between them.
  private static DirectedGraph twoRings() {
    var edges = DirectedGraph.builder(24);
    for (int ring = 0; ring < 2; ring++) {
      for (int node = 0; node < 12; node++) {
        edges.edge(12 * ring + node, 12 * ring + (node + 1) % 12);
        edges.edge(12 * ring + node, 12 * ring + (node + 5) % 12);
      }
    }
    return edges.edge(0, 12).build();
  }

  @Test
  void tiedNodesAreNearerThanOthers() {
    var graph = twoRings();
    var points = ForceLayout.of(graph);
    double tied = 0;
    double untied = 0;
    int ties = 0;
    int others = 0;
    for (int one = 0; one < 24; one++) {
      for (int other = one + 1; other < 24; other++) {
        if (graph.hasEdge(one, other) || graph.hasEdge(other, one)) {
          tied += distance(points, one, other);
          ties++;
        } else {
          untied += distance(points, one, other);
          others++;
        }
      }
    }
    assertThat(tied / ties).isLessThan(0.6 * untied / others);
  }

  @Test
  void nobodyLiesOnAnybody() {
    var random = new Random(7);
    var edges = DirectedGraph.builder(200);
    for (int tie = 0; tie < 300; tie++) {
      edges.edge(random.nextInt(200), random.nextInt(200));
    }
    var points = ForceLayout.of(edges.build());
    for (int one = 0; one < 200; one++) {
      assertThat(Double.isFinite(points.x(one)) && Double.isFinite(points.y(one))).isTrue();
      for (int other = one + 1; other < 200; other++) {
        assertThat(distance(points, one, other)).as("%s and %s", one, other).isGreaterThan(0.01);
      }
    }
  }

  @Test
  void theSameGraphGivesTheSamePicture() {
    var once = ForceLayout.of(twoRings());
    var again = ForceLayout.of(twoRings());
    for (int node = 0; node < 24; node++) {
      assertThat(again.x(node)).isEqualTo(once.x(node));
      assertThat(again.y(node)).isEqualTo(once.y(node));
    }
  }

  @Test
  void oneAndNobodyHaveAPicture() {
    assertThat(ForceLayout.of(DirectedGraph.builder(0).build()).count()).isZero();
    assertThat(ForceLayout.of(DirectedGraph.builder(1).edge(0, 0).build()).radius()).isZero();
  }

  @Test
  void discsNeverOverlapAndTiedOnesTouch() {
    double[] radii = {10, 4, 4, 1, 1, 6};
    int[][] ties = new int[6][6];
    ties[0][1] = 9;
    ties[3][4] = 5;
    var middles = DiscLayout.of(radii, ties);
    for (int one = 0; one < 6; one++) {
      for (int other = one + 1; other < 6; other++) {
        assertThat(distance(middles, one, other))
            .as("%s and %s", one, other)
            .isGreaterThan(radii[one] + radii[other]);
      }
    }
    assertThat(distance(middles, 0, 1)).isLessThan(1.3 * 14);
    var two = DiscLayout.of(new double[] {1, 2}, new int[][] {{0, 5}, {0, 0}});
    assertThat(distance(two, 0, 1)).isBetween(3.0, 3.4);
  }

  @Test
  void discsInARingLieInARing() {
    for (int count : new int[] {6, 15, 30}) {
      int[][] ties = new int[count][count];
      for (int disc = 0; disc < count; disc++) {
        ties[Math.min(disc, (disc + 1) % count)][Math.max(disc, (disc + 1) % count)] = 1;
      }
      double[] radii = new double[count];
      Arrays.fill(radii, 3.6);
      var middles = DiscLayout.of(radii, ties);
      double apart = 0;
      for (int disc = 0; disc < count; disc++) {
        apart += distance(middles, disc, (disc + 1) % count) - 2 * 3.6;
      }
      assertThat(apart / count).as("%d discs", count).isLessThan(2);
    }
  }
}
