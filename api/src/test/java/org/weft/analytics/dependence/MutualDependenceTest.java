package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// Two depend on each other by the share of their intake that the other gave, times what is stated
/// of criticality and substitutability; what is not stated stays unknown.
class MutualDependenceTest {

  private static final String PAIR =
      """
      actors
        hub
        club
        other
      flows
        hub -> club MONEY 80 EUR
        other -> club MONEY 20 EUR
        club -> hub MONEY 10 EUR
        other -> hub MONEY 90 EUR
      ties
      """;

  private static final String STATED =
      PAIR
          + """
            club -> hub DEPENDS_ON criticality 1 substitutability 0.25
            hub -> club DEPENDS_ON criticality 0.5 substitutability 0
          """;

  private static MutualDependence ask(String sketch) {
    return MutualDependenceAnalysis.answer(
        LandscapeSketch.of(sketch).view(), MutualDependenceQuestion.ofMoney("club", "hub"));
  }

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  @Test
  void dependenceIsCriticalityTimesShareTimesWhatCannotBeReplaced() {
    var answer = ask(STATED);

    assertThat(value(answer.sides().getFirst().share())).isEqualTo(.8);
    assertThat(value(answer.sides().getFirst().dependence())).isEqualTo(.6, offset(1e-12));
    assertThat(value(answer.sides().getLast().dependence())).isEqualTo(.05, offset(1e-12));
    assertThat(value(answer.mutual())).isEqualTo(.65, offset(1e-12));
    assertThat(value(answer.imbalance())).isEqualTo(.55, offset(1e-12));
    assertThat(value(answer.mutualShare())).isEqualTo(.9, offset(1e-12));
    assertThat(value(answer.shareImbalance())).isEqualTo(.7, offset(1e-12));
    assertThat(requireNonNull(answer.moreDependent()).key()).isEqualTo("club");
  }

  @Test
  void whatNobodyStatedIsNotFilledInWhileTheShareIsKnown() {
    var answer = ask(PAIR);

    assertThat(value(answer.mutualShare())).isEqualTo(.9, offset(1e-12));
    assertThat(answer.mutual().notEvaluable()).contains("Nobody stated how critical it is");
    assertThat(answer.imbalance().value()).isNull();
    assertThat(requireNonNull(answer.moreDependent()).key()).isEqualTo("club");
    assertThat(
            ask(PAIR + "  club -> hub DEPENDS_ON criticality 1\n")
                .sides()
                .getFirst()
                .dependence()
                .notEvaluable())
        .contains("replaced");
  }

  @Test
  void whatIsStatedOfThisKindGoesBeforeWhatIsStatedOfAll() {
    var answer =
        ask(
            STATED
                + """
                  club -> hub DEPENDS_ON criticality 0.1 substitutability 0 resource MONEY
                  club -> hub DEPENDS_ON criticality 0.9 substitutability 0 resource IN_KIND_SPACE
                """);
    assertThat(value(answer.sides().getFirst().criticality())).isEqualTo(.1);
  }

  @Test
  void contradictingTiesAreNotAveraged() {
    var answer = ask(STATED + "  club -> hub DEPENDS_ON criticality 0.2\n");
    assertThat(answer.sides().getFirst().criticality().notEvaluable()).contains("differently");
    assertThat(value(answer.sides().getFirst().substitutability())).isEqualTo(.25);
  }

  @Test
  void whoGetsNothingFromTheOtherDependsByZeroAndWhoGetsNothingAtAllIsUnknown() {
    var answer =
        ask(
            """
            actors
              hub
              club
              other
            flows
              other -> club MONEY 20 EUR
            """);
    assertThat(value(answer.sides().getFirst().share())).isZero();
    assertThat(answer.sides().getLast().share().notEvaluable()).contains("No intake");
    assertThat(answer.mutualShare().value()).isNull();
    assertThat(answer.moreDependent()).isNull();
  }

  @Test
  void anUnknownAmountBetweenThemIsNotZero() {
    var answer = ask(PAIR.replace("hub -> club MONEY 80", "hub -> club MONEY ?"));
    assertThat(answer.sides().getFirst().share().notEvaluable()).contains("not known");
  }

  @Test
  void wrongArgumentsNameArgumentValueAndRule() {
    var view = LandscapeSketch.of(PAIR).view();
    assertThatThrownBy(() ->
            MutualDependenceAnalysis.answer(view, MutualDependenceQuestion.ofMoney("hub", "hub")))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("on: hub must be another actor");
    assertThatThrownBy(() ->
            MutualDependenceAnalysis.answer(view, MutualDependenceQuestion.ofMoney("hub", "x")))
        .hasMessageContaining("on: x names no");
  }
}
