package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.Visibility;
import org.weft.support.LandscapeSketch;

/// A room needs what the nearest templates of its issues ask for, list by list; arguments come
/// before them, the built-in default after.
class SeatTemplatesTest {

  private static final String TOWN =
      """
      issues
        food
          school-meals
        housing
      populations
        families
        seniors
      actors
        alliance COLLABORATION on school-meals for families
        pair COLLABORATION on school-meals,housing
        council COLLABORATION
        city GOVERNMENT
      seats
        alliance: city ACCOUNTABLE_AUTHORITY
      """;

  private static final LandscapeSketch NONE = LandscapeSketch.of(TOWN);

  private static LandscapeSketch templates(String... lines) {
    return NONE.with("templates\n  " + String.join("\n  ", lines) + "\n");
  }

  @Test
  void aTemplateOfTheIssueAsksForItsSeatsAndIsNamed() {
    var room =
        room(templates("meals on school-meals roles FUNDER,OPPOSITION sectors FAITH kinds DATA"));

    assertThat(roles(room)).containsExactly(SeatRole.FUNDER, SeatRole.OPPOSITION);
    assertThat(sectors(room)).containsExactly("FAITH");
    assertThat(kinds(room)).containsExactly(ResourceKind.DATA);
    assertThat(room.templates()).extracting(Ref::key).containsExactly("meals");
    assertThat(room.requiredSeats())
        .filteredOn(seat -> seat.requiredBy() == SeatRequirement.TEMPLATE)
        .allSatisfy(seat -> assertThat(seat.templates()).extracting(Ref::key).contains("meals"))
        .hasSize(4);
  }

  @Test
  void aTemplateForABroaderIssueIsInheritedListByList() {
    var room =
        room(
            templates(
                "meals on school-meals kinds DATA",
                "food on food roles FUNDER kinds MONEY",
                "any roles OPPOSITION sectors FAITH"));

    assertThat(kinds(room)).containsExactly(ResourceKind.DATA);
    assertThat(roles(room)).containsExactly(SeatRole.FUNDER);
    assertThat(sectors(room)).containsExactly("FAITH");
    assertThat(room.templates()).extracting(Ref::key).containsExactly("any", "food", "meals");
  }

  @Test
  void aTemplateForANarrowerOrAnotherIssueSaysNothing() {
    var drawn = templates("meals on school-meals roles FUNDER", "homes on housing roles FUNDER");
    var question =
        RoomQuestion.ofCollaboration("alliance").about(List.of("food"), List.of(), List.of());

    assertThat(roles(WhoIsMissingAnalysis.answer(drawn.view(), question)))
        .isEqualTo(RoomQuestion.TEMPLATE);
  }

  @Test
  void withoutTemplateTheDefaultStandsAndSaysSo() {
    var room = room(NONE);

    assertThat(roles(room)).isEqualTo(RoomQuestion.TEMPLATE);
    assertThat(kinds(room)).isEqualTo(RoomQuestion.RESOURCES);
    assertThat(sectors(room)).isEqualTo(RoomQuestion.FOUR_SECTORS);
    assertThat(room.templates()).isEmpty();
    assertThat(room.requiredSeats())
        .extracting(RequiredSeat::requiredBy)
        .containsOnly(SeatRequirement.DEFAULT, SeatRequirement.COLLABORATION);
  }

  @Test
  void argumentsComeBeforeTemplatesAlsoEmptyOnes() {
    var drawn = templates("meals on school-meals roles FUNDER sectors FAITH voices seniors");
    var question =
        new RoomQuestion(
            "alliance",
            null,
            null,
            null,
            List.of("families"),
            List.of(SeatRole.DATA_HOLDER),
            List.of(),
            null,
            true,
            0);
    var room = WhoIsMissingAnalysis.answer(drawn.view(), question);

    assertThat(roles(room)).containsExactly(SeatRole.DATA_HOLDER);
    assertThat(sectors(room)).isEmpty();
    assertThat(voices(room)).containsExactly("families");
    assertThat(room.requiredSeats().getFirst().requiredBy()).isEqualTo(SeatRequirement.ARGUMENT);
    assertThat(room.templates()).isEmpty();
  }

  @Test
  void voicesAreThoseOfTheCollaborationAndOfTheTemplate() {
    var room = room(templates("meals on food voices seniors"));

    assertThat(voices(room)).containsExactly("families", "seniors");
    assertThat(room.requiredSeats())
        .filteredOn(seat -> seat.population() != null)
        .extracting(RequiredSeat::requiredBy)
        .containsExactly(SeatRequirement.COLLABORATION, SeatRequirement.TEMPLATE);
  }

  @Test
  void severalTemplatesAndSeveralIssuesAddUpEachSeatOnce() {
    var drawn =
        templates(
            "b on school-meals roles OPPOSITION,FUNDER",
            "a on school-meals roles FUNDER",
            "c on housing roles IMPLEMENTER");
    var room = WhoIsMissingAnalysis.answer(drawn.view(), RoomQuestion.ofCollaboration("pair"));

    assertThat(roles(room))
        .containsExactly(SeatRole.IMPLEMENTER, SeatRole.FUNDER, SeatRole.OPPOSITION);
    assertThat(room.requiredSeats().get(1).templates())
        .extracting(Ref::key)
        .containsExactly("a", "b");
  }

  @Test
  void aRoomAboutEveryIssueHasTheTemplatesForAnyIssueOnly() {
    var drawn = templates("meals on food roles FUNDER", "any roles DATA_HOLDER");
    var room = WhoIsMissingAnalysis.answer(drawn.view(), RoomQuestion.ofCollaboration("council"));

    assertThat(roles(room)).containsExactly(SeatRole.DATA_HOLDER);
  }

  @Test
  void aListOfParticipantsHasTemplatesToo() {
    var drawn = templates("meals on food roles FUNDER voices seniors");
    var question = RoomQuestion.ofParticipants(List.of("city"));
    var about =
        new RoomQuestion(
            null, question.participants(), List.of("food"), null, null, null, null, null, true, 0);
    var room = WhoIsMissingAnalysis.answer(drawn.view(), about);

    assertThat(roles(room)).containsExactly(SeatRole.FUNDER);
    assertThat(voices(room)).containsExactly("seniors");
  }

  @Test
  void aTemplateHoldsWhileItIsValidAndOnTheEvidenceAsked() {
    var drawn = templates("meals on food roles FUNDER since 2026-01-01 @CLAIMED");
    var question = RoomQuestion.ofCollaboration("alliance");
    var before =
        drawn.view(LocalDate.parse("2025-06-30"), EvidenceBasis.CLAIMED, Visibility.PUBLIC);
    var evidenced = drawn.view(LandscapeSketch.TODAY, EvidenceBasis.EVIDENCED, Visibility.PUBLIC);

    assertThat(roles(room(drawn))).containsExactly(SeatRole.FUNDER);
    assertThat(roles(WhoIsMissingAnalysis.answer(before, question)))
        .isEqualTo(RoomQuestion.TEMPLATE);
    assertThat(roles(WhoIsMissingAnalysis.answer(evidenced, question)))
        .isEqualTo(RoomQuestion.TEMPLATE);
  }

  private static Room room(LandscapeSketch drawn) {
    return WhoIsMissingAnalysis.answer(drawn.view(), RoomQuestion.ofCollaboration("alliance"));
  }

  private static List<SeatRole> roles(Room room) {
    return room.requiredSeats().stream()
        .map(RequiredSeat::role)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static List<ResourceKind> kinds(Room room) {
    return room.requiredSeats().stream()
        .map(RequiredSeat::resourceKind)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static List<String> sectors(Room room) {
    return room.requiredSeats().stream()
        .map(RequiredSeat::sector)
        .filter(java.util.Objects::nonNull)
        .map(Ref::key)
        .toList();
  }

  private static List<String> voices(Room room) {
    return room.requiredSeats().stream()
        .map(RequiredSeat::population)
        .filter(java.util.Objects::nonNull)
        .map(Ref::key)
        .toList();
  }
}
