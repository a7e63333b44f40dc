package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whoever is nearer than a side is found.
class PointGridTest {

  @Test
  void findsAllThatAreNear() {
    var random = new Random(11);
    double[] x = random.doubles(300, -20, 60).toArray();
    double[] y = random.doubles(300, -5, 5).toArray();
    var grid = new PointGrid(x, y, 2);
    for (int point = 0; point < 300; point++) {
      var found = new HashSet<Integer>();
      grid.near(point, found::add);
      assertThat(found).doesNotContain(point);
      for (int other = 0; other < 300; other++) {
        if (other != point && Math.hypot(x[point] - x[other], y[point] - y[other]) < 2) {
          assertThat(found).contains(other);
        }
      }
    }
  }

  @Test
  void onePointAndOneSpotAreFine() {
    new PointGrid(new double[] {3}, new double[] {4}, 2)
        .near(0, other -> assertThat(other).as("nobody else").isNegative());
    var found = new HashSet<Integer>();
    new PointGrid(new double[] {1, 1, 1}, new double[] {1, 1, 1}, 2).near(1, found::add);
    assertThat(found).containsExactlyInAnyOrder(0, 2);
  }
}
