package org.weft.landscape.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.support.LandscapeSketch;

/// Of an effort and its parts either it counts or they do, whichever is more.
class WholesTest {

  /// A programme with two projects, one of which has a part of its own.
  private static final String FAMILY =
      """
      efforts
        camp partOf school
        meals partOf programme reached %s
        school partOf programme reached %s
        programme reached %s
      """;

  private static List<String> counted(LandscapeView view) {
    return Wholes.counted(view, view.efforts().toList(), EffortFact::reached).stream()
        .map(EffortFact::key)
        .toList();
  }

  /// What the parts say, then what the programme says.
  @ParameterizedTest
  @CsvSource({
    "60, 50, 200, programme",
    "60, 50, 110, programme",
    "60, 50, 100, 'meals, school'",
    "60, 50,   ?, 'meals, school'",
    "60,  ?,  40, meals",
    " ?,  ?,  40, programme",
    " 0,  ?,   ?, meals",
  })
  void eitherItCountsOrTheyDo(String meals, String school, String programme, String expected) {
    var lines = FAMILY.formatted(meals, school, programme).replace("reached ?", "");
    assertThat(counted(LandscapeSketch.of(lines).view())).containsExactly(expected.split(", "));
  }

  @Test
  void aGrandchildStandsForItsParentWhereThatIsNotAmongThem() {
    var view =
        LandscapeSketch.of(
                """
                efforts
                  programme reached 10
                  school partOf programme reached 90
                  camp partOf school reached 30
                """)
            .view();
    var both = view.efforts().filter(effort -> !effort.key().equals("school")).toList();
    assertThat(Wholes.counted(view, both, EffortFact::reached))
        .extracting(EffortFact::key)
        .containsExactly("camp");
    assertThat(view.isPart(both.getLast(), both.getFirst())).isTrue();
    assertThat(view.isPart(both.getFirst(), both.getLast())).isFalse();
  }

  @Test
  void aWholeThatTheViewDoesNotCountLeavesItsPartsToStandAlone() {
    var drawn =
        LandscapeSketch.of(
            """
            efforts
              programme reached 100 until 2026-03-31
              school partOf programme reached 30
              hidden reached 100 @STEWARDS
              camp partOf hidden reached 20
            """);
    assertThat(counted(drawn.view())).containsExactly("school", "camp");
    var march =
        drawn.view(LocalDate.parse("2026-03-31"), EvidenceBasis.CLAIMED, Visibility.STEWARDS);
    assertThat(counted(march)).containsExactly("programme", "hidden");
  }

  @Test
  void aWhatIfCanMakeAPartAndTakeAWholeAway() {
    var now = LandscapeSketch.of("efforts\n  programme reached 100\n  school reached 30").view();
    assertThat(counted(now)).containsExactly("programme", "school");
    var joined = LandscapeSketch.whatIf(now, "efforts\n  school partOf programme reached 30");
    assertThat(counted(joined)).containsExactly("programme");
    assertThat(counted(LandscapeSketch.whatIf(joined, "gone\n  EFFORT programme")))
        .containsExactly("school");
    var newcomers =
        LandscapeSketch.whatIf(
            now, "efforts\n  dinner partOf kitchen reached 7\n  kitchen partOf programme");
    assertThat(counted(newcomers)).containsExactly("programme", "school");
  }

  @Test
  void noEffortIsPartOfItself() {
    var circle = "efforts\n  a partOf c\n  b partOf a\n  c partOf b\n  d partOf c";
    assertThatThrownBy(() -> LandscapeSketch.of(circle).snapshot())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a is part of itself");
    var view = LandscapeSketch.of("efforts\n  a\n  b partOf a").view();
    assertThatThrownBy(() -> LandscapeSketch.whatIf(view, "efforts\n  a partOf b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a is part of itself");
  }

  /// The definition, told from the top down.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSumIsThatOfTheDefinition(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      var view = random(random);
      var some = view.efforts().filter(_ -> random.nextInt(5) > 0).toList();
      var counted = Wholes.counted(view, some, EffortFact::reached);
      long expected =
          some.stream()
              .filter(one -> some.stream().noneMatch(other -> view.isPart(one, other)))
              .mapToLong(one -> Math.max(0, slow(view, one, some)))
              .sum();
      assertThat(people(counted)).as("seed %d, round %d", seed, round).isEqualTo(expected);
      assertThat(some).containsAll(counted);
      for (var one : counted) {
        assertThat(counted).noneMatch(other -> view.isPart(one, other));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void oneMoreEffortNeverLowersTheSum(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      var view = random(random);
      var all = view.efforts().toList();
      var fewer = all.subList(0, all.size() - 1);
      assertThat(people(Wholes.counted(view, all, EffortFact::reached)))
          .as("seed %d, round %d", seed, round)
          .isGreaterThanOrEqualTo(people(Wholes.counted(view, fewer, EffortFact::reached)));
    }
  }

  private static LandscapeView random(Random random) {
    var lines = new TreeSet<String>();
    for (int i = 1 + random.nextInt(9); i >= 0; i--) {
      var whole = i > 0 && random.nextInt(4) > 0 ? " partOf e" + random.nextInt(i) : "";
      var reached = random.nextInt(4) > 0 ? " reached " + random.nextInt(100) : "";
      lines.add("  e" + i + whole + reached);
    }
    return LandscapeSketch.of("efforts\n" + String.join("\n", lines))
        .shuffled(random.nextLong())
        .view();
  }

  private static long slow(LandscapeView view, EffortFact one, List<EffortFact> among) {
    var parts = among.stream().filter(other -> view.isPart(other, one)).toList();
    long ofParts =
        parts.stream()
            .filter(part -> parts.stream().noneMatch(other -> view.isPart(part, other)))
            .mapToLong(part -> slow(view, part, among))
            .filter(people -> people >= 0)
            .reduce(Long::sum)
            .orElse(-1);
    return Math.max(ofParts, stated(one) == null ? -1 : Objects.requireNonNull(stated(one)));
  }

  private static @Nullable Integer stated(EffortFact effort) {
    return effort.reached();
  }

  private static long people(List<EffortFact> efforts) {
    return efforts.stream()
        .flatMap(one -> Stream.ofNullable(one.reached()))
        .mapToLong(i -> i)
        .sum();
  }
}
