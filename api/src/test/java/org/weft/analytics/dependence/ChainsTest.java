package org.weft.analytics.dependence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// A chain is one way by which intake came, with the flows of each link and what they add up to.
class ChainsTest {

  private static ChainSearch search(LandscapeSketch sketch, String of) {
    return DependenceAnalysis.answer(sketch.view(), DependenceQuestion.ofMoney(of)).chainSearch();
  }

  private static String drawn(Chains chains) {
    return String.join(
        "; ",
        chains.chains().stream()
            .map(chain ->
                chain.links().getFirst().from().key()
                    + String.join(
                        "",
                        chain.links().stream()
                            .map(link ->
                                " -%s-> %s"
                                    .formatted(link.amount().toPlainString(), link.to().key()))
                            .toList())
                    + " "
                    + Drawings.short4(value(chain.share())))
            .toList());
  }

  private static double value(Figure figure) {
    return requireNonNull(figure.value(), figure.metric());
  }

  @Test
  void theGoldenOnesFromFToDAreThreeStrongestFirst() {
    var chains = search(Drawings.GOLDEN, "D").find("F", 10, 10, 1e-9);

    assertThat(drawn(chains))
        .isEqualTo(
            "F -80-> A -60-> D 0.48; F -100-> E -40-> D 0.4; " + "F -50-> B -20-> A -60-> D 0.06");
    assertThat(value(chains.share())).isEqualTo(.94, offset(1e-12));
    assertThat(chains.isComplete()).isTrue();
    assertThat(chains.chains().getFirst().hops()).isEqualTo(2);
    assertThat(value(chains.chains().getFirst().amount())).isEqualTo(48, offset(1e-9));
  }

  @Test
  void withoutASourceTheyComeFromEveryOrigin() {
    assertThat(drawn(search(Drawings.GOLDEN, "E").find(null, 10, 10, 1e-9)))
        .isEqualTo("F -100-> E 1");
  }

  @Test
  void severalFlowsOfOnePairAreOneLinkThatNamesThemByKey() {
    var chains =
        search(
                LandscapeSketch.of(
                    """
                    actors
                      a
                      b
                    flows
                      b -> a MONEY 30 EUR as second
                      b -> a MONEY 20 EUR as first
                      ? -> a MONEY 50 EUR
                    """),
                "a")
            .find("b", 10, 10, 1e-9);
    var link = chains.chains().getFirst().links().getFirst();
    assertThat(link.amount()).isEqualByComparingTo("50");
    assertThat(link.flows()).extracting(Ref::key).containsExactly("first", "second");
    assertThat(value(link.share())).isEqualTo(.5, offset(1e-12));
  }

  @Test
  void limitsAreKept() {
    var search = search(Drawings.GOLDEN, "D");
    assertThat(search.find("F", 1, 10, 1e-9).chains()).hasSize(1);
    assertThat(search.find("F", 10, 2, 1e-9).chains()).hasSize(2);
    assertThat(search.find("F", 10, 10, .1).chains()).hasSize(2);
  }

  @Test
  void fromWhomNothingCameThereIsNoChain() {
    var sketch = Drawings.GOLDEN.with("actors\n  stranger\n");
    var chains = search(sketch, "D").find("stranger", 10, 10, 1e-9);
    assertThat(chains.chains()).isEmpty();
    assertThat(value(chains.share())).isZero();
    assertThat(search(sketch, "stranger").find(null, 10, 10, 1e-9).chains()).isEmpty();
  }

  @Test
  void wrongArgumentsNameArgumentValueAndRule() {
    var search = search(Drawings.GOLDEN, "D");
    assertThatThrownBy(() -> search.find("D", 10, 10, .1))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("to: D must not be the subject itself");
    assertThatThrownBy(() -> search.find("nobody", 10, 10, .1)).hasMessageContaining("to: nobody");
    assertThatThrownBy(() -> search.find("F", 0, 10, .1)).hasMessageContaining("first: 0");
    assertThatThrownBy(() -> search.find("F", 10, 101, .1)).hasMessageContaining("maxHops: 101");
    assertThatThrownBy(() -> search.find("F", 10, 10, 0)).hasMessageContaining("atLeast: 0.0");
  }
}
