package org.weft.analytics.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// What a landscape keeps of who took in what is what a what-if of it would read by itself.
class IntakeTableTest {

  private static final FlowSelection EUROS =
      new FlowSelection(ResourceKind.MONEY, "EUR", FlowBasis.DISBURSED, null);

  private static final LandscapeSketch SKETCH =
      LandscapeSketch.of(
          """
          actors
            fund
            trust
            hub
            end
          flows
            fund -> hub MONEY 60 EUR
            trust -> hub MONEY 30 EUR
            trust -> hub MONEY 10 EUR as more
            ? -> end MONEY ? EUR
            hub -> end MONEY 5 USD
          """);

  private static List<String> told(LandscapeView view) {
    var table = IntakeTables.of(view, EUROS);
    var given = table.shares().flow();
    return IntStream.range(0, view.snapshot().actors().size())
        .mapToObj(actor ->
            view.snapshot().actors().get(actor).key()
                + told(table.intake(actor))
                + IntStream.of(given.successors(actor)).boxed().toList())
        .toList();
  }

  private static String told(Intake intake) {
    var text = new StringBuilder(" " + intake.total() + (intake.isUntold() ? " untold" : ""));
    for (int i = 0; i < intake.giverCount(); i++) {
      text.append(' ').append(intake.giver(i)).append(':').append(intake.share(i));
    }
    return text + " " + Intake.excluded(List.of(intake)) + " ";
  }

  @Test
  void sharesOfOneGiverAreAddedAndWhatCannotBeAddedIsCounted() {
    assertThat(told(SKETCH.view()))
        .containsExactly(
            "fund 0.0 {} [2]",
            "trust 0.0 {} [2]",
            "hub 100.0 0:0.6 1:0.4 {} []",
            "end 0.0 untold {OTHER_CURRENCY=1, VALUE_UNKNOWN=1} []");
  }

  @Test
  void aWhatIfReadsAnewWhatItsChangesTouch() {
    told(SKETCH.view());
    assertThat(told(SKETCH.whatIf("gone\n  FLOW fund->hub MONEY")))
        .containsExactly(
            "fund 0.0 {} []",
            "trust 0.0 {} [2]",
            "hub 40.0 1:1.0 {HYPOTHETICALLY_GONE=1} []",
            "end 0.0 untold {OTHER_CURRENCY=1, VALUE_UNKNOWN=1} []");
    assertThat(
            told(
                SKETCH.whatIf(
                    """
                    actors
                      guest
                    flows
                      guest -> end MONEY 7 EUR
                      trust -> fund MONEY 10 EUR as more
                    """)))
        .containsExactly(
            "fund 10.0 1:1.0 {} [2]",
            "trust 0.0 {} [0, 2]",
            "hub 90.0 0:0.6666666666666666 1:0.3333333333333333 {} []",
            "end 7.0 4:1.0 {OTHER_CURRENCY=1, VALUE_UNKNOWN=1} []",
            "guest 0.0 {} [3]");
  }

  @Test
  void aWhatIfOfAWhatIfCanBringBackWhatWasGone() {
    var without = SKETCH.whatIf("gone\n  FLOW fund->hub MONEY");
    assertThat(told(without)).contains("hub 40.0 1:1.0 {HYPOTHETICALLY_GONE=1} []");
    var again = LandscapeSketch.whatIf(without, "flows\n  fund -> hub MONEY 60 EUR");
    assertThat(told(again)).isEqualTo(told(SKETCH.view()));
  }

  @Test
  void anotherDayIsAnotherTable() {
    var dated = SKETCH.with("flows\n  fund -> end MONEY 9 EUR at 2026-03-01");
    var view = dated.view();
    assertThat(told(view)).anyMatch(line -> line.startsWith("end 9.0"));
    assertThat(told(view.on(LocalDate.parse("2026-02-01"))))
        .anyMatch(line -> line.startsWith("end 0.0 untold"));
  }

  @Test
  void inAnyOrderAndAfterAnyChangesTheTableIsTheOneReadAfresh() {
    for (long seed = 0; seed < 40; seed++) {
      var sketch = Drawings.random(seed, 12);
      told(sketch.view());
      var random = new Random(seed);
      var changed =
          sketch.whatIf(
              """
              flows
                a%d -> a%d MONEY 40 EUR as new
                a%d -> a%d MONEY 41 EUR as other
              """
                  .formatted(
                      random.nextInt(12),
                      random.nextInt(12),
                      random.nextInt(12),
                      random.nextInt(12)));
      var kept = IntakeTables.of(changed, EUROS);
      var afresh = new IntakeTable(changed, EUROS);
      for (int actor = 0; actor < 12; actor++) {
        assertThat(told(kept.intake(actor))).isEqualTo(told(afresh.intake(actor)));
        for (int giver = 0; giver < 12; giver++) {
          assertThat(kept.shares().share(actor, giver))
              .isEqualTo(afresh.shares().share(actor, giver));
        }
      }
    }
  }
}
