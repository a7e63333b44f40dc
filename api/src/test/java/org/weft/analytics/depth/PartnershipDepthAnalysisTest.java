package org.weft.analytics.depth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.support.LandscapeSketch;

/// A partnership is as deep as what is shared in it. What ties claim is set against what facts
/// show; where nothing shows a depth, it is unknown, never 0.
class PartnershipDepthAnalysisTest {

  private static final String ALLIANCE =
      """
      actors
        alliance COLLABORATION
        city
        clinic
        school
        shelter
      efforts
        advice by city,clinic
      seats
        alliance: city
        alliance: clinic
        alliance: school
        alliance: shelter
      flows
        city -> shelter MONEY 10 EUR DISBURSED
        city -> school MONEY 10 EUR COMMITTED
        clinic -> shelter DATA 1 reports
      ties
        city -> clinic COLLABORATES_WITH depth briggs:coordination impetus MUTUAL
        city -> shelter COLLABORATES_WITH depth briggs:federation impetus MANDATED impetusBy city
        city -> school COLLABORATES_WITH depth frey:coalition impetus INCENTIVISED
        clinic -> shelter COLLABORATES_WITH depth frey:networking
        school -> shelter SUPPORTS
      """;

  private static PartnershipDepth ask(String sketch, String of) {
    return PartnershipDepthAnalysis.answer(
        LandscapeSketch.of(sketch).view(), PartnershipDepthQuestion.of(of));
  }

  private static PartnershipDepth pair(String sketch, String one, String other) {
    return PartnershipDepthAnalysis.answer(
        LandscapeSketch.of(sketch).view(), new PartnershipDepthQuestion(one, other, 1));
  }

  private static DepthLeap leap(String sketch) {
    return requireNonNull(ask(sketch, "alliance").leap());
  }

  private static String value(Figure figure) {
    return figure.value() == null ? "?" : figure.value().toString().replaceFirst("\\.0$", "");
  }

  private static String shown(PartnershipDepth answer) {
    return answer.partnerships().stream()
        .map(one ->
            "%s %s %s %s %s"
                .formatted(
                    one.one().key(),
                    one.other().key(),
                    value(one.claimed()),
                    value(one.evidenced()),
                    value(one.gap())))
        .collect(Collectors.joining("\n"));
  }

  private static String rules(PartnershipDepth answer) {
    return answer.partnerships().getFirst().evidence().stream()
        .map(one -> one.rule() + " " + one.depth() + " " + one.fact().key())
        .collect(Collectors.joining(", "));
  }

  @Test
  void claimsAreSetAgainstWhatIsShownLargestGapFirst() {
    assertThat(shown(ask(ALLIANCE, "alliance")))
        .isEqualTo(
            """
            city shelter 5 2 3
            city clinic 3 3 0
            clinic shelter 1 1 0
            city school 4 ? ?
            school shelter ? ? ?\
            """);
  }

  @Test
  void theSummaryCountsWhatIsKnown() {
    var answer = ask(ALLIANCE, "alliance");
    assertThat(answer.partnershipCount()).isEqualTo(5);
    assertThat(value(answer.medianClaimed())).isEqualTo("3.5");
    assertThat(value(answer.medianEvidenced())).isEqualTo("2");
    assertThat(answer.medianEvidenced().unknownShare()).isEqualTo(.4);
    assertThat(answer.overclaimedShare().value()).isEqualTo(0.33333333333333);
    assertThat(answer.impetus()).isEqualTo(new ImpetusCounts(1, 1, 1, 2));
    assertThat(answer.histogram())
        .containsExactly(
            new DepthCount(-1, 0, 0),
            new DepthCount(0, 0, 0),
            new DepthCount(1, 1, 1),
            new DepthCount(2, 0, 1),
            new DepthCount(3, 1, 1),
            new DepthCount(4, 1, 0),
            new DepthCount(5, 1, 0),
            new DepthCount(6, 0, 0),
            new DepthCount(null, 1, 2));
    assertThat(answer.leap()).isNull();
  }

  @Test
  void everyFigureNamesItsFacts() {
    var first = ask(ALLIANCE, "alliance").partnerships().getFirst();
    assertThat(keys(first.claimed())).containsExactly("city->shelter COLLABORATES_WITH");
    assertThat(keys(first.evidenced())).containsExactly("city->shelter MONEY");
    assertThat(keys(first.gap()))
        .containsExactly("city->shelter COLLABORATES_WITH", "city->shelter MONEY");
  }

  private static List<String> keys(Figure figure) {
    return figure.factsUsed().stream().<String>map(Ref::key).toList();
  }

  @Test
  void orderOfTheFactsChangesNothing() {
    var one = LandscapeSketch.of(ALLIANCE);
    var question = PartnershipDepthQuestion.of("alliance");
    var expected = shown(PartnershipDepthAnalysis.answer(one.view(), question));
    for (long seed = 0; seed < 10; seed++) {
      assertThat(shown(PartnershipDepthAnalysis.answer(one.shuffled(seed).view(), question)))
          .isEqualTo(expected);
    }
  }

  @Test
  void anOrganizationIsReadWithAllItIsTiedTo() {
    assertThat(shown(ask(ALLIANCE, "school"))).isEqualTo("city school 4 ? ?\nschool shelter ? ? ?");
  }

  @Test
  void aPairIsReadTiedOrNot() {
    var answer = pair(ALLIANCE, "clinic", "school");
    assertThat(shown(answer)).isEqualTo("clinic school ? ? ?");
    assertThat(answer.partnerships().getFirst().evidenced().notEvaluable())
        .isEqualTo("Nothing that is recorded shows how deep it is");
  }

  @Nested
  class WhatShowsDepth {

    private static final String ACTORS =
        """
        actors
          a
          b
          whole
          part partOf whole
        """;

    @ParameterizedTest
    @CsvSource({
      "a -> b OPPOSES, -1, OPPOSITION",
      "a -> b SUPPORTS shares NOTHING, 0, SHARED_CONTENTS",
      "a -> b COLLABORATES_WITH shares INFORMATION;DECISIONS, 3, SHARED_CONTENTS",
      "a -> b COLLABORATES_WITH shares CAPACITY, 5, SHARED_CONTENTS",
      "a -> b REFERS_TO, 2, REFERRAL",
      "a -> b CONTRACTS, 2, CONTRACT",
      "a -> b OWNS share 1, 6, FULL_OWNERSHIP",
      "a -> b OWNS share 0.99, ?, ''",
      "a -> b MEMBER_OF, ?, ''"
    })
    void tiesShowWhatTheyState(String tie, String depth, String rule) {
      var answer = pair(ACTORS + "ties\n  " + tie.replace(';', ','), "a", "b");
      assertThat(value(answer.partnerships().getFirst().evidenced())).isEqualTo(depth);
      assertThat(rules(answer)).startsWith(rule);
    }

    @Test
    void thatOneDependsOnAnotherMakesNoPartnership() {
      assertThat(ask(ACTORS + "ties\n  a -> b DEPENDS_ON\n", "a").partnerships()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "a -> b INFORMATION ?, 1",
      "b -> a DATA ?, 1",
      "b -> a STAFF_TIME 5 hours, 2",
      "a -> b MONEY 5 EUR DISBURSED, 2",
      "a -> b MONEY 5 EUR COMMITTED, ?",
      "a -> b FISCAL_HOSTING ?, 4",
      "a -> b MONEY 5 EUR at 2026-07-01, ?"
    })
    void flowsShowWhatIsGivenAndPromisesNothing(String flow, String depth) {
      var answer = pair(ACTORS + "flows\n  " + flow, "a", "b");
      assertThat(value(answer.partnerships().getFirst().evidenced())).isEqualTo(depth);
    }

    @Test
    void whatBothRunIsAlignedAndWhatBothGiveToIsPooled() {
      var both = ACTORS + "efforts\n  soup by a,b\nflows\n  a -> b MONEY 1 EUR effort soup\n";
      assertThat(rules(pair(both, "a", "b")))
          .isEqualTo("JOINT_EFFORT 3 soup, TRANSFER 2 a->b MONEY");
      assertThat(rules(pair(both + "  b -> b STAFF_TIME 1 hours effort soup\n", "a", "b")))
          .isEqualTo("POOLED_EFFORT 4 soup, JOINT_EFFORT 3 soup, TRANSFER 2 a->b MONEY");
    }

    @Test
    void aPartAndItsWholeAreOneOrganization() {
      assertThat(rules(pair(ACTORS, "part", "whole"))).isEqualTo("PART_OF 6 part");
      assertThat(rules(pair(ACTORS, "whole", "part"))).isEqualTo("PART_OF 6 part");
    }
  }

  @Nested
  class WhatComesFirst {

    @Test
    void pairsOfOneGapByTheirKeysAndNotByTheOrderTheyAreDrawnIn() {
      assertThat(
              shown(
                  ask(
                      """
                      actors
                        z
                        c
                        b
                        hub
                      ties
                        hub -> z REFERS_TO
                        c -> hub REFERS_TO
                        hub -> b REFERS_TO
                      """,
                      "hub")))
          .isEqualTo("b hub ? 2 ?\nc hub ? 2 ?\nhub z ? 2 ?");
    }

    @Test
    void ofWhatShowsADepthByOneRuleTheDeepestThenTheFirstByKey() {
      var shared =
          """
          actors
            a
            b
          ties
            a -> b COLLABORATES_WITH shares INFORMATION as s
            a -> b COLLABORATES_WITH shares SERVICES as z
            b -> a COLLABORATES_WITH shares SERVICES as y
          """;
      assertThat(rules(pair(shared, "a", "b"))).isEqualTo("SHARED_CONTENTS 5 y");
    }

    @Test
    void ofClaimsOfOneLeastDepthTheOneThatCanMeanMoreThenTheFirstByKey() {
      var claims =
          """
          actors
            a
            b
          ties
            a -> b COLLABORATES_WITH depth frey:coalition as z
            a -> b COLLABORATES_WITH depth himmelman:cooperating as y
            b -> a COLLABORATES_WITH depth partner:integration as x
          """;
      var partnership = pair(claims, "a", "b").partnerships().getFirst();
      assertThat(partnership.claims().stream().map(claim -> claim.tie().key()))
          .containsExactly("x", "y", "z");
      assertThat(partnership.claimedRange()).isEqualTo(new DepthRange(4, 5));
      assertThat(keys(partnership.claimed())).hasSize(3);
    }
  }

  @Test
  void aGapIsUnknownForOneOfTwoReasons() {
    var answer = ask(ALLIANCE, "school");
    assertThat(answer.partnerships().getFirst().gap().notEvaluable())
        .isEqualTo("Nothing that is recorded shows how deep it is");
    assertThat(answer.partnerships().getLast().gap().notEvaluable())
        .isEqualTo("No tie between the two states a depth");
  }

  @Test
  void theSummaryRestsOnTheTiesThatClaimAndTheFactsThatShow() {
    var answer = ask(ALLIANCE, "alliance");
    assertThat(keys(answer.medianClaimed()))
        .containsExactlyInAnyOrder(
            "city->clinic COLLABORATES_WITH",
            "city->shelter COLLABORATES_WITH",
            "city->school COLLABORATES_WITH",
            "clinic->shelter COLLABORATES_WITH");
    assertThat(keys(answer.medianEvidenced()))
        .containsExactlyInAnyOrder("city->shelter MONEY", "clinic->shelter DATA", "advice");
  }

  @Test
  void aSeatOfAnUnknownHolderMakesNoPartnership() {
    var answer = ask(ALLIANCE.replace("seats\n", "seats\n  alliance: ?\n"), "alliance");
    assertThat(answer.partnershipCount()).isEqualTo(5);
  }

  @Nested
  class TheCrosswalk {

    @ParameterizedTest
    @CsvSource({
      "briggs:coordination, RESOURCES, 0",
      "briggs:coordination, DECISIONS, 0",
      "briggs:coordination, ACTIVITIES, 1",
      "briggs:coordination, SERVICES, -1",
      "austin:transactional, INFORMATION, 1",
      "austin:transactional, SERVICES, -1",
      "tamarack:compete, INFORMATION, -2"
    })
    void aCodeThatCanMeanSeveralDepthsFitsThemAll(String code, String shared, String gap) {
      var sketch =
          "actors\n  a\n  b\nties\n  a -> b COLLABORATES_WITH depth %s shares %s"
              .formatted(code, shared);
      assertThat(value(pair(sketch, "a", "b").partnerships().getFirst().gap())).isEqualTo(gap);
    }

    @Test
    void ofSeveralClaimsTheDeepestCountsAndAllAreShown() {
      var sketch =
          """
          actors
            a
            b
          ties
            a -> b COLLABORATES_WITH depth frey:networking as x
            b -> a COLLABORATES_WITH depth partner:integration as y
            a -> b SUPPORTS depth frey:coalition as z
          """;
      var partnership = pair(sketch, "a", "b").partnerships().getFirst();
      assertThat(partnership.claimedRange()).isEqualTo(new DepthRange(4, 5));
      assertThat(partnership.claims().stream().map(claim -> claim.tie().key()))
          .containsExactly("y", "z", "x");
    }

    @Test
    void isTheOneOfTheStandardsRowByRow() {
      assertThat(
              DepthCrosswalk.CURRENT.codes().stream()
                  .filter(code -> !code.scheme().equals("weft"))
                  .map(code ->
                      "%s:%s %d..%d"
                          .formatted(
                              code.scheme(),
                              code.code(),
                              code.range().least(),
                              code.range().most()))
                  .collect(Collectors.joining("\n")))
          .isEqualTo(
              """
              briggs:communication 1..1
              briggs:cooperation 2..2
              briggs:coordination 3..4
              briggs:federation 5..5
              briggs:merger 6..6
              frey:no-interaction 0..0
              frey:networking 1..1
              frey:cooperation 2..2
              frey:coordination 3..3
              frey:coalition 4..4
              frey:collaboration 5..5
              partner:awareness 0..0
              partner:cooperation 1..2
              partner:coordination 3..3
              partner:integration 4..5
              himmelman:networking 1..1
              himmelman:coordinating 3..3
              himmelman:cooperating 4..4
              himmelman:collaborating 5..5
              tamarack:compete -1..-1
              tamarack:co-exist 0..0
              tamarack:communicate 1..1
              tamarack:cooperate 2..2
              tamarack:coordinate 3..3
              tamarack:collaborate 4..5
              tamarack:integrate 5..6
              austin:philanthropic 1..2
              austin:transactional 2..4
              austin:integrative 4..5\
              """);
      assertThat(DepthCrosswalk.CURRENT.version()).isEqualTo(1);
    }
  }

  @Nested
  class WhenAFunderAsksForDepth {

    private static final String CALLED =
        """
        actors
          alliance COLLABORATION requires briggs:federation requiredBy state requiredAt 2024-01-01
          state
          a
          b
          c
        seats
          alliance: a
          alliance: b
          alliance: c
        """;
    private static final String UNDATED = CALLED.replace(" requiredAt 2024-01-01", "");

    private static String told(DepthLeap leap) {
      return "%s - %s = %s %s"
          .formatted(
              value(leap.required()),
              value(leap.observedBefore()),
              value(leap.leap()),
              leap.flagged());
    }

    @Test
    void theLeapIsFromWhatWasThereTheDayBefore() {
      var leap =
          leap(
              CALLED
                  + """
                  ties
                    a -> b COLLABORATES_WITH shares INFORMATION until 2023-12-31
                    b -> c COLLABORATES_WITH shares SERVICES since 2024-01-01
                  """);
      assertThat(told(leap)).isEqualTo("5 - 1 = 4 true");
      assertThat(leap.observedBefore().unknownShare()).isEqualTo(0.66666666666667);
    }

    @Test
    void flowsAndJointEffortsOfBeforeAreObservedToo() {
      var leap =
          leap(
              CALLED
                  + """
                  efforts
                    advice by a,c since 2020-01-01
                  flows
                    a -> b MONEY 5 EUR at 2023-01-01
                    b -> c FISCAL_HOSTING ? at 2024-01-01
                  """);
      assertThat(told(leap)).isEqualTo("5 - 2.5 = 2.5 true");
    }

    @Test
    void whatWhoAsksPushedWasNotThereBefore() {
      var leap =
          leap(
              CALLED
                  + """
                  ties
                    a -> b COLLABORATES_WITH shares SERVICES impetus MANDATED impetusBy state
                  """);
      assertThat(told(leap)).isEqualTo("5 - ? = ? null");
      assertThat(leap.leap().notEvaluable())
          .isEqualTo("Nothing was observed between the members before the call");
    }

    @Test
    void aLeapOfOneIsNotFlagged() {
      assertThat(told(leap(CALLED + "ties\n  a -> b COLLABORATES_WITH shares RESOURCES\n")))
          .isEqualTo("5 - 4 = 1 false");
    }

    @Test
    void withoutADayOfTheCallTiesOfAnyTimeCount() {
      var leap =
          leap(
              UNDATED
                  + """
                  ties
                    a -> b UNKNOWN_LINK shares NOTHING until 2003-05-01
                    a -> c UNKNOWN_LINK shares NOTHING until 2003-05-01
                    b -> c UNKNOWN_LINK shares SERVICES since 2027-01-01
                    a -> alliance MEMBER_OF depth briggs:federation impetus MANDATED impetusBy state
                  flows
                    state -> alliance MONEY ?
                  """);
      assertThat(told(leap)).isEqualTo("5 - 0 = 5 true");
      assertThat(leap.calledAt()).isNull();
      assertThat(signs(leap)).isEqualTo("true true true true");
      assertThat(value(leap.shotgun().pushedTies())).isEqualTo("1");
    }

    private static String signs(DepthLeap leap) {
      var shotgun = leap.shotgun();
      return "%s %s %s %s"
          .formatted(
              shotgun.thirdPartyFunds(), shotgun.pushed(), shotgun.strangers(), shotgun.risk());
    }

    @Test
    void aShotgunMarriageIsNotToldWhereASignIsUnknown() {
      assertThat(signs(leap(CALLED))).isEqualTo("null null null null");
    }

    @Test
    void oneSignThatDoesNotHoldIsEnoughToSayNo() {
      assertThat(signs(leap(CALLED + "ties\n  a -> b COLLABORATES_WITH shares INFORMATION\n")))
          .isEqualTo("null null false false");
      assertThat(signs(leap(CALLED + "ties\n  a -> b COLLABORATES_WITH impetus MUTUAL\n")))
          .isEqualTo("null false null false");
    }

    @Test
    void aLeapOfTwoIsFlagged() {
      assertThat(told(leap(CALLED + "ties\n  a -> b COLLABORATES_WITH shares DECISIONS\n")))
          .isEqualTo("5 - 3 = 2 true");
    }

    @Test
    void whoAsksIsNamed() {
      assertThat(requireNonNull(leap(CALLED).requiredBy()).key()).isEqualTo("state");
      assertThat(leap(CALLED.replace(" requiredBy state", "")).requiredBy()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "state -> a MONEY ?, true",
      "state -> desk MONEY ?, true",
      "state -> alliance MONEY ?, true",
      "state -> d MONEY ?, null",
      "state -> ? MONEY ?, null",
      "state -> a DATA ?, null"
    })
    void whoAsksFundsOnlyByMoneyToTheCollaborationItsBackboneOrItsMembers(
        String flow, String funds) {
      var sketch = CALLED.replace("  state\n", "  state\n  desk\n  d\n") + "flows\n  " + flow;
      var hosted = sketch.replace("requiredBy", "backbone desk requiredBy");
      assertThat(signs(leap(hosted))).startsWith(funds);
      if (!flow.contains("desk")) {
        assertThat(signs(leap(sketch))).startsWith(funds);
      }
    }

    @Test
    void aMemberThatAsksIsNoThirdParty() {
      assertThat(signs(leap(CALLED.replace("requiredBy state", "requiredBy a"))))
          .isEqualTo("false null null false");
    }

    @Test
    void whereNobodyIsNamedWhoAsksAnyPushIsAPushAndFundingIsUnknown() {
      var pushed =
          CALLED.replace(" requiredBy state", "")
              + "ties\n  a -> b COLLABORATES_WITH shares DECISIONS impetus MANDATED impetusBy c\n";
      assertThat(signs(leap(pushed))).isEqualTo("null true null null");
    }

    @Test
    void whatAnotherPushedWasThereBefore() {
      var leap =
          leap(
              CALLED
                  + "ties\n  a -> b COLLABORATES_WITH shares DECISIONS impetus MANDATED impetusBy c\n");
      assertThat(told(leap)).isEqualTo("5 - 3 = 2 true");
      assertThat(signs(leap)).isEqualTo("null false false false");
    }

    @Test
    void eachPairIsObservedOnceAndOthersThanMembersNever() {
      var ties =
          """
          ties
            a -> b COLLABORATES_WITH shares INFORMATION
            b -> a COLLABORATES_WITH shares RESOURCES
            a -> c COLLABORATES_WITH shares INFORMATION
            a -> state COLLABORATES_WITH shares SERVICES
          """;
      for (var sketch : List.of(CALLED + ties, UNDATED + ties)) {
        var leap = leap(sketch);
        assertThat(told(leap)).isEqualTo("5 - 2.5 = 2.5 true");
        assertThat(leap.observedBefore().unknownShare()).isEqualTo(0.33333333333333);
        assertThat(keys(leap.observedBefore())).hasSize(3);
      }
    }

    @Test
    void withoutMembersNothingWasObserved() {
      assertThat(told(leap(CALLED.replaceFirst("(?s)seats.*", "")))).isEqualTo("5 - ? = ? null");
    }
  }

  @Nested
  class WhenItIsAskedWrongly {

    private void assertRefused(String of, @Nullable String with, int first, String rule) {
      var view = LandscapeSketch.of(ALLIANCE).view();
      assertThatThrownBy(() ->
              PartnershipDepthAnalysis.answer(view, new PartnershipDepthQuestion(of, with, first)))
          .isInstanceOf(InvalidArgumentException.class)
          .hasMessageContaining(rule);
    }

    @Test
    void itSaysWhatWouldBeRight() {
      assertRefused("nobody", null, 1, "names no Organization");
      assertRefused("city", "nobody", 1, "names no Organization");
      assertRefused("city", "city", 1, "must be another than `of`");
      assertRefused("city", null, 0, "must be between 1 and 100");
      assertRefused("city", null, 101, "must be between 1 and 100");
    }

    @Test
    void nothingIsShownOfAnActorWithoutTies() {
      var answer = ask("actors\n  alone\n", "alone");
      assertThat(answer.partnerships()).isEmpty();
      assertThat(answer.medianClaimed().notEvaluable())
          .isEqualTo("No partnership has a depth that is known");
      assertThat(answer.medianClaimed().unknownShare()).isNull();
    }
  }
}
