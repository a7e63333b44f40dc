package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The share of a subject's intake that passes through another node is the probability that a unit,
/// traced back, ever meets it.
class HittingSharesTest {

  private static final Offset<Double> AS_PRINTED = within(0.00005);
  private static final Offset<Double> EXACT = within(1e-12);

  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;
  private static final int D = 3;
  private static final int E = 4;
  private static final int F = 5;
  private static final int UNKNOWN = 6;

  private static HittingShares toy(int source) {
    return HittingShares.from(GraphSketch.sharesWithUnknown(GraphSketch.TOY), source);
  }

  @Test
  void theToyHasTheWorkedShares() {
    HittingShares ofD = toy(D);

    assertThat(ofD.share(A)).isEqualTo(0.6, EXACT);
    assertThat(ofD.share(B)).isEqualTo(0.12, EXACT);
    assertThat(ofD.share(C)).isEqualTo(0.036, EXACT);
    assertThat(ofD.share(E)).isEqualTo(0.4, EXACT);
    assertThat(ofD.share(F)).isEqualTo(0.9482, AS_PRINTED);
    assertThat(ofD.visits(B)).isEqualTo(0.1364, AS_PRINTED);
    assertThat(ofD.visits(C)).isEqualTo(0.0409, AS_PRINTED);
    assertThat(toy(C).share(B)).isEqualTo(0.4, EXACT);
  }

  /// The only cycle is of two: what comes round once is the spectral radius twice, .3464².
  @Test
  void whatACycleKeepsIsWhatTheSpectralRadiusSays() {
    double kept = 1 - 1 / toy(B).visits(B);

    assertThat(kept).isEqualTo(0.3 * 0.4, EXACT);
    assertThat(Math.sqrt(kept)).isEqualTo(0.3464, AS_PRINTED);
    assertThat(toy(C).visits(C)).isEqualTo(toy(B).visits(B), EXACT);
    assertThat(toy(A).visits(A)).isEqualTo(1, EXACT);
  }

  @Test
  void whatComesFromFAndWhatIsUnknownMakesTheWhole() {
    double[][] expected = {
      {A, 0.9136, 0.0864}, {B, 0.5682, 0.4318}, {C, 0.2273, 0.7727}, {D, 0.9482, 0.0518}
    };
    for (double[] row : expected) {
      HittingShares shares = toy((int) row[0]);
      assertThat(shares.share(F)).isEqualTo(row[1], AS_PRINTED);
      assertThat(shares.share(UNKNOWN)).isEqualTo(row[2], AS_PRINTED);
      assertThat(shares.share(F) + shares.share(UNKNOWN)).isEqualTo(1, EXACT);
    }
  }

  @Test
  void ultimateSourcesAreThoseWhereTracesEndLargestFirst() {
    assertThat(toy(C).ultimateSources()).extracting(NodeShare::node).containsExactly(UNKNOWN, F);
    assertThat(toy(D).ultimateSources()).extracting(NodeShare::node).containsExactly(F, UNKNOWN);
    assertThat(toy(E).ultimateSources()).containsExactly(new NodeShare(F, 1));
  }

  @Test
  void aRemainderLeftAloneIsTheSameAsAnUnknownSource() {
    ShareMatrix told = GraphSketch.shares(GraphSketch.TOY);
    for (int source = A; source <= F; source++) {
      HittingShares left = HittingShares.from(told, source);
      HittingShares named = toy(source);

      assertThat(left.remainder()).isEqualTo(named.share(UNKNOWN), EXACT);
      assertThat(left.share(F)).isEqualTo(named.share(F), EXACT);
      assertThat(left.expectedHops().orElseThrow())
          .isEqualTo(named.expectedHops().orElseThrow(), EXACT);
    }
    assertThat(HittingShares.from(told, D).remainderAt(C)).isEqualTo(0.6 * 0.0409, AS_PRINTED);
  }

  @Test
  void expectedHopsCountTheStepsOfAllWays() {
    // One step to E or A, one more from there, and so on: all visits but the last.
    assertThat(toy(D).expectedHops().orElseThrow())
        .isEqualTo(1 + 0.6 + 0.4 + 0.1364 + 0.0409, within(0.0001));
    assertThat(toy(E).expectedHops()).hasValue(1);
    assertThat(toy(F).expectedHops()).hasValue(0);
  }

  @Test
  void theLargestComeFirstAndTheSourceIsLeftOut() {
    assertThat(toy(D).largest(3)).extracting(NodeShare::node).containsExactly(F, A, E);
    assertThat(toy(D).largest(100)).hasSize(6);
    assertThat(toy(D).largest(0)).isEmpty();
    assertThat(toy(D).atLeast(0.5)).extracting(NodeShare::node).containsExactly(F, A);
  }

  @Test
  void everybodyIsFullyItsOwn() {
    for (int source = A; source <= UNKNOWN; source++) {
      assertThat(toy(source).share(source)).isEqualTo(1);
    }
  }

  @Test
  void onlyWhatCanBeTracedIsReached() {
    assertThat(toy(B).reached()).containsExactly(B, C, F, UNKNOWN);
    assertThat(toy(B).share(D)).isZero();
    assertThat(toy(B).visits(D)).isZero();
    assertThat(toy(F).reached()).containsExactly(F);
    assertThat(toy(F).ultimateSources()).containsExactly(new NodeShare(F, 1));
  }

  @Test
  void whatANodeGetsFromItselfDoesNotDiluteWhereItComesFrom() {
    HittingShares shares = HittingShares.from(GraphSketch.shares("A->B 1, B->B .5, B->C .5"), 0);

    assertThat(shares.share(1)).isEqualTo(1);
    assertThat(shares.share(2)).isEqualTo(1);
    assertThat(shares.visits(1)).isEqualTo(2);
    assertThat(shares.expectedHops()).hasValue(3);
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> toy(7))
        .withMessageContaining("start is 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> toy(D).atLeast(0))
        .withMessageContaining("threshold is 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> toy(D).largest(-1))
        .withMessageContaining("count is -1");
  }

  @Nested
  class ClosedLoops {

    @Test
    void twoThatLiveOnEachOtherAreAClosedLoop() {
      HittingShares shares = HittingShares.from(GraphSketch.shares("A->B 1, B->A 1"), A);

      assertThat(shares.closedLoops()).containsExactly(new ClosedLoop(List.of(A, B), 1));
      assertThat(shares.share(B)).isEqualTo(1);
      assertThat(shares.ultimateSources()).isEmpty();
      assertThat(shares.expectedHops()).isEmpty();
      assertThat(shares.visits(B)).isInfinite();
    }

    @Test
    void whatEntersAClosedLoopIsTrappedThereAndTheRestIsTraced() {
      HittingShares shares =
          HittingShares.from(GraphSketch.shares("A->B .3, A->D .6, B->C 1, C->B 1"), A);

      assertThat(shares.closedLoops()).containsExactly(new ClosedLoop(List.of(B, C), 0.3));
      assertThat(shares.share(C)).isEqualTo(0.3);
      assertThat(shares.ultimateSources()).containsExactly(new NodeShare(D, 0.6));
      assertThat(shares.remainder()).isEqualTo(0.1, EXACT);
    }

    @Test
    void whoGetsAllFromItselfIsAClosedLoopOfOne() {
      HittingShares shares = HittingShares.from(GraphSketch.shares("A->B 1, B->B 1"), A);

      assertThat(shares.closedLoops()).containsExactly(new ClosedLoop(List.of(B), 1));
    }

    @Test
    void aLoopThatLeaksHardlyAnythingIsStillTracedToItsSource() {
      HittingShares shares =
          HittingShares.from(GraphSketch.shares("A->B 1, B->A .99999999, B->C .00000001"), A);

      assertThat(shares.closedLoops()).isEmpty();
      assertThat(shares.share(C)).isEqualTo(1, EXACT);
    }
  }

  @Nested
  class LargeCycles {

    @Test
    void iteratingGivesTheSameAsInverting() {
      Random random = new Random(21);
      for (int run = 0; run < 20; run++) {
        ShareMatrix shares = entangled(40, 0.1 * random.nextDouble(), random);
        HittingShares inverted = HittingShares.from(shares, 0);
        HittingShares iterated = HittingShares.from(shares, 0, 1);
        for (int v = 0; v < 40; v++) {
          assertThat(iterated.share(v)).isEqualTo(inverted.share(v), within(1e-11));
          assertThat(iterated.shareAtMost(v)).isGreaterThanOrEqualTo(iterated.share(v));
        }
        assertThat(iterated.remainder()).isEqualTo(1, within(1e-9));
      }
    }

    @Test
    void whoGivesToOneOtherOnlyIsContractedWithoutATrace() {
      for (long seed = 0; seed < 200; seed++) {
        ShareMatrix shares = GraphSketch.branching(new Random(seed));
        HittingShares inverted = HittingShares.from(shares, 0);
        HittingShares iterated = HittingShares.from(shares, 0, 1);
        for (int v = 0; v < shares.nodeCount(); v++) {
          assertThat(iterated.share(v))
              .as("seed %d node %d", seed, v)
              .isEqualTo(inverted.share(v), EXACT);
          if (inverted.visits(v) < 1e6) {
            assertThat(iterated.visits(v)).isEqualTo(inverted.visits(v), within(1e-9));
          }
        }
        assertThat(iterated.remainder()).isEqualTo(inverted.remainder(), EXACT);
        assertThat(iterated.closedLoops()).hasSameSizeAs(inverted.closedLoops());
      }
    }

    @Test
    void theLargestAreTheSameAsWhenAllAreComputed() {
      ShareMatrix shares = entangled(300, 0.3, new Random(22));
      HittingShares iterated = HittingShares.from(shares, 0);
      List<NodeShare> all = iterated.largest(1000);

      assertThat(all).hasSize(299).isSortedAccordingTo(NodeShare.LARGEST_FIRST);
      assertThat(iterated.largest(10)).isEqualTo(all.subList(0, 10));
      assertThat(iterated.atLeast(all.get(19).share())).isEqualTo(all.subList(0, 20));
      assertThat(all).allSatisfy(n -> assertThat(iterated.share(n.node())).isEqualTo(n.share()));
    }

    @Test
    void aLargeCycleThatHardlyLeaksIsTraced() {
      ShareMatrix shares = entangled(300, 1e-7, new Random(23));
      HittingShares iterated = HittingShares.from(shares, 0);
      HittingShares inverted = HittingShares.from(shares, 0, 300);

      assertThat(iterated.expectedHops().orElseThrow() / inverted.expectedHops().orElseThrow())
          .isEqualTo(1, within(1e-6));
      assertThat(iterated.share(7)).isEqualTo(inverted.share(7), within(1e-6));
    }

    @Test
    void pairsThatLiveAlmostOnEachOtherDoNotHoldUpALargeCycle() {
      ShareMatrix.Builder builder = ShareMatrix.builder(300);
      for (int v = 0; v < 300; v += 2) {
        builder.share(v, v + 1, 0.9999).share(v, (v + 7) % 300, 0.0001);
        builder.share(v + 1, v, 0.9998).share(v + 1, (v + 92) % 300, 0.0001);
      }
      ShareMatrix shares = builder.build();
      HittingShares iterated = HittingShares.from(shares, 0);
      HittingShares inverted = HittingShares.from(shares, 0, 300);

      for (NodeShare node : iterated.largest(20)) {
        assertThat(node.share()).isEqualTo(inverted.share(node.node()), within(1e-9));
      }
      assertThat(iterated.remainder()).isEqualTo(1, within(1e-9));
    }

    @Test
    void aRingIsTracedInBothDirections() {
      for (int step : new int[] {1, 499}) {
        ShareMatrix.Builder builder = ShareMatrix.builder(500);
        for (int v = 0; v < 500; v++) {
          builder.share(v, (v + step) % 500, 0.999);
        }
        HittingShares shares = HittingShares.from(builder.build(), 0);

        assertThat(shares.share(step)).isEqualTo(0.999, within(1e-11));
        assertThat(shares.share(500 - step)).isEqualTo(Math.pow(0.999, 499), within(1e-11));
      }
    }
  }

  @Test
  void relabellingChangesNothingButTheLabels() {
    Random random = new Random(24);
    ShareMatrix shares = entangled(30, 0.2, random);
    ShareMatrix.Builder turned = ShareMatrix.builder(30);
    for (int v = 0; v < 30; v++) {
      for (int w : shares.pattern().successors(v)) {
        turned.share(29 - v, 29 - w, shares.share(v, w));
      }
    }
    HittingShares one = HittingShares.from(shares, 4);
    HittingShares other = HittingShares.from(turned.build(), 25);
    for (int v = 0; v < 30; v++) {
      assertThat(other.share(29 - v)).isEqualTo(one.share(v), EXACT);
    }
  }

  /// A ring with random chords, `leak` of each intake untold.
  private static ShareMatrix entangled(int n, double leak, Random random) {
    ShareMatrix.Builder builder = ShareMatrix.builder(n);
    for (int v = 0; v < n; v++) {
      double[] parts = random.doubles(4, 0.01, 1).toArray();
      double total = DoubleStream.of(parts).sum() / (1 - leak);
      builder.share(v, (v + 1) % n, parts[0] / total);
      for (int k = 1; k < parts.length; k++) {
        builder.share(v, random.nextInt(n), parts[k] / total);
      }
    }
    return builder.build();
  }
}
