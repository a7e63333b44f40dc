package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The cheapest path is found from whichever start it begins at; ties go to fewer hops, then to the
/// nodes that come first.
class CheapestPathsTest {

  /// Undirected, except for dead ends.
  private record Edge(int from, int to, int cost) {}

  private static final int NO_BOUND = Integer.MAX_VALUE;

  @Test
  void aDetourIsTakenWhereItIsCheaper() {
    var paths = search(3, new int[] {0}, "0-2 9, 0-1 3, 1-2 3");

    assertThat(paths.costTo(2)).isEqualTo(6);
    assertThat(paths.pathTo(2)).containsExactly(0, 1, 2);
    assertThat(paths.pathTo(0)).containsExactly(0);
    assertThat(paths.costTo(0)).isZero();
  }

  @Test
  void ofEquallyCheapPathsTheOneWithFewerHopsIsTaken() {
    assertThat(search(3, new int[] {0}, "0-1 1, 1-2 1, 0-2 2").pathTo(2)).containsExactly(0, 2);
  }

  @Test
  void ofEquallyShortPathsTheOneWhoseNodesComeFirstFromTheStartIsTaken() {
    var square = "0-2 1, 0-1 1, 2-3 1, 1-3 1";
    assertThat(search(4, new int[] {0}, square).pathTo(3)).containsExactly(0, 1, 3);
    var backwards =
        CheapestPaths.from(
            4, new int[] {0}, steps(edges(square)), (a, b) -> Integer.compare(b, a), NO_BOUND);
    assertThat(backwards.pathTo(3)).containsExactly(0, 2, 3);
  }

  @Test
  void ofTwoAlikeTheOneThatDoesNotGoOnThroughAnotherIsTaken() {
    // 1-2 is no hop of its own: both ways to 3 cost 3 and are two hops.
    CheapestPaths.Steps steps =
        (node, offer) -> {
          if (node == 0) {
            offer.to(1, 1, 1);
          } else if (node == 1) {
            offer.to(2, 1, 0);
            offer.to(3, 2, 1);
          } else if (node == 2) {
            offer.to(3, 1, 1);
          }
        };
    assertThat(CheapestPaths.from(4, new int[] {0}, steps, Integer::compare, NO_BOUND).pathTo(3))
        .containsExactly(0, 1, 3);
  }

  @Test
  void theNearestOfSeveralStartsIsUsed() {
    var paths = search(5, new int[] {0, 4, 4}, "0-1 1, 1-2 1, 2-3 1, 3-4 1");

    assertThat(paths.pathTo(3)).containsExactly(4, 3);
    assertThat(paths.pathTo(2)).containsExactly(0, 1, 2);
  }

  @Test
  void whatCannotBeReachedHasNoPath() {
    var paths = search(3, new int[] {0}, "0-1 1");

    assertThat(paths.isReached(2)).isFalse();
    assertThat(paths.pathTo(2)).isEmpty();
    assertThat(paths.searchedTo()).isEqualTo(Integer.MAX_VALUE);
    assertThatIllegalArgumentException().isThrownBy(() -> paths.costTo(2));
  }

  @Test
  void noStartReachesNothingAndASelfLoopAddsNothing() {
    assertThat(search(2, new int[0], "0-1 1").isReached(0)).isFalse();
    assertThat(search(2, new int[] {0}, "0-0 1, 0-1 1").pathTo(1)).containsExactly(0, 1);
  }

  @Test
  void theBoundEndsTheSearchAtAWholeCost() {
    var paths =
        CheapestPaths.from(
            6,
            new int[] {0},
            steps(edges("0-1 1, 0-2 1, 0-3 1, 1-4 1, 4-5 1")),
            Integer::compare,
            1);

    assertThat(paths.searchedTo()).isEqualTo(1);
    assertThat(IntStream.range(0, 6).filter(paths::isReached)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aFreeStepIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> search(2, new int[] {0}, "0-1 0"))
        .withMessageContaining("a step costs 0");
  }

  @Test
  void pathsAreThoseOfAllSimplePathsByBruteForce() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      int n = 2 + random.nextInt(6);
      var edges = new ArrayList<Edge>();
      for (int i = 0; i < 2 * n; i++) {
        edges.add(new Edge(random.nextInt(n), random.nextInt(n), 1 + random.nextInt(3)));
      }
      int[] starts = {random.nextInt(n), random.nextInt(n)};

      var paths =
          CheapestPaths.from(n, starts, steps(edges), (a, b) -> Integer.compare(a, b), NO_BOUND);

      for (int node = 0; node < n; node++) {
        assertThat(paths.pathTo(node))
            .as("seed %d node %d", seed, node)
            .isEqualTo(bruteForce(n, starts, edges, node));
      }
    }
  }

  private record Path(int cost, int[] nodes) {}

  /// The first of all simple paths by cost, number of nodes, nodes from the start.
  private static int[] bruteForce(int n, int[] starts, List<Edge> edges, int goal) {
    var found = new ArrayList<Path>();
    for (int start : starts) {
      walk(new Path(0, new int[] {start}), edges, goal, found);
    }
    return found.stream()
        .min((a, b) -> {
          int byCost = Integer.compare(a.cost(), b.cost());
          int byHops = Integer.compare(a.nodes().length, b.nodes().length);
          return byCost != 0 ? byCost : byHops != 0 ? byHops : Arrays.compare(a.nodes(), b.nodes());
        })
        .map(Path::nodes)
        .orElse(new int[0]);
  }

  private static void walk(Path path, List<Edge> edges, int goal, List<Path> found) {
    int end = path.nodes()[path.nodes().length - 1];
    if (end == goal) {
      found.add(path);
      return;
    }
    for (var edge : edges) {
      int next = edge.from() == end ? edge.to() : edge.to() == end ? edge.from() : -1;
      if (next >= 0 && IntStream.of(path.nodes()).noneMatch(one -> one == next)) {
        int[] longer = Arrays.copyOf(path.nodes(), path.nodes().length + 1);
        longer[path.nodes().length] = next;
        walk(new Path(path.cost() + edge.cost(), longer), edges, goal, found);
      }
    }
  }

  private static CheapestPaths search(int nodes, int[] starts, String drawn) {
    return CheapestPaths.from(nodes, starts, steps(edges(drawn)), Integer::compare, NO_BOUND);
  }

  private static List<Edge> edges(String drawn) {
    return Arrays.stream(drawn.split(", "))
        .map(one -> one.split("[- ]"))
        .map(one ->
            new Edge(Integer.parseInt(one[0]), Integer.parseInt(one[1]), Integer.parseInt(one[2])))
        .toList();
  }

  private static CheapestPaths.Steps steps(List<Edge> edges) {
    return (node, offer) -> {
      for (var edge : edges) {
        if (edge.from() == node) {
          offer.to(edge.to(), edge.cost(), 1);
        }
        if (edge.to() == node) {
          offer.to(edge.from(), edge.cost(), 1);
        }
      }
    };
  }
}
