package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Power is what one's votes can turn, not how many they are.
class BanzhafIndexTest {

  @Test
  void oneVoteCanWeighAsMuchAsFortyNine() {
    BanzhafIndex.Result result = of(51, 50, 49, 1);

    assertThat(swings(result)).containsExactly(3, 1, 1);
    assertIndex(result, 3.0 / 5, 1.0 / 5, 1.0 / 5);
  }

  @Test
  void whoAloneReachesTheQuotaHasAllPower() {
    assertIndex(of(51, 51, 29, 20), 1, 0, 0);
    assertIndex(of(1, 1), 1);
  }

  @Test
  void aSmallMemberCanBePowerless() {
    assertIndex(of(67, 50, 20, 20, 10), 3.0 / 5, 1.0 / 5, 1.0 / 5, 0);
  }

  @Test
  void unanimityGivesEverybodyTheSamePower() {
    assertIndex(of(10, 7, 2, 1), 1.0 / 3, 1.0 / 3, 1.0 / 3);
  }

  @Test
  void theUnitOfVotesDoesNotMatter() {
    assertThat(of(51_000_000, 50_000_000, 49_000_000, 1_000_000).swings())
        .isEqualTo(of(51, 50, 49, 1).swings());
  }

  @Test
  void swingsAreThoseFoundByTryingAllCoalitions() {
    Random random = new Random(51);
    for (int run = 0; run < 150; run++) {
      int[] votes = random.ints(1 + random.nextInt(11), 0, 12).toArray();
      int total = IntStream.of(votes).sum();
      long quota = 1 + random.nextInt(total + 2);

      assertThat(swings(BanzhafIndex.of(votes, quota)))
          .as("run %s: quota %s, votes %s", run, quota, Arrays.toString(votes))
          .containsExactly(swingsByTryingAll(votes, quota));
    }
  }

  @Test
  void fifteenMembersAgreeWithTryingAllCoalitions() {
    int[] votes = new Random(52).ints(15, 1, 1000).toArray();
    long quota = IntStream.of(votes).sum() * 2 / 3;

    assertThat(swings(BanzhafIndex.of(votes, quota)))
        .containsExactly(swingsByTryingAll(votes, quota));
  }

  @Test
  void twoHundredMembersAreCountedExactly() {
    int[] votes = new int[200];
    Arrays.fill(votes, 1);
    BanzhafIndex.Result result = BanzhafIndex.of(votes, 101);

    assertThat(result.swings()).containsOnly(choose(199, 100));
    assertThat(result.index(17)).hasValueCloseTo(1.0 / 200, within(1e-15));
  }

  @Nested
  class WithAnOddQuota {

    @Test
    void aQuotaAboveTheTotalDecidesNothing() {
      BanzhafIndex.Result result = of(101, 50, 49, 1);

      assertThat(swings(result)).containsExactly(0, 0, 0);
      assertThat(result.index(0)).isEmpty();
    }

    @Test
    void aQuotaOfHalfTheTotalIsCountedToo() {
      assertIndex(of(5, 5, 5), 0.5, 0.5);
    }

    @Test
    void aQuotaBelowOneIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(0, 5))
          .withMessageContaining("quota is 0");
    }
  }

  @Test
  void wrongVotesAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(3, 5, -1))
        .withMessageContaining("votes[1] is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(3))
        .withMessageContaining("votes is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(1_000_000_001, 999_999_999, 1_000_000_007))
        .withMessageContaining("too fine to count");
  }

  private static BanzhafIndex.Result of(long quota, int... votes) {
    return BanzhafIndex.of(votes, quota);
  }

  private static List<Integer> swings(BanzhafIndex.Result result) {
    return result.swings().stream().map(BigInteger::intValueExact).toList();
  }

  private static void assertIndex(BanzhafIndex.Result result, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertThat(result.index(i).orElseThrow()).isEqualTo(expected[i], within(1e-15));
    }
  }

  private static Integer[] swingsByTryingAll(int[] votes, long quota) {
    Integer[] swings = new Integer[votes.length];
    Arrays.fill(swings, 0);
    for (int coalition = 0; coalition < 1 << votes.length; coalition++) {
      long sum = 0;
      for (int i = 0; i < votes.length; i++) {
        sum += (coalition >> i & 1) * votes[i];
      }
      for (int i = 0; i < votes.length; i++) {
        swings[i] += (coalition >> i & 1) == 1 && sum >= quota && sum - votes[i] < quota ? 1 : 0;
      }
    }
    return swings;
  }

  private static BigInteger choose(int n, int k) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
