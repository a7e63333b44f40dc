package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// Efforts that do the same for the same people in the same place are one cluster, however far
/// apart they are listed; pairs say whether anybody links them.
class OverlapClustersTest {

  private static final String CODES =
      """
      issues
        hunger
      services
        meals
          lunches
          dinners
        coaching
      populations
        residents
          families
          elders
      places
        district
          north
          south
        elsewhere
      actors
        helpers NONPROFIT
        others NONPROFIT
        city GOVERNMENT
      """;

  private static OverlapClusterConnection of(String more) {
    return of(LandscapeSketch.of(CODES).with(more).view(), OverlapSharing.SERVICE_AND_POPULATION);
  }

  private static OverlapClusterConnection of(LandscapeView view, OverlapSharing sharing) {
    return OverlapClusters.answer(
        view, new OverlapQuestion(sharing, OverlapOrder.EFFORTS, null, 50, null));
  }

  private static List<String> keys(List<? extends Ref<?>> refs) {
    return refs.stream().<String>map(Ref::key).toList();
  }

  private static List<List<String>> efforts(OverlapClusterConnection answer) {
    return answer.edges().stream().map(edge -> keys(edge.node().efforts())).toList();
  }

  @Test
  void theNextPageDoesNotFindThemAgainButAnotherViewDoes() {
    var view =
        LandscapeSketch.of(CODES)
            .with(
                """
                efforts
                  a by helpers delivers meals in north for families
                  b by others delivers meals in north for families
                """)
            .view();
    var first = efforts(of(view, OverlapSharing.SERVICE_AND_POPULATION));
    assertThat(efforts(of(view, OverlapSharing.SERVICE_AND_POPULATION))).isEqualTo(first);
    assertThat(KeptOverlaps.of(view).found()).isEqualTo(1);

    var changed = LandscapeSketch.whatIf(view, "gone\n  EFFORT b");
    assertThat(efforts(of(changed, OverlapSharing.SERVICE_AND_POPULATION))).isEmpty();
    assertThat(efforts(of(view, OverlapSharing.SERVICE_AND_POPULATION))).isEqualTo(first);
    assertThat(KeptOverlaps.of(view).found()).isEqualTo(1);

    of(view, OverlapSharing.SERVICE);
    assertThat(KeptOverlaps.of(view).found()).isEqualTo(2);
  }

  @Test
  void aWiderCodeHoldsANarrowerOneInEachDimension() {
    // They meet in lunches × families × north, which neither of them states.
    var answer =
        of(
            """
            efforts
              wide-service delivers meals for families in north
              wide-place delivers lunches for residents in district
            """);

    assertThat(efforts(answer)).containsExactly(List.of("wide-place", "wide-service"));
    var cluster = answer.edges().getFirst().node();
    assertThat(keys(cluster.sharedServices())).containsExactly("lunches");
    assertThat(keys(cluster.sharedPopulations())).containsExactly("families");
    assertThat(keys(cluster.sharedPlaces())).containsExactly("north");
  }

  @Test
  void otherPeopleOtherPlaceOrOtherServiceIsNoCluster() {
    var answer =
        of(
            """
            efforts
              a delivers lunches for families in north
              b delivers lunches for elders in north
              c delivers lunches for families in south
              d delivers dinners for families in north
            """);

    assertThat(answer.totalCount()).isZero();
    assertThat(answer.comparedEffortCount()).isEqualTo(4);
  }

  @Test
  void severalCellsOfTheSameEffortsAreOneCluster() {
    var answer =
        of(
            """
            efforts
              a delivers lunches,coaching for families in north,south
              b delivers lunches,coaching for families in north,south
            """);

    assertThat(answer.totalCount()).isEqualTo(1);
    assertThat(keys(answer.edges().getFirst().node().sharedPlaces()))
        .containsExactly("north", "south");
  }

  @Test
  void theLargestComesFirstOrThatWhichReachesMost() {
    var view =
        LandscapeSketch.of(CODES)
            .with(
                """
                efforts
                  a delivers lunches for families in north reached 1
                  b delivers lunches for families in north reached 2
                  c delivers lunches for families in north
                  d delivers coaching for elders in south reached 900
                  e delivers coaching for elders in south reached 800
                """)
            .view();
    var byPeople =
        new OverlapQuestion(
            OverlapSharing.SERVICE_AND_POPULATION, OverlapOrder.PEOPLE, null, 50, null);

    assertThat(efforts(of(view, OverlapSharing.SERVICE_AND_POPULATION)))
        .containsExactly(List.of("b", "a", "c"), List.of("d", "e"));
    assertThat(efforts(OverlapClusters.answer(view, byPeople)))
        .containsExactly(List.of("d", "e"), List.of("b", "a", "c"));
  }

  @Test
  void whatIsOverHiddenOrWithoutCodesIsInNoCluster() {
    var answer =
        of(
            """
            efforts
              a delivers lunches for families in north
              closed delivers lunches for families in north status CLOSED
              ended delivers lunches for families in north until 2025-12-31
              later delivers lunches for families in north since 2027-01-01
              hidden delivers lunches for families in north @STEWARDS
              placeless delivers lunches for families
              everyone delivers lunches in north
            """);

    assertThat(answer.totalCount()).isZero();
    assertThat(answer.comparedEffortCount()).isEqualTo(1);
    assertThat(answer.unplacedEffortCount()).isEqualTo(2);
  }

  /// The same programme with two projects, each of which does all of it.
  @Nested
  class WholesAndParts {

    private static final String PROGRAMME =
        """
        efforts
          programme delivers lunches for families in north reached 90 capacity 100
          school delivers lunches for families in north reached 50 capacity 50 partOf programme
          camp delivers lunches for families in north reached 30 capacity 40 partOf programme
        """;

    private static List<String> pairs(OverlapClusterConnection answer) {
      return answer.edges().getFirst().node().pairs().stream()
          .map(pair -> pair.one().key() + '-' + pair.other().key())
          .sorted()
          .toList();
    }

    @Test
    void aWholeAndItsPartAtAnyDepthAreNoCluster() {
      var one = PROGRAMME.replace("for families in north reached 30", "for elders in north");
      assertThat(of(one).totalCount()).isZero();
      assertThat(of(PROGRAMME.replace("40 partOf programme", "40 partOf school")).totalCount())
          .isZero();
      assertThat(of(PROGRAMME.replaceAll("partOf programme", "")).totalCount()).isEqualTo(1);
    }

    @Test
    void twoPartsOfOneWholeOverlapAndTheWholeIsShownBesideThem() {
      var answer = of(PROGRAMME);
      assertThat(efforts(answer)).containsExactly(List.of("programme", "school", "camp"));
      assertThat(pairs(answer)).containsExactly("camp-school");
      assertThat(answer.edges().getFirst().node().untiedPairCount()).isEqualTo(1);
    }

    @Test
    void anotherEffortOverlapsEachOfThem() {
      var one = PROGRAMME.replace("for families in north reached 30", "for elders in north");
      var answer = of(one + "  inn delivers lunches for families in north\n");
      assertThat(pairs(answer)).containsExactly("inn-programme", "inn-school");
    }

    @Test
    void theirPeopleCountOnce() {
      var cluster = of(PROGRAMME).edges().getFirst().node();
      assertThat(cluster.reached().value()).isEqualTo(90);
      assertThat(cluster.capacity().value()).isEqualTo(100);
      assertThat(cluster.freeCapacity().value()).isEqualTo(10);
      assertThat(cluster.reached().factsUsed()).hasSize(3);
    }

    @Test
    void theyComeFirstOnlyIfTheyReachMostTogether() {
      var drawn =
          LandscapeSketch.of(CODES)
              .with(PROGRAMME)
              .with(
                  """
                  efforts
                    one delivers lunches for families in south reached 60
                    two delivers lunches for families in south reached 60
                    three delivers coaching for elders in south reached 40
                    four delivers coaching for elders in south reached 40
                  """);
      var byPeople =
          new OverlapQuestion(
              OverlapSharing.SERVICE_AND_POPULATION, OverlapOrder.PEOPLE, null, 50, null);
      assertThat(efforts(OverlapClusters.answer(drawn.view(), byPeople)))
          .containsExactly(
              List.of("one", "two"),
              List.of("programme", "school", "camp"),
              List.of("four", "three"));
    }

    @Test
    void aWholeThatIsNotSeenMakesNoDifference() {
      var over = PROGRAMME.replace("capacity 100", "until 2026-03-31");
      var of = of(over);
      assertThat(efforts(of)).containsExactly(List.of("school", "camp"));
      assertThat(of.edges().getFirst().node().reached().value()).isEqualTo(80);
    }
  }

  @Nested
  class ACluster {

    private OverlapCluster cluster(String more) {
      return of("""
      efforts
        a by helpers on hunger delivers lunches for families in north capacity 50 reached 40
        b by others on hunger delivers lunches for families in north capacity 30 reached 30
        c by helpers on hunger delivers meals for families in north reached 5
      """
              + more)
          .edges()
          .getFirst()
          .node();
    }

    @Test
    void pairsWithRoomAreDuplicatesAndUntiedOnesComeFirst() {
      var pairs = cluster("").pairs();

      assertThat(pairs)
          .extracting(pair -> pair.one().key() + pair.other().key() + " " + pair.level())
          .containsExactly("ab DUPLICATION", "ac DUPLICATION", "bc OVERLAP");
      assertThat(pairs.get(1).sameActor()).isTrue();
      assertThat(pairs.get(2).notProven())
          .containsExactly("Whether one of the two has free capacity is not known.");
      assertThat(cluster("").untiedPairCount()).isEqualTo(2);
    }

    @Test
    void aTieBetweenThoseWhoRunThemLinksAPair() {
      var cluster = cluster("ties\n  others -> helpers COLLABORATES_WITH");

      assertThat(keys(cluster.pairs().get(0).ties()))
          .containsExactly("others->helpers COLLABORATES_WITH");
      assertThat(cluster.untiedPairCount()).isZero();
      assertThat(keys(cluster.actors())).containsExactly("helpers", "others");
    }

    @Test
    void capacityIsAddedAndWhatIsNotStatedIsSaid() {
      var cluster = cluster("");

      assertThat(cluster.capacity().value()).isEqualTo(80);
      assertThat(cluster.capacity().unknownShare())
          .isEqualTo(1 / 3.0, org.assertj.core.api.Assertions.within(1e-9));
      assertThat(cluster.reached().value()).isEqualTo(75);
      assertThat(cluster.freeCapacity().value()).isEqualTo(10);
    }

    @Test
    void unmetNeedMeansThatSeveralMayBeRight() {
      var cluster = cluster("needs\n  100 on hunger in north for families");

      assertThat(cluster.unmetNeed().value()).isEqualTo(25);
      assertThat(cluster.parallelNeeded()).isTrue();
    }

    @Test
    void metNeedAndRoomMeansNoneIsNeeded() {
      assertThat(cluster("needs\n  70 on hunger in north for families").parallelNeeded()).isFalse();
    }

    @Test
    void whereAllAreFullSeveralAreNeeded() {
      var cluster =
          drawn(
              """
              a by helpers delivers lunches for families in north capacity 40 reached 40
              b by others delivers lunches for families in north capacity 30 reached 30
              """);

      assertThat(cluster.parallelNeeded()).isTrue();
      assertThat(cluster.parallelReason()).isEqualTo("Every one of these efforts is full.");
      assertThat(cluster.pairs().getFirst().notProven()).isEmpty();
      assertThat(cluster.level()).isEqualTo(DuplicationLevel.OVERLAP);
    }

    @Test
    void whereOneMayHaveRoomMetNeedLeavesItOpen() {
      var lines =
          """
          a by helpers on hunger delivers lunches for families in north capacity 40 reached 40
          b by others on hunger delivers lunches for families in north reached 30
          """;
      var cluster = drawn(lines, "needs\n  70 on hunger in north for families");

      assertThat(cluster.parallelNeeded()).isNull();
      assertThat(cluster.parallelReason())
          .isEqualTo("Recorded need is met; whether these efforts are full is not known.");
      assertThat(drawn(lines).parallelReason())
          .isEqualTo("Whether those whom all of them are for still need more is not known.");
    }

    @Test
    void theRoomOfASuspendedEffortIsNotProven() {
      var pair =
          drawn(
                  """
                  a delivers lunches for families in north capacity 40 reached 40
                  b delivers lunches for families in north capacity 30 reached 3 status SUSPENDED
                  """)
              .pairs()
              .getFirst();

      assertThat(pair.level()).isEqualTo(DuplicationLevel.OVERLAP);
      assertThat(pair.notProven())
          .containsExactly("Whether one of the two has free capacity is not known.");
    }

    @Test
    void pairsComeByLevelThenThoseThatNobodyLinks() {
      var cluster =
          drawn(
              """
              a by helpers delivers lunches for families in north capacity 40 reached 40
              b by others delivers lunches for families in north capacity 30 reached 30
              c by city delivers lunches for families in north capacity 30 reached 3
              """,
              "ties\n  helpers -> city COLLABORATES_WITH");

      assertThat(cluster.pairs())
          .extracting(pair -> pair.one().key() + pair.other().key() + " " + pair.level())
          .containsExactly("bc DUPLICATION", "ac DUPLICATION", "ab OVERLAP");
    }

    @Test
    void aTieToSomebodyElseLinksNoPair() {
      var cluster = cluster("ties\n  helpers -> city COLLABORATES_WITH");

      assertThat(cluster.pairs()).allSatisfy(pair -> assertThat(pair.ties()).isEmpty());
    }

    @Test
    void whoTheViewDoesNotShowIsNotNamedAndLinksNobody() {
      var cluster =
          drawn(
              """
              a by ghost,helpers delivers lunches for families in north
              b by ghost delivers lunches for families in north
              """,
              "actors\n  ghost @STEWARDS");

      assertThat(keys(cluster.actors())).containsExactly("helpers");
      assertThat(cluster.pairs().getFirst().sameActor()).isFalse();
    }

    @Test
    void anEffortThatStatesACodeAndOneWithinItCountsOnce() {
      var cluster =
          drawn(
              """
              a delivers meals,lunches for families in north,district reached 10
              b delivers lunches for families in north reached 5
              """);

      assertThat(cluster.effortCount()).isEqualTo(2);
      assertThat(keys(cluster.efforts())).containsExactly("a", "b");
      assertThat(cluster.reached().value()).isEqualTo(15);
    }

    @Test
    void ofMoreThanTwentyFiveEffortsTheFirstAreShown() {
      var lines = new StringBuilder();
      for (int i = 10; i < 35; i++) {
        lines.append("e").append(i).append(" delivers lunches for families in north\n");
      }
      assertThat(drawn(lines.toString()).cut()).isFalse();

      var cluster = drawn(lines + "late delivers lunches for families in north\n");
      assertThat(cluster.cut()).isTrue();
      assertThat(cluster.effortCount()).isEqualTo(26);
      assertThat(keys(cluster.efforts())).hasSize(25).doesNotContain("late");
    }

    private OverlapCluster drawn(String efforts) {
      return drawn(efforts, "");
    }

    private OverlapCluster drawn(String efforts, String more) {
      var view =
          LandscapeSketch.of(CODES)
              .with(more.isEmpty() ? "ties\n" : more)
              .with("efforts\n" + efforts.indent(2))
              .view();
      return of(view, OverlapSharing.SERVICE_AND_POPULATION).edges().getFirst().node();
    }

    @Test
    void withoutARecordedNeedNobodyKnows() {
      assertThat(cluster("").parallelNeeded()).isNull();
    }
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    var lines = new StringBuilder("efforts\n");
    for (var place : List.of("north", "south", "elsewhere")) {
      for (int i = 0; i < 2; i++) {
        lines.append("  ").append(place).append(i).append(" delivers lunches for families in ");
        lines.append(place).append('\n');
      }
    }
    var view = LandscapeSketch.of(CODES).with(lines.toString()).view();
    var seen = new ArrayList<List<String>>();
    String after = null;
    do {
      var page =
          OverlapClusters.answer(
              view,
              new OverlapQuestion(
                  OverlapSharing.SERVICE_AND_POPULATION, OverlapOrder.EFFORTS, null, 1, after));
      seen.addAll(efforts(page));
      after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
    } while (after != null);

    assertThat(seen)
        .containsExactly(
            List.of("elsewhere0", "elsewhere1"),
            List.of("north0", "north1"),
            List.of("south0", "south1"));
  }

  @Test
  void aPageSaysWhetherThereIsMoreOnEitherSide() {
    var view =
        LandscapeSketch.of(CODES)
            .with(
                """
                efforts
                  a delivers meals for families in north
                  b delivers meals for families in north
                  c delivers coaching for families in north
                  d delivers coaching for families in north
                """)
            .view();
    var first = ask(view, null, 1, null);
    var last = ask(view, null, 50, first.pageInfo().endCursor());

    // By the keys of place and service, whatever their order in the landscape.
    assertThat(efforts(first)).containsExactly(List.of("c", "d"));
    assertThat(efforts(last)).containsExactly(List.of("a", "b"));
    assertThat(first.pageInfo().hasPreviousPage()).isFalse();
    assertThat(first.pageInfo().hasNextPage()).isTrue();
    assertThat(last.pageInfo().hasPreviousPage()).isTrue();
    assertThat(last.pageInfo().hasNextPage()).isFalse();
  }

  @Test
  void anEffortCodedToMoreThanAThousandCellsTellsNothing() {
    var codes = new StringBuilder();
    for (var section : List.of("services", "populations", "places")) {
      codes.append(section).append('\n');
      for (int i = 10; i < 21; i++) {
        codes.append("  ").append(section.charAt(1)).append(i).append('\n');
      }
    }
    var ten = "10,L11,L12,L13,L14,L15,L16,L17,L18,L19";
    var wide =
        "delivers e%s for o%s in l%s"
            .formatted(ten.replace("L", "e"), ten.replace("L", "o"), ten.replace("L", "l"));
    var view =
        LandscapeSketch.of(codes.toString())
            .with(
                "efforts\n  wide "
                    + wide
                    + "\n  wider "
                    + wide
                    + ",l20\n  one delivers e10 for o10 in l10")
            .view();
    var answer = of(view, OverlapSharing.SERVICE_AND_POPULATION);

    assertThat(efforts(answer)).containsExactly(List.of("one", "wide"));
    assertThat(answer.comparedEffortCount()).isEqualTo(2);
    assertThat(answer.tooWideEffortCount()).isEqualTo(1);
  }

  @Test
  void withinTheFirstPlaceOfTheLandscapeIsNotEverywhere() {
    var view =
        LandscapeSketch.of(CODES)
            .with(
                """
                efforts
                  a delivers lunches for families in north
                  b delivers lunches for families in north
                  c delivers lunches for families in elsewhere
                  d delivers lunches for families in elsewhere
                """)
            .view();

    assertThat(efforts(ask(view, "district", 50, null))).containsExactly(List.of("a", "b"));
  }

  @Test
  void onlyCellsWithinAPlaceAreAsked() {
    var view =
        LandscapeSketch.of(CODES)
            .with(
                """
                efforts
                  a delivers lunches for families in district
                  b delivers lunches for families in north
                  c delivers lunches for families in elsewhere
                  d delivers lunches for families in elsewhere
                """)
            .view();
    var inNorth =
        new OverlapQuestion(OverlapSharing.SERVICE, OverlapOrder.EFFORTS, "north", 50, null);

    assertThat(efforts(OverlapClusters.answer(view, inNorth))).containsExactly(List.of("a", "b"));
  }

  @Test
  void badPagesPlacesAndCursorsAreRefused() {
    var view = LandscapeSketch.of(CODES).view();

    assertThatThrownBy(() -> ask(view, null, 0, null))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("first: 0 must be between 1 and 50");
    assertThatThrownBy(() -> ask(view, "nowhere", 1, null))
        .isInstanceOf(InvalidArgumentException.class);
    assertThatThrownBy(() -> ask(view, null, 1, "garbage"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("after: garbage is not a cursor of these clusters");
  }

  private static OverlapClusterConnection ask(
      LandscapeView view,
      @org.jspecify.annotations.Nullable String within,
      int first,
      @org.jspecify.annotations.Nullable String after) {
    return OverlapClusters.answer(
        view,
        new OverlapQuestion(OverlapSharing.SERVICE, OverlapOrder.EFFORTS, within, first, after));
  }

  /// The oracle compares all pairs, one by one, by walking up the codes.
  @ParameterizedTest
  @EnumSource
  void twoEffortsAreInAClusterIfAndOnlyIfTheyOverlap(OverlapSharing sharing) {
    var random = new Random(7);
    for (int round = 0; round < 60; round++) {
      var lines = new StringBuilder("efforts\n");
      for (int i = 0; i < 14; i++) {
        lines
            .append("  e" + i)
            .append(" delivers " + some(random, "meals", "lunches", "dinners", "coaching"))
            .append(" for " + some(random, "residents", "families", "elders"))
            .append(" in " + some(random, "district", "north", "south", "elsewhere"))
            .append('\n');
      }
      var view = LandscapeSketch.of(CODES).with(lines.toString()).view();

      assertThat(clustered(of(view, sharing)))
          .as("round %d", round)
          .isEqualTo(overlapping(view, sharing));
    }
  }

  private static String some(Random random, String... codes) {
    return IntStream.range(0, 1 + random.nextInt(2))
        .mapToObj(any -> codes[random.nextInt(codes.length)])
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static Set<Set<String>> clustered(OverlapClusterConnection answer) {
    assertThat(answer.pageInfo().hasNextPage()).isFalse();
    var pairs = new HashSet<Set<String>>();
    for (var efforts : efforts(answer)) {
      for (var one : efforts) {
        efforts.stream().filter(o -> !o.equals(one)).forEach(o -> pairs.add(Set.of(one, o)));
      }
    }
    return pairs;
  }

  private static Set<Set<String>> overlapping(LandscapeView view, OverlapSharing sharing) {
    var pairs = new HashSet<Set<String>>();
    for (var one : view.snapshot().efforts()) {
      for (var other : view.snapshot().efforts()) {
        if (one != other && overlap(view, sharing, one, other)) {
          pairs.add(Set.of(one.key(), other.key()));
        }
      }
    }
    return pairs;
  }

  private static boolean overlap(
      LandscapeView view, OverlapSharing sharing, EffortFact one, EffortFact other) {
    boolean service =
        SharedCodes.narrower(view.snapshot().services(), one.services(), other.services()).length
            > 0;
    boolean population =
        SharedCodes.narrower(view.snapshot().populations(), one.populations(), other.populations())
                .length
            > 0;
    boolean place =
        SharedCodes.narrower(view.snapshot().places(), one.places(), other.places()).length > 0;
    return place
        && switch (sharing) {
          case SERVICE -> service;
          case POPULATION -> population;
          case SERVICE_AND_POPULATION -> service && population;
        };
  }
}
