package org.weft.analytics.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.Visibility;
import org.weft.support.LandscapeSketch;

/// A kind of resource that nobody gives is a gap, one that a single actor gives hangs on that one.
class ResourceKindsAnalysisTest {

  private static final LandscapeSketch DRAWN =
      LandscapeSketch.of(
          """
          issues
            food
              meals
            homes
          places
            district
              north
              south
          actors
            fund
            trust
            college
            helpers
          efforts
            soup by helpers on meals in north
            roof by helpers on homes in south
          flows
            fund -> helpers MONEY 10 EUR effort soup
            trust -> helpers MONEY 10 EUR effort soup
            trust -> helpers MONEY 10 EUR effort roof
            college -> helpers EXPERTISE 3 days effort soup
            fund -> helpers IN_KIND_SPACE 1 room effort roof
            helpers -> helpers STAFF_TIME 9 hours effort soup
          """);

  private static ResourceKindSupply ask(
      LandscapeSketch drawn,
      ResourceKind kind,
      @Nullable List<String> issues,
      @Nullable List<String> places) {
    return ResourceKindsAnalysis.answer(
            drawn.view(), new ResourceKindsQuestion(issues, places, List.of(kind)))
        .getFirst();
  }

  private static ResourceKindStatus status(
      ResourceKind kind, @Nullable List<String> issues, @Nullable List<String> places) {
    return ask(DRAWN, kind, issues, places).status();
  }

  @Test
  void severalOneNobodyAndNotKnown() {
    var food = List.of("food");
    assertThat(status(ResourceKind.MONEY, food, null)).isEqualTo(ResourceKindStatus.SEVERAL);
    assertThat(status(ResourceKind.EXPERTISE, food, null)).isEqualTo(ResourceKindStatus.SINGLE);
    assertThat(status(ResourceKind.IN_KIND_SPACE, food, null)).isEqualTo(ResourceKindStatus.NONE);
    assertThat(status(ResourceKind.DATA, food, null)).isEqualTo(ResourceKindStatus.UNKNOWN);
    assertThat(ask(DRAWN, ResourceKind.DATA, food, null).suppliers().notEvaluable())
        .isEqualTo("No flow of this kind is recorded in the landscape.");
  }

  @Test
  void aPlaceTakesWhatIsAroundItAndWithinIt() {
    assertThat(status(ResourceKind.MONEY, null, List.of("south")))
        .isEqualTo(ResourceKindStatus.SINGLE);
    assertThat(status(ResourceKind.MONEY, null, List.of("district")))
        .isEqualTo(ResourceKindStatus.SEVERAL);
    var wide = DRAWN.with("flows\n  fund -> helpers MONEY 1 EUR in district\n");
    assertThat(ask(wide, ResourceKind.MONEY, null, List.of("south")).status())
        .isEqualTo(ResourceKindStatus.SEVERAL);
  }

  @Test
  void aSupplyShowsWhoGivesItAndItsFlows() {
    var money = ask(DRAWN, ResourceKind.MONEY, List.of("food"), null);
    assertThat(money.suppliedBy()).extracting(Ref::key).containsExactly("fund", "trust");
    assertThat(money.receiversCount()).isEqualTo(1);
    assertThat(money.suppliers().value()).isEqualTo(2.0);
    assertThat(money.suppliers().factsUsed()).hasSize(2);
  }

  @Test
  void whatOneGivesItselfIsNoSupply() {
    assertThat(status(ResourceKind.STAFF_TIME, null, null)).isEqualTo(ResourceKindStatus.UNKNOWN);
  }

  @Test
  void aFlowThatDoesNotSayWhatForMayBelongHere() {
    var drawn = DRAWN.with("flows\n  trust -> helpers IN_KIND_SPACE 1 room\n");
    var space = ask(drawn, ResourceKind.IN_KIND_SPACE, List.of("food"), null);
    assertThat(space.status()).isEqualTo(ResourceKindStatus.UNKNOWN);
    assertThat(space.suppliers().value()).isZero();
    assertThat(space.uncertainFlowsCount()).isEqualTo(1);
    // Another room of the same giver makes it no more than one.
    var same = DRAWN.with("flows\n  fund -> helpers IN_KIND_SPACE 1 room\n");
    assertThat(ask(same, ResourceKind.IN_KIND_SPACE, List.of("homes"), null).status())
        .isEqualTo(ResourceKindStatus.SINGLE);
  }

  @Test
  void aGiverThatIsNotRecordedMayBeASecond() {
    var drawn = DRAWN.with("flows\n  ? -> helpers EXPERTISE 1 days effort soup\n");
    assertThat(ask(drawn, ResourceKind.EXPERTISE, null, null).status())
        .isEqualTo(ResourceKindStatus.UNKNOWN);
  }

  @Test
  void whatTheViewDoesNotCountIsSaid() {
    var drawn = DRAWN.with("flows\n  trust -> helpers EXPERTISE 1 days effort soup @CLAIMED\n");
    var view = drawn.view(LandscapeSketch.TODAY, EvidenceBasis.EVIDENCED, Visibility.PUBLIC);
    var expertise =
        ResourceKindsAnalysis.answer(
                view, new ResourceKindsQuestion(null, null, List.of(ResourceKind.EXPERTISE)))
            .getFirst();
    assertThat(expertise.status()).isEqualTo(ResourceKindStatus.SINGLE);
    assertThat(expertise.suppliers().excluded()).hasSize(1);
  }

  @Test
  void everyKindComesOnceInItsOrder() {
    assertThat(ResourceKindsAnalysis.answer(DRAWN.view(), ResourceKindsQuestion.EVERYTHING))
        .extracting(ResourceKindSupply::kind)
        .containsExactly(ResourceKind.values());
  }

  @Test
  void emptyListsAndUnknownNamesAreRefused() {
    assertThatThrownBy(() -> new ResourceKindsQuestion(List.of(), null, List.of(ResourceKind.DATA)))
        .hasMessageContaining("must name at least one, or be left out");
    assertThatThrownBy(() -> status(ResourceKind.DATA, List.of("nothing"), null))
        .hasMessageContaining("names no Issue");
  }
}
