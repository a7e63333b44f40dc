package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Nobody can do with fewer than the exact cover takes; the greedy one says how many fewer might
/// do.
class MinimumSetCoverTest {

  private static final int[] FREE = new int[100];

  @Test
  void oneSetThatHoldsAllIsEnough() {
    var cover = cover(3, "0 1", "1 2", "0 1 2");

    assertThat(cover.chosen()).containsExactly(2);
    assertThat(cover.isExact()).isTrue();
    assertThat(cover.lowerBound()).isEqualTo(1);
    assertThat(cover.uncoverable().isEmpty()).isTrue();
  }

  @Test
  void theLargestSetIsNotTakenWhereTwoOthersDo() {
    // The greedy way takes the middle one first, and then needs two more.
    assertThat(cover(6, "0 1 2", "3 4 5", "1 2 3 4").chosen()).containsExactly(0, 1);
  }

  @Test
  void whatNoSetHoldsIsNamedAndTheRestIsHeld() {
    var cover = cover(4, "0", "2");

    assertThat(cover.chosen()).containsExactly(0, 1);
    assertThat(cover.uncoverable()).isEqualTo(bits("1 3"));
    assertThat(cover.isExact()).isTrue();
  }

  @Test
  void nothingToHoldTakesNothing() {
    assertThat(cover(0).chosen()).isEmpty();
    assertThat(cover(0, "").chosen()).isEmpty();
    assertThat(cover(2).uncoverable()).isEqualTo(bits("0 1"));
    assertThat(cover(2).lowerBound()).isZero();
  }

  @Test
  void ofEquallyFewTheCheaperOnesAreTakenThenTheFirst() {
    var sets = sets("0 1", "0 1", "0 1");
    assertThat(MinimumSetCover.of(2, sets, new int[] {5, 3, 3}).chosen()).containsExactly(1);
    assertThat(MinimumSetCover.of(2, sets, new int[] {3, 3, 3}).chosen()).containsExactly(0);
  }

  @Test
  void aCheaperSetNeverReplacesFewerSets() {
    var sets = sets("0 1", "0", "1");
    assertThat(MinimumSetCover.of(2, sets, new int[] {1000, 0, 0}).chosen()).containsExactly(0);
  }

  @Test
  void theExactCoverIsTheSmallestAndCheapestOfAllSubsets() {
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      int elements = 1 + random.nextInt(9);
      var sets = random(random, elements, 1 + random.nextInt(11));
      int[] costs = sets.stream().mapToInt(any -> random.nextInt(4)).toArray();

      var cover = MinimumSetCover.of(elements, sets, costs);

      assertThat(cover.isExact()).as("seed %d", seed).isTrue();
      assertThat(cover.lowerBound()).isEqualTo(cover.chosen().length);
      assertThat(union(sets, cover.chosen())).as("seed %d", seed).isEqualTo(union(sets));
      assertThat(new Taken(cover.chosen().length, cost(costs, cover.chosen())))
          .as("seed %d", seed)
          .isEqualTo(bruteForce(sets, costs));
    }
  }

  @Test
  void beyondItsBoundTheCoverIsGreedyAndSaysHowFewMightDo() {
    int elements = MinimumSetCover.EXACT_ELEMENTS + 2;
    // Two halves hold everything; the greedy way falls for larger sets across both.
    var sets = new ArrayList<BitSet>();
    sets.add(range(0, elements / 2));
    sets.add(range(elements / 2, elements));
    sets.add(range(1, elements - 1));

    var cover = MinimumSetCover.of(elements, sets, new int[3]);

    assertThat(cover.isExact()).isFalse();
    assertThat(cover.chosen()).containsExactly(0, 1, 2);
    assertThat(cover.lowerBound()).isEqualTo(2);
  }

  @Test
  void theGreedyWayTakesTheCheaperOfEquallyLargeSetsThenTheFirst() {
    int elements = MinimumSetCover.EXACT_ELEMENTS + 2;
    var half = range(0, elements / 2);
    var sets = List.of(half, half, range(elements / 2, elements));

    assertThat(MinimumSetCover.of(elements, sets, new int[] {5, 3, 1}).chosen())
        .containsExactly(1, 2);
    assertThat(MinimumSetCover.of(elements, sets, new int[] {3, 3, 3}).chosen())
        .containsExactly(0, 2);
  }

  @Test
  void noFewerDoThanTheLargestSetAllowsAndTheGreedyWayNeedsByItsGuarantee() {
    // Pairs: 30 elements need 15 of them.
    var pairs = IntStream.range(0, 15).mapToObj(i -> range(2 * i, 2 * i + 2)).toList();
    assertThat(MinimumSetCover.of(30, pairs, new int[15]).lowerBound()).isEqualTo(15);

    // 12 at once and 18 single ones: 19 sets, at most 1 + 1/2 + … + 1/12 times too many.
    var sets = new ArrayList<BitSet>(List.of(range(0, 12)));
    IntStream.range(12, 30).forEach(i -> sets.add(range(i, i + 1)));
    var cover = MinimumSetCover.of(30, sets, new int[19]);
    assertThat(cover.chosen()).hasSize(19);
    assertThat(cover.lowerBound()).isEqualTo(7); // 19 ÷ 3.1032
  }

  @Test
  void theGreedyCoverHoldsAllAndItsBoundNeverExceedsTheSmallest() {
    for (int seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      int elements = 24;
      var sets = random(random, elements, 12);

      var cover = MinimumSetCover.of(elements, sets, new int[12]);

      int smallest = bruteForce(sets, new int[12]).sets();
      assertThat(union(sets, cover.chosen())).as("seed %d", seed).isEqualTo(union(sets));
      assertThat(cover.chosen().length).as("seed %d", seed).isGreaterThanOrEqualTo(smallest);
      assertThat(cover.lowerBound()).as("seed %d", seed).isLessThanOrEqualTo(smallest);
    }
  }

  @Test
  void aSearchThatTakesTooManyStepsEndsGreedy() {
    var random = new Random(7);
    var sets = random(random, MinimumSetCover.EXACT_ELEMENTS, 4000);

    var cover = MinimumSetCover.of(MinimumSetCover.EXACT_ELEMENTS, sets, new int[4000]);

    assertThat(union(sets, cover.chosen())).isEqualTo(union(sets));
    assertThat(cover.lowerBound()).isLessThanOrEqualTo(cover.chosen().length);
  }

  @Test
  void theOrderOfTheSetsChangesNeitherNumberNorCost() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var sets = random(random, 10, 12);
      int[] costs = sets.stream().mapToInt(any -> random.nextInt(5)).toArray();
      var order = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
      java.util.Collections.shuffle(order, random);
      var shuffled = order.stream().map(sets::get).toList();
      int[] shuffledCosts = order.stream().mapToInt(i -> costs[i]).toArray();

      var one = MinimumSetCover.of(10, sets, costs).chosen();
      var other = MinimumSetCover.of(10, shuffled, shuffledCosts).chosen();

      assertThat(other).as("seed %d", seed).hasSameSizeAs(one);
      assertThat(cost(shuffledCosts, other)).as("seed %d", seed).isEqualTo(cost(costs, one));
    }
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimumSetCover.of(1, sets("0"), new int[0]))
        .withMessageContaining("costs has 0 entries");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimumSetCover.of(1, sets("1"), new int[1]))
        .withMessageContaining("sets[0] holds an element beyond 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimumSetCover.of(1, sets("0"), new int[] {-1}))
        .withMessageContaining("costs[0] is -1");
  }

  private record Taken(int sets, int cost) {}

  /// By looking at every subset of the sets.
  private static Taken bruteForce(List<BitSet> sets, int[] costs) {
    var whole = union(sets);
    var best = new Taken(Integer.MAX_VALUE, 0);
    for (int subset = 0; subset < 1 << sets.size(); subset++) {
      int bits = subset;
      int[] taken = IntStream.range(0, sets.size()).filter(i -> (bits >> i & 1) == 1).toArray();
      int cost = cost(costs, taken);
      if (union(sets, taken).equals(whole)
          && (taken.length < best.sets() || (taken.length == best.sets() && cost < best.cost()))) {
        best = new Taken(taken.length, cost);
      }
    }
    return best;
  }

  private static int cost(int[] costs, int[] taken) {
    return IntStream.of(taken).map(i -> costs[i]).sum();
  }

  private static BitSet union(List<BitSet> sets, int... taken) {
    var union = new BitSet();
    for (int set : taken) {
      union.or(sets.get(set));
    }
    return union;
  }

  private static BitSet union(List<BitSet> sets) {
    return union(sets, IntStream.range(0, sets.size()).toArray());
  }

  private static List<BitSet> random(Random random, int elements, int count) {
    var sets = new ArrayList<BitSet>();
    for (int set = 0; set < count; set++) {
      var bits = new BitSet();
      IntStream.range(0, elements).filter(any -> random.nextInt(4) == 0).forEach(bits::set);
      sets.add(bits);
    }
    return sets;
  }

  private static BitSet range(int from, int to) {
    var bits = new BitSet();
    bits.set(from, to);
    return bits;
  }

  private static List<BitSet> sets(String... drawn) {
    return java.util.Arrays.stream(drawn).map(MinimumSetCoverTest::bits).toList();
  }

  private static BitSet bits(String drawn) {
    var bits = new BitSet();
    for (var one : drawn.isEmpty() ? new String[0] : drawn.split(" ")) {
      bits.set(Integer.parseInt(one));
    }
    return bits;
  }

  private static MinimumSetCover cover(int elements, String... drawn) {
    var sets = sets(drawn);
    return MinimumSetCover.of(elements, sets, java.util.Arrays.copyOf(FREE, sets.size()));
  }
}
