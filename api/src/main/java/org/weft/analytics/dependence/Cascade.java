package org.weft.analytics.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.weft.algorithms.DependentShares;
import org.weft.algorithms.ShareMatrix;

/// What becomes of the intake of those who are reached when the sources stop.
///
/// In each round everybody's loss is worked out from who has stopped so far; who is left with less
/// than the tolerance of its intake then stops too, for good. It ends with the first round in which
/// nobody stops. The losses only grow, so the outcome is the same in whatever order the fallen are
/// taken: it is the mildest one in which nobody who passes on is below the tolerance. What a loop
/// of actors gives itself is not lost before one of them stops.
final class Cascade {

  private static final double[] NOTHING = {};

  private final ShareMatrix shares;
  private final int[] sources;
  private final PassingRule passing;
  private final double tolerance;
  private final int[] fellIn; // round, 0 for those who do not fall
  private final List<Round> rounds = new ArrayList<>();
  private double[] lost = NOTHING;

  /// @param affectedCount actors that lose something, the sources left out
  /// @param fallen actors that stop, ascending
  record Round(int affectedCount, int[] fallen) {}

  Cascade(ReachGraph reach, PassingRule passing, double tolerance) {
    this.shares = reach.shares();
    this.sources = reach.sources();
    this.passing = passing;
    this.tolerance = tolerance;
    fellIn = new int[shares.nodeCount()];
    int[] stopped = sources;
    do {
      lost = losses(stopped);
      rounds.add(new Round(affected(), fallen()));
      stopped = stoppedBy(stopped, rounds.getLast().fallen);
    } while (rounds.getLast().fallen.length > 0);
  }

  /// The share of its intake that each actor has lost in the end; of sources, 0.
  double[] lost() {
    return lost;
  }

  List<Round> rounds() {
    return rounds;
  }

  /// The round in which an actor stops, from 1; 0 if it does not.
  int fellIn(int actor) {
    return fellIn[actor];
  }

  /// Of each actor what it loses once these have stopped: of each giver the part that is not passed
  /// on any more.
  private double[] losses(int[] stopped) {
    double[] losses =
        shares.weightedBy(
            switch (passing) {
              case IN_PROPORTION -> DependentShares.on(shares, stopped).shares();
              case IN_FULL -> ofThese(stopped);
            });
    for (int source : sources) {
      losses[source] = 0;
    }
    return losses;
  }

  private double[] ofThese(int[] stopped) {
    double[] notPassed = new double[fellIn.length];
    for (int actor : stopped) {
      notPassed[actor] = 1;
    }
    return notPassed;
  }

  private int affected() {
    int count = 0;
    for (double loss : lost) {
      count += loss > 0 ? 1 : 0;
    }
    return count;
  }

  private int[] fallen() {
    int round = rounds.size() + 1;
    int[] fallen = new int[lost.length];
    int size = 0;
    for (int actor = 0; actor < lost.length; actor++) {
      if (fellIn[actor] == 0
          && lost[actor] > 0
          && !Thresholds.reaches(1 - lost[actor], tolerance)) {
        fellIn[actor] = round;
        fallen[size++] = actor;
      }
    }
    return Arrays.copyOf(fallen, size);
  }

  private static int[] stoppedBy(int[] before, int[] fallen) {
    int[] all = Arrays.copyOf(before, before.length + fallen.length);
    System.arraycopy(fallen, 0, all, before.length, fallen.length);
    return all;
  }
}
