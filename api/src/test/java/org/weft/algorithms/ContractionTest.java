package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whoever gives to one other member only does not stay: its shares count as those of that one.
class ContractionTest {

  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;
  private static final int D = 3;

  private static ShareBlock block(String sketch) {
    ShareMatrix shares = GraphSketch.shares(sketch);
    int[] everybody = IntStream.range(0, shares.nodeCount()).toArray();
    return ShareBlock.of(shares, everybody, new int[shares.nodeCount()]);
  }

  /// C gives to A only, and D to C only; B gives to A and to D.
  private static Contraction contracted() {
    return new Contraction(block("A->B .5, A->C .4, B->A .5, C->D .9, D->A .5, D->B .3"));
  }

  @Test
  void whoGivesToOneOnlyCountsAsThatOne() {
    Contraction contraction = contracted();

    assertThat(contraction.core().size()).isEqualTo(2);
    assertThat(contraction.coreOf(A)).isZero();
    assertThat(contraction.coreOf(B)).isEqualTo(1);
    assertThat(contraction.coreOf(C)).isZero();
    assertThat(contraction.coreOf(D)).isZero();
    assertThat(contraction.perVisit(A)).isEqualTo(1);
    assertThat(contraction.perVisit(C)).isEqualTo(.4, within(1e-15));
    assertThat(contraction.perVisit(D)).isEqualTo(.4 * .9, within(1e-15));
  }

  @Test
  void whoStaysHasTheSharesOfThoseWhoLedToIt() {
    ShareBlock core = contracted().core();

    assertThat(core.offset).containsExactly(0, 1, 2);
    assertThat(core.weight[0]).isEqualTo(.5 + .36 * .3, within(1e-15)); // A's own, and by way of D
    assertThat(core.weight[1]).isEqualTo(.5, within(1e-15));
    assertThat(core.exit[0]).isEqualTo(.1 + .4 * .1 + .36 * .2, within(1e-15));
    assertThat(core.diagonal[0]).isEqualTo(core.exit[0] + core.weight[0], within(1e-15));
  }

  @Test
  void ofARingOneStays() {
    Contraction ring = new Contraction(block("A->B .9, B->C .8, C->A .5"));

    assertThat(ring.core().size()).isEqualTo(1);
    assertThat(ring.perVisit(B)).isEqualTo(.9, within(1e-15));
    assertThat(ring.perVisit(C)).isEqualTo(.9 * .8, within(1e-15));
    assertThat(ring.core().exit[0]).isEqualTo(1 - .9 * .8 * .5, within(1e-15));
  }
}
