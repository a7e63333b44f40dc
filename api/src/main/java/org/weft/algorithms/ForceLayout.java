package org.weft.algorithms;

import java.util.Arrays;

/// A place in the plane for each node, so that tied nodes are near and no two lie on each other.
///
/// - **Definition** Fruchterman and Reingold's forces: tied nodes attract each other by `d²`, nodes
///   nearer than `2` repel each other by `1 ⁄ d`, and all are drawn to the middle a little. Nodes
///   start on a sunflower in the order of their numbers and move by at most a step that shrinks to
///   zero; the same graph gives the same picture.
/// - **Range** Finite coordinates around `(0, 0)`; the unit is about the distance of two neighbors.
/// - **Reading** Near means tied, directly or through others. Directions in the picture mean
///   nothing, and far does not mean opposed.
/// - **Cost** `O(nodes + ties)` per round, 80 rounds: far nodes do not repel, so a grid finds those
///   that do.
/// - **Source** T. Fruchterman, E. Reingold, “Graph Drawing by Force-directed Placement”, Software:
///   Practice and Experience 21 (1991) 1129.
public final class ForceLayout {

  private static final int ROUNDS = 80;
  private static final double REACH = 2;
  private static final double GRAVITY = 0.02;
  private static final double LEAST = 1e-3;

  private final DirectedGraph ties;
  private final double[] x;
  private final double[] y;
  private final double[] pushX;
  private final double[] pushY;

  private ForceLayout(DirectedGraph ties) {
    this.ties = ties;
    this.x = new double[ties.nodeCount()];
    this.y = new double[ties.nodeCount()];
    this.pushX = new double[ties.nodeCount()];
    this.pushY = new double[ties.nodeCount()];
  }

  /// Where each node is.
  ///
  /// @param graph directions and loops do not count
  public static Points of(DirectedGraph graph) {
    var layout = new ForceLayout(graph.undirected());
    var start = Points.sunflower(graph.nodeCount());
    for (int node = 0; node < graph.nodeCount(); node++) {
      layout.x[node] = start.x(node);
      layout.y[node] = start.y(node);
    }
    double reach = Math.sqrt(graph.nodeCount());
    for (int round = 0; round < ROUNDS; round++) {
      layout.move(reach / 4 * (ROUNDS - round) / ROUNDS);
    }
    return new Points(layout.x, layout.y);
  }

  private void move(double step) {
    Arrays.fill(pushX, 0);
    Arrays.fill(pushY, 0);
    repel();
    for (int node = 0; node < x.length; node++) {
      attract(node);
      pushX[node] -= GRAVITY * x[node];
      pushY[node] -= GRAVITY * y[node];
    }
    for (int node = 0; node < x.length; node++) {
      double force = Math.sqrt(pushX[node] * pushX[node] + pushY[node] * pushY[node]);
      double part = force > step ? step / force : 1;
      x[node] += pushX[node] * part;
      y[node] += pushY[node] * part;
    }
  }

  private void attract(int node) {
    for (int tie = ties.first(node); tie < ties.end(node); tie++) {
      double dx = x[ties.target(tie)] - x[node];
      double dy = y[ties.target(tie)] - y[node];
      double distance = Math.sqrt(dx * dx + dy * dy);
      pushX[node] += dx * distance;
      pushY[node] += dy * distance;
    }
  }

  private void repel() {
    var grid = new PointGrid(x, y, REACH);
    for (int node = 0; node < x.length; node++) {
      int at = node;
      grid.near(node, other -> push(at, other));
    }
  }

  private void push(int node, int other) {
    double dx = x[node] - x[other];
    double dy = y[node] - y[other];
    double square = dx * dx + dy * dy;
    if (square < LEAST * LEAST) {
      // Two on one spot part in the order of their numbers.
      dx = node < other ? -LEAST : LEAST;
      square = LEAST * LEAST;
    }
    if (square < REACH * REACH) {
      pushX[node] += dx / square;
      pushY[node] += dy / square;
    }
  }
}
