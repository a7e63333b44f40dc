package org.weft.analytics.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Ref;
import org.weft.landscape.TieKind;
import org.weft.paging.Page;
import org.weft.support.LandscapeSketch;

/// Who is central among the recorded ties.
class CentralityAnalysisTest {

  /// A star around the hub, a tie recorded twice, a rival, and one that nobody knows.
  private static final LandscapeSketch STAR =
      LandscapeSketch.of(
          """
          actors
            hub
            a
            b
            c
            unknown
          ties
            hub -> a COLLABORATES_WITH
            a -> hub REFERS_TO
            b -> hub COLLABORATES_WITH
            hub -> c COLLABORATES_WITH
            a -> b OPPOSES
            b -> c DEPENDS_ON criticality 1
            c -> c COLLABORATES_WITH
          """);

  private static Centrality ask(LandscapeSketch drawn) {
    return CentralityAnalysis.answer(drawn.view(), CentralityQuestion.PLAIN);
  }

  @Test
  void theCenterOfAStarLiesBetweenAllOthers() {
    var hub = ask(STAR).actors(CentralityMeasure.BETWEENNESS).getFirst();
    assertThat(hub.actor().key()).isEqualTo("hub");
    assertThat(hub.degree().value()).isEqualTo(3.0);
    assertThat(hub.betweenness().value()).isEqualTo(3.0);
    assertThat(hub.betweennessShare().value()).isEqualTo(0.5); // of 4 × 3 ÷ 2 pairs
    assertThat(hub.closeness().value()).isEqualTo(0.75); // 3 of 4 others, at one step each
  }

  @Test
  void namedActorsAreListedAsTheyStandAmongAll() {
    var answer = ask(STAR);
    var page = new Page(10, true, null, "actors");
    var named = answer.actors(CentralityMeasure.DEGREE, List.of("unknown", "hub"), page);
    assertThat(named.edges())
        .extracting(edge -> edge.node().actor().key())
        .containsExactly("hub", "unknown");
    assertThat(named.edges().getFirst().node())
        .isEqualTo(answer.actors(CentralityMeasure.DEGREE).getFirst());
    assertThat(named.totalCount()).isCompletedWithValue(2);
    assertThatThrownBy(() -> answer.actors(CentralityMeasure.DEGREE, List.of("nobody"), page))
        .hasMessageContaining("among: nobody names no Organization");
  }

  @Test
  void repeatedTiesLoopsRivalsAndDependenceDoNotCount() {
    var answer = ask(STAR);
    assertThat(answer.actorsCount()).isEqualTo(5);
    assertThat(answer.tiedPairsCount()).isEqualTo(3);
    assertThat(answer.isSampled()).isFalse();
    assertThat(answer.errorBound().value()).isZero();
  }

  @Test
  void actorsComeMostCentralFirstThenByKey() {
    assertThat(ask(STAR.shuffled(4)).actors(CentralityMeasure.DEGREE))
        .extracting(one -> one.actor().key())
        .containsExactly("hub", "a", "b", "c", "unknown");
    assertThat(ask(STAR).actors(CentralityMeasure.CLOSENESS).getLast().closeness().value())
        .isZero();
  }

  @Test
  void withWeightsMoreTiesAreAShorterWay() {
    var weighted =
        CentralityAnalysis.answer(
                STAR.view(), new CentralityQuestion(TieKind.CONTACTS, true, 256, 1))
            .actors(CentralityMeasure.CLOSENESS);
    assertThat(weighted.getFirst().closeness().value()).isEqualTo(1.0); // (2 + 1 + 1) ÷ 4
    // a is half a step from the hub, and a step and a half from b and c
    assertThat(weighted.get(1).actor().key()).isEqualTo("a");
    assertThat(weighted.get(1).closeness().value()).isCloseTo((2 + 2 / 1.5) / 4, within(1e-12));
  }

  @Test
  void aTieToWhomTheViewDoesNotShowIsNoTie() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              first
              second
              hidden @STEWARDS
            ties
              second -> hidden COLLABORATES_WITH
            """);
    var answer = ask(drawn);
    assertThat(answer.actorsCount()).isEqualTo(2);
    assertThat(answer.tiedPairsCount()).isZero();
    assertThat(answer.actors(CentralityMeasure.DEGREE))
        .extracting(one -> one.degree().value())
        .containsExactly(0.0, 0.0);
  }

  @Test
  void figuresRestOnTheTiesThatCount() {
    assertThat(ask(STAR).actors(CentralityMeasure.DEGREE).getFirst().degree().factsUsed())
        .extracting(Ref::key)
        .containsExactly(
            "a->hub REFERS_TO",
            "b->hub COLLABORATES_WITH",
            "hub->a COLLABORATES_WITH",
            "hub->c COLLABORATES_WITH");
  }

  @Test
  void aPageContinuesTheOrder() {
    var second = ask(STAR).actors(CentralityMeasure.DEGREE, null, new Page(2, true, "1", "actors"));
    assertThat(second.totalCount()).isCompletedWithValue(5);
    assertThat(second.edges())
        .extracting(edge -> edge.node().actor().key())
        .containsExactly("b", "c");
  }

  @Test
  void theMiddleOfThreeLiesBetweenTheOnlyPair() {
    var drawn =
        LandscapeSketch.of(
            """
            actors
              a
              b
              c
            ties
              a -> b COLLABORATES_WITH
              b -> c COLLABORATES_WITH
            """);
    var middle = ask(drawn).actors(CentralityMeasure.BETWEENNESS).getFirst();
    assertThat(middle.actor().key()).isEqualTo("b");
    assertThat(middle.betweennessShare().value()).isEqualTo(1.0);
  }

  @Test
  void onlyTheKindsAskedCount() {
    var question = new CentralityQuestion(Set.of(TieKind.OPPOSES), false, 256, 1);
    assertThat(CentralityAnalysis.answer(STAR.view(), question).tiedPairsCount()).isEqualTo(1);
    var dependence = new CentralityQuestion(Set.of(TieKind.DEPENDS_ON), false, 256, 1);
    assertThat(CentralityAnalysis.answer(STAR.view(), dependence).tiedPairsCount()).isEqualTo(1);
  }

  @Test
  void nobodyOneAndTwo() {
    assertThat(ask(LandscapeSketch.of("places\n  x\n")).actors(CentralityMeasure.DEGREE)).isEmpty();
    var alone =
        ask(LandscapeSketch.of("actors\n  a\n")).actors(CentralityMeasure.DEGREE).getFirst();
    assertThat(alone.closeness().notEvaluable()).isEqualTo("There is nobody else.");
    var two =
        ask(LandscapeSketch.of("actors\n  a\n  b\n")).actors(CentralityMeasure.DEGREE).getFirst();
    assertThat(two.betweennessShare().notEvaluable())
        .isEqualTo("With fewer than three nobody lies between others.");
    assertThat(two.closeness().value()).isZero();
  }

  @Test
  void upToFiveThousandAllAreStartedFrom() {
    var text = new StringBuilder("actors\n");
    for (int i = 1; i <= 5000; i++) {
      text.append("  a").append(i).append('\n');
    }
    var answer = ask(LandscapeSketch.of(text.toString()));
    assertThat(answer.isSampled()).isFalse();
    assertThat(answer.startsCount()).isEqualTo(5000);
    assertThat(answer.seed()).isNull();
  }

  @Test
  void aboveFiveThousandBetweennessIsAnEstimateThatSaysSo() {
    var text = new StringBuilder("actors\n  a0\n");
    var ties = new StringBuilder("ties\n");
    for (int i = 1; i <= 5000; i++) {
      text.append("  a").append(i).append('\n');
      ties.append("  a0 -> a").append(i).append(" COLLABORATES_WITH\n");
    }
    var answer = ask(LandscapeSketch.of(text.append(ties).toString()));
    assertThat(answer.isSampled()).isTrue();
    assertThat(answer.startsCount()).isEqualTo(256);
    assertThat(answer.seed()).isEqualTo(1);
    assertThat(answer.errorBound().value()).isBetween(0.1, 0.2);
    assertThat(answer.ranking().order(CentralityMeasure.BETWEENNESS).getFirst()).isZero();
    assertThat(answer.ranking().write(0).closeness().value()).isEqualTo(1.0);
    assertThatThrownBy(() -> answer.actors(CentralityMeasure.CLOSENESS))
        .hasMessageContaining("orders at most 5000 actors; there are 5001");
  }

  /// Two stars of 2,600 leaves, joined at their hubs: a hub lies between its leaves, and between
  /// each of them and the other star.
  @Test
  void anEstimateKeepsToTheBoundThatTheAnswerStates() {
    int leaves = 2600;
    var text = new StringBuilder("actors\n  hub0\n  hub1\n");
    var ties = new StringBuilder("ties\n  hub0 -> hub1 COLLABORATES_WITH\n");
    for (int i = 0; i < 2 * leaves; i++) {
      text.append("  leaf").append(i).append('\n');
      ties.append("  hub" + i % 2 + " -> leaf" + i + " COLLABORATES_WITH\n");
    }
    var view = LandscapeSketch.of(text.append(ties).toString()).view();
    double n = 2 * leaves + 2;
    double exact =
        (leaves * (leaves - 1.0) / 2 + leaves * (leaves + 1.0)) / ((n - 1) * (n - 2) / 2);
    for (int seed = 1; seed <= 3; seed++) {
      var answer =
          CentralityAnalysis.answer(
              view, new CentralityQuestion(TieKind.CONTACTS, false, 1000, seed));
      assertThat(answer.seed()).isEqualTo(seed);
      double bound = Objects.requireNonNull(answer.errorBound().value());
      assertThat(bound).isBetween(0.07, 0.1);
      for (int at = 0; at < 2; at++) {
        var one = answer.ranking().write(at); // hubs come first by key
        assertThat(one.actor().key()).isEqualTo("hub" + at);
        assertThat(one.betweennessShare().value()).isCloseTo(exact, within(bound));
      }
    }
  }

  @Test
  void samplesOutOfRangeAndNoKindAreRefused() {
    assertThat(new CentralityQuestion(TieKind.CONTACTS, false, 1, 1).samples()).isEqualTo(1);
    assertThat(new CentralityQuestion(TieKind.CONTACTS, false, 5000, 1).samples()).isEqualTo(5000);
    assertThatThrownBy(() -> new CentralityQuestion(TieKind.CONTACTS, false, 0, 1))
        .hasMessageContaining("must be between 1 and 5000");
    assertThatThrownBy(() -> new CentralityQuestion(Set.of(), false, 256, 1))
        .hasMessageContaining("must name at least one, or be left out");
  }
}
