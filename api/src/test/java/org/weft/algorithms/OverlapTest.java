package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// A proposal is fully contained in anything that has all of it, however much more that has.
class OverlapTest {

  @Test
  void aLargerEffortContainsTheProposalThoughJaccardIsLower() {
    Overlap overlap = Overlap.of(Set.of("food", "shelter"), Set.of("food", "shelter", "jobs"));

    assertThat(overlap.containment()).hasValue(1);
    assertThat(overlap.jaccard()).hasValueCloseTo(0.667, within(0.0005));
  }

  @Test
  void numbersGiveTheSameAsSetsInAnyOrderAndWithRepetition() {
    assertThat(Overlap.of(new int[] {9, 1, 5, 5}, new int[] {5, 2, 9, 9, 7}))
        .isEqualTo(Overlap.of(Set.of(1, 5, 9), Set.of(2, 5, 7, 9)))
        .isEqualTo(new Overlap(2, 3, 4));
  }

  @Test
  void nothingInCommonIsZero() {
    Overlap overlap = Overlap.of(new int[] {1}, new int[] {2});

    assertThat(overlap.containment()).hasValue(0);
    assertThat(overlap.jaccard()).hasValue(0);
  }

  @Test
  void anEmptyProposalIsNotContainedButUndefined() {
    assertThat(Overlap.of(new int[0], new int[] {2}).containment()).isEmpty();
    assertThat(Overlap.of(new int[0], new int[] {2}).jaccard()).hasValue(0);
    assertThat(Overlap.of(new int[0], new int[0]).jaccard()).isEmpty();
  }

  @Test
  void moreInCommonThanThereIsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Overlap(3, 2, 5))
        .withMessageContaining("sharedCount is 3");
  }
}
