package org.weft.analytics.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Whether those who are concerned sit in the collaboration, and can vote.
class AffectedVoicesTest {

  private static List<SignalFinding> ask(String whom, String seats) {
    return PowerAsked.findings(
        """
        populations
          people
            families
              young-families
          seniors
        actors
          club NONPROFIT represents seniors
          alliance COLLABORATION %s
          parents NONPROFIT represents young-families
          all NONPROFIT represents people
          aid NONPROFIT
        seats
        """
                .formatted(whom)
            + seats,
        PowerSignalCode.AFFECTED_POPULATION);
  }

  @Test
  void whoSpeaksForOtherPeopleSpeaksNotForThoseConcerned() {
    assertThat(ask("for families", "  alliance: club MEMBER votes 1\n").getFirst().signaled())
        .isTrue();
  }

  @Test
  void whoSpeaksForSomeOfThemOrForMoreThanThemSpeaksForThem() {
    assertThat(ask("for families", "  alliance: parents MEMBER votes 1\n").getFirst().signaled())
        .isFalse();
    assertThat(ask("for families", "  alliance: all MEMBER votes 1\n").getFirst().signaled())
        .isFalse();
  }

  @Test
  void anySpeakerCountsWhereItIsNotSaidWhomItIsFor() {
    assertThat(ask("", "  alliance: club MEMBER votes 1\n").getFirst().signaled()).isFalse();
    assertThat(ask("", "  alliance: aid MEMBER votes 1\n").getFirst().signaled()).isTrue();
  }

  @Test
  void aSpeakerWithoutAVoteIsASignal() {
    var votes =
        ask("", "  alliance: club MEMBER votes 0\n  alliance: aid MEMBER votes 1\n").getLast();
    assertThat(votes.signaled()).isTrue();
    assertThat(votes.sentence()).endsWith("have no vote: yes (0.0 %).");
  }

  @Test
  void aVoteOfTheirsIsKnownEvenWhereOtherVotesAreNot() {
    var votes = ask("", "  alliance: club MEMBER votes 1\n  alliance: aid MEMBER\n").getLast();
    assertThat(votes.signaled()).isFalse();
    assertThat(votes.figure().notEvaluable()).contains("1 of 2 seats");
  }

  @Test
  void aSpeakerOfUnknownVotesMayHaveOne() {
    var votes = ask("", "  alliance: club MEMBER\n  alliance: aid MEMBER votes 1\n").getLast();
    assertThat(votes.signaled()).isNull();
    assertThat(votes.notEvaluable()).contains("1 of 2 seats");
  }
}
