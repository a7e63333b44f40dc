package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// What must hold of coverage on any landscape: 20 drawn at random per seed.
class CoverageRandomTest {

  private static final int ROUNDS = 20;
  private static final List<String> PLACES = List.of("d", "n", "n1", "n2", "s", "s1", "e");
  private static final List<String> ISSUES = List.of("basics", "food", "housing", "health");
  private static final List<String> POPULATIONS = List.of("all", "young", "old");
  private static final CoverageQuestion ALL =
      CoverageQuestion.EVERYTHING.ofIssues(ISSUES).forPopulations(POPULATIONS);

  private static final String FRAME =
      """
      issues
        basics
          food
          housing
        health
      populations
        all
          young
          old
      places
        d
          n
            n1
            n2
          s
            s1
        e
      actors
        a
        b
        c
      """;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oneMoreEffortNeverIncreasesWhatIsUnmet(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var drawn = random(random);
      var before = cells(drawn.view());
      var line = "efforts\n  more " + effort(random) + "\n";
      var after = cells(drawn.with(line).view());
      before.forEach((cell, was) -> {
        var unmet = was.unmet().value();
        var now = at(after, cell).unmet().value();
        if (unmet != null && now != null) {
          assertThat(now).as("seed %d, %s, %s", seed, cell, line).isLessThanOrEqualTo(unmet);
        }
        if (was.status() == CoverageStatus.COVERED) {
          assertThat(at(after, cell).status()).isEqualTo(CoverageStatus.COVERED);
        }
      });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13, 14})
  void oneMoreEffortNeverRaisesTheTotalThatIsUnmetAtMost(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var drawn = random(random);
      var before = CoverageAnalysis.answer(drawn.view(), ALL).byPlace();
      var line = "efforts\n  more " + effort(random) + "\n";
      var after = CoverageAnalysis.answer(drawn.with(line).view(), ALL).byPlace();
      for (var was : before) {
        var now = after.stream().filter(group -> is(group, was)).findFirst().orElseThrow().totals();
        var unmet = was.totals().unmetAtMost().value();
        assertThat(now.need().value()).isEqualTo(was.totals().need().value());
        if (unmet != null) {
          assertThat(now.unmetAtMost().value())
              .as("seed %d, %s, %s", seed, was.place(), line)
              .isLessThanOrEqualTo(unmet);
          assertThat(now.unmet().value()).isLessThanOrEqualTo(now.unmetAtMost().value());
        }
      }
    }
  }

  private static boolean is(CoverageGroup one, CoverageGroup other) {
    return Objects.equals(one.place(), other.place());
  }

  @ParameterizedTest
  @ValueSource(longs = {15, 16})
  void theTotalOfAPlaceIsTheSumOverWhatLiesInIt(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var groups = CoverageAnalysis.answer(random(random).view(), ALL).byPlace();
      assertThat(unmetAtMost(groups, "d"))
          .isEqualTo(
              unmetAtMost(groups, "n1") + unmetAtMost(groups, "n2") + unmetAtMost(groups, "s1"));
      assertThat(unmetAtMost(groups, "n"))
          .isEqualTo(unmetAtMost(groups, "n1") + unmetAtMost(groups, "n2"));
    }
  }

  private static double unmetAtMost(List<CoverageGroup> groups, String place) {
    for (var group : groups) {
      var named = group.place();
      if (named != null && named.key().equals(place)) {
        var value = group.totals().unmetAtMost().value();
        return value == null ? 0 : value;
      }
    }
    throw new AssertionError(place);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void aSurveyTurnsUnknownIntoUncoveredAndNothingElse(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var drawn = random(random);
      var before = cells(drawn.view());
      var line = "surveys\n  " + survey(random) + "\n";
      cells(drawn.with(line).view())
          .forEach((cell, is) -> {
            var was = at(before, cell).status();
            if (is.status() != was) {
              assertThat(was)
                  .as("seed %d, %s, %s", seed, cell, line)
                  .isEqualTo(CoverageStatus.UNKNOWN);
              assertThat(is.status()).isEqualTo(CoverageStatus.UNCOVERED);
            }
          });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void theOrderOfFactsDoesNotMatter(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var drawn = random(random);
      assertThat(cells(drawn.shuffled(round).view())).isEqualTo(cells(drawn.view()));
    }
  }

  /// The definition, read off the facts one cell at a time.
  @ParameterizedTest
  @ValueSource(longs = {9, 10, 11})
  void peopleAndProvidersAgreeWithTheDefinition(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var view = random(random).view();
      cells(view)
          .forEach((cell, is) -> {
            var slow = new SlowCell(view, List.of(cell.split("/")));
            assertThat(is.reached().value())
                .as("seed %d, %s", seed, cell)
                .isEqualTo(
                    is.status() == CoverageStatus.UNCOVERED ? Double.valueOf(0) : slow.reached);
            assertThat(is.providers())
                .extracting(one -> one.actor() == null ? "?" : one.actor().key())
                .as("seed %d, %s", seed, cell)
                .containsExactlyInAnyOrderElementsOf(slow.providers);
          });
    }
  }

  private static final class SlowCell {
    private final @Nullable Double reached;
    private final List<EffortFact> within = new ArrayList<>();
    private final LinkedHashSet<String> providers = new LinkedHashSet<>();

    SlowCell(LandscapeView view, List<String> cell) {
      var snapshot = view.snapshot();
      int issue = ISSUES.indexOf(cell.get(0));
      int place = PLACES.indexOf(cell.get(1));
      int population = POPULATIONS.indexOf(cell.get(2));
      view.efforts()
          .filter(one ->
              Arrays.stream(one.issues()).anyMatch(i -> snapshot.issues().isWithin(i, issue)))
          .filter(one ->
              Arrays.stream(one.places()).anyMatch(p -> snapshot.places().isRelated(p, place)))
          .filter(one ->
              one.populations().length == 0
                  || Arrays.stream(one.populations())
                      .anyMatch(p -> snapshot.populations().isRelated(p, population)))
          .forEach(one -> {
            if (one.runBy().length == 0) {
              providers.add("?");
            }
            Arrays.stream(one.runBy()).forEach(a -> providers.add(snapshot.actors().get(a).key()));
            var wholly =
                Arrays.stream(one.places()).allMatch(p -> snapshot.places().isWithin(p, place))
                    && one.populations().length > 0
                    && Arrays.stream(one.populations())
                        .allMatch(p -> snapshot.populations().isWithin(p, population));
            if (wholly) {
              within.add(one);
            }
          });
      reached =
          within.stream()
              .filter(one -> within.stream().noneMatch(other -> view.isPart(one, other)))
              .flatMap(one -> Stream.ofNullable(reached(view, one)))
              .reduce(Double::sum)
              .orElse(null);
    }

    /// The larger of what a whole states and of the sum over its parts.
    private @Nullable Double reached(LandscapeView view, EffortFact one) {
      var parts = within.stream().filter(other -> view.isPart(other, one)).toList();
      return Stream.concat(
              Stream.ofNullable(one.reached()).map(Integer::doubleValue),
              parts.stream()
                  .filter(part -> parts.stream().noneMatch(other -> view.isPart(part, other)))
                  .flatMap(part -> Stream.ofNullable(reached(view, part)))
                  .reduce(Double::sum)
                  .stream())
          .max(Double::compare)
          .orElse(null);
    }
  }

  private static Map<String, CoverageCell> cells(LandscapeView view) {
    var cells = new HashMap<String, CoverageCell>();
    for (var cell :
        CoverageAnalysis.answer(view, ALL).listCells(EnumSet.allOf(CoverageStatus.class), 1000)) {
      var issue = cell.issue() == null ? "" : cell.issue().key();
      var population = cell.population() == null ? "" : cell.population().key();
      cells.put(issue + '/' + cell.place().key() + '/' + population, cell);
    }
    return cells;
  }

  private static CoverageCell at(Map<String, CoverageCell> cells, String cell) {
    return Objects.requireNonNull(cells.get(cell), cell);
  }

  private static LandscapeSketch random(Random random) {
    var text = new StringBuilder(FRAME).append("efforts\n");
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append("  e").append(i).append(' ').append(effort(random));
      text.append(i > 1 && random.nextBoolean() ? " partOf e" + (1 + random.nextInt(i - 1)) : "");
      text.append('\n');
    }
    text.append("needs\n");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append("  %d as n%d %s\n".formatted(random.nextInt(5) * 10, i, part(random)));
    }
    text.append("surveys\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("  as s").append(i).append(' ').append(survey(random)).append('\n');
    }
    return LandscapeSketch.of(text.toString());
  }

  private static String effort(Random random) {
    var line = new StringBuilder();
    if (random.nextInt(8) > 0) {
      line.append("by ").append(List.of("a", "b", "c", "a,b").get(random.nextInt(4)));
    }
    line.append(" on ").append(any(ISSUES, random));
    line.append(" in ").append(any(PLACES, random));
    if (random.nextBoolean()) {
      line.append(',').append(any(PLACES, random));
    }
    if (random.nextInt(3) > 0) {
      line.append(" for ").append(any(POPULATIONS, random));
    }
    if (random.nextInt(3) > 0) {
      line.append(" reached ").append(random.nextInt(60));
    }
    if (random.nextInt(3) == 0) {
      line.append(" capacity ").append(random.nextInt(60));
    }
    return line.toString();
  }

  private static String survey(Random random) {
    return part(random) + " at 2026-0" + (1 + random.nextInt(5)) + "-01";
  }

  private static String part(Random random) {
    var part = "on " + any(ISSUES, random) + " in " + any(PLACES, random);
    return random.nextBoolean() ? part : part + " for " + any(POPULATIONS, random);
  }

  private static String any(List<String> keys, Random random) {
    return keys.get(random.nextInt(keys.size()));
  }
}
