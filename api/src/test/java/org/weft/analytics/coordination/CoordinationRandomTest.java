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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;
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

  private static final List<String> POPULATIONS = List.of("q0", "q1");

  private static final CoordinationQuestion BY_POPULATION =
      new CoordinationQuestion(null, null, null, null, POPULATIONS, null, TieKind.CONTACTS);

  /// @param serves populations; everybody if there are none
  /// @param partOf an earlier one; null when it stands alone
  private record Effort(
      List<Integer> by,
      String issue,
      List<String> places,
      List<String> serves,
      @Nullable Integer partOf) {}

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

    for (var question : List.of(CoordinationQuestion.EVERYTHING, BY_POPULATION)) {
      var populations = question == BY_POPULATION ? POPULATIONS : List.of("");
      var cellsOf = cells(efforts, populations);
      isAsDefined(drawn, question, actors, cellsOf, tied(efforts, ties));
    }
  }

  private static void isAsDefined(
      LandscapeSketch drawn,
      CoordinationQuestion question,
      int actors,
      Map<Integer, Map<String, Set<String>>> cellsOf,
      Set<String> tied) {
    var answer = CoordinationAnalysis.answer(drawn.view(), question);
    Map<String, Integer> gaps = new TreeMap<>();
    Map<String, Set<String>> effortsOf = new TreeMap<>();
    int open = 0;
    int closed = 0;
    for (int one = 0; one < actors; one++) {
      for (int other = one + 1; other < actors; other++) {
        var shared = shared(cellsOf, one, other);
        if (tied.contains(one + "-" + other)) {
          closed += shared.size();
        } else if (!shared.isEmpty()) {
          open += shared.size();
          gaps.put("a" + one + "-a" + other, shared.size());
          var used = new TreeSet<String>();
          for (var cell : shared) {
            for (int actor : new int[] {one, other}) {
              used.addAll(cellsOf.getOrDefault(actor, Map.of()).getOrDefault(cell, Set.of()));
            }
          }
          effortsOf.put("a" + one + "-a" + other, used);
        }
      }
    }
    assertThat(answer.untied().value()).isEqualTo(open);
    assertThat(answer.tied().value()).isEqualTo(closed);
    assertThat(answer.actorsCount()).isEqualTo(cellsOf.size());
    assertThat(answer.cellsCount())
        .isEqualTo(
            cellsOf.values().stream().flatMap(own -> own.keySet().stream()).distinct().count());
    Map<String, Integer> got = new TreeMap<>();
    Map<String, Set<String>> used = new TreeMap<>();
    answer
        .gaps(CoordinationOrder.CELLS)
        .forEach(gap -> {
          var pair = gap.one().key() + "-" + gap.other().key();
          got.put(pair, (int) value(gap.sharedCells()));
          used.put(pair, keys(gap.sharedCells()));
        });
    assertThat(got).isEqualTo(gaps);
    assertThat(used).isEqualTo(effortsOf);
    cellsAddUp(answer, cellsOf, open, closed);
    eachActorSeesItsOwn(drawn, question, cellsOf, actors, gaps);
  }

  private static Set<String> shared(
      Map<Integer, Map<String, Set<String>>> cellsOf, int one, int other) {
    var shared = new TreeSet<>(cellsOf.getOrDefault(one, Map.of()).keySet());
    shared.retainAll(cellsOf.getOrDefault(other, Map.of()).keySet());
    return shared;
  }

  private static double value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }

  /// The same number asked cell by cell; each rests on what its actors do there.
  private static void cellsAddUp(
      CoordinationGaps answer,
      Map<Integer, Map<String, Set<String>>> cellsOf,
      int open,
      int closed) {
    var cells = answer.cells(2, false);
    assertThat(cells.stream().mapToInt(CoordinationCell::untiedPairsCount).sum()).isEqualTo(open);
    assertThat(cells.stream().mapToInt(CoordinationCell::tiedPairsCount).sum()).isEqualTo(closed);
    for (var cell : cells) {
      var efforts = new TreeSet<String>();
      cellsOf.values().forEach(own -> efforts.addAll(own.getOrDefault(name(cell), Set.of())));
      assertThat(keys(cell.density())).isEqualTo(efforts);
    }
  }

  private static Set<String> keys(Figure figure) {
    return figure.factsUsed().stream().map(Ref::key).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The same number asked of each actor: every pair is seen from both sides.
  private static void eachActorSeesItsOwn(
      LandscapeSketch drawn,
      CoordinationQuestion question,
      Map<Integer, Map<String, Set<String>>> cellsOf,
      int actors,
      Map<String, Integer> gaps) {
    var seen = new ArrayList<String>();
    double untied = 0;
    for (int actor = 0; actor < actors; actor++) {
      int asked = actor;
      var own = CoordinationAnalysis.answer(drawn.view(), question.ofActor("a" + actor));
      untied += value(own.untied());
      own.gaps(CoordinationOrder.CELLS)
          .forEach(gap ->
              seen.add(
                  String.join("-", new TreeSet<>(List.of(gap.one().key(), gap.other().key())))));
      var others =
          cellsOf.keySet().stream()
              .filter(other -> other != asked && !shared(cellsOf, asked, other).isEmpty());
      assertThat(own.actorsCount()).isEqualTo(others.count());
      var cells = cellsOf.getOrDefault(actor, Map.of()).keySet();
      assertThat(own.cellsCount()).isEqualTo(cells.size());
      assertThat(own.cells(2, false)).extracting(CoordinationRandomTest::name).isSubsetOf(cells);
    }
    assertThat(untied).isEqualTo(2 * gaps.values().stream().mapToInt(Integer::intValue).sum());
    assertThat(seen).hasSize(2 * gaps.size());
    assertThat(new TreeSet<>(seen)).isEqualTo(new TreeSet<>(gaps.keySet()));
  }

  private static String name(CoordinationCell cell) {
    var population = cell.population();
    return Objects.requireNonNull(cell.issue()).key()
        + "/"
        + cell.place().key()
        + "/"
        + (population == null ? "" : population.key());
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
      var serves =
          random.nextBoolean() ? List.<String>of() : List.of(POPULATIONS.get(random.nextInt(2)));
      var partOf = i > 0 && random.nextInt(5) == 0 ? (Integer) random.nextInt(i) : null;
      efforts.add(new Effort(by, "i" + random.nextInt(2), places, serves, partOf));
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
    var text = new StringBuilder("issues\n  i0\n  i1\npopulations\n  q0\n  q1\nplaces\n");
    PLACES.forEach(place -> text.append(" ".repeat(2 * place.length())).append(place).append('\n'));
    text.append("actors\n");
    for (int actor = 0; actor < actors; actor++) {
      text.append("  a").append(actor).append(" NONPROFIT\n");
    }
    text.append("efforts\n");
    for (int i = 0; i < efforts.size(); i++) {
      var effort = efforts.get(i);
      text.append(
          "  e%d by %s on %s in %s%s%s\n"
              .formatted(
                  i,
                  String.join(",", effort.by().stream().map(actor -> "a" + actor).toList()),
                  effort.issue(),
                  String.join(",", effort.places()),
                  effort.serves().isEmpty() ? "" : " for " + effort.serves().getFirst(),
                  effort.partOf() == null ? "" : " partOf e" + effort.partOf()));
    }
    text.append("ties\n");
    ties.forEach(tie -> text.append("  ").append(tie).append(" COLLABORATES_WITH\n"));
    return LandscapeSketch.of(text.toString()).shuffled(efforts.size());
  }

  /// Of each actor the cells in which it acts, and by which efforts.
  private static Map<Integer, Map<String, Set<String>>> cells(
      List<Effort> efforts, List<String> populations) {
    var cells = new HashMap<Integer, Map<String, Set<String>>>();
    for (int i = 0; i < efforts.size(); i++) {
      var effort = efforts.get(i);
      for (int actor : effort.by()) {
        for (var leaf : LEAVES) {
          for (var population : populations) {
            if (effort.places().stream().anyMatch(leaf::startsWith)
                && (population.isEmpty()
                    || effort.serves().isEmpty()
                    || effort.serves().contains(population))) {
              cells
                  .computeIfAbsent(actor, any -> new TreeMap<>())
                  .computeIfAbsent(
                      effort.issue() + "/" + leaf + "/" + population, any -> new TreeSet<>())
                  .add("e" + i);
            }
          }
        }
      }
    }
    return cells;
  }

  private static Set<String> tied(List<Effort> efforts, Set<String> ties) {
    var tied = new HashSet<String>();
    for (var effort : efforts) {
      for (var whole = effort;
          whole != null;
          whole = whole.partOf() == null ? null : efforts.get(whole.partOf())) {
        for (int one : effort.by()) {
          for (int other : whole.by()) {
            tied.add(one + "-" + other);
            tied.add(other + "-" + one);
          }
        }
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
