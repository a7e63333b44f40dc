package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// The intake of a group is what enters it; what its members give each other is on its way inside.
class GroupDependenceTest {

  private static GroupDependence ask(String sketch, String... members) {
    return GroupDependenceAnalysis.answer(
        LandscapeSketch.of(sketch).view(), null, List.of(members), DependenceQuestion.ofMoney(""));
  }

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  @Test
  void regrantsAreNotDoubleCountedInsideAGroup() {
    var group =
        ask(
            """
            actors
              fund
              hub
              charity
            flows
              fund -> hub MONEY 100 EUR FRG020
              hub -> charity MONEY 100 EUR
            """,
            "hub",
            "charity");
    assertThat(value(group.intake())).isEqualTo(100);
    assertThat(value(group.internal())).isEqualTo(100);
    assertThat(value(group.returnedShare())).isZero();
    assertThat(group.directSources()).hasSize(1);
    assertThat(group.ultimateSources()).hasSize(1);
    assertThat(keys(group.dominators())).containsExactly("fund");
  }

  @Test
  void moneyThatLeavesTheGroupAndComesBackIsSaidToDoSo() {
    var group =
        ask(
            """
            actors
              fund
              member
              hub
              charity
            flows
              fund -> member MONEY 100 EUR
              member -> hub MONEY 100 EUR FRG010
              hub -> charity MONEY 100 EUR
            """,
            "member",
            "charity");
    assertThat(value(group.intake())).isEqualTo(200);
    assertThat(value(group.returnedShare())).isEqualTo(.5, offset(1e-12));
    assertThat(value(group.ultimateSources().getFirst().share())).isEqualTo(1, offset(1e-12));
    assertThat(value(group.through().getFirst().share())).isEqualTo(1, offset(1e-12));
  }

  @Test
  void sharesAreOfTheWholeGroupAndSumToOne() {
    var group =
        ask(
            """
            actors
              fund
              trust
              a
              b
            flows
              fund -> a MONEY 60 EUR
              trust -> b MONEY 20 EUR
              a -> b MONEY 500 EUR
              b -> b MONEY 10 EUR
              ? -> b MONEY 10 EUR
            """,
            "b",
            "a");
    assertThat(value(group.intake())).isEqualTo(100);
    assertThat(group.membersCount()).isEqualTo(2);
    assertThat(keys(group.members())).containsExactly("a", "b");
    assertThat(group.ultimateSources())
        .extracting(end -> Drawings.short4(value(end.share())))
        .containsExactly("0.6", "0.2", "0.1", "0.1");
    assertThat(value(group.ownShare())).isEqualTo(.1, offset(1e-12));
    assertThat(value(group.unknownShare())).isEqualTo(.1, offset(1e-12));
    assertThat(group.directConcentration().sourcesCount()).isEqualTo(2);
    assertThat(value(group.directConcentration().hhi())).isEqualTo(.625, offset(1e-12));
  }

  @Test
  void ofOneItIsTheDependenceOfThatOne() {
    var view = Drawings.GOLDEN.view();
    var alone = DependenceAnalysis.answer(view, DependenceQuestion.ofMoney("D"));
    var group =
        GroupDependenceAnalysis.answer(view, null, List.of("D"), DependenceQuestion.ofMoney(""));

    assertThat(group.through()).isEqualTo(alone.through());
    assertThat(group.ultimateSources()).isEqualTo(alone.ultimateSources());
    assertThat(group.intake()).isEqualTo(alone.intake());
  }

  @Test
  void ofACollaborationItIsItsMembersAndItself() {
    var view =
        LandscapeSketch.of(
                """
                actors
                  fund
                  pact COLLABORATION
                  a
                  b
                seats
                  pact: a
                  pact: b
                flows
                  fund -> pact MONEY 90 EUR
                  pact -> a MONEY 40 EUR
                  fund -> b MONEY 10 EUR
                """)
            .view();
    var group = GroupDependenceAnalysis.answer(view, "pact", null, DependenceQuestion.ofMoney(""));
    assertThat(keys(group.members())).containsExactly("a", "b", "pact");
    assertThat(value(group.intake())).isEqualTo(100);
    assertThat(value(group.internal())).isEqualTo(40);
  }

  @Test
  void ofNothingRecordedEveryFigureSaysSo() {
    var group = ask("actors\n  a\n  b\n", "a", "b");
    assertThat(group.intake().value()).isNull();
    assertThat(group.returnedShare().value()).isNull();
    assertThat(group.ultimateSources()).isEmpty();
  }

  @Test
  void wrongArgumentsNameArgumentValueAndRule() {
    var view = Drawings.GOLDEN.view();
    var money = DependenceQuestion.ofMoney("");
    assertThatThrownBy(() -> GroupDependenceAnalysis.answer(view, null, null, money))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("members")
        .hasMessageContaining("must name 1 to 500 actors");
    assertThatThrownBy(() -> GroupDependenceAnalysis.answer(view, "A", List.of("B"), money))
        .hasMessageContaining("cannot go with `collaboration`");
    assertThatThrownBy(() -> GroupDependenceAnalysis.answer(view, "A", null, money))
        .hasMessageContaining("not a collaboration");
  }

  private static List<String> keys(List<? extends Ref<?>> refs) {
    return refs.stream().<String>map(Ref::key).toList();
  }
}
