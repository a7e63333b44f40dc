package org.weft.analytics.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.weft.analytics.power.PowerAsked.finding;
import static org.weft.analytics.power.PowerAsked.findings;
import static org.weft.analytics.power.PowerAsked.keys;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who decides, who appoints, who houses the backbone.
class SeatSignalsTest {

  @Nested
  class Votes {

    private static final String TABLE =
        """
        actors
          alliance COLLABORATION rule UNANIMITY
          a
          b
          c
        seats
          alliance: a MEMBER votes 1
          alliance: b MEMBER votes 1
          alliance: c MEMBER votes 0
        """;

    @Test
    void aSeatWithoutVotesDoesNotMakeTheVetoOfAllVotersAPrivilege() {
      var vetoes = findings(TABLE, PowerSignalCode.VOTES).getLast();
      assertThat(vetoes.signaled()).isFalse();
      assertThat(keys(vetoes.actors())).containsExactly("a", "b");
    }

    @Test
    void theStrongestIsNamedWhereverItSits() {
      var last =
          TABLE.replace("rule UNANIMITY", "quota 3").replace("c MEMBER votes 0", "c votes 3");
      var strongest = findings(last, PowerSignalCode.VOTES).getFirst();
      assertThat(strongest.signaled()).isTrue();
      assertThat(keys(strongest.actors())).containsExactly("c");
    }

    @Test
    void ofSeveralAlikeTheFirstByKeyIsNamed() {
      assertThat(keys(findings(TABLE, PowerSignalCode.VOTES).getFirst().actors()))
          .containsExactly("a");
    }

    @Test
    void whyTheVoteCannotBePlayedOutIsSaid() {
      assertThat(findings(TABLE.replace("rule UNANIMITY", ""), PowerSignalCode.VOTES).getFirst())
          .returns(
              "Neither a quota nor a rule that gives one is stated", found -> found.notEvaluable());
      assertThat(findings(TABLE.replace("votes 0", ""), PowerSignalCode.VOTES).getFirst())
          .returns(
              "The votes or the holder of 1 of 3 seats are unknown", found -> found.notEvaluable());
    }
  }

  @Nested
  class Appointments {

    private static final String ROOM =
        """
        actors
          alliance COLLABORATION
          a
          b
        seats
        """;

    private SignalFinding appointed(String seats) {
      return finding(ROOM + seats, PowerSignalCode.APPOINTMENT_AND_HOST, "appoints");
    }

    @Test
    void whoAppointsIsNotRecordedWhereNobodyTold() {
      assertThat(appointed("").notEvaluable()).isEqualTo("No seats are recorded");
      assertThat(appointed("  alliance: a MEMBER\n").notEvaluable())
          .isEqualTo("Who appoints is not recorded");
    }

    @Test
    void seatsOfUnknownAppointersCanTurnTheShare() {
      var found =
          appointed(
              """
                alliance: a MEMBER appointedBy a
                alliance: b MEMBER appointedBy a
                alliance: b MEMBER appointedBy b
                alliance: b MEMBER
              """);
      assertThat(found.figure().value()).isEqualTo(2 / 3., offset(1e-9));
      assertThat(found.figure().unknownShare()).isEqualTo(.25, offset(1e-9));
      assertThat(found.notEvaluable()).contains("75.0 %");
    }

    @Test
    void whatAllAppointTogetherIsNobodysAppointment() {
      var found =
          appointed(
              """
                alliance: a MEMBER appointedBy alliance
                alliance: b MEMBER appointedBy alliance
                alliance: b MEMBER appointedBy b
              """);
      assertThat(found.signaled()).isFalse();
      assertThat(keys(found.actors())).containsExactly("b");
    }
  }

  @Nested
  class Hosts {

    private static final String OFFICE =
        """
        actors
          alliance COLLABORATION backbone office
          office
          a
          b
          landlord
        seats
          alliance: a MEMBER votes 1
          alliance: b MEMBER votes 1
        flows
        """;

    private SignalFinding host(String sketch) {
      return finding(sketch, PowerSignalCode.APPOINTMENT_AND_HOST, "backbone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAFF_TIME 5 HOUR", "IN_KIND_SPACE 2 ROOM"})
    void whoLendsStaffOrRoomsHostsTheBackbone(String loan) {
      var found = host(OFFICE + "  a -> office " + loan + "\n");
      assertThat(found.signaled()).isTrue();
      assertThat(keys(found.actors())).containsExactly("a");
    }

    @Test
    void moneyHousesNobody() {
      assertThat(host(OFFICE + "  a -> office MONEY 50 EUR\n").notEvaluable())
          .contains("who houses it, is not recorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "office", "alliance"})
    void roomsOfUnknownOwnersOrItsOwnAreNobodysHosting(String owner) {
      assertThat(host(OFFICE + "  " + owner + " -> office IN_KIND_SPACE 1 ROOM\n").signaled())
          .isNull();
    }

    @Test
    void twoHostsBalanceEachOther() {
      var found = host(OFFICE + "  a -> office STAFF_TIME\n  b -> office STAFF_TIME\n");
      assertThat(found.signaled()).isFalse();
      assertThat(found.figure().value()).isEqualTo(2);
      assertThat(keys(found.actors())).containsExactly("a", "b");
    }

    @Test
    void aHostWithoutASeatIsNoMember() {
      var found = host(OFFICE + "  landlord -> office IN_KIND_SPACE\n");
      assertThat(found.signaled()).isFalse();
      assertThat(found.figure().value()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER votes 0", "BACKBONE votes 1"})
    void aBackboneThatSitsAsAMemberHostsItself(String seat) {
      var found = host(OFFICE.replace("seats\n", "seats\n  alliance: office " + seat + "\n"));
      assertThat(keys(found.actors())).containsExactly("office");
      assertThat(found.signaled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BACKBONE votes 0", "BACKBONE"})
    void aBackboneThatSitsToServeIsNoMember(String seat) {
      assertThat(
              host(OFFICE.replace("seats\n", "seats\n  alliance: office " + seat + "\n"))
                  .signaled())
          .isNull();
    }

    @Test
    void aSeatOfAnUnknownHolderIsNotTheBackbonesWhereNoneIsRecorded() {
      var none =
          OFFICE
              .replace("backbone office", "form LEAD_ORGANIZATION")
              .replace("seats\n", "seats\n  alliance: ? MEMBER votes 1\n");
      assertThat(host(none).notEvaluable()).isEqualTo("No backbone is recorded");
      assertThat(PowerAsked.ask(none).members()).hasSize(2);
    }
  }

  @Nested
  class SelfAppointment {

    private SignalFinding self(String seats) {
      return finding(
          "actors\n  alliance COLLABORATION backbone office\n  office\n  a\nseats\n" + seats,
          PowerSignalCode.BACKBONE_ROLE,
          "appointed itself");
    }

    @Test
    void aBackboneThatAppointedItselfIsNamed() {
      var found = self("  alliance: office BACKBONE appointedBy office\n");
      assertThat(found.signaled()).isTrue();
      assertThat(found.sentence()).isEqualTo("The backbone appointed itself: yes (1).");
      assertThat(keys(found.actors())).containsExactly("office");
    }

    @Test
    void aBackboneThatAnotherAppointedIsNot() {
      var found = self("  alliance: office BACKBONE appointedBy a\n");
      assertThat(found.signaled()).isFalse();
      assertThat(found.sentence()).endsWith("no (0).");
    }

    @Test
    void whoAppointedOthersTellsNothingOfTheBackbone() {
      assertThat(
              self("  alliance: office BACKBONE\n  alliance: a MEMBER appointedBy a\n")
                  .notEvaluable())
          .contains("is not recorded");
    }
  }
}
