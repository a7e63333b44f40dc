package org.weft.algorithms;

import java.util.Arrays;

/// Places in the plane. The arrays are taken, not copied.
public final class Points {

  private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

  private final double[] xs;
  private final double[] ys;

  Points(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /// So many on a disc, from its middle outwards, each with about the same room: the unit is about
  /// the distance of two neighbors.
  public static Points sunflower(int count) {
    double[] xs = new double[count];
    double[] ys = new double[count];
    for (int point = 0; point < count; point++) {
      double distance = StrictMath.sqrt(point) * 0.6;
      xs[point] = distance * StrictMath.cos(point * GOLDEN_ANGLE);
      ys[point] = distance * StrictMath.sin(point * GOLDEN_ANGLE);
    }
    return new Points(xs, ys);
  }

  public int count() {
    return xs.length;
  }

  public double x(int point) {
    return xs[point];
  }

  public double y(int point) {
    return ys[point];
  }

  /// How far the farthest is from the middle of all; zero for none.
  public double radius() {
    double middleX = Arrays.stream(xs).average().orElse(0);
    double middleY = Arrays.stream(ys).average().orElse(0);
    double most = 0;
    for (int point = 0; point < xs.length; point++) {
      most = Math.max(most, StrictMath.hypot(xs[point] - middleX, ys[point] - middleY));
    }
    return most;
  }

  /// The same picture around `(0, 0)`, no point farther away than `radius`.
  public Points within(double radius) {
    double middleX = Arrays.stream(xs).average().orElse(0);
    double middleY = Arrays.stream(ys).average().orElse(0);
    double own = radius();
    double scale = own == 0 ? 0 : radius / own;
    return new Points(
        Arrays.stream(xs).map(x -> (x - middleX) * scale).toArray(),
        Arrays.stream(ys).map(y -> (y - middleY) * scale).toArray());
  }
}
