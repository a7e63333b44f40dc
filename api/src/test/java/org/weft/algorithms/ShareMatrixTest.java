package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// A row tells where each part of the intake comes from; what it does not tell is the remainder.
class ShareMatrixTest {

  @Test
  void sharesOfOnePairAreAddedUp() {
    ShareMatrix shares = GraphSketch.shares("A->B .2, A->C .1, A->B .3");

    assertThat(shares.share(0, 1)).isEqualTo(0.5);
    assertThat(shares.remainder(0)).isEqualTo(0.4, within(1e-15));
    assertThat(shares.pattern().edgeCount()).isEqualTo(2);
  }

  @Test
  void theOrderOfInputDoesNotChangeOneDigit() {
    ShareMatrix one = GraphSketch.shares("A->B .1, A->C .3, A->B .2, A->B .3");
    ShareMatrix other = GraphSketch.shares("A->B .3, A->B .2, A->C .3, A->B .1");

    assertThat(one.share(0, 1)).isEqualTo(other.share(0, 1));
    assertThat(one.remainder(0)).isEqualTo(other.remainder(0));
  }

  @Test
  void aLoopIsKeptAndAZeroShareIsNoEdge() {
    ShareMatrix shares = GraphSketch.shares("A->A .4, A->B 0");

    assertThat(shares.share(0, 0)).isEqualTo(0.4);
    assertThat(shares.pattern().hasEdge(0, 1)).isFalse();
    assertThat(shares.isUltimate(1)).isTrue();
  }

  @Test
  void theRestGoesToANodeOfItsOwnButNotFromUltimateSources() {
    ShareMatrix shares = GraphSketch.sharesWithUnknown("A->B .4, B->C 1");

    assertThat(shares.share(0, 3)).isEqualTo(0.6);
    assertThat(shares.share(1, 3)).isZero();
    assertThat(shares.isUltimate(2)).isTrue();
    assertThat(shares.remainder(0)).isZero();
  }

  @Test
  void tenTenthsAreOneInSpiteOfRounding() {
    ShareMatrix.Builder builder = ShareMatrix.builder(11);
    for (int j = 1; j <= 10; j++) {
      builder.share(0, j, 0.1);
    }
    assertThat(builder.build().remainder(0)).isZero();
  }

  @Test
  void aRowAboveOneIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GraphSketch.shares("A->B .5, B->A .8, B->C .3"))
        .withMessageStartingWith("shares of 1 sum to 1.1");
  }

  @Test
  void aShareOutOfRangeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GraphSketch.shares("A->B -0.1"))
        .withMessageContaining("share of 0 from 1 is -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareMatrix.builder(2).share(0, 1, Double.NaN))
        .withMessageContaining("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareMatrix.builder(2).share(0, 2, 1))
        .withMessageContaining("j is 2");
  }

  @Test
  void theRestMayGoToTheFirstNode() {
    ShareMatrix shares = ShareMatrix.builder(2).share(1, 0, 0.4).restTo(0).build();

    assertThat(shares.share(1, 0)).isEqualTo(1);
    assertThat(shares.isUltimate(0)).isTrue();
  }

  @Test
  void whatIsWeightedByTheGiversIsASumOverThemAndAtMostAll() {
    ShareMatrix shares = GraphSketch.shares("A->B .5, A->C .25, B->C 1");

    assertThat(shares.weightedBy(new double[] {0.3, 1, 0.4})).containsExactly(0.6, 0.4, 0);
    ShareMatrix rounded = ShareMatrix.builder(2).share(0, 1, 1 + 5e-10).build();
    assertThat(rounded.weightedBy(new double[] {1, 1})).containsExactly(1, 0);
  }

  @Test
  void whatIsNoNodeIsNamed() {
    ShareMatrix shares = GraphSketch.shares("A->B .5");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.share(2, 0))
        .withMessageStartingWith("i is 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.share(0, -1))
        .withMessageStartingWith("j is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.remainder(2))
        .withMessageStartingWith("i is 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.isUltimate(2))
        .withMessageStartingWith("i is 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareMatrix.builder(2).share(2, 0, 0))
        .withMessage("i is 2: must be a node, 0 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareMatrix.builder(2).restTo(2))
        .withMessage("node is 2: must be a node, 0 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareMatrix.builder(-1))
        .withMessageStartingWith("nodeCount is -1");
    assertThat(ShareMatrix.builder(0).build().nodeCount()).isZero();
  }
}
