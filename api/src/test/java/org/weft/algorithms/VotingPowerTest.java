package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Who tips a decision, who is pivotal, and how few can decide; with and without a rule on sectors.
/// All are held against trying every coalition.
class VotingPowerTest {

  private static VotingGame game(long quota, long... votes) {
    return VotingGame.of(votes, quota);
  }

  @Test
  void theGoldenVotesOfFiftyFortyNineAndOne() {
    var game = game(51, 50, 49, 1);

    assertThat(SwingChances.of(game, .5)).containsExactly(3 / 4.0, 1 / 4.0, 1 / 4.0);
    assertThat(ShapleyShubikIndex.of(game))
        .containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-14));
    assertThat(game.vetoes()).containsExactly(0);
    assertThat(SmallestCoalitions.of(game, 9))
        .isEqualTo(new SmallestCoalitions.Result(2, List.of(List.of(0, 1), List.of(0, 2)), true));
  }

  @Test
  void theGoldenDictator() {
    var game = game(51, 51, 29, 20);

    assertThat(ShapleyShubikIndex.of(game)).containsExactly(new double[] {1, 0, 0}, within(1e-14));
    assertThat(ShapleyShubikIndex.of(game)[1]).isZero();
    assertThat(game.dictator()).hasValue(0);
    assertThat(SmallestCoalitions.of(game, 9).coalitions()).containsExactly(List.of(0));
  }

  @Test
  void theGoldenMemberThatNeverMatters() {
    assertThat(SwingChances.of(game(67, 50, 20, 20, 10), .5))
        .containsExactly(6 / 8.0, 2 / 8.0, 2 / 8.0, 0);
  }

  @Test
  void aMajorityOfVotesIsNotEnoughWhereSectorsMustAgreeToo() {
    // one big business, two nonprofits, a council; majority of votes and two of three sectors
    var game = VotingGame.of(new long[] {6, 2, 2, 1}, 6, new int[] {0, 1, 1, 2}, 2);

    assertThat(game.dictator()).isEmpty();
    assertThat(game.vetoes()).containsExactly(0);
    assertThat(SmallestCoalitions.of(game, 9).coalitions()).containsExactly(List.of(0, 3));
    assertThat(SwingChances.of(game, .5)).containsExactly(5 / 8.0, 1 / 8.0, 1 / 8.0, 3 / 8.0);
  }

  @Test
  void chancesAndIndexesAreThoseFoundByTryingAllCoalitions() {
    var random = new Random(54);
    for (int run = 0; run < 150; run++) {
      var game = drawn(random, 1 + random.nextInt(9));
      assertThat(SwingChances.of(game, .3))
          .as("run %s", run)
          .containsExactly(chancesByTryingAll(game, .3), within(1e-13));
      assertThat(ShapleyShubikIndex.of(game))
          .as("run %s", run)
          .containsExactly(shapleyByTryingAll(game), within(1e-13));
    }
  }

  @Test
  void twentyMembersAgreeWithTryingAllCoalitions() {
    var random = new Random(55);
    var votes = random.longs(20, 1, 60).toArray();
    var sectors = random.ints(20, 0, 5).toArray();
    var game = VotingGame.of(votes, Arrays.stream(votes).sum() / 2 + 1, sectors, 3);

    assertThat(SwingChances.of(game, .5))
        .containsExactly(chancesByTryingAll(game, .5), within(1e-12));
  }

  @Test
  void smallestCoalitionsAreThoseFoundByTryingAll() {
    var random = new Random(56);
    for (int run = 0; run < 200; run++) {
      var game = drawn(random, 1 + random.nextInt(9));
      var found = SmallestCoalitions.of(game, 1000);
      var expected = smallestByTryingAll(game);
      assertThat(found.isComplete()).isTrue();
      assertThat(found.size())
          .as("run %s", run)
          .isEqualTo(expected.isEmpty() ? 0 : expected.getFirst().cardinality());
      assertThat(found.coalitions().stream().map(VotingPowerTest::set))
          .as("run %s", run)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void twoHundredEqualMembersShareThePowerAlike() {
    var votes = new long[200];
    Arrays.fill(votes, 3);
    var game = VotingGame.of(votes, 301);

    assertThat(ShapleyShubikIndex.of(game)[17]).isCloseTo(1 / 200.0, within(1e-15));
    var few = SmallestCoalitions.of(game, 20);
    assertThat(few.size()).isEqualTo(101);
    assertThat(few.coalitions()).hasSize(20);
    assertThat(few.isComplete()).isFalse();
  }

  @Test
  void exactlyAsManyCoalitionsAsMayBeListedAreAll() {
    var game = game(2, 1, 1, 1);

    assertThat(SmallestCoalitions.of(game, 3).isComplete()).isTrue();
    assertThat(SmallestCoalitions.of(game, 2).isComplete()).isFalse();
    assertThat(SmallestCoalitions.of(game, 1).coalitions()).containsExactly(List.of(0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallestCoalitions.of(game, 0))
        .withMessage("limit is 0: must be at least 1");
  }

  @Test
  void whereAllOthersAgreeOnlyAVetoTipsAndWhereNoneDoesOnlyADictator() {
    assertThat(SwingChances.of(game(3, 2, 1, 1), 1)).containsExactly(1, 0, 0);
    assertThat(SwingChances.of(game(3, 2, 1, 1), 0)).containsOnly(0);
    assertThat(SwingChances.of(game(2, 2, 1), 0)).containsExactly(1, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SwingChances.of(game(2, 2, 1), 1.1))
        .withMessage("chance is 1.1: must be in [0, 1]");
  }

  @Test
  void twoHundredMembersOfSevenSectorsSumToOne() {
    var random = new Random(57);
    var votes = random.longs(200, 1, 6).toArray();
    var sectors = random.ints(200, 0, 7).toArray();
    var game = VotingGame.of(votes, Arrays.stream(votes).sum() / 2 + 1, sectors, 4);

    assertThat(Arrays.stream(ShapleyShubikIndex.of(game)).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void whoIsRenamedKeepsThePower() {
    assertThat(ShapleyShubikIndex.of(game(7, 1, 5, 1, 2, 1)))
        .containsExactly(
            Arrays.stream(new int[] {2, 0, 3, 1, 4})
                .mapToDouble(i -> ShapleyShubikIndex.of(game(7, 5, 2, 1, 1, 1))[i])
                .toArray(),
            within(1e-15));
  }

  @Nested
  class AtTheEdges {

    @Test
    void aQuotaNoCoalitionReachesGivesNobodyPower() {
      var game = game(101, 50, 49, 1);
      assertThat(game.isWinnable()).isFalse();
      assertThat(game.vetoes()).isEmpty();
      assertThat(ShapleyShubikIndex.of(game)).containsOnly(0);
      assertThat(SmallestCoalitions.of(game, 5).size()).isZero();
    }

    @Test
    void allVotesZeroDecideNothing() {
      assertThat(game(1, 0, 0).isWinnable()).isFalse();
      assertThat(SwingChances.of(game(1, 0, 0), .5)).containsOnly(0);
    }

    @Test
    void oneMemberDecidesAlone() {
      assertThat(ShapleyShubikIndex.of(game(1, 1)))
          .containsExactly(new double[] {1}, within(1e-15));
      assertThat(SmallestCoalitions.of(game(1, 1), 5).size()).isEqualTo(1);
    }

    @Test
    void twoMembersWhoNeedEachOtherShareThePower() {
      assertThat(ShapleyShubikIndex.of(game(2, 1, 1)))
          .containsExactly(new double[] {.5, .5}, within(1e-15));
      assertThat(game(2, 1, 1).vetoes()).containsExactly(0, 1);
    }

    @Test
    void twoMembersWhoEachWinAloneAreNoDictators() {
      assertThat(game(5, 5, 5).vetoes()).isEmpty();
      assertThat(game(5, 5, 5).dictator()).isEmpty();
    }

    @Test
    void moreSectorsThanThereAreCannotAgree() {
      assertThat(VotingGame.of(new long[] {1, 1}, 1, new int[] {0, 1}, 3).isWinnable()).isFalse();
    }

    @Test
    void aSectorWithoutVotesNeverAgrees() {
      assertThat(VotingGame.of(new long[] {3, 0}, 1, new int[] {0, 1}, 2).isWinnable()).isFalse();
    }

    @Test
    void whatCannotBeCountedIsRefused() {
      var votes = new long[201];
      Arrays.fill(votes, 1);
      assertThat(SwingChances.isCountable(VotingGame.of(votes, 101))).isFalse();
      assertThat(SwingChances.isCountable(game(9_000, 5_000, 5_001))).isFalse();
      assertThat(SwingChances.isCountable(game(9_000, 5_000, 4_999, 1))).isTrue();
      assertThat(SwingChances.isCountable(game(9_000, 5_000_000, 4_000_000))).isTrue();
      int[] sectors = {0, 1, 1};
      assertThat(SwingChances.isCountable(VotingGame.of(new long[] {500, 499, 1}, 501, sectors, 2)))
          .isTrue();
      assertThat(SwingChances.isCountable(VotingGame.of(new long[] {500, 500, 1}, 501, sectors, 2)))
          .isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SwingChances.of(VotingGame.of(votes, 101), .5));
      assertThatIllegalArgumentException().isThrownBy(() -> game(0, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> game(1, -1));
      assertThatIllegalArgumentException().isThrownBy(() -> game(1));
    }
  }

  private static VotingGame drawn(Random random, int n) {
    var votes = random.longs(n, 0, 9).toArray();
    long quota = 1 + random.nextLong(Arrays.stream(votes).sum() + 2);
    return random.nextBoolean()
        ? VotingGame.of(votes, quota)
        : VotingGame.of(votes, quota, random.ints(n, 0, 4).toArray(), random.nextInt(4));
  }

  private interface Weight {
    double of(int others);
  }

  private static double[] tryAll(VotingGame game, Weight weight) {
    int n = game.memberCount();
    var sums = new double[n];
    for (long coalition = 0; coalition < 1L << n; coalition++) {
      var members = BitSet.valueOf(new long[] {coalition});
      if (!game.wins(members)) {
        continue;
      }
      for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
        members.clear(i);
        sums[i] += game.wins(members) ? 0 : weight.of(members.cardinality());
        members.set(i);
      }
    }
    return sums;
  }

  private static double[] chancesByTryingAll(VotingGame game, double chance) {
    int n = game.memberCount();
    return tryAll(game, others -> Math.pow(chance, others) * Math.pow(1 - chance, n - 1 - others));
  }

  private static double[] shapleyByTryingAll(VotingGame game) {
    int n = game.memberCount();
    return tryAll(game, others -> factorial(others) * factorial(n - 1 - others) / factorial(n));
  }

  private static double factorial(int n) {
    return IntStream.rangeClosed(1, n).asDoubleStream().reduce(1, (a, b) -> a * b);
  }

  private static List<BitSet> smallestByTryingAll(VotingGame game) {
    var smallest = new ArrayList<BitSet>();
    for (long coalition = 0; coalition < 1L << game.memberCount(); coalition++) {
      var members = BitSet.valueOf(new long[] {coalition});
      if (game.wins(members)) {
        if (!smallest.isEmpty() && members.cardinality() < smallest.getFirst().cardinality()) {
          smallest.clear();
        }
        if (smallest.isEmpty() || members.cardinality() == smallest.getFirst().cardinality()) {
          smallest.add(members);
        }
      }
    }
    return smallest;
  }

  private static BitSet set(List<Integer> members) {
    var set = new BitSet();
    members.forEach(set::set);
    return set;
  }
}
