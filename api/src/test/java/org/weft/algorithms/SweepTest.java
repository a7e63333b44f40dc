package org.weft.algorithms;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A pass moves on all that is under way, of one walk or of several side by side.
class SweepTest {

  private static final Offset<Double> EXACT = within(1e-12);
  private static final int SIZE = 30;

  /// A ring with chords, of which a tenth leaks everywhere.
  private static Sweep sweep(Random random) {
    var shares = ShareMatrix.builder(SIZE);
    for (int v = 0; v < SIZE; v++) {
      shares.share(v, (v + 1) % SIZE, .3);
      for (int k = 0; k < 3; k++) {
        shares.share(v, random.nextInt(SIZE), .2);
      }
    }
    ShareMatrix made = shares.build();
    int[] members = StronglyConnectedComponents.of(made.pattern()).members(0);
    return Sweep.along(ShareBlock.of(made, members, new int[SIZE]));
  }

  private static double[] walk(Random random) {
    return random.doubles(SIZE).toArray();
  }

  private static double[] less(double[] gain, double times, double[] walk) {
    double[] left = gain.clone();
    for (int place = 0; place < left.length; place++) {
      left[place] -= times * walk[place];
    }
    return left;
  }

  private static double[] sideBySide(double[][] walks) {
    double[] lanes = new double[SIZE * Sweep.LANES];
    for (int place = 0; place < SIZE; place++) {
      for (int lane = 0; lane < Sweep.LANES; lane++) {
        lanes[place * Sweep.LANES + lane] = walks[lane][place];
      }
    }
    return lanes;
  }

  private static double[][] eightWalks(Random random) {
    double[][] walks = new double[Sweep.LANES][];
    for (int lane = 0; lane < Sweep.LANES; lane++) {
      walks[lane] = walk(random);
    }
    return walks;
  }

  @Test
  void whatIsLeftIsAllThatWaits() {
    var random = new Random(1);
    Sweep sweep = sweep(random);
    double[] gain = walk(random);
    double waiting = DoubleStream.of(sweep.waiting(gain)).sum();

    assertThat(sweep.left(gain, 1)[0]).isEqualTo(waiting, EXACT);
    assertThat(sweep.sum(gain, 1)[0]).isEqualTo(waiting, EXACT);
    double[] taken = less(new double[SIZE], 1, gain);
    assertThat(sweep.left(taken, 1)[0]).isEqualTo(waiting, EXACT);
    assertThat(sweep.sum(taken, 1)[0]).isEqualTo(-waiting, EXACT);
  }

  @Test
  void whatWouldBeLeftWithoutAWalkIsWhatIsLeftOfTheDifference() {
    var random = new Random(2);
    Sweep sweep = sweep(random);
    double[] without = walk(random);
    double[][] walks = eightWalks(random);
    double[] times = random.doubles(Sweep.LANES, -1, 2).toArray();
    double[] left = sweep.leftWithout(without, times, sideBySide(walks), Sweep.LANES);

    for (int lane = 0; lane < Sweep.LANES; lane++) {
      double alone = sweep.left(less(walks[lane], times[lane], without), 1)[0];
      assertThat(left[lane]).as("lane %d", lane).isEqualTo(alone, EXACT);
    }
  }

  @Test
  void walksSideBySideDoNotTouchEachOther() {
    var random = new Random(3);
    Sweep sweep = sweep(random);
    double[][] walks = eightWalks(random);
    double[] lanes = sideBySide(walks);
    sweep.begin(lanes, Sweep.LANES);
    sweep.pass(lanes, Sweep.LANES);
    for (double[] walk : walks) {
      sweep.begin(walk, 1);
      sweep.pass(walk, 1);
    }

    assertThat(lanes).containsExactly(sideBySide(walks));
  }

  /// What is left of a walk after some passes looks like what is left of any other.
  @Nested
  class TheSlowestMode {

    private static final int PASSES = 8;

    private final Random random = new Random(4);
    private final Sweep sweep = sweep(random);

    private double[] afterPasses(double[] visits) {
      double[] gain = walk(random);
      sweep.begin(gain, 1);
      addTo(visits, 1, gain);
      for (int pass = 1; pass < PASSES; pass++) {
        sweep.pass(gain, 1);
        addTo(visits, 1, gain);
      }
      return gain;
    }

    private static void addTo(double[] visits, double times, double[] gain) {
      for (int place = 0; place < visits.length; place++) {
        visits[place] += times * gain[place];
      }
    }

    private void toTheEnd(double[] gain, double[] visits) {
      for (int pass = 0; pass < 2000; pass++) {
        sweep.pass(gain, 1);
        addTo(visits, 1, gain);
      }
    }

    private SlowestMode learned() {
      double[] before = afterPasses(new double[SIZE]);
      double[] gain = before.clone();
      sweep.pass(gain, 1);
      return requireNonNull(SlowestMode.of(before, gain, sweep));
    }

    @Test
    void aWalkThatItIsTakenOutOfComesToTheSameEndSooner() {
      SlowestMode mode = learned();
      double[] visits = new double[SIZE];
      double[] gain = afterPasses(visits);
      double[] plainly = visits.clone();
      toTheEnd(gain.clone(), plainly);
      double before = sweep.left(gain, 1)[0];

      double times = mode.takeOut(gain, 1)[0];

      assertThat(sweep.left(gain, 1)[0]).isLessThan(before / 5);
      assertThat(sweep.sum(gain, 1)[0]).isEqualTo(0, EXACT);
      for (int place = 0; place < SIZE; place++) {
        visits[place] += times * mode.visits(place);
      }
      toTheEnd(gain, visits);
      assertThat(visits).containsExactly(plainly, within(1e-9));
    }

    @Test
    void aWalkThatWouldHaveMoreUnderWayIsLeftAsItIs() {
      SlowestMode mode = learned();
      double[] gain = new double[SIZE];
      gain[SIZE - 1] = 1; // all at one place, the mode at many

      assertThat(mode.takeOut(gain, 1)).containsExactly(0);
      assertThat(gain[SIZE - 1]).isEqualTo(1);
      assertThat(DoubleStream.of(gain).sum()).isEqualTo(1);
    }

    @Test
    void whereHardlyAnythingLeaksNothingIsLearned() {
      double[] before = walk(random);
      double[] gain = less(before, 1e-4, before);

      assertThat(SlowestMode.of(before, gain, sweep)).isNull();
      assertThat(SlowestMode.of(before, less(before, 1e-2, before), sweep)).isNotNull();
    }
  }
}
