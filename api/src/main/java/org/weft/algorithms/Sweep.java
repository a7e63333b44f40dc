package org.weft.algorithms;

import java.util.Arrays;

/// One pass over a block that passes on all that is under way, in an order in which few shares lead
/// backward: what goes forward goes on in the same pass, what goes back waits for the next.
///
/// A walk is held as its *gain*, the visits of the last pass; what it has under way follows from it
/// ([#waiting]). Walks lie side by side: `[place * lanes + lane]` is walk `lane` at a place of the
/// order.
final class Sweep {

  /// Walks that are best followed side by side: eight doubles fill a cache line.
  static final int LANES = 8;

  private final int[] member; // by place
  private final int[] placeOf;
  private final double[] diagonal;
  private final int[] offset; // shares into a place: from[offset[place]] … [offset[place+1] - 1]
  private final int[] late; // where those from later places begin
  private final int[] from;
  private final double[] weight; // visits there per visit of the place it is from
  private final double[] back; // of what passes a place, how much goes to earlier ones

  private Sweep(ShareBlock block, ShareBlock feeding, int[] member) {
    int m = member.length;
    this.member = member;
    placeOf = new int[m];
    diagonal = new double[m];
    for (int place = 0; place < m; place++) {
      placeOf[member[place]] = place;
      diagonal[place] = block.diagonal[member[place]];
    }
    offset = new int[m + 1];
    late = new int[m];
    from = new int[feeding.offset[m]];
    weight = new double[feeding.offset[m]];
    back = new double[m];
    for (int place = 0; place < m; place++) {
      late[place] = take(feeding, place, true, offset[place]);
      offset[place + 1] = take(feeding, place, false, late[place]);
    }
  }

  /// Along the shares, from those who get to those who give.
  static Sweep along(ShareBlock block) {
    return new Sweep(block, block.reversed(), FewestBackward.order(block));
  }

  /// Against the shares, from those who give to those who get, in the order of the members.
  static Sweep against(ShareBlock block) {
    int[] order = new int[block.size()];
    Arrays.setAll(order, place -> place);
    return new Sweep(block, block, order);
  }

  private int take(ShareBlock feeding, int place, boolean early, int at) {
    int u = member[place];
    for (int k = feeding.offset[u]; k < feeding.offset[u + 1]; k++) {
      int feeder = placeOf[feeding.target[k]];
      if (feeder < place == early) {
        from[at] = feeder;
        weight[at++] = feeding.weight[k] / diagonal[place];
        back[feeder] += early ? 0 : feeding.weight[k];
      }
    }
    return at;
  }

  int size() {
    return member.length;
  }

  /// The place of a member.
  int place(int member) {
    return placeOf[member];
  }

  /// By place, what is given by member; of one walk.
  double[] placed(double[] byMember) {
    double[] placed = new double[size()];
    for (int place = 0; place < placed.length; place++) {
      placed[place] = byMember[member[place]];
    }
    return placed;
  }

  /// By member, what is given by place; of one walk.
  double[] byMember(double[] placed) {
    double[] byMember = new double[size()];
    for (int place = 0; place < placed.length; place++) {
      byMember[member[place]] = placed[place];
    }
    return byMember;
  }

  /// The first pass: the gain of walks that start with `entry`, in its place.
  void begin(double[] entry, int lanes) {
    for (int u = 0; u < size(); u++) {
      int at = u * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        entry[at + lane] /= diagonal[u];
      }
      for (int k = offset[u]; k < late[u]; k++) {
        for (int lane = 0; lane < lanes; lane++) {
          entry[at + lane] += weight[k] * entry[from[k] * lanes + lane];
        }
      }
    }
  }

  /// The next pass: the gain from the gain of the last one, in its place.
  void pass(double[] gain, int lanes) {
    if (lanes == LANES) {
      passAllLanes(gain);
      return;
    }
    for (int u = 0; u < size(); u++) {
      double arriving = 0;
      for (int k = offset[u]; k < offset[u + 1]; k++) {
        arriving += weight[k] * gain[from[k]];
      }
      gain[u] = arriving;
    }
  }

  /// Eight sums in as many variables, so that they stay in registers.
  private void passAllLanes(double[] gain) {
    for (int u = 0; u < size(); u++) {
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      double e = 0;
      double f = 0;
      double g = 0;
      double h = 0;
      for (int k = offset[u]; k < offset[u + 1]; k++) {
        double share = weight[k];
        int i = from[k] * LANES;
        a += share * gain[i];
        b += share * gain[i + 1];
        c += share * gain[i + 2];
        d += share * gain[i + 3];
        e += share * gain[i + 4];
        f += share * gain[i + 5];
        g += share * gain[i + 6];
        h += share * gain[i + 7];
      }
      int at = u * LANES;
      gain[at] = a;
      gain[at + 1] = b;
      gain[at + 2] = c;
      gain[at + 3] = d;
      gain[at + 4] = e;
      gain[at + 5] = f;
      gain[at + 6] = g;
      gain[at + 7] = h;
    }
  }

  /// What is under way after a pass of one walk with this gain.
  double[] waiting(double[] gain) {
    double[] waiting = new double[size()];
    for (int u = 0; u < waiting.length; u++) {
      for (int k = late[u]; k < offset[u + 1]; k++) {
        waiting[u] += weight[k] * gain[from[k]];
      }
      waiting[u] *= diagonal[u];
    }
    return waiting;
  }

  /// How much each walk has under way, by magnitude; where gains of both signs meet it is less.
  double[] left(double[] gain, int lanes) {
    double[] left = new double[lanes];
    for (int u = 0, i = 0; u < size(); u++) {
      for (int lane = 0; lane < lanes; lane++, i++) {
        left[lane] += back[u] * Math.abs(gain[i]);
      }
    }
    return left;
  }

  /// How much each walk would have under way with so many `times` of one walk less.
  double[] leftWithout(double[] walk, double[] times, double[] gain, int lanes) {
    double[] left = new double[lanes];
    for (int u = 0, i = 0; u < size(); u++) {
      for (int lane = 0; lane < lanes; lane++, i++) {
        left[lane] += back[u] * Math.abs(gain[i] - times[lane] * walk[u]);
      }
    }
    return left;
  }

  /// How much each walk has under way, with its sign.
  double[] sum(double[] gain, int lanes) {
    double[] sum = new double[lanes];
    for (int u = 0, i = 0; u < size(); u++) {
      for (int lane = 0; lane < lanes; lane++, i++) {
        sum[lane] += back[u] * gain[i];
      }
    }
    return sum;
  }
}
