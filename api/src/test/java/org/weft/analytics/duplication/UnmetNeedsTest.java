package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.analytics.duplication.KitchenAsked.DISTRICT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Ref;
import org.weft.support.LandscapeSketch;

/// A need within the proposal's cells is unmet as far as no running effort that is known to do it
/// reaches its people; what is not known leaves it open.
class UnmetNeedsTest {

  private static Duplication kitchen(String more) {
    return ask(LandscapeSketch.of(DISTRICT).with(more), "kitchen");
  }

  /// Each of its codes is the first that is drawn.
  private static Duplication banquet(String more) {
    return ask(
        LandscapeSketch.of(DISTRICT)
            .with(
                """
                populations
                  visitors
                initiatives
                  banquet on food delivers meals in district for residents
                """)
            .with(more),
        "banquet");
  }

  private static Duplication ask(LandscapeSketch drawn, String initiative) {
    var view = drawn.view();
    return DuplicationQuestion.answer(view, Proposal.of(view, initiative, null), List.of(), 20);
  }

  @Test
  void whatIsOverHiddenOrElsewhereReachesNobody() {
    var answer =
        kitchen(
            """
            efforts
              soup on hunger in north for families reached 40
              shut on hunger in north for families reached 100 status CLOSED
              secret on hunger in north for families reached 100 @STEWARDS
              far on hunger in south for families reached 100
            needs
              300 on hunger in north for families
            """);

    assertThat(answer.unmetNeed().value()).isEqualTo(260);
    assertThat(answer.unmetNeed().factsUsed())
        .extracting(Ref::key)
        .containsExactly("soup", "need hunger/north/families");
  }

  @Test
  void anEffortAndItsPartsReachTheSamePeople() {
    var answer =
        kitchen(
            """
            efforts
              programme on hunger in north for families reached 100
              soup on hunger in north for families reached 40 partOf programme
              stew on hunger in north for families reached 30 partOf programme
            needs
              300 on hunger in north for families
            """);

    assertThat(answer.unmetNeed().value()).isEqualTo(200);
    assertThat(answer.unmetNeed().factsUsed()).hasSize(4);
  }

  @Test
  void whoseIssueServiceOrPeopleAreOthersDoesNotMeetIt() {
    var answer =
        banquet(
            """
            efforts
              match on sports in district for residents reached 300
              inn on food in district for visitors reached 300
            needs
              200 on food in district for residents
            """);

    assertThat(answer.unmetNeed().value()).isEqualTo(200);
    assertThat(
            banquet(
                    """
                    efforts
                      match delivers coaching in district for residents reached 300
                    needs
                      200 delivers meals in district for residents
                    """)
                .unmetNeed()
                .value())
        .isEqualTo(200);
  }

  @Test
  void whoStatesNoPeopleMayServeThoseInNeed() {
    var answer =
        kitchen(
            """
            efforts
              soup on hunger in north reached 40
            needs
              300 on hunger in north for families
            """);

    assertThat(answer.unmetNeed().value()).isEqualTo(260);
  }

  @Test
  void needOfAServiceIsMetByThatServiceWhateverItsIssue() {
    var answer =
        kitchen(
            """
            efforts
              soup delivers lunches in north for families reached 40
            needs
              300 delivers lunches in north for families
            """);

    assertThat(answer.unmetNeed().value()).isEqualTo(260);
  }

  @Test
  void needOfAServiceIsReadInPlaceOfNeedAboutTheWholeIssue() {
    var drawn =
        """
        efforts
          soup on food delivers meals in district for residents reached 40
        needs
          900 on food in district for residents
          50 delivers meals in district for residents
        """;

    assertThat(banquet(drawn).unmetNeed().value()).isEqualTo(10);
  }

  @Test
  void needOfAWiderOrAnotherServiceIsNotWithinTheProposal() {
    var answer =
        kitchen(
            """
            needs
              300 delivers meals in north for families
              300 delivers coaching in north for families
            """);

    assertThat(answer.unmetNeed().notEvaluable()).isEqualTo("No need is recorded for any of it.");
  }

  @Test
  void aProposalForNobodyInParticularMeetsNeedOfNobodyInParticular() {
    var answer =
        ask(
            LandscapeSketch.of(DISTRICT)
                .with(
                    """
                    initiatives
                      stall on food in district
                    needs
                      300 on food in north
                      900 on food in south for residents
                    """),
            "stall");

    assertThat(answer.unmetNeed().value()).isEqualTo(300);
  }

  @Test
  void needInAnotherPlaceThanTheEffortSaysNothingAboutTheEffort() {
    var answer =
        kitchen(
            """
            efforts
              soup on hunger delivers meals in north for families capacity 50 reached 40
            needs
              300 on hunger in south for families
            """);

    assertThat(answer.unmetNeed().value()).isEqualTo(300);
    assertThat(answer.matches().getFirst().parallelNeeded()).isNull();
  }

  @Test
  void oneNeedThatIsMetDoesNotSettleAnotherThatIsOpen() {
    var answer =
        kitchen(
            """
            efforts
              soup on hunger in north for families reached 40
              bread on hunger in south for families
            needs
              40 on hunger in north for families
              40 on hunger in south for families
            """);

    assertThat(answer.unmetNeed().value()).isNull();
    assertThat(answer.unmetNeed().notEvaluable())
        .isEqualTo(
            "Efforts for these people state neither whom they reach nor what they can serve.");
  }

  @Test
  void metNeedBesideAnEffortAlikeOfUnknownCapacityLeavesItOpen() {
    var match =
        kitchen(
                """
                efforts
                  soup on hunger delivers meals in north for families reached 40
                needs
                  30 on hunger in north for families
                """)
            .matches()
            .getFirst();

    assertThat(match.parallelNeeded()).isNull();
    assertThat(match.parallelReason())
        .isEqualTo("Recorded need is met; whether the efforts alike are full is not known.");
  }

  @Test
  void metNeedIsMetBesideWhatIsNotAlike() {
    var match =
        kitchen(
                """
                efforts
                  soup on hunger in north for families reached 40
                needs
                  30 on hunger in north for families
                """)
            .matches()
            .getFirst();

    assertThat(match.parallelNeeded()).isFalse();
  }

  @Test
  void whatIsFullForOtherPeopleSaysNothingOfTheNeed() {
    var answer =
        kitchen(
            """
            efforts
              soup delivers meals in north for families capacity 9 reached 9
              tea delivers meals in north for elders capacity 5 reached 5
            """);

    assertThat(answer.matches())
        .extracting(match -> match.effort().key() + " " + match.parallelNeeded())
        .containsExactlyInAnyOrder("soup true", "tea null");
  }
}
