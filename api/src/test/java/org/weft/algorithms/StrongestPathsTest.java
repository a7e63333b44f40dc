package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The strongest paths are the ones with the largest product of shares among all paths that meet
/// nobody twice.
class StrongestPathsTest {

  private static final int A = 0;
  private static final int B = 1;
  private static final int D = 3;
  private static final int E = 4;
  private static final int F = 5;

  private static List<SharePath> toy(int count, int maxHops, double atLeast) {
    return StrongestPaths.of(
            GraphSketch.shares(GraphSketch.TOY), D, new int[] {F}, count, maxHops, atLeast)
        .paths();
  }

  @Test
  void theToyHasThreeWaysFromDToF() {
    var paths = toy(10, 10, 1e-9);

    assertThat(paths)
        .extracting(SharePath::nodes)
        .containsExactly(List.of(D, A, F), List.of(D, E, F), List.of(D, A, B, F));
    assertThat(paths.get(0).share()).isEqualTo(.48, within(1e-12));
    assertThat(paths.get(1).share()).isEqualTo(.4, within(1e-12));
    assertThat(paths.get(2).share()).isEqualTo(.06, within(1e-12));
  }

  @Test
  void thereAreNoMoreThanAskedNoLongerAndNoWeaker() {
    assertThat(toy(1, 10, 1e-9)).hasSize(1);
    assertThat(toy(10, 2, 1e-9)).hasSize(2);
    assertThat(toy(10, 10, .1)).hasSize(2);
    assertThat(toy(10, 1, 1e-9)).isEmpty();
  }

  @Test
  void aPathEndsAtTheFirstEndItMeets() {
    var shares = GraphSketch.shares("A->B 1, B->C 1");

    assertThat(StrongestPaths.of(shares, A, new int[] {1, 2}, 5, 5, .1).paths())
        .containsExactly(new SharePath(List.of(A, B), 1));
  }

  @Test
  void aSearchThatGivesUpSaysSo() {
    var grid = ShareMatrix.builder(60); // many ways, and each takes 30 steps or more
    for (int v = 0; v < 58; v++) {
      grid.share(v, Math.min(v + 1, 59), .5).share(v, Math.min(v + 2, 59), .5);
    }
    var found = StrongestPaths.of(grid.build(), 0, new int[] {59}, 1, 25, 1e-300);

    assertThat(found.isComplete()).isFalse();
    assertThat(
            StrongestPaths.of(GraphSketch.shares(GraphSketch.TOY), D, new int[] {F}, 10, 10, 1e-9)
                .isComplete())
        .isTrue();
  }

  @Test
  void wrongLimitsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> toy(0, 1, 1))
        .withMessageContaining("count is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> toy(1, 0, 1))
        .withMessageContaining("maxHops 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> toy(1, 1, 0))
        .withMessageContaining("atLeast 0");
  }

  @Test
  void aNodeThatIsNoneIsNamed() {
    var shares = GraphSketch.shares("A->B 1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrongestPaths.of(shares, 2, new int[] {1}, 1, 1, 1))
        .withMessageContaining("from is 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrongestPaths.of(shares, 0, new int[] {2}, 1, 1, 1))
        .withMessageContaining("end is 2");
  }

  @Test
  void whatIsAskedAtTheLimitIsGiven() {
    var shares = GraphSketch.shares("A->B .5");

    assertThat(StrongestPaths.of(shares, A, new int[] {B}, 1, 1, .5).paths())
        .containsExactly(new SharePath(List.of(A, B), .5));
  }

  @Test
  void whoIsAnEndIsNoWayToItself() {
    var shares = GraphSketch.shares("A->B .5, B->A .5");

    assertThat(StrongestPaths.of(shares, A, new int[] {A, B}, 5, 5, .1).paths())
        .containsExactly(new SharePath(List.of(A, B), .5));
  }

  @Test
  void theyAreThoseOfTryingEveryWay() {
    for (long seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      int n = 4 + random.nextInt(5);
      var builder = ShareMatrix.builder(n);
      for (int v = 0; v < n; v++) {
        int givers = random.nextInt(4);
        for (int k = 0; k < givers; k++) {
          builder.share(v, random.nextInt(n), random.nextDouble() / givers);
        }
      }
      var shares = builder.build();
      int maxHops = 1 + random.nextInt(n);
      var expected = new ArrayList<Double>();
      walk(shares, new ArrayList<>(List.of(0)), 1, n - 1, maxHops, expected);
      expected.sort(Comparator.reverseOrder());

      var found = StrongestPaths.of(shares, 0, new int[] {n - 1}, 5, maxHops, 1e-12);

      assertThat(found.paths().stream().mapToDouble(SharePath::share).toArray())
          .as("seed %d", seed)
          .containsExactly(
              expected.stream().limit(5).mapToDouble(Double::doubleValue).toArray(), within(1e-12));
    }
  }

  private static void walk(
      ShareMatrix shares,
      List<Integer> way,
      double product,
      int end,
      int maxHops,
      List<Double> found) {
    int last = way.getLast();
    if (last == end) {
      found.add(product);
      return;
    }
    for (int next : shares.pattern().successors(last)) {
      if (!way.contains(next) && way.size() <= maxHops) {
        way.add(next);
        walk(shares, way, product * shares.share(last, next), end, maxHops, found);
        way.removeLast();
      }
    }
  }
}
