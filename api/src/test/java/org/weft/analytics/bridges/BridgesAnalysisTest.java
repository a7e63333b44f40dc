package org.weft.analytics.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;
import org.weft.paging.Page;
import org.weft.support.LandscapeSketch;

/// Two communities without a tie between them have a gap, and who is tied to both could bridge it.
class BridgesAnalysisTest {

  /// Business and faith do not meet; the city knows two businesses and a chapel, the charity one of
  /// each. Nothing is known of the lonely shop.
  private static final LandscapeSketch DRAWN =
      LandscapeSketch.of(
          """
          places
            land
              east
                mill
              west
          actors
            mart BUSINESS in mill
            shop BUSINESS in east
            lonely BUSINESS in east
            chapel FAITH in west
            mosque FAITH in west
            city GOVERNMENT in land
            charity NONPROFIT in west
            stray
          ties
            city -> mart COLLABORATES_WITH
            shop -> city COLLABORATES_WITH
            city -> chapel COLLABORATES_WITH
            charity -> mart COLLABORATES_WITH
            charity -> mosque COLLABORATES_WITH
            charity -> city COLLABORATES_WITH
            chapel -> mosque COLLABORATES_WITH
            mosque -> shop OPPOSES
            lonely -> mosque DEPENDS_ON
          """);

  private static Bridges ask(LandscapeSketch drawn, BridgeGrouping by) {
    return BridgesAnalysis.answer(drawn.view(), new BridgesQuestion(by, TieKind.CONTACTS));
  }

  @Test
  void whoIsTiedToBothCouldBridgeTheTwo() {
    var gap = ask(DRAWN, BridgeGrouping.SECTORS).gaps(5);
    assertThat(gap).hasSize(1);
    assertThat(gap.getFirst().one().key()).isEqualTo("BUSINESS");
    assertThat(gap.getFirst().other().key()).isEqualTo("FAITH");
    assertThat(gap.getFirst().possibleTiesCount()).isEqualTo(6);
    assertThat(gap.getFirst().candidates())
        .extracting(candidate ->
            candidate.actor().key()
                + " "
                + candidate.tiesToOneCount()
                + " "
                + candidate.tiesToOtherCount())
        .containsExactly("city 2 1", "charity 1 1");
  }

  @Test
  void whoKnowsOnlyOneSideIsNoCandidate() {
    var drawn =
        DRAWN.with(
            """
            actors
              alderman GOVERNMENT
              bishop NONPROFIT
            ties
              alderman -> mart COLLABORATES_WITH
              bishop -> chapel COLLABORATES_WITH
            """);
    assertThat(ask(drawn, BridgeGrouping.SECTORS).gaps(5).getFirst().candidates())
        .extracting(candidate -> candidate.actor().key())
        .containsExactly("city", "charity");
  }

  /// Constraint: p = (1/4, 1/4, 1/4, 1/4) for both; the members whom `tight` knows know each other.
  @Test
  void candidatesComeByTheirWeakerSideThenTheLeastConstrained() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              b1 BUSINESS
              b2 BUSINESS
              f1 FAITH
              f2 FAITH
              anchor GOVERNMENT
              tight GOVERNMENT
              wide GOVERNMENT
              x
              y
            ties
              b1 -> b2 COLLABORATES_WITH
              f1 -> f2 COLLABORATES_WITH
              tight -> b1 COLLABORATES_WITH
              tight -> b2 COLLABORATES_WITH
              tight -> f1 COLLABORATES_WITH
              tight -> f2 COLLABORATES_WITH
              wide -> b1 COLLABORATES_WITH
              wide -> f1 COLLABORATES_WITH
              wide -> x COLLABORATES_WITH
              wide -> y COLLABORATES_WITH
              anchor -> b2 COLLABORATES_WITH
              anchor -> f2 COLLABORATES_WITH
            """);
    var candidates = ask(drawn, BridgeGrouping.SECTORS).gaps(5).getFirst().candidates();
    assertThat(candidates)
        .extracting(candidate -> candidate.actor().key())
        .containsExactly("tight", "wide", "anchor");
    assertThat(candidates.get(1).constraint().value()).isEqualTo(0.25); // four strangers
    assertThat(candidates.get(2).constraint().value()).isEqualTo(0.5); // two strangers
    assertThat(candidates.get(1).effectiveSize().value()).isEqualTo(4.0);
  }

  @Test
  void aGapOfWhichSomethingIsKnownComesBeforeALargerOneThenTheLargerFirst() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              a1 ACADEMIA
              a2 ACADEMIA
              a3 ACADEMIA
              a4 ACADEMIA
              b1 BUSINESS
              b2 BUSINESS
              b3 BUSINESS
              f1 FAITH
              f2 FAITH
              f3 FAITH
              p1 PHILANTHROPY
            ties
              a1 -> a2 COLLABORATES_WITH
              b1 -> b2 COLLABORATES_WITH
              f1 -> f2 COLLABORATES_WITH
            """);
    assertThat(ask(drawn, BridgeGrouping.SECTORS).gaps(0))
        .extracting(
            gap -> gap.one().key() + "-" + gap.other().key() + " " + gap.possibleTiesCount())
        .containsExactly(
            "ACADEMIA-BUSINESS 12",
            "ACADEMIA-FAITH 12",
            "BUSINESS-FAITH 9",
            "ACADEMIA-PHILANTHROPY 4",
            "BUSINESS-PHILANTHROPY 3",
            "FAITH-PHILANTHROPY 3");
    var unknown =
        drawn.with(
            """
            actors
              n1 NONPROFIT
              n2 NONPROFIT
              n3 NONPROFIT
              n4 NONPROFIT
              n5 NONPROFIT
            """);
    var last = ask(unknown, BridgeGrouping.SECTORS).gaps(0).get(3);
    assertThat(last.status()).isEqualTo(BridgeGapStatus.NOTHING_KNOWN);
    assertThat(last.possibleTiesCount()).isEqualTo(20); // more than any above it
  }

  @Test
  void gapsAndSingleBridgesComeInPages() {
    var answer = ask(DRAWN.with("actors\n  college ACADEMIA\n"), BridgeGrouping.SECTORS);
    var gaps = answer.gaps(1, new Page(2, true, "0", "gaps"));
    assertThat(gaps.totalCount()).isCompletedWithValue(5);
    assertThat(gaps.edges())
        .extracting(edge -> edge.node().one().key() + "-" + edge.node().other().key())
        .containsExactly("BUSINESS-ACADEMIA", "FAITH-ACADEMIA");
    assertThat(answer.singleBridges(new Page(2, true, null, "bridges")).edges())
        .extracting(edge -> edge.node().actor().key())
        .containsExactly("city");
  }

  @Test
  void onlyTheTwoHundredLargestCommunitiesAreCompared() {
    var places = new StringBuilder("places\n  land\n");
    var actors = new StringBuilder("actors\n");
    for (int i = 100; i < 310; i++) {
      places.append("    p").append(i).append('\n');
      actors.append("  a").append(i).append(" in p").append(i).append('\n');
    }
    var drawn =
        LandscapeSketch.of(places.toString() + actors)
            .with("ties\n  a100 -> a305 COLLABORATES_WITH\n  a100 -> a105 COLLABORATES_WITH\n");
    var answer = ask(drawn, BridgeGrouping.PLACES);
    assertThat(answer.communitiesCount()).isEqualTo(210);
    assertThat(answer.communities()).hasSize(200);
    assertThat(answer.gaps(0)).hasSize(200 * 199 / 2 - 1); // a tie to the rest bridges nobody else
  }

  @Test
  void aCommunitySaysOfWhomNothingIsKnown() {
    var business = ask(DRAWN, BridgeGrouping.SECTORS).communities().getFirst();
    assertThat(business.membersCount()).isEqualTo(3);
    assertThat(business.membersWithoutTieCount()).isEqualTo(1);
    assertThat(business.members()).extracting(Ref::key).containsExactly("lonely", "mart", "shop");
  }

  @Test
  void theEIIndexIsOneWhereAllTiesLeadOutside() {
    var communities = ask(DRAWN, BridgeGrouping.SECTORS).communities();
    assertThat(communities)
        .extracting(community -> community.key() + " " + community.eiIndex().value())
        .containsExactly(
            "BUSINESS 1.0", "FAITH 0.33333333333333", "GOVERNMENT 1.0", "NONPROFIT 1.0");
  }

  @Test
  void whereNoTieIsRecordedAtAllItIsNotKnownWhetherThereIsAGap() {
    var drawn = DRAWN.with("actors\n  college ACADEMIA\n");
    assertThat(ask(drawn, BridgeGrouping.SECTORS).gaps(0))
        .extracting(gap -> gap.one().key() + "-" + gap.other().key() + " " + gap.status())
        .containsExactly(
            "BUSINESS-FAITH NO_TIE_RECORDED",
            "BUSINESS-ACADEMIA NOTHING_KNOWN",
            "FAITH-ACADEMIA NOTHING_KNOWN",
            "ACADEMIA-GOVERNMENT NOTHING_KNOWN",
            "ACADEMIA-NONPROFIT NOTHING_KNOWN");
  }

  @Test
  void aMemberInCommonIsABridge() {
    var drawn = DRAWN.with("actors\n  credit BUSINESS,FAITH\n");
    assertThat(ask(drawn, BridgeGrouping.SECTORS).gaps(5)).isEmpty();
  }

  @Test
  void opposingIsNoBridgeUnlessAsked() {
    var question = new BridgesQuestion(BridgeGrouping.SECTORS, Set.of(TieKind.OPPOSES));
    assertThat(BridgesAnalysis.answer(DRAWN.view(), question).gaps(0))
        .extracting(gap -> gap.one().key() + "-" + gap.other().key())
        .doesNotContain("BUSINESS-FAITH");
  }

  @Test
  void placesAreThoseBelowTheWidest() {
    var answer = ask(DRAWN, BridgeGrouping.PLACES);
    assertThat(answer.communities())
        .extracting(community -> community.key() + " " + community.membersCount())
        .containsExactly("east 3", "west 3");
    assertThat(answer.actorsInNoneCount()).isEqualTo(2); // the city, and who states no place
    assertThat(answer.gaps(5)).isEmpty();
    assertThat(answer.modularity().notEvaluable()).isEqualTo("Sectors and places can overlap.");
  }

  @Test
  void groupsAreFoundInTheTies() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              a
              b
              c
              d
              e
              f
              alone
            ties
              a -> b COLLABORATES_WITH
              b -> c COLLABORATES_WITH
              c -> a COLLABORATES_WITH
              d -> e COLLABORATES_WITH
              e -> f COLLABORATES_WITH
              f -> d COLLABORATES_WITH
              c -> d COLLABORATES_WITH
            """);
    var answer = ask(drawn, BridgeGrouping.DETECTED);
    assertThat(answer.communities())
        .extracting(community -> community.key() + " " + community.membersCount())
        .containsExactly("c 3", "d 3");
    assertThat(answer.actorsInNoneCount()).isEqualTo(1);
    assertThat(answer.modularity().value()).isEqualTo(0.35714285714286);
    assertThat(answer.gaps(5)).isEmpty();
    assertThat(ask(drawn.shuffled(5), BridgeGrouping.DETECTED).communities())
        .isEqualTo(answer.communities());
  }

  @Test
  void singleBridgesCutOthersOff() {
    var bridges = ask(DRAWN, BridgeGrouping.SECTORS).singleBridges();
    assertThat(bridges)
        .extracting(
            bridge -> bridge.actor().key() + " " + bridge.tiesCount() + " " + bridge.cutOffCount())
        .containsExactly("city 4 1"); // the shop
    assertThat(bridges.getFirst().communities()).containsExactly("BUSINESS", "FAITH", "NONPROFIT");
    assertThat(bridges.getFirst().effectiveSize().value()).isEqualTo(3.5);
  }

  @Test
  void aPlaceWithoutAnyBelowStandsForItself() {
    var drawn = LandscapeSketch.of("places\n  island\nactors\n  keeper in island\n");
    assertThat(ask(drawn, BridgeGrouping.PLACES).communities())
        .extracting(BridgeCommunity::key)
        .containsExactly("island");
  }

  /// Three single bridges: l1 l2 - low - wide - h1, h2, h3.
  @Test
  void whoHasMostTiesIsTheFirstSingleBridge() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              wide
              h1
              h2
              h3
              low
              l1
              l2
            ties
              low -> l1 COLLABORATES_WITH
              l1 -> l2 COLLABORATES_WITH
              low -> wide COLLABORATES_WITH
              wide -> h1 COLLABORATES_WITH
              wide -> h2 COLLABORATES_WITH
              wide -> h3 COLLABORATES_WITH
            """);
    var bridges = ask(drawn, BridgeGrouping.SECTORS).singleBridges();
    assertThat(bridges)
        .extracting(
            bridge -> bridge.actor().key() + " " + bridge.tiesCount() + " " + bridge.cutOffCount())
        .containsExactly("wide 4 3", "l1 2 1", "low 2 2");
    assertThat(bridges.getFirst().constraint().value()).isEqualTo(0.25);
  }

  @Test
  void nobodyAtAll() {
    var answer = ask(LandscapeSketch.of("places\n  x\n"), BridgeGrouping.DETECTED);
    assertThat(answer.communities()).isEmpty();
    assertThat(answer.gaps(5)).isEmpty();
    assertThat(answer.singleBridges()).isEmpty();
    assertThat(answer.modularity().notEvaluable()).isEqualTo("No tie is recorded.");
  }

  @Test
  void tooManyCandidatesAndNoKindAreRefused() {
    assertThat(ask(DRAWN, BridgeGrouping.SECTORS).gaps(50)).hasSize(1);
    assertThatThrownBy(
            () -> ask(DRAWN, BridgeGrouping.SECTORS).gaps(-1, new Page(1, true, null, "gaps")))
        .hasMessageContaining("must be between 0 and 50");
    assertThatThrownBy(() -> ask(DRAWN, BridgeGrouping.SECTORS).gaps(51))
        .hasMessageContaining("must be between 0 and 50");
    assertThatThrownBy(() -> new BridgesQuestion(BridgeGrouping.SECTORS, Set.of()))
        .hasMessageContaining("must name at least one, or be left out");
  }
}
