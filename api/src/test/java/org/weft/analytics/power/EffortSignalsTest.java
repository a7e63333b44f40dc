package org.weft.analytics.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.weft.analytics.power.PowerAsked.finding;
import static org.weft.analytics.power.PowerAsked.findings;
import static org.weft.analytics.power.PowerAsked.keys;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Whose ideas a collaboration carries out, and what its backbone takes upon itself.
class EffortSignalsTest {

  private static final String OFFICE =
      """
      actors
        alliance COLLABORATION backbone office
        office
        a
        b
      """;

  @Nested
  class Agenda {

    private SignalFinding agenda(String efforts) {
      return findings(OFFICE + "efforts\n" + efforts, PowerSignalCode.AGENDA).getFirst();
    }

    @Test
    void noEffortsAndUnknownProposersAreTwoReasons() {
      assertThat(agenda("").notEvaluable()).isEqualTo("No efforts that it runs are recorded");
      assertThat(agenda("  one by alliance\n").notEvaluable())
          .isEqualTo("Who proposed its efforts is not recorded");
    }

    @Test
    void whatTheCollaborationProposedIsNobodysIdea() {
      var found =
          agenda(
              """
                one by alliance proposedBy alliance
                two by alliance proposedBy alliance
                three by office proposedBy a
              """);
      assertThat(found.signaled()).isFalse();
      assertThat(keys(found.actors())).containsExactly("a");
    }

    @Test
    void theShareIsOfEffortsWhoseProposerIsKnownAndTheRestCanTurnIt() {
      var found =
          agenda(
              """
                one by alliance proposedBy a
                two by alliance proposedBy a
                three by alliance proposedBy b
                four by alliance
              """);
      assertThat(found.figure().value()).isEqualTo(2 / 3., offset(1e-12));
      assertThat(found.notEvaluable()).contains("up to 75.0 %");
    }
  }

  @Nested
  class Solutions {

    private SignalFinding solutions(String efforts) {
      return finding(
          OFFICE + "efforts\n" + efforts, PowerSignalCode.BACKBONE_ROLE, "without any member");
    }

    @Test
    void anEffortRunWithAMemberOrWithoutTheBackboneIsNotTheBackbonesOwn() {
      var found =
          solutions(
              """
                one by office
                two by office,alliance
                three by office,a
                four by alliance
              """);
      assertThat(found.figure().value()).isEqualTo(.5, offset(1e-12));
      assertThat(found.signaled()).isFalse();
    }
  }

  @Nested
  class Funding {

    private SignalFinding funding(String flows) {
      return finding(OFFICE + "flows\n" + flows, PowerSignalCode.BACKBONE_ROLE, "all money");
    }

    @Test
    void aBackboneThatGetsEveryGiftIsNamed() {
      // summed as binary fractions, 0.1 and 0.2 are not 0.3
      var found = funding("  a -> office MONEY 0.1 EUR\n  b -> office MONEY 0.2 EUR\n");
      assertThat(found.signaled()).isTrue();
      assertThat(keys(found.actors())).containsExactly("office");
    }

    @Test
    void aPartIsNotAll() {
      var found = funding("  a -> office MONEY 50 EUR\n  b -> alliance MONEY 150 EUR\n");
      assertThat(found.figure().value()).isEqualTo(.25, offset(1e-12));
      assertThat(found.signaled()).isFalse();
    }

    @Test
    void withoutMoneyItCannotBeTold() {
      assertThat(funding("").notEvaluable()).isEqualTo("No money is recorded");
    }
  }
}
