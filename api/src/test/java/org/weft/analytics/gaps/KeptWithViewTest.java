package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;
import org.weft.support.LandscapeSketch;

/// What is kept with a view tells the same as the facts, on other days, on stronger evidence, and
/// on a what-if after the landscape itself was asked.
class KeptWithViewTest {

  private final LandscapeSnapshot snapshot =
      LandscapeSketch.of(
              """
              actors
                city GOVERNMENT
                fund NONPROFIT
                club COMMUNITY
              efforts
                soup by city,club reached 10 capacity 50
                full by fund reached 50 capacity 50
                past by fund reached 10 capacity 50 until 2024-12-31
              flows
                fund -> city MONEY 100 EUR as paid
                fund -> city DATA as told @CLAIMED
                ? -> club MONEY 5 EUR as gift
              ties
                club -> city OPPOSES as protest
                club -> fund OPPOSES as rumor @CLAIMED
              """)
          .snapshot();

  private static final String CHANGES =
      """
      actors
        newcomer NONPROFIT
      efforts
        soup by fund reached 10 capacity 50
        garden by newcomer
      flows
        newcomer -> city STAFF_TIME as help
        city -> fund MONEY 1 EUR as gift
      ties
        club -> city COLLABORATES_WITH as protest
        newcomer -> club OPPOSES as quarrel
      gone
        FLOW paid
      """;

  private List<LandscapeView> views() {
    return List.of(
        view("2026-06-30", EvidenceBasis.CLAIMED),
        view("2024-06-30", EvidenceBasis.CLAIMED),
        view("2026-06-30", EvidenceBasis.EVIDENCED));
  }

  private LandscapeView view(String day, EvidenceBasis evidence) {
    return new LandscapeView(snapshot, LocalDate.parse(day), evidence, Visibility.PUBLIC);
  }

  private static void requireSame(LandscapeView view) {
    var runners = Runners.of(view);
    var givers = Givers.of(view);
    int n = view.snapshot().actors().size();
    for (int at = 0; at < n; at++) {
      int actor = at;
      var runs = view.effortsRunBy(actor).filter(CellEfforts::surelyRuns).toList();
      assertThat(runners.runsAny(actor)).as("runs, %d", actor).isEqualTo(!runs.isEmpty());
      assertThat(runners.hasRoom(actor))
          .as("has room, %d", actor)
          .isEqualTo(runs.stream().anyMatch(FitAnalysis::hasRoom));
      for (var kind : ResourceKind.values()) {
        assertThat(givers.gives(actor, kind))
            .as("gives %s, %d", kind, actor)
            .isEqualTo(view.flowsFrom(actor).anyMatch(flow -> flow.kind() == kind));
      }
    }
    assertThat(Opposition.in(view).map(TieFact::key))
        .containsExactlyElementsOf(
            view.snapshot().ties().stream()
                .filter(tie -> tie.kind() == TieKind.OPPOSES && view.sees(tie))
                .map(TieFact::key)
                .toList());
  }

  @Test
  void itTellsTheSameAsTheFacts() {
    views().forEach(KeptWithViewTest::requireSame);
  }

  @Test
  void itTellsTheSameOfAWhatIf() {
    for (var view : views()) {
      requireSame(view);
      requireSame(LandscapeSketch.whatIf(view, CHANGES));
      requireSame(view);
    }
  }

  @Test
  void itTellsTheSameOfAWhatIfOfAWhatIfThatNobodyAskedBefore() {
    for (var view : views()) {
      var first = LandscapeSketch.whatIf(view, CHANGES);
      var second =
          LandscapeSketch.whatIf(
              first,
              """
              efforts
                soup by club reached 50 capacity 50
              flows
                fund -> city MONEY 100 EUR as paid
              gone
                TIE quarrel
              """);
      requireSame(second);
      requireSame(first);
      requireSame(view);
    }
  }
}
