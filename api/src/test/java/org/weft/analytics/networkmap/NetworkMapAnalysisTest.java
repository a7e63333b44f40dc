package org.weft.analytics.networkmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
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
}
