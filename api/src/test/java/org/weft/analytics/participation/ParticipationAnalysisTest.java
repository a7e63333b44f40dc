package org.weft.analytics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Visibility;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// Claims of taking part are set against those that were checked. Where nobody was asked, the gap
/// is unknown; what the missing answers could change is said as a range.
class ParticipationAnalysisTest {

  private static final String ALLIANCE =
      """
      actors
        alliance COLLABORATION
        a
        b
        c
        d
        e
        f
      seats
        alliance: a @CONFIRMED asked 2026-01-31
        alliance: b @CLAIMED asked 2026-01-31
        alliance: c @CLAIMED asked 2026-02-28
        alliance: d @CLAIMED
        alliance: e @EVIDENCED
        alliance: ? @CLAIMED
      ties
        f -> alliance MEMBER_OF claimedBy f @CLAIMED
      """;

  private static Participation ask(String sketch, String of) {
    return ask(sketch, of, LandscapeSketch.TODAY, EvidenceBasis.CLAIMED);
  }

  private static Participation ask(
      String sketch, String of, LocalDate asOf, EvidenceBasis evidence) {
    return ParticipationAnalysis.answer(
        LandscapeSketch.of(sketch).view(asOf, evidence, Visibility.PUBLIC),
        ParticipationQuestion.of(of));
  }

  private static String value(Figure figure) {
    return figure.value() == null ? "?" : figure.value().toString();
  }

  private static String gap(Participation answer) {
    return "%s in %s..%s"
        .formatted(value(answer.gap()), value(answer.gapAtLeast()), value(answer.gapAtMost()));
  }

  private static String ties(Participation answer) {
    return "%s in %s..%s"
        .formatted(
            value(answer.tieConfirmationRate()),
            value(answer.tieConfirmationAtLeast()),
            value(answer.tieConfirmationAtMost()));
  }

  @Test
  void theGapIsOverThoseWhoWereChecked() {
    var answer = ask(ALLIANCE, "alliance");
    assertThat(answer.claimedCount()).isEqualTo(6);
    assertThat(answer.verifiedCount()).isEqualTo(2);
    assertThat(answer.notCheckedCount()).isEqualTo(2);
    assertThat(gap(answer)).isEqualTo("0.5 in 0.33333333333333..0.66666666666667");
    assertThat(answer.gap().unknownShare()).isEqualTo(0.33333333333333);
    assertThat(answer.gap().excluded())
        .hasToString("[Exclusion[reason=VALUE_UNKNOWN, factCount=1]]");
    assertThat(value(answer.askedShare())).isEqualTo("0.5");
  }

  @Test
  void whoIsNotConfirmedComesFirst() {
    assertThat(
            ask(ALLIANCE, "alliance").memberships().stream()
                .map(one -> one.member().key() + " " + one.status() + " " + one.askedAt())
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            b NOT_CONFIRMED 2026-01-31
            c NOT_CONFIRMED 2026-02-28
            d NOT_CHECKED null
            f NOT_CHECKED null
            a VERIFIED 2026-01-31
            e VERIFIED null\
            """);
  }

  @Test
  void whereNobodyWasAskedTheGapIsUnknownAndNeverZero() {
    var unasked = ALLIANCE.replaceAll(" asked \\S+", "");
    var answer = ask(unasked, "alliance");
    assertThat(gap(answer)).isEqualTo("? in 0.0..0.66666666666667");
    assertThat(answer.gap().notEvaluable()).isEqualTo("Nobody is recorded to have been asked");
  }

  @Test
  void whoIsAskedLaterWasNotAskedYet() {
    var early = ask(ALLIANCE, "alliance", LocalDate.parse("2026-02-01"), EvidenceBasis.CLAIMED);
    assertThat(gap(early)).isEqualTo("0.33333333333333 in 0.16666666666667..0.66666666666667");
  }

  @Test
  void onTheBasisOfEvidenceAConfirmationIsNotEnough() {
    var strict = ask(ALLIANCE, "alliance", LandscapeSketch.TODAY, EvidenceBasis.EVIDENCED);
    assertThat(strict.claimedCount()).isEqualTo(6);
    assertThat(strict.verifiedCount()).isEqualTo(1);
    assertThat(gap(strict)).isEqualTo("0.75 in 0.5..0.83333333333333");
  }

  @Test
  void twoThirdsClaimAndUnderOneThirdTakesPartIsAGapOfHalf() {
    var sketch = new StringBuilder("actors\n  alliance COLLABORATION\n");
    for (int i = 0; i < 66; i++) {
      sketch.append("  m").append(i).append('\n');
    }
    sketch.append("seats\n");
    for (int i = 0; i < 66; i++) {
      sketch
          .append("  alliance: m")
          .append(i)
          .append(i < 33 ? " @CONFIRMED" : " @CLAIMED")
          .append(" asked 2026-01-31\n");
    }
    assertThat(gap(ask(sketch.toString(), "alliance"))).isEqualTo("0.5 in 0.5..0.5");
  }

  @Nested
  class WhenAnOrganizationIsAsked {

    private static final String ORGANIZATION =
        """
        actors
          north COLLABORATION
          south COLLABORATION
          club
          org
        seats
          north: org @CLAIMED asked 2026-01-01
          south: org @CLAIMED as first
          south: org @CONFIRMED as second
        ties
          org -> club MEMBER_OF @CLAIMED asked 2026-01-01
        """;

    @Test
    void itsMembershipsOfCollaborationsCountEachOnce() {
      var answer = ask(ORGANIZATION, "org");
      assertThat(answer.claimedCount()).isEqualTo(2);
      assertThat(gap(answer)).isEqualTo("0.5 in 0.5..0.5");
      assertThat(answer.memberships().getLast().claims()).hasSize(2);
    }

    @Test
    void withoutClaimsThereIsNothingToCheck() {
      var answer = ask(ORGANIZATION, "club");
      assertThat(gap(answer)).isEqualTo("? in ?..?");
      assertThat(answer.gap().notEvaluable()).isEqualTo("Nothing is claimed");
      assertThat(answer.gap().unknownShare()).isNull();
    }
  }

  @Nested
  class TiesAreConfirmed {

    private static final String TIES =
        """
        actors
          a
          b
          c
          d
          e
        ties
          a -> b COLLABORATES_WITH claimedBy a confirmedBy b asked 2026-01-01
          a -> c COLLABORATES_WITH claimedBy a asked 2026-01-01
          a -> d COLLABORATES_WITH claimedBy a
          a -> e COLLABORATES_WITH claimedBy a
          e -> a COLLABORATES_WITH claimedBy e
          a -> b SUPPORTS
        """;

    @Test
    void thatOneDependsOnAnotherIsNotTheOthersToConfirm() {
      var depends = TIES + "  a -> b DEPENDS_ON claimedBy a asked 2026-01-01\n";
      assertThat(ties(ask(depends, "a"))).isEqualTo("0.75 in 0.6..0.8");
    }

    @Test
    void byTheOtherEndThatWasAskedOrClaimsTheSame() {
      var answer = ask(TIES, "a");
      assertThat(ties(answer)).isEqualTo("0.75 in 0.6..0.8");
      assertThat(answer.tieConfirmationRate().excluded())
          .hasToString("[Exclusion[reason=VALUE_UNKNOWN, factCount=1]]");
    }

    @Test
    void andUnknownWhereNobodyWasAsked() {
      assertThat(ties(ask(TIES, "d"))).isEqualTo("? in 0.0..1.0");
      assertThat(ties(ask(TIES, "e"))).isEqualTo("? in 1.0..1.0");
    }

    @Test
    void ofACollaborationThoseOfItsMembersWithEachOther() {
      var sketch =
          TIES.replace("actors\n", "actors\n  alliance COLLABORATION\n")
              + "seats\n  alliance: a\n  alliance: b\n  alliance: c\n";
      assertThat(ties(ask(sketch, "alliance"))).isEqualTo("0.5 in 0.5..0.5");
    }
  }

  @Test
  void aLandscapeListsTheWidestGapFirstAndTheUnknownLast() {
    var gaps =
        ParticipationAnalysis.gaps(
            LandscapeSketch.of(
                    """
                    actors
                      none COLLABORATION
                      unasked COLLABORATION
                      good COLLABORATION
                      bad COLLABORATION
                      a
                    seats
                      unasked: a @CLAIMED
                      good: a @CONFIRMED asked 2026-01-01
                      bad: a @CLAIMED asked 2026-01-01
                    """)
                .view(),
            3);
    assertThat(gaps.collaborationCount()).isEqualTo(4);
    assertThat(gaps.evaluableCount()).isEqualTo(2);
    assertThat(gaps.collaborations().stream().map(one -> one.of().key() + " " + value(one.gap())))
        .containsExactly("bad 1.0", "good 0.0", "unasked ?");
  }

  @Test
  void wrongQuestionsAreRefused() {
    var view = LandscapeSketch.of(ALLIANCE).view();
    assertThatThrownBy(() -> ParticipationAnalysis.answer(view, ParticipationQuestion.of("x")))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("names no Organization");
    assertThatThrownBy(() -> ParticipationAnalysis.gaps(view, 0))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("must be between 1 and 100");
  }

  @Nested
  class WhatIsListed {

    private static final String TWO_ROOMS =
        """
        actors
          b COLLABORATION
          a COLLABORATION
          c COLLABORATION
          empty COLLABORATION
          club
        seats
          b: club @CLAIMED asked 2026-01-31 as second
          b: club @CLAIMED asked 2026-02-28 as first
          b: club @CLAIMED asked 2026-01-01 as third
          a: club @CLAIMED asked 2026-01-31
          c: club @CONFIRMED
        """;

    @Test
    void aMembershipClaimedTwiceIsOneAskedOnTheLastDayAndNamesItsClaims() {
      var one = ask(TWO_ROOMS, "b").memberships().getFirst();
      assertThat(one.askedAt()).isEqualTo("2026-02-28");
      assertThat(one.claims())
          .extracting(claim -> claim.key())
          .containsExactly("first", "second", "third");
    }

    @Test
    void membershipsOfAnOrganizationAreListedByKeyWhoIsNotConfirmedFirst() {
      assertThat(ask(TWO_ROOMS, "club").memberships())
          .extracting(one -> one.collaboration().key())
          .containsExactly("a", "b", "c");
      assertThat(ask(TWO_ROOMS, "club").gap().factsUsed()).hasSize(5);
    }

    @Test
    void collaborationsAreListedByGapThenByKeyUnknownOnesLast() {
      var gaps = ParticipationAnalysis.gaps(LandscapeSketch.of(TWO_ROOMS).view(), 100);
      assertThat(gaps.collaborations())
          .extracting(one -> one.of().key())
          .containsExactly("a", "b", "c", "empty");
      assertThat(gaps.evaluableCount()).isEqualTo(2);
    }

    @Test
    void aTieInTheOtherDirectionAnswersAndOneToAThirdDoesNot() {
      var claimed =
          """
          actors
            a
            b
            c
          ties
            a -> b SUPPORTS claimedBy a
          """;
      assertThat(ties(ask(claimed + "  b -> a SUPPORTS claimedBy b\n", "a")))
          .isEqualTo("? in 1.0..1.0");
      assertThat(ties(ask(claimed + "  b -> c SUPPORTS claimedBy b\n", "a")))
          .isEqualTo("? in 0.0..1.0");
      assertThat(ties(ask(claimed + "  c -> b SUPPORTS claimedBy b\n", "a")))
          .isEqualTo("? in 0.0..1.0");
    }

    @Test
    void aTieOfAnActorToItselfIsNoClaim() {
      assertThat(
              ties(
                  ask(
                      "actors\n  a\n  b\nties\n  a -> a SUPPORTS claimedBy a\n"
                          + "  a -> b SUPPORTS claimedBy a confirmedBy b\n",
                      "a")))
          .isEqualTo("? in 1.0..1.0");
    }
  }
}
