package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// What some nodes get from each other, and what from elsewhere.
class ShareBlockTest {

  /// A, B and C of four; A has a share of its own, B one from D, C one that is not told.
  private static ShareBlock drawn() {
    ShareMatrix shares =
        GraphSketch.shares("A->A .2, A->B .8, B->A .3, B->C .1, B->D .6, C->A .7, D->A 1");
    return ShareBlock.of(shares, new int[] {0, 1, 2}, new int[4]);
  }

  @Test
  void whatComesFromElsewhereOrIsNotToldLeaves() {
    ShareBlock block = drawn();

    assertThat(block.exit).containsExactly(new double[] {0, .6, .3}, within(1e-15));
    assertThat(block.diagonal).containsExactly(new double[] {.8, 1, 1}, within(1e-15));
    assertThat(block.isClosed()).isFalse();
  }

  @Test
  void turnedAroundEachMemberHasWhatItGives() {
    ShareBlock back = drawn().reversed();

    assertThat(back.offset).containsExactly(0, 2, 3, 4);
    assertThat(back.target).containsExactly(1, 2, 0, 1);
    assertThat(back.weight).containsExactly(.3, .7, .8, .1);
    assertThat(back.exit).isEqualTo(drawn().exit);
    assertThat(back.diagonal).isEqualTo(drawn().diagonal);
  }
}
