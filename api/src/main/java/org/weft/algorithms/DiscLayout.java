package org.weft.algorithms;

import java.util.Arrays;

/// A place in the plane for each of some discs, so that tied ones are near and none overlap.
///
/// - **Definition** Discs start where [ForceLayout] puts them as if they were nodes: that unfolds
///   rings and chains, which discs cannot do, for they cannot pass each other. Then, round after
///   round, tied ones are drawn together until they touch, more so with more ties, all are drawn to
///   the middle a little, and two that overlap push each other apart; at last only the pushing goes
///   on. The same discs and ties give the same picture.
/// - **Range** Finite coordinates around `(0, 0)`, in the unit of the radii.
/// - **Reading** Touching discs are often tied; a gap between two says little.
/// - **Cost** `O(discs²)` per round, 200 rounds.
/// - **Source** Our choice, after Fruchterman and Reingold (1991), see {@link ForceLayout}.
public final class DiscLayout {

  private static final int ROUNDS = 150;
  private static final int LAST_ROUNDS = 50;
  private static final double ROOM = 1.1;
  private static final double PULL = 0.1;
  private static final double GRAVITY = 0.01;

  private final double[] radii;
  private final double[] x;
  private final double[] y;

  private DiscLayout(double[] radii) {
    this.radii = radii;
    this.x = new double[radii.length];
    this.y = new double[radii.length];
  }

  /// Where the middle of each disc is.
  ///
  /// @param ties how many there are between each two; only those of a smaller and a larger number
  ///   are read
  public static Points of(double[] radii, int[][] ties) {
    var layout = new DiscLayout(radii);
    layout.start(ties);
    for (int round = 0; round < ROUNDS; round++) {
      layout.pull(ties);
      layout.part();
    }
    for (int round = 0; round < LAST_ROUNDS; round++) {
      layout.part();
    }
    return new Points(layout.x, layout.y);
  }

  private void start(int[][] ties) {
    var edges = DirectedGraph.builder(radii.length);
    for (int one = 0; one < radii.length; one++) {
      for (int other = one + 1; other < radii.length; other++) {
        if (ties[one][other] > 0) {
          edges.edge(one, other).edge(other, one);
        }
      }
    }
    var nodes = ForceLayout.of(edges.build());
    double room = 2 * Arrays.stream(radii).average().orElse(0);
    for (int disc = 0; disc < radii.length; disc++) {
      x[disc] = nodes.x(disc) * room;
      y[disc] = nodes.y(disc) * room;
    }
  }

  private void pull(int[][] ties) {
    for (int one = 0; one < radii.length; one++) {
      for (int other = one + 1; other < radii.length; other++) {
        if (ties[one][other] > 0) {
          double strength = PULL * (1 - 1 / (1 + Math.log1p(ties[one][other])));
          draw(one, other, strength);
        }
      }
      x[one] -= GRAVITY * x[one];
      y[one] -= GRAVITY * y[one];
    }
  }

  private void draw(int one, int other, double strength) {
    double dx = x[other] - x[one];
    double dy = y[other] - y[one];
    double distance = Math.sqrt(dx * dx + dy * dy);
    double apart = distance - (radii[one] + radii[other]) * ROOM;
    if (apart > 0) {
      shift(one, other, dx / distance, dy / distance, -strength * apart);
    }
  }

  /// Two that overlap move apart until they only touch.
  private void part() {
    for (int one = 0; one < radii.length; one++) {
      for (int other = one + 1; other < radii.length; other++) {
        double dx = x[other] - x[one];
        double dy = y[other] - y[one];
        double least = (radii[one] + radii[other]) * ROOM;
        double square = dx * dx + dy * dy;
        if (square < least * least) {
          double distance = Math.sqrt(square);
          boolean isSame = distance == 0;
          shift(
              one, other, isSame ? 1 : dx / distance, isSame ? 0 : dy / distance, least - distance);
        }
      }
    }
  }

  /// Moves both, the smaller one farther.
  private void shift(int one, int other, double dx, double dy, double by) {
    double first = radii[one] * radii[one];
    double second = radii[other] * radii[other];
    double share = second / (first + second);
    x[one] -= dx * by * share;
    y[one] -= dy * by * share;
    x[other] += dx * by * (1 - share);
    y[other] += dy * by * (1 - share);
  }
}
