package org.weft.analytics.networkmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// Who is on the picture, where, and what connects them.
class NetworkMapAnalysisTest {

  private static final Set<MapLineKind> ALL_LINES = EnumSet.allOf(MapLineKind.class);
  private static final MapFilter EVERYBODY = new MapFilter(null, null, null, null);

  /// A pact of a city and a charity, which the city also funds; a shop that the charity knows since
  /// 2026-03; a stranger.
  private static final String TEXT =
      """
      issues
        welfare
          food
      populations
        families
      places
        land
          east
      actors
        city GOVERNMENT in land
        charity NONPROFIT represents families
        shop BUSINESS in east
        stranger
        pact COLLABORATION on food
      efforts
        soup by shop on food for families in east
      seats
        pact: city
        pact: charity
      flows
        city -> charity MONEY 100 EUR at 2026-01-31
        city -> charity MONEY 50 EUR at 2026-02-28
        ? -> charity MONEY 10 EUR at 2026-02-28
        city -> city MONEY 10 EUR at 2026-02-28
      ties
        city -> charity COLLABORATES_WITH
        charity -> shop COLLABORATES_WITH since 2026-03-01
        shop -> city OPPOSES
        shop -> stranger COLLABORATES_WITH @STEWARDS
      """;

  private static final LandscapeSketch DRAWN = LandscapeSketch.of(TEXT);

  private static NetworkMap ask(LandscapeView view, MapFilter filter, @Nullable String around) {
    return ask(view, filter, around, 2000, Set.of());
  }

  private static NetworkMap ask(
      LandscapeView view, MapFilter filter, @Nullable String around, int marks, Set<String> open) {
    return NetworkMapAnalysis.answer(
        view, new NetworkMapQuestion(ALL_LINES, TieKind.CONTACTS, filter, marks, open, around, 1));
  }

  private static List<String> actors(NetworkMap map) {
    return map.actors().stream().map(MapActor::id).toList();
  }

  private static List<String> lines(NetworkMap map) {
    return map.lines().stream()
        .map(line -> line.from() + "-" + line.to() + " " + line.factsCount() + " " + line.kinds())
        .toList();
  }

  private static LandscapeView publicView() {
    return DRAWN.view(LandscapeSketch.TODAY, EvidenceBasis.CLAIMED, Visibility.PUBLIC);
  }

  @Test
  void tiesFlowsAndSeatsConnect() {
    var map = ask(publicView(), EVERYBODY, null);
    assertThat(actors(map)).containsExactly("charity", "city", "pact", "shop", "stranger");
    assertThat(lines(map))
        .containsExactly(
            "charity-city 3 [TIE, FLOW]",
            "charity-pact 1 [SEAT]",
            "charity-shop 1 [TIE]",
            "city-pact 1 [SEAT]");
    assertThat(map.linesCount()).isEqualTo(4);
    assertThat(map.actors()).extracting(MapActor::neighborsCount).containsExactly(3, 2, 2, 1, 0);
  }

  @Test
  void whatMayNotBeSeenMovesNothing() {
    var steward =
        ask(
            DRAWN.view(LandscapeSketch.TODAY, EvidenceBasis.CLAIMED, Visibility.STEWARDS),
            EVERYBODY,
            null);
    assertThat(lines(steward)).contains("shop-stranger 1 [TIE]");
    var without = LandscapeSketch.of(TEXT.replaceAll(".*@STEWARDS\n", ""));
    assertThat(places(ask(publicView(), EVERYBODY, null)))
        .isEqualTo(places(ask(without.view(), EVERYBODY, null)))
        .isNotEqualTo(places(steward));
  }

  @Test
  void nobodyMovesWhileDateEvidenceAndFiltersChange() {
    var now = publicView();
    var then =
        new LandscapeView(
            now.snapshot(),
            LocalDate.parse("2026-02-01"),
            EvidenceBasis.EVIDENCED,
            Visibility.PUBLIC);
    var map = ask(now, EVERYBODY, null);
    var before = ask(then, EVERYBODY, null);
    assertThat(lines(before))
        .containsExactly(
            "charity-city 2 [TIE, FLOW]", "charity-pact 1 [SEAT]", "city-pact 1 [SEAT]");
    assertThat(places(before)).isEqualTo(places(map));
    var filtered = ask(now, new MapFilter(List.of("NONPROFIT"), null, null, null), null);
    assertThat(actors(filtered)).containsExactly("charity");
    assertThat(places(map)).containsAll(places(filtered));
  }

  private static Set<String> places(NetworkMap map) {
    return map.actors().stream()
        .map(actor -> actor.id() + " " + actor.x() + " " + actor.y())
        .collect(Collectors.toSet());
  }

  @Test
  void filtersFollowHierarchiesAndWhatIsRun() {
    assertThat(actors(filtered(null, List.of("welfare"), null, null)))
        .containsExactly("pact", "shop");
    assertThat(actors(filtered(null, null, List.of("land"), null))).containsExactly("city", "shop");
    assertThat(actors(filtered(null, null, List.of("east"), null))).containsExactly("shop");
    assertThat(actors(filtered(null, null, null, List.of("families"))))
        .containsExactly("charity", "shop");
    assertThat(actors(filtered(List.of("BUSINESS"), null, null, List.of("families"))))
        .containsExactly("shop");
    assertThat(actors(filtered(List.of(), null, null, null))).isEmpty();
    assertThatThrownBy(() -> filtered(null, List.of("nothing"), null, null))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("issues")
        .hasMessageContaining("nothing");
  }

  private static NetworkMap filtered(
      @Nullable List<String> sectors,
      @Nullable List<String> issues,
      @Nullable List<String> places,
      @Nullable List<String> populations) {
    return ask(publicView(), new MapFilter(sectors, issues, places, populations), null);
  }

  @Test
  void aroundOneIsItAndItsNeighbors() {
    assertThat(actors(ask(publicView(), EVERYBODY, "shop"))).containsExactly("charity", "shop");
    var alone = ask(publicView(), new MapFilter(List.of("GOVERNMENT"), null, null, null), "shop");
    assertThat(actors(alone)).containsExactly("shop");
    var funded = ask(publicView(), new MapFilter(List.of("NONPROFIT"), null, null, null), "city");
    assertThat(actors(funded)).containsExactly("charity", "city");
    assertThat(lines(funded)).containsExactly("charity-city 3 [TIE, FLOW]");
  }

  @Test
  void whoIsNewInAWhatIfStandsBesideANeighbor() {
    var now = publicView();
    var could =
        LandscapeSketch.whatIf(
            now,
            """
            actors
              newcomer NONPROFIT
            ties
              newcomer -> shop COLLABORATES_WITH
            """);
    var map = ask(could, EVERYBODY, null);
    assertThat(places(map)).containsAll(places(ask(now, EVERYBODY, null)));
    var shop = mark(map, "shop");
    var newcomer = mark(map, "newcomer");
    assertThat(Math.hypot(shop.x() - newcomer.x(), shop.y() - newcomer.y())).isLessThan(0.6);
  }

  private static MapActor mark(NetworkMap map, String id) {
    return map.actors().stream().filter(actor -> actor.id().equals(id)).findFirst().orElseThrow();
  }

  /// Thirty cliques of five in a ring.
  private static LandscapeSketch cliques(Random order) {
    var ties = new ArrayList<String>();
    var actors = new ArrayList<String>();
    for (int clique = 0; clique < 30; clique++) {
      for (int one = 0; one < 5; one++) {
        actors.add("  a%02d-%d".formatted(clique, one));
        for (int other = one + 1; other < 5; other++) {
          ties.add(
              "  a%02d-%d -> a%02d-%d COLLABORATES_WITH".formatted(clique, one, clique, other));
        }
      }
      ties.add("  a%02d-0 -> a%02d-1 COLLABORATES_WITH".formatted(clique, (clique + 1) % 30));
    }
    Collections.shuffle(ties, order);
    Collections.shuffle(actors, order);
    return LandscapeSketch.of(
        "actors\n" + String.join("\n", actors) + "\nties\n" + String.join("\n", ties) + "\n");
  }

  @Test
  void tooManyAreCommunitiesUntilTheyAreOpened() {
    var view = cliques(new Random(1)).view();
    var closed = ask(view, EVERYBODY, null, 60, Set.of());
    assertThat(closed.actors()).isEmpty();
    assertThat(closed.actorsCount()).isEqualTo(150);
    assertThat(closed.communities()).hasSizeBetween(5, 30);
    assertThat(closed.communities().stream().mapToInt(MapCommunity::actorsCount).sum())
        .isEqualTo(150);
    int inner = closed.communities().stream().mapToInt(MapCommunity::innerFactsCount).sum();
    int between = closed.lines().stream().mapToInt(MapLine::factsCount).sum();
    assertThat(inner + between).isEqualTo(330);

    var first = closed.communities().getFirst();
    var opened = ask(view, EVERYBODY, null, 60, Set.of(first.id(), "~nobody"));
    assertThat(opened.actors()).hasSize(first.actorsCount());
    assertThat(opened.communities().getFirst().hiddenCount()).isZero();
    assertThat(opened.actors())
        .allSatisfy(actor -> {
          assertThat(actor.community()).isEqualTo(first.id());
          assertThat(Math.hypot(actor.x() - first.x(), actor.y() - first.y()))
              .isLessThan(first.radius());
        });

    var all = closed.communities().stream().map(MapCommunity::id).collect(Collectors.toSet());
    var budget = ask(view, EVERYBODY, null, 60, all);
    assertThat(budget.actors().size() + budget.communities().size()).isLessThanOrEqualTo(60);
    assertThat(budget.communities().stream().mapToInt(MapCommunity::hiddenCount).sum())
        .isEqualTo(150 - budget.actors().size());
  }

  @Test
  void theOrderOfFactsMovesNobody() {
    var one = ask(cliques(new Random(1)).view(), EVERYBODY, null);
    var other = ask(cliques(new Random(2)).view(), EVERYBODY, null);
    assertThat(places(other)).isEqualTo(places(one));
    assertThat(other.communities()).isEqualTo(one.communities());
    assertThat(lines(other)).isEqualTo(lines(one));
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    for (int marks : new int[] {9, 2001}) {
      assertThatThrownBy(() -> ask(publicView(), EVERYBODY, null, marks, Set.of()))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageContaining("between 10 and 2000");
    }
    assertThatThrownBy(() ->
            new NetworkMapQuestion(ALL_LINES, TieKind.CONTACTS, EVERYBODY, 100, Set.of(), null, 4))
        .hasMessageContaining("between 1 and 3");
    assertThatThrownBy(() -> ask(publicView(), EVERYBODY, "nobody")).hasMessageContaining("around");
  }

  @Test
  void anEmptyLandscapeIsAnEmptyPicture() {
    var map = ask(LandscapeSketch.of("actors\n").view(), EVERYBODY, null);
    assertThat(map.actors()).isEmpty();
    assertThat(map.communities()).isEmpty();
    assertThat(map.lines()).isEmpty();
  }

  /// A chain of five that starts at `a`.
  private static final LandscapeSketch CHAIN =
      LandscapeSketch.of(
          """
          actors
            a
            b
            c
            d
            e
          ties
            a -> b COLLABORATES_WITH
            b -> c COLLABORATES_WITH
            c -> d COLLABORATES_WITH
            d -> e COLLABORATES_WITH
          """);

  private static NetworkMap around(LandscapeSketch drawn, String actor, int marks, int steps) {
    return NetworkMapAnalysis.answer(
        drawn.view(),
        new NetworkMapQuestion(
            ALL_LINES, TieKind.CONTACTS, EVERYBODY, marks, Set.of(), actor, steps));
  }

  @Test
  void aroundOneGoesAsManyStepsAsAsked() {
    assertThat(actors(around(CHAIN, "a", 10, 1))).containsExactly("a", "b");
    assertThat(actors(around(CHAIN, "a", 10, 2))).containsExactly("a", "b", "c");
    assertThat(actors(around(CHAIN, "a", 10, 3))).containsExactly("a", "b", "c", "d");
    assertThat(lines(around(CHAIN, "c", 10, 1))).containsExactly("b-c 1 [TIE]", "c-d 1 [TIE]");
  }

  @Test
  void whereMoreAreNearThanThereAreMarksTheNearestWithMostNeighborsStay() {
    var text = new StringBuilder("actors\n  middle\n");
    var ties = new StringBuilder("ties\n");
    for (int spoke = 11; spoke >= 0; spoke--) {
      text.append("  s%02d\n  end%02d\n".formatted(spoke, spoke));
      ties.append("  middle -> s%02d COLLABORATES_WITH\n".formatted(spoke));
      if (spoke >= 4) {
        ties.append("  s%02d -> end%02d COLLABORATES_WITH\n".formatted(spoke, spoke));
      }
    }
    var drawn = LandscapeSketch.of(text.toString() + ties);

    assertThat(actors(around(drawn, "middle", 10, 3)))
        .containsExactly("middle", "s00", "s04", "s05", "s06", "s07", "s08", "s09", "s10", "s11");
    assertThat(actors(around(drawn, "middle", 14, 3)))
        .hasSize(14)
        .contains("s00", "s01", "s02", "s03", "end04")
        .doesNotContain("end05");
  }

  @Test
  void aCommunityNamesTheThreeWithMostNeighborsAndNobodyWithoutAny() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              a
              b
              c
              d
              e
              lone
              other
            ties
              a -> e COLLABORATES_WITH
              b -> e COLLABORATES_WITH
              c -> e COLLABORATES_WITH
              d -> e COLLABORATES_WITH
              d -> c COLLABORATES_WITH
              d -> b COLLABORATES_WITH
            """);
    var map = ask(drawn.view(), EVERYBODY, null);
    assertThat(map.communities()).extracting(MapCommunity::id).containsExactly("~a", "~lone");
    assertThat(map.communities())
        .extracting(community -> community.hubs().stream().map(Ref::key).toList())
        .containsExactly(List.of("e", "d", "b"), List.of());
    assertThat(map.communities()).extracting(MapCommunity::innerFactsCount).containsExactly(6, 0);
    assertThat(map.communities()).extracting(MapCommunity::hiddenCount).containsExactly(0, 0);
  }

  @Test
  void whoIsFilteredOutIsInNoCommunityAndOnNoLine() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              a GOVERNMENT
              b GOVERNMENT
              c NONPROFIT
              d NONPROFIT
            ties
              a -> b COLLABORATES_WITH
              b -> c COLLABORATES_WITH
              c -> a COLLABORATES_WITH
            """);
    var map = ask(drawn.view(), new MapFilter(List.of("GOVERNMENT"), null, null, null), null);
    assertThat(map.actorsCount()).isEqualTo(2);
    assertThat(map.communities()).extracting(MapCommunity::actorsCount).containsExactly(2);
    assertThat(map.communities()).extracting(MapCommunity::innerFactsCount).containsExactly(1);
    assertThat(lines(map)).containsExactly("a-b 1 [TIE]");
  }

  @Test
  void aCommunityHasANameThatNoActorHas() {
    var drawn = LandscapeSketch.of("actors\n  ~a\n  ~~b\n");
    assertThat(ask(drawn.view(), EVERYBODY, null).communities())
        .extracting(MapCommunity::id)
        .containsExactly("~~~~a");
  }

  @Test
  void communitiesOfAsManyActorsComeByName() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              d
              c
              b
              a
              f
              e
            ties
              a -> b COLLABORATES_WITH
              c -> d COLLABORATES_WITH
            """);
    assertThat(ask(drawn.view(), EVERYBODY, null).communities())
        .extracting(MapCommunity::id)
        .containsExactly("~a", "~c", "~e");
  }

  @Test
  void communitiesDoNotOverlapAndTheirActorsLieWithin() {
    var map = ask(cliques(new Random(1)).view(), EVERYBODY, null);
    for (var one : map.communities()) {
      assertThat(one.radius()).isGreaterThan(Math.sqrt(one.actorsCount()));
      for (var other : map.communities()) {
        if (one != other) {
          assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
              .isGreaterThan(one.radius() + other.radius() - 0.1);
        }
      }
    }
    for (var actor : map.actors()) {
      var home =
          map.communities().stream()
              .filter(community -> community.id().equals(actor.community()))
              .findFirst()
              .orElseThrow();
      assertThat(Math.hypot(actor.x() - home.x(), actor.y() - home.y()))
          .isLessThanOrEqualTo(home.radius());
    }
  }

  @Test
  void tiedCommunitiesAreNearEachOther() {
    var map = ask(cliques(new Random(1)).view(), EVERYBODY, null, 60, Set.of());
    var tied =
        map.lines().stream()
            .map(line -> Set.of(line.from(), line.to()))
            .collect(Collectors.toSet());
    var near = new DoubleSummaryStatistics();
    var all = new DoubleSummaryStatistics();
    for (var one : map.communities()) {
      for (var other : map.communities()) {
        if (one.id().compareTo(other.id()) < 0) {
          double apart =
              Math.hypot(one.x() - other.x(), one.y() - other.y()) - one.radius() - other.radius();
          all.accept(apart);
          if (tied.contains(Set.of(one.id(), other.id()))) {
            near.accept(apart);
          }
        }
      }
    }
    assertThat(near.getAverage()).isLessThan(all.getAverage() / 2);
  }

  @Test
  void whoIsTiedToAllOfACommunityStandsInItsMiddle() {
    var text = new StringBuilder("actors\n  z\n");
    for (int leaf = 0; leaf < 8; leaf++) {
      text.append("actors\n  a%d\nties\n  z -> a%d COLLABORATES_WITH\n".formatted(leaf, leaf));
    }
    var map = ask(LandscapeSketch.of(text.toString()).view(), EVERYBODY, null);
    var disc = map.communities().getFirst();
    assertThat(map.actors())
        .extracting(actor -> away(actor, disc))
        .allSatisfy(away -> assertThat(away).isGreaterThanOrEqualTo(away(mark(map, "z"), disc)));
  }

  private static double away(MapActor actor, MapCommunity disc) {
    return Math.hypot(actor.x() - disc.x(), actor.y() - disc.y());
  }

  /// A clique of twelve, one of four, and a pact whose members have ties to both.
  private static LandscapeView pactBetweenCliques() {
    var text =
        new StringBuilder(
            """
            actors
              hub
              pact COLLABORATION
              q1
              q2
            seats
              pact: hub
              pact: q1
              pact: q2
            ties
              hub -> pact COLLABORATES_WITH
              hub -> q1 COLLABORATES_WITH
              q2 -> hub COLLABORATES_WITH
              q2 -> q1 COLLABORATES_WITH
            """);
    clique(text, "m", 12);
    clique(text, "x", 4);
    text.append("ties\n  m00 -> hub COLLABORATES_WITH\n  x03 -> hub REFERS_TO\n");
    text.append("flows\n  hub -> m01 MONEY 5 EUR\n");
    return LandscapeSketch.of(text.toString()).view();
  }

  private static void clique(StringBuilder text, String name, int size) {
    for (int one = 0; one < size; one++) {
      text.append("actors\n  %s%02d\nties\n".formatted(name, one));
      for (int other = 0; other < one; other++) {
        text.append("  %s%02d -> %s%02d COLLABORATES_WITH\n".formatted(name, other, name, one));
      }
    }
  }

  @Test
  void linesOfClosedCommunitiesAreJoined() {
    var map = ask(pactBetweenCliques(), EVERYBODY, null, 10, Set.of());
    assertThat(map.communities())
        .extracting(MapCommunity::id)
        .containsExactly("~m00", "~hub", "~x00");
    assertThat(lines(map)).containsExactly("~hub-~m00 2 [TIE, FLOW]", "~hub-~x00 1 [TIE]");
    assertThat(map.communities())
        .extracting(MapCommunity::innerFactsCount)
        .containsExactly(66, 7, 6);
    assertThat(map.communities()).extracting(MapCommunity::hiddenCount).containsExactly(12, 4, 4);
  }

  @Test
  void linesOfAnOpenCommunityAreThoseOfItsActors() {
    var map = ask(pactBetweenCliques(), EVERYBODY, null, 10, Set.of("~hub"));
    assertThat(actors(map)).containsExactly("hub", "pact", "q1", "q2");
    assertThat(lines(map))
        .containsExactly(
            "hub-pact 2 [TIE, SEAT]",
            "hub-~m00 2 [TIE, FLOW]",
            "hub-q1 1 [TIE]",
            "hub-q2 1 [TIE]",
            "hub-~x00 1 [TIE]",
            "pact-q1 1 [SEAT]",
            "pact-q2 1 [SEAT]",
            "q1-q2 1 [TIE]");
  }

  @Test
  void whereMarksAreFewThoseWithMostNeighborsAreShownOneByOne() {
    var map = ask(pactBetweenCliques(), EVERYBODY, null, 10, Set.of("~m00"));
    assertThat(actors(map)).containsExactly("m00", "m01", "m02", "m03", "m04", "m05", "m06");
    assertThat(map.communities()).extracting(MapCommunity::hiddenCount).containsExactly(5, 4, 4);
  }

  @Test
  void manySmallGroupsShareADisc() {
    var text = new StringBuilder("actors\n  t1\n  t2\n  t3\nties\n");
    text.append("  t1 -> t2 COLLABORATES_WITH\n  t2 -> t3 COLLABORATES_WITH\n");
    for (int pair = 0; pair < 400; pair++) {
      text.append("actors\n  p%03da\n  p%03db\n".formatted(pair, pair));
      text.append("ties\n  p%03da -> p%03db COLLABORATES_WITH\n".formatted(pair, pair));
    }
    var communities =
        ask(LandscapeSketch.of(text.toString()).view(), EVERYBODY, null).communities();
    assertThat(communities).extracting(MapCommunity::id).containsExactly("~p000a", "~t1");
    assertThat(communities).extracting(MapCommunity::actorsCount).containsExactly(800, 3);
    var shared = communities.getFirst();
    var three = communities.getLast();
    assertThat(Math.hypot(shared.x() - three.x(), shared.y() - three.y()))
        .isLessThan(1.5 * (shared.radius() + three.radius()));
    var without = text.toString().replaceAll("  p399.*\n", "");
    assertThat(ask(LandscapeSketch.of(without).view(), EVERYBODY, null).communities()).hasSize(400);
  }

  @Test
  void whoIsNewInAWhatIfAndHasNoLineStandsAtTheRim() {
    var now = publicView();
    var could = LandscapeSketch.whatIf(now, "actors\n  first\n  second\n");
    var map = ask(could, EVERYBODY, null);
    assertThat(places(map)).containsAll(places(ask(now, EVERYBODY, null)));
    double rim =
        map.communities().stream()
            .mapToDouble(disc -> Math.hypot(disc.x(), disc.y()) + disc.radius())
            .max()
            .orElseThrow();
    for (var id : List.of("first", "second")) {
      assertThat(Math.hypot(mark(map, id).x(), mark(map, id).y())).isEqualTo(rim + 1, within(1e-4));
      assertThat(mark(map, id).community()).isEqualTo("~stranger");
    }
    assertThat(mark(map, "first").x()).isNotEqualTo(mark(map, "second").x());
  }

  @Test
  void whoIsNewInAWhatIfBelongsToTheCommunityOfTheFirstItHasALineTo() {
    var now = cliques(new Random(1)).view();
    var could =
        LandscapeSketch.whatIf(
            now,
            """
            actors
              newcomer NONPROFIT
              another NONPROFIT
            ties
              newcomer -> another COLLABORATES_WITH
              a07-3 -> newcomer COLLABORATES_WITH
              newcomer -> a22-3 COLLABORATES_WITH
            """);
    var map = ask(could, EVERYBODY, null);
    var beside = mark(map, "a07-3");
    var newcomer = mark(map, "newcomer");
    assertThat(newcomer.community()).isEqualTo(beside.community());
    assertThat(Math.hypot(beside.x() - newcomer.x(), beside.y() - newcomer.y()))
        .isEqualTo(0.5, within(1e-4));
  }

  @Test
  void whoHasALineToANewcomerAloneStandsAtTheRim() {
    var could =
        LandscapeSketch.whatIf(
            publicView(),
            """
            actors
              newcomer NONPROFIT
              another NONPROFIT
            ties
              another -> newcomer COLLABORATES_WITH
              newcomer -> city COLLABORATES_WITH
              newcomer -> stranger COLLABORATES_WITH
            """);
    var map = ask(could, EVERYBODY, null);
    var city = mark(map, "city");
    var newcomer = mark(map, "newcomer");
    assertThat(Math.hypot(city.x() - newcomer.x(), city.y() - newcomer.y()))
        .isEqualTo(0.5, within(1e-4));
    assertThat(newcomer.community()).isEqualTo(city.community());
    assertThat(mark(map, "another").community()).isEqualTo("~stranger");
  }

  @Test
  void aWhatIfWithoutNewcomersMovesNobody() {
    var now = publicView();
    var could = LandscapeSketch.whatIf(now, "ties\n  stranger -> city COLLABORATES_WITH\n");
    var map = ask(could, EVERYBODY, null);
    assertThat(places(map)).isEqualTo(places(ask(now, EVERYBODY, null)));
    assertThat(lines(map)).contains("city-stranger 1 [TIE]");
  }

  @Test
  void aWhatIfOfNothingIsLaidOutAnew() {
    var could =
        LandscapeSketch.whatIf(
            LandscapeSketch.of("actors\n").view(),
            "actors\n  a\n  b\nties\n  a -> b COLLABORATES_WITH\n");
    assertThat(places(ask(could, EVERYBODY, null)))
        .isEqualTo(
            places(
                ask(
                    LandscapeSketch.of("actors\n  a\n  b\nties\n  a -> b COLLABORATES_WITH\n")
                        .view(),
                    EVERYBODY,
                    null)));
  }

  @Test
  void onlyLinesAndTiesOfTheKindsAskedAreDrawn() {
    var seats =
        NetworkMapAnalysis.answer(
            publicView(),
            new NetworkMapQuestion(
                Set.of(MapLineKind.SEAT), TieKind.CONTACTS, EVERYBODY, 100, Set.of(), null, 1));
    assertThat(lines(seats)).containsExactly("charity-pact 1 [SEAT]", "city-pact 1 [SEAT]");
    var opposed =
        NetworkMapAnalysis.answer(
            publicView(),
            new NetworkMapQuestion(
                Set.of(MapLineKind.TIE),
                Set.of(TieKind.OPPOSES),
                EVERYBODY,
                100,
                Set.of(),
                null,
                1));
    assertThat(lines(opposed)).containsExactly("city-shop 1 [TIE]");
  }

  @Test
  void theEndsOfARangeAreInIt() {
    assertThat(actors(around(CHAIN, "e", 2000, 3))).containsExactly("b", "c", "d", "e");
    assertThat(actors(around(CHAIN, "e", 10, 1))).containsExactly("d", "e");
    assertThatThrownBy(() -> around(CHAIN, "e", 10, 0)).hasMessageContaining("between 1 and 3");
  }
}
