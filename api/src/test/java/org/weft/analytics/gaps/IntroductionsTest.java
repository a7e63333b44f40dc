package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Ref;
import org.weft.support.LandscapeSketch;

/// Whoever is invited is introduced by people who know each other: warm ways before formal ones,
/// never through opponents, hardly through those who know everybody.
class IntroductionsTest {

  /// One in the room; whoever is needed is of the sector FAITH.
  private static final String ROOM =
      """
      actors
        room COLLABORATION
        us NONPROFIT
        goal FAITH
        a NONPROFIT
        b NONPROFIT
        club COLLABORATION
      seats
        room: us MEMBER
      """;

  @Test
  void aSharedPersonIsTheWarmestWay() {
    var way =
        way("ties\n  us -> goal SUPPORTS confirmedBy goal\nposts\n  ann -> us\n  ann -> goal\n");

    assertThat(way).isEqualTo("2: us SHARED_PERSON goal (ann@goal ann@us)");
  }

  @Test
  void thePersonOfASeatCountsAsWell() {
    var way =
        way(
            """
            actors
              host COLLABORATION
            seats
              host: us MEMBER person ann
            posts
              ann -> goal
            """);

    assertThat(way).isEqualTo("2: us SHARED_PERSON goal (ann@goal host:us)");
  }

  @Test
  void aConfirmedTieComesBeforeAnEvidencedOneAndAClaimedOneLast() {
    assertThat(way("ties\n  us -> goal SUPPORTS confirmedBy goal @CLAIMED\n"))
        .isEqualTo("3: us CONFIRMED_TIE goal (us->goal SUPPORTS)");
    assertThat(way("ties\n  us -> goal SUPPORTS @CONFIRMED\n"))
        .isEqualTo("3: us CONFIRMED_TIE goal (us->goal SUPPORTS)");
    assertThat(way("ties\n  goal -> us SUPPORTS\n"))
        .isEqualTo("4: us EVIDENCED_TIE goal (goal->us SUPPORTS)");
    assertThat(way("ties\n  us -> goal SUPPORTS @CLAIMED\n"))
        .isEqualTo("8: us CLAIMED_TIE goal (us->goal SUPPORTS)");
    assertThat(way("ties\n  us -> goal SUPPORTS @CLAIMED\n  us -> goal REFERS_TO\n"))
        .isEqualTo("4: us EVIDENCED_TIE goal (us->goal REFERS_TO)");
  }

  @Test
  void twoWithSeatsInOneCollaborationKnowEachOther() {
    assertThat(way("seats\n  club: us MEMBER\n  club: goal MEMBER\n"))
        .isEqualTo("5: us CO_MEMBERSHIP goal (club:goal club:us)");
  }

  @Test
  void aCollaborationKnowsItsMembers() {
    assertThat(way("ties\n  us -> club SUPPORTS @CONFIRMED\nseats\n  club: goal MEMBER\n"))
        .isEqualTo("6: us CONFIRMED_TIE club (us->club SUPPORTS); club SEAT goal (club:goal)");
  }

  @Test
  void aStepRestsOnWhatIsBetweenTheTwoOnly() {
    assertThat(way("posts\n  ann -> us\n  ann -> goal\n  bob -> us\n  bob -> a\n"))
        .isEqualTo("2: us SHARED_PERSON goal (ann@goal ann@us)");
    assertThat(way("seats\n  club: us MEMBER\n  club: goal MEMBER\n  club: a MEMBER\n"))
        .isEqualTo("5: us CO_MEMBERSHIP goal (club:goal club:us)");
    assertThat(way("flows\n  goal -> us MONEY 1 EUR\n  a -> us MONEY 1 EUR\n"))
        .isEqualTo("6: us FLOW goal (goal->us MONEY)");
  }

  @Test
  void whoTakesFromTheRoomIsAnAcquaintanceToo() {
    assertThat(way("flows\n  us -> goal MONEY 1 EUR\n"))
        .isEqualTo("6: us FLOW goal (us->goal MONEY)");
  }

  @Test
  void aFlowIsAnAcquaintanceAlsoTowardsTheRoomItself() {
    assertThat(way("flows\n  goal -> us MONEY 1 EUR\n"))
        .isEqualTo("6: us FLOW goal (goal->us MONEY)");
    assertThat(way("flows\n  goal -> room MONEY 1 EUR\n"))
        .isEqualTo("6: room FLOW goal (goal->room MONEY)");
  }

  @Test
  void twoWarmStepsAreBetterThanOneColdOne() {
    var way =
        way(
            """
            ties
              us -> goal SUPPORTS @CLAIMED
              us -> a SUPPORTS @CONFIRMED
              a -> goal SUPPORTS @CONFIRMED
            """);

    assertThat(way)
        .isEqualTo(
            "6: us CONFIRMED_TIE a (us->a SUPPORTS); a CONFIRMED_TIE goal (a->goal SUPPORTS)");
  }

  @Test
  void ofEquallyWarmAndShortWaysTheFirstByKeyIsTaken() {
    var square =
        """
        ties
          us -> b SUPPORTS @CONFIRMED
          b -> goal SUPPORTS @CONFIRMED
          us -> a SUPPORTS @CONFIRMED
          a -> goal SUPPORTS @CONFIRMED
        """;

    for (int seed = 0; seed < 10; seed++) {
      assertThat(way(LandscapeSketch.of(ROOM).with(square).shuffled(seed)))
          .startsWith("6: us CONFIRMED_TIE a");
    }
  }

  @Nested
  class WhoIntroducesNobody {

    @Test
    void aCandidateWithoutAnyTieHasNoIntroduction() {
      assertThat(candidate(LandscapeSketch.of(ROOM)).introducing().status())
          .isEqualTo(IntroductionStatus.NONE);
      assertThat(way("")).isEqualTo("none");
    }

    @Test
    void anEmptyRoomIntroducesNobody() {
      var drawn = LandscapeSketch.of("actors\n  room COLLABORATION\n  goal FAITH\n");

      assertThat(way(drawn)).isEqualTo("none");
    }

    @Test
    void tiesOfOppositionAndDependenceAreNoIntroduction() {
      assertThat(way("ties\n  us -> goal OPPOSES\n")).isEqualTo("none");
      assertThat(way("ties\n  us -> goal DEPENDS_ON\n  goal -> us DEPENDS_ON\n")).isEqualTo("none");
    }

    @Test
    void whoOpposesTheRoomIntroducesNobodySoOppositionBehindOpponentsIsNotReached() {
      var behind =
          """
          ties
            us -> a SUPPORTS @CONFIRMED
            a -> goal SUPPORTS @CONFIRMED
          """;

      assertThat(way(behind + "  a -> us OPPOSES\n")).isEqualTo("none");
      assertThat(way(behind + "  us -> a OPPOSES\n")).isEqualTo("none");
      assertThat(way(behind + "  a -> room OPPOSES\n")).isEqualTo("none");
      assertThat(way(behind + "  a -> b OPPOSES\n")).startsWith("6: ");
    }

    @Test
    void anOpponentItselfCanBeIntroduced() {
      assertThat(way("ties\n  goal -> us OPPOSES\n  us -> goal REFERS_TO @CONFIRMED\n"))
          .isEqualTo("3: us CONFIRMED_TIE goal (us->goal REFERS_TO)");
    }

    @Test
    void whatTheViewDoesNotCountIsNoWay() {
      assertThat(way("ties\n  us -> goal SUPPORTS until 2020-01-01\n")).isEqualTo("none");
      assertThat(way("ties\n  us -> goal SUPPORTS @MEMBERS\n")).isEqualTo("none");
      assertThat(way("posts\n  ann -> us\n  ann -> goal until 2020-01-01\n")).isEqualTo("none");
    }
  }

  @Nested
  class EverybodysAccountant {

    @Test
    void aWayThroughOneWhoKnowsFiftyCostsTwoMoreAndSoOnByEachDoubling() {
      assertThat(throughHub(49)).startsWith("6: us CONFIRMED_TIE a");
      assertThat(throughHub(50)).startsWith("8: ");
      assertThat(throughHub(99)).startsWith("8: ");
      assertThat(throughHub(100)).startsWith("10: ");
      assertThat(throughHub(1000)).startsWith("16: ");
    }

    @Test
    void aHubOfDegreeTenThousandIntroducesNobody() {
      assertThat(throughHub(1001)).isEqualTo("none");
      assertThat(throughHub(10_000)).isEqualTo("none");
    }

    @Test
    void aLongerWayAroundTheHubIsTaken() {
      var around = hub(200).with("ties\n  us -> b SUPPORTS @CONFIRMED\n  b -> goal REFERS_TO\n");

      assertThat(way(around)).startsWith("7: us CONFIRMED_TIE b");
    }

    @Test
    void aHubInTheRoomIsNoDetour() {
      var clients = IntStream.range(0, 2000).mapToObj(i -> "  us -> c" + i + " CONTRACTS\n");
      var drawn =
          LandscapeSketch.of(ROOM)
              .with(actors(2000))
              .with("ties\n" + clients.collect(Collectors.joining()))
              .with("ties\n  us -> goal SUPPORTS @CONFIRMED\n");

      assertThat(way(drawn)).startsWith("3: us CONFIRMED_TIE goal");
    }

    @Test
    void aPersonAtManyOrganizationsIsAHubToo() {
      var posts = IntStream.range(0, 60).mapToObj(i -> "  ann -> c" + i + "\n");
      var drawn =
          LandscapeSketch.of(ROOM)
              .with(actors(60))
              .with("posts\n  ann -> us\n  ann -> goal\n" + posts.collect(Collectors.joining()));

      assertThat(way(drawn)).startsWith("4: us SHARED_PERSON goal");
    }

    private String throughHub(int known) {
      return way(hub(known));
    }

    /// `a` knows us, the goal, and so many others that it makes this number.
    private LandscapeSketch hub(int known) {
      var clients = IntStream.range(0, known - 2).mapToObj(i -> "  a -> c" + i + " CONTRACTS\n");
      return LandscapeSketch.of(ROOM)
          .with(actors(known - 2))
          .with("ties\n  us -> a SUPPORTS @CONFIRMED\n  a -> goal SUPPORTS @CONFIRMED\n")
          .with("ties\n" + clients.collect(Collectors.joining()));
    }

    private String actors(int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> "  c" + i + " BUSINESS\n")
          .collect(Collectors.joining("", "actors\n", ""));
    }
  }

  @Test
  void farAwayWhereTheSearchEndsIsNotReachedRatherThanNone() {
    var crowd =
        IntStream.range(0, 21_000).mapToObj(i -> "  us -> c" + i + " CONTRACTS @CONFIRMED\n");
    var drawn =
        LandscapeSketch.of(ROOM)
            .with(
                IntStream.range(0, 21_000)
                    .mapToObj(i -> "  c" + i + " BUSINESS\n")
                    .collect(Collectors.joining("", "actors\n", "")))
            .with("ties\n  us -> goal SUPPORTS @CLAIMED\n" + crowd.collect(Collectors.joining()));

    assertThat(candidate(drawn).introducing().status()).isEqualTo(IntroductionStatus.NOT_REACHED);
    assertThat(candidate(drawn).introducing().introduction()).isNull();
  }

  @Test
  void everyStepOfEveryWayRestsOnFactsAndTheStepsAddUp() {
    for (int seed = 0; seed < 60; seed++) {
      var drawn = random(new Random(seed));
      var introduction = candidate(drawn).introducing().introduction();
      if (introduction != null) {
        int cost = 0;
        for (var step : introduction.steps()) {
          assertThat(step.facts()).as("seed %d", seed).isNotEmpty();
          cost += cost(step.kind());
        }
        assertThat(introduction.cost()).as("seed %d", seed).isEqualTo(cost);
        assertThat(introduction.steps().getFirst().from().key()).isIn("us", "room");
        assertThat(introduction.steps().getLast().to().key()).isEqualTo("goal");
      }
    }
  }

  private static int cost(IntroductionKind kind) {
    return switch (kind) {
      case SHARED_PERSON -> 2;
      case CONFIRMED_TIE, SEAT -> 3;
      case EVIDENCED_TIE -> 4;
      case CO_MEMBERSHIP -> 5;
      case FLOW -> 6;
      case CLAIMED_TIE -> 8;
    };
  }

  private static LandscapeSketch random(Random random) {
    var actors = List.of("us", "a", "b", "club", "goal");
    var text = new StringBuilder("ties\n");
    var evidence = List.of("@CLAIMED", "@CONFIRMED", "");
    for (int i = 0; i < 4; i++) {
      text.append("  ").append(one(random, actors)).append(" -> ").append(one(random, actors));
      text.append(random.nextInt(4) == 0 ? " OPPOSES " : " SUPPORTS ");
      text.append(one(random, evidence)).append('\n');
    }
    text.append("posts\n");
    for (int i = 0; i < 3; i++) {
      text.append("  ").append(one(random, List.of("ann", "bo")));
      text.append(" -> ").append(one(random, actors)).append('\n');
    }
    text.append("seats\n  club: ")
        .append(one(random, List.of("a", "b", "goal")))
        .append(" MEMBER\n");
    text.append("flows\n  ").append(one(random, actors)).append(" -> b MONEY 1 EUR\n");
    return LandscapeSketch.of(ROOM).with(text.toString());
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String way(String more) {
    var drawn = LandscapeSketch.of(ROOM);
    return way(more.isEmpty() ? drawn : drawn.with(more));
  }

  /// `cost: from KIND to (facts); …`, or `none`.
  private static String way(LandscapeSketch drawn) {
    @Nullable Introduction found = candidate(drawn).introducing().introduction();
    if (found == null) {
      return "none";
    }
    return found.steps().stream()
        .map(step ->
            step.from().key()
                + ' '
                + step.kind()
                + ' '
                + step.to().key()
                + step.facts().stream().map(Ref::key).collect(Collectors.joining(" ", " (", ")")))
        .collect(Collectors.joining("; ", found.cost() + ": ", ""));
  }

  private static SeatCandidate candidate(LandscapeSketch drawn) {
    var question =
        new RoomQuestion(
            "room", null, null, null, null, List.of(), List.of("FAITH"), List.of(), false, 5);
    return WhoIsMissingAnalysis.answer(drawn.view(), question)
        .requiredSeats()
        .getFirst()
        .candidates()
        .getFirst();
  }
}
