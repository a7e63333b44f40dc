package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What every node gets through a target is what each one's own trace says of it.
class DependentSharesTest {

  private static final Offset<Double> EXACT = within(1e-9);

  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;
  private static final int D = 3;
  private static final int E = 4;
  private static final int F = 5;

  @Test
  void everybodyOfTheToyDependsOnFByTheWorkedShare() {
    var onF = DependentShares.on(GraphSketch.shares(GraphSketch.TOY), F);

    assertThat(onF.shares())
        .containsExactly(new double[] {.9136, .5682, .2273, .9482, 1, 1}, within(0.00005));
  }

  @Test
  void whoIsBeforeTheTargetDoesNotDependOnIt() {
    var onD = DependentShares.on(GraphSketch.shares(GraphSketch.TOY), D);

    assertThat(onD.shares()).containsExactly(0, 0, 0, 1, 0, 0);
  }

  @Test
  void aUnitThatMeetsTwoTargetsCountsOnce() {
    var shares = GraphSketch.shares("A->B .5, A->C .25, B->C 1");

    assertThat(DependentShares.on(shares, B, C).share(A)).isEqualTo(.75, EXACT);
  }

  @Test
  void aLoopThroughTheTargetIsNone() {
    var shares = GraphSketch.shares("A->B 1, B->A 1, C->A .3");

    assertThat(DependentShares.on(shares, B).shares()).containsExactly(1, 1, .3);
  }

  @Test
  void whatAClosedLoopGivesItselfDoesNotComeFromAnybody() {
    var shares = GraphSketch.shares("A->B 1, B->A 1, C->A .3, C->D .7");

    assertThat(DependentShares.on(shares, D).shares()).containsExactly(0, 0, .7, 1);
  }

  @Test
  void whatANodeGetsFromItselfDoesNotDiluteWhereItComesFrom() {
    var shares = GraphSketch.shares("A->A .5, A->B .5");

    assertThat(DependentShares.on(shares, B).share(A)).isEqualTo(1, EXACT);
  }

  @Test
  void aTargetThatIsNoNodeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DependentShares.on(GraphSketch.shares("A->B 1"), 2))
        .withMessageContaining("target is 2");
  }

  @Test
  void itIsTheForwardTraceReadBackwardsInvertedAndIterated() {
    for (long seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var shares = random(5 + random.nextInt(40), random);
      int target = random.nextInt(shares.nodeCount());
      double[] forwards =
          IntStream.range(0, shares.nodeCount())
              .mapToDouble(i -> HittingShares.from(shares, i).share(target))
              .toArray();
      for (int denseLimit : new int[] {HittingShares.DENSE_LIMIT, 1}) {
        assertThat(DependentShares.on(shares, denseLimit, new int[] {target}).shares())
            .as("seed %d, dense limit %d", seed, denseLimit)
            .containsExactly(forwards, EXACT);
      }
    }
  }

  @Test
  void whoGivesToOneOtherOnlyIsContractedWithoutATrace() {
    for (long seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      var shares = GraphSketch.branching(random);
      int[] targets = {random.nextInt(shares.nodeCount()), shares.nodeCount() - 1};

      assertThat(DependentShares.on(shares, 1, targets).shares())
          .as("seed %d", seed)
          .containsExactly(DependentShares.on(shares, targets).shares(), within(1e-12));
    }
  }

  @Test
  void askedAgainAndAgainAboutMoreTargetsInItsCyclesItSaysWhatPlainEliminationSays() {
    for (long seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var shares = leaking(10 + random.nextInt(40), random);
      for (int denseLimit : new int[] {HittingShares.DENSE_LIMIT, 1}) {
        for (int count = 1; count < shares.nodeCount(); count += 3) {
          int[] targets = random.ints(count, 0, shares.nodeCount()).toArray();
          assertThat(DependentShares.on(shares, denseLimit, targets).shares())
              .as("seed %d, dense limit %d, %d targets", seed, denseLimit, count)
              .containsExactly(eliminated(shares, targets), EXACT);
        }
      }
    }
  }

  /// `f = W f` with `f = 1` at the targets, by Gauss and Jordan: each pivot is above 0, for
  /// something leaks everywhere.
  private static double[] eliminated(ShareMatrix shares, int[] targets) {
    int n = shares.nodeCount();
    double[][] rows = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      int node = i;
      boolean isTarget = IntStream.of(targets).anyMatch(target -> target == node);
      for (int j = 0; j < n; j++) {
        rows[i][j] = (i == j ? 1 : 0) - (isTarget ? 0 : shares.share(i, j));
      }
      rows[i][n] = isTarget ? 1 : 0;
    }
    for (int pivot = 0; pivot < n; pivot++) {
      for (int i = 0; i < n; i++) {
        double factor = i == pivot ? 0 : rows[i][pivot] / rows[pivot][pivot];
        for (int j = 0; j <= n; j++) {
          rows[i][j] -= factor * rows[pivot][j];
        }
      }
    }
    return IntStream.range(0, n).mapToDouble(i -> rows[i][n] / rows[i][i]).toArray();
  }

  /// One large cycle with many smaller ones in it; who gets from it, and to whom nothing comes.
  private static ShareMatrix leaking(int n, Random random) {
    var builder = ShareMatrix.builder(n);
    for (int v = 0; v < n - 4; v++) {
      builder.share(v, v < n - 8 ? (v + 1) % (n - 8) : random.nextInt(n), .3);
      builder.share(v, random.nextInt(n), .3).share(v, random.nextInt(n), .3);
    }
    return builder.build();
  }

  @Test
  void severalTargetsAreTheSameAsOneThatAllOfThemFeed() {
    for (long seed = 100; seed < 130; seed++) {
      var random = new Random(seed);
      var shares = random(30, random);
      var merged = ShareMatrix.builder(31); // targets 0, 1 and 2 get all from node 30
      for (int v = 0; v < 30; v++) {
        if (v < 3) {
          merged.share(v, 30, 1);
        } else {
          for (int w : shares.pattern().successors(v)) {
            merged.share(v, w, shares.share(v, w));
          }
        }
      }
      var together = DependentShares.on(shares, 0, 1, 2);
      var one = DependentShares.on(merged.build(), 30);
      for (int v = 0; v < 30; v++) {
        assertThat(together.share(v)).as("seed %d node %d", seed, v).isEqualTo(one.share(v), EXACT);
      }
    }
  }

  @Test
  void aLargeCycleThatHardlyLeaksIsTraced() {
    var builder = ShareMatrix.builder(302);
    for (int v = 0; v < 300; v++) {
      builder.share(v, (v + 1) % 300, .6).share(v, (v + 7) % 300, .4 - 1e-6);
      builder.share(v, v % 3 == 0 ? 300 : 301, 1e-6);
    }
    var shares = builder.build();

    var iterated = DependentShares.on(shares, 300);
    var inverted = DependentShares.on(shares, 300, new int[] {300});
    for (int v = 0; v < 300; v++) {
      assertThat(iterated.share(v)).isEqualTo(inverted.share(v), within(1e-8));
    }
  }

  /// Cycles, loops to itself, several components, remainders and ultimate sources.
  private static ShareMatrix random(int n, Random random) {
    var builder = ShareMatrix.builder(n);
    double leak = random.nextInt(3) * .2;
    for (int v = 0; v < n; v++) {
      if (random.nextInt(5) > 0) {
        double[] parts = random.doubles(1 + random.nextInt(4), .01, 1).toArray();
        double total = DoubleStream.of(parts).sum() / (1 - leak);
        for (double part : parts) {
          builder.share(v, random.nextInt(n), part / total);
        }
      }
    }
    return builder.build();
  }
}
