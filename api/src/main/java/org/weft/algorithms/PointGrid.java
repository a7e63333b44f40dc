package org.weft.algorithms;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Finds the points near a point: the plane in square cells, points sorted by their cell.
final class PointGrid {

  private final int columns;
  private final int[] cell;
  private final int[] offset;
  private final int[] points;

  /// @param side of a cell; the cells grow where the points are spread over too many
  PointGrid(double[] x, double[] y, double side) {
    double left = Arrays.stream(x).min().orElse(0);
    double bottom = Arrays.stream(y).min().orElse(0);
    double width = Arrays.stream(x).max().orElse(0) - left;
    double height = Arrays.stream(y).max().orElse(0) - bottom;
    double size = Math.max(side, Math.sqrt(width * height / (4.0 * Math.max(1, x.length))));
    size = Math.max(size, Math.max(width, height) / (4.0 * Math.max(1, x.length)));
    this.columns = (int) (width / size) + 1;
    int rows = (int) (height / size) + 1;
    this.cell = new int[x.length];
    this.offset = new int[columns * rows + 1];
    for (int point = 0; point < x.length; point++) {
      cell[point] = (int) ((y[point] - bottom) / size) * columns + (int) ((x[point] - left) / size);
      offset[cell[point] + 1]++;
    }
    for (int at = 1; at < offset.length; at++) {
      offset[at] += offset[at - 1];
    }
    this.points = new int[x.length];
    int[] filled = offset.clone();
    for (int point = 0; point < x.length; point++) {
      points[filled[cell[point]]++] = point;
    }
  }

  /// Every other point in the same cell and in the eight around it: all that are nearer than a
  /// side.
  void near(int point, IntConsumer found) {
    int row = cell[point] / columns;
    int column = cell[point] % columns;
    int rows = (offset.length - 1) / columns;
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      int from = r * columns + Math.max(0, column - 1);
      int to = r * columns + Math.min(columns - 1, column + 1);
      for (int at = offset[from]; at < offset[to + 1]; at++) {
        if (points[at] != point) {
          found.accept(points[at]);
        }
      }
    }
  }
}
