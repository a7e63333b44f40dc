package org.weft.analytics.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weft.analytics.centrality.TieNetwork;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;
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
          """);

  private static Bridges ask(LandscapeSketch drawn, BridgeGrouping by) {
    return BridgesAnalysis.answer(drawn.view(), new BridgesQuestion(by, TieNetwork.EVERY_TIE));
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
  void nobodyAtAll() {
    var answer = ask(LandscapeSketch.of("places\n  x\n"), BridgeGrouping.DETECTED);
    assertThat(answer.communities()).isEmpty();
    assertThat(answer.gaps(5)).isEmpty();
    assertThat(answer.singleBridges()).isEmpty();
    assertThat(answer.modularity().notEvaluable()).isEqualTo("No tie is recorded.");
  }

  @Test
  void tooManyCandidatesAndNoKindAreRefused() {
    assertThatThrownBy(() -> ask(DRAWN, BridgeGrouping.SECTORS).gaps(51))
        .hasMessageContaining("must be between 0 and 50");
    assertThatThrownBy(() -> new BridgesQuestion(BridgeGrouping.SECTORS, Set.of()))
        .hasMessageContaining("must name at least one, or be left out");
  }
}
