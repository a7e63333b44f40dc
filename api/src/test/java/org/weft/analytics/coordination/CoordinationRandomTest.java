package org.weft.analytics.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// The gaps of random landscapes are those that the definition gives, cell by cell and pair by
/// pair.
class CoordinationRandomTest {

  private static final int LANDSCAPES = 60;

  /// Three levels: `p0` holds `p00`, `p01`, … which hold `p000`, …
  private static final List<String> PLACES =
      List.of("p0", "p00", "p000", "p001", "p01", "p010", "p011", "p1", "p10", "p11");

  private static final List<String> LEAVES = List.of("p000", "p001", "p010", "p011", "p10", "p11");

  private record Effort(List<Integer> by, String issue, List<String> places) {}

  static List<Long> seeds() {
    var seeds = new ArrayList<Long>();
    for (long seed = 1; seed <= LANDSCAPES; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyNumberIsTheOneOfTheDefinition(long seed) {
    var random = new Random(seed);
    int actors = 2 + random.nextInt(8);
    var efforts = efforts(random, actors);
    var ties = ties(random, actors);
    var drawn = draw(actors, efforts, ties);
    var answer = CoordinationAnalysis.answer(drawn.view(), CoordinationQuestion.EVERYTHING);

    var cellsOf = cells(efforts);
    var tied = tied(efforts, ties);
    Map<String, Integer> gaps = new TreeMap<>();
    int open = 0;
    int closed = 0;
    for (int one = 0; one < actors; one++) {
      for (int other = one + 1; other < actors; other++) {
        var shared = new HashSet<>(cellsOf.getOrDefault(one, Set.of()));
        shared.retainAll(cellsOf.getOrDefault(other, Set.of()));
        if (tied.contains(one + "-" + other)) {
          closed += shared.size();
        } else if (!shared.isEmpty()) {
          open += shared.size();
          gaps.put("a" + one + "-a" + other, shared.size());
        }
      }
    }
    assertThat(answer.untied().value()).isEqualTo(open);
    assertThat(answer.tied().value()).isEqualTo(closed);
    Map<String, Integer> got = new TreeMap<>();
    answer
        .gaps(CoordinationOrder.CELLS)
        .forEach(gap ->
            got.put(gap.one().key() + "-" + gap.other().key(), (int) value(gap.sharedCells())));
    assertThat(got).isEqualTo(gaps);
    cellsAddUp(answer, open, closed);
    eachActorSeesItsOwn(drawn, actors, gaps);
  }

  private static double value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }

  /// The same number asked cell by cell.
  private static void cellsAddUp(CoordinationGaps answer, int open, int closed) {
    var cells = answer.cells(2, false);
    assertThat(cells.stream().mapToInt(CoordinationCell::untiedPairsCount).sum()).isEqualTo(open);
    assertThat(cells.stream().mapToInt(CoordinationCell::tiedPairsCount).sum()).isEqualTo(closed);
  }

  /// The same number asked of each actor: every pair is seen from both sides.
  private static void eachActorSeesItsOwn(
      LandscapeSketch drawn, int actors, Map<String, Integer> gaps) {
    var seen = new ArrayList<String>();
    double untied = 0;
    for (int actor = 0; actor < actors; actor++) {
      var own =
          CoordinationAnalysis.answer(
              drawn.view(), CoordinationQuestion.EVERYTHING.ofActor("a" + actor));
      untied += value(own.untied());
      own.gaps(CoordinationOrder.CELLS)
          .forEach(gap ->
              seen.add(
                  String.join("-", new TreeSet<>(List.of(gap.one().key(), gap.other().key())))));
    }
    assertThat(untied).isEqualTo(2 * gaps.values().stream().mapToInt(Integer::intValue).sum());
    assertThat(seen).hasSize(2 * gaps.size());
    assertThat(new TreeSet<>(seen)).isEqualTo(new TreeSet<>(gaps.keySet()));
  }

  private static List<Effort> efforts(Random random, int actors) {
    var efforts = new ArrayList<Effort>();
    for (int i = 0; i < 3 * actors; i++) {
      var by = new ArrayList<>(List.of(random.nextInt(actors)));
      if (random.nextInt(6) == 0) {
        by.add(random.nextInt(actors));
      }
      var places = new ArrayList<>(List.of(PLACES.get(random.nextInt(PLACES.size()))));
      if (random.nextInt(3) == 0) {
        places.add(PLACES.get(random.nextInt(PLACES.size())));
      }
      efforts.add(new Effort(by, "i" + random.nextInt(2), places));
    }
    return efforts;
  }

  private static Set<String> ties(Random random, int actors) {
    var ties = new TreeSet<String>();
    for (int i = 0; i < actors; i++) {
      ties.add("a" + random.nextInt(actors) + " -> a" + random.nextInt(actors));
    }
    return ties;
  }

  private static LandscapeSketch draw(int actors, List<Effort> efforts, Set<String> ties) {
    var text = new StringBuilder("issues\n  i0\n  i1\nplaces\n");
    PLACES.forEach(place -> text.append(" ".repeat(2 * place.length())).append(place).append('\n'));
    text.append("actors\n");
    for (int actor = 0; actor < actors; actor++) {
      text.append("  a").append(actor).append(" NONPROFIT\n");
    }
    text.append("efforts\n");
    for (int i = 0; i < efforts.size(); i++) {
      var effort = efforts.get(i);
      text.append(
          "  e%d by %s on %s in %s\n"
              .formatted(
                  i,
                  String.join(",", effort.by().stream().map(actor -> "a" + actor).toList()),
                  effort.issue(),
                  String.join(",", effort.places())));
    }
    text.append("ties\n");
    ties.forEach(tie -> text.append("  ").append(tie).append(" COLLABORATES_WITH\n"));
    return LandscapeSketch.of(text.toString()).shuffled(efforts.size());
  }

  private static Map<Integer, Set<String>> cells(List<Effort> efforts) {
    var cells = new HashMap<Integer, Set<String>>();
    for (var effort : efforts) {
      for (int actor : effort.by()) {
        for (var place : effort.places()) {
          LEAVES.stream()
              .filter(leaf -> leaf.startsWith(place))
              .forEach(leaf ->
                  cells
                      .computeIfAbsent(actor, any -> new HashSet<>())
                      .add(effort.issue() + "/" + leaf));
        }
      }
    }
    return cells;
  }

  private static Set<String> tied(List<Effort> efforts, Set<String> ties) {
    var tied = new HashSet<String>();
    for (var effort : efforts) {
      for (int one : effort.by()) {
        effort.by().forEach(other -> tied.add(one + "-" + other));
      }
    }
    for (var tie : ties) {
      var ends = tie.replace("a", "").split(" -> ");
      tied.add(ends[0] + "-" + ends[1]);
      tied.add(ends[1] + "-" + ends[0]);
    }
    return tied;
  }
}
