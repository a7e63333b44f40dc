package org.weft.landscape.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.support.LandscapeSketch;

/// What a view counts is looked at once, and is the same as looking at each fact again; on a
/// what-if too.
class SeenTest {

  private static final List<EntityKind> LISTS =
      List.of(EntityKind.ORGANIZATION, EntityKind.EFFORT, EntityKind.FLOW, EntityKind.TIE);

  private final LandscapeSnapshot snapshot =
      LandscapeSketch.of(
              """
              actors
                city GOVERNMENT
                fund NONPROFIT until 2025-12-31
                quiet NONPROFIT @STEWARDS
              efforts
                soup by city
                past by fund until 2024-12-31
                told by fund @CLAIMED
              flows
                city -> fund MONEY 100 EUR as old at 2024-01-01
                fund -> city MONEY 100 EUR as new at 2026-01-01
              ties
                city -> fund COLLABORATES_WITH as known
                fund -> city COLLABORATES_WITH as said @CLAIMED
              """)
          .snapshot();

  private LandscapeView view(String day, EvidenceBasis evidence, Visibility clearance) {
    return new LandscapeView(snapshot, LocalDate.parse(day), evidence, clearance);
  }

  private List<LandscapeView> views() {
    return List.of(
        view("2026-06-30", EvidenceBasis.CLAIMED, Visibility.PUBLIC),
        view("2024-06-30", EvidenceBasis.CLAIMED, Visibility.PUBLIC),
        view("2026-06-30", EvidenceBasis.EVIDENCED, Visibility.PUBLIC),
        view("2026-06-30", EvidenceBasis.CLAIMED, Visibility.STEWARDS));
  }

  private static void requireSame(LandscapeView view) {
    for (var list : LISTS) {
      var facts = view.snapshot().facts(list);
      assertThat(view.seen(list).stream().<Fact>mapToObj(facts::get).toList())
          .as(list + " of " + view)
          .isEqualTo(facts.stream().filter(view::sees).toList());
    }
  }

  @Test
  void itIsWhatTheViewCounts() {
    views().forEach(SeenTest::requireSame);
  }

  @Test
  void viewsDoNotShareIt() {
    assertThat(views().stream().map(view -> view.seen(EntityKind.EFFORT).stream().count()))
        .containsExactly(2L, 3L, 1L, 2L);
    assertThat(views().stream().map(view -> view.seen(EntityKind.ORGANIZATION).stream().count()))
        .containsExactly(1L, 2L, 1L, 2L);
  }

  @Test
  void whatIfsAreAmended() {
    for (var view : views()) {
      requireSame(view);
      var changed =
          LandscapeSketch.whatIf(
              view,
              """
              efforts
                past by fund
                garden by city
              ties
                city -> fund OPPOSES as known until 2020-01-01
              gone
                EFFORT soup
                FLOW old
              """);
      requireSame(changed);
      requireSame(LandscapeSketch.whatIf(changed, "efforts\n  soup by fund"));
      requireSame(changed);
      requireSame(view);
      assertThat(changed.seen(EntityKind.ORGANIZATION))
          .as("nothing of the list is changed")
          .isSameAs(view.seen(EntityKind.ORGANIZATION));
    }
  }

  @Test
  void aWhatIfOfAWhatIfThatNobodyAskedBefore() {
    for (var view : views()) {
      var first = LandscapeSketch.whatIf(view, "gone\n  EFFORT soup\n  TIE known");
      var second = LandscapeSketch.whatIf(first, "efforts\n  soup by fund");
      requireSame(second);
      requireSame(first);
      requireSame(view);
    }
  }

  @Test
  void equalViewsShareItWhileItIsKept() {
    var first = views().getFirst();
    var kept = first.seen(EntityKind.EFFORT);
    assertThat(views().getFirst().seen(EntityKind.EFFORT)).isSameAs(kept);
    for (int day = 1; day <= DerivedOfViews.MOST_VIEWS; day++) {
      first.on(LocalDate.of(2020, 1, day)).seen(EntityKind.EFFORT);
    }
    assertThat(first.seen(EntityKind.EFFORT)).as("the oldest leaves").isNotSameAs(kept);
  }
}
