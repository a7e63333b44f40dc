package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.support.LandscapeSketch;

/// The fewest invitations fill every seat that anybody could fill; of several ways the warmest. A
/// bridge between two sectors is such a seat too.
class InvitationsTest {

  private static final String ROOM =
      """
      populations
        families
        seniors
      actors
        room COLLABORATION for families,seniors
        us NONPROFIT
      seats
        room: us FUNDER
      flows
        us -> room MONEY 1 EUR
      """;

  @Test
  void oneWhoFillsEverythingIsEnough() {
    var invitations =
        invite(
            """
            actors
              both COMMUNITY represents families,seniors
              parents COMMUNITY represents families
              elders COMMUNITY represents seniors
            """);

    assertThat(invited(invitations)).containsExactly("both: AFFECTED_POPULATION families seniors");
    assertThat(invitations.isExact()).isTrue();
    assertThat(invitations.lowerBound()).isEqualTo(1);
    assertThat(invitations.seatsCount()).isEqualTo(3);
    assertThat(invitations.unfillable()).isEmpty();
  }

  @Test
  void aCandidateInTwoSeatsIsInvitedOnceAndThoseWhoFillMostComeFirst() {
    var invitations =
        invite(
            """
            actors
              elders COMMUNITY represents seniors
              parents COMMUNITY represents families
            """);

    assertThat(invited(invitations))
        .containsExactly(
            "elders: AFFECTED_POPULATION seniors", "parents: AFFECTED_POPULATION families");
  }

  @Test
  void ofTwoWhoFillAsManyTheWarmerComesFirst() {
    var warmest =
        invite(
            """
            actors
              elders COMMUNITY represents seniors
              parents COMMUNITY represents families
            ties
              us -> parents SUPPORTS @CONFIRMED
            """);
    assertThat(invited(warmest))
        .containsExactly(
            "parents: AFFECTED_POPULATION families", "elders: AFFECTED_POPULATION seniors");
  }

  @Test
  void aSeatThatNobodyCanFillIsNamed() {
    var invitations = invite("actors\n  parents COMMUNITY represents families\n");

    assertThat(invited(invitations)).containsExactly("parents: AFFECTED_POPULATION families");
    assertThat(invitations.unfillable())
        .extracting(seat -> seat.population() == null ? "" : seat.population().key())
        .containsExactly("seniors");
    assertThat(invitations.isExact()).isTrue();
  }

  @Test
  void ofSeveralAsFewTheWarmestThenTheFirstByKeyIsInvited() {
    var three =
        """
        actors
          a COMMUNITY represents families,seniors
          b COMMUNITY represents families,seniors
          c COMMUNITY represents families,seniors
        """;

    assertThat(invited(invite(three))).singleElement().asString().startsWith("a:");
    var tied = three + "ties\n  us -> b SUPPORTS @CLAIMED\n  us -> c SUPPORTS @CONFIRMED\n";
    assertThat(invited(invite(tied))).singleElement().asString().startsWith("c:");
  }

  @Test
  void anInvitationSaysWhoIntroducesIt() {
    var invitations =
        invite(
            """
            actors
              a COMMUNITY represents families,seniors
            ties
              us -> a SUPPORTS @CONFIRMED
            """);
    var introducing = invitations.invited().getFirst().introducing();

    assertThat(introducing.status()).isEqualTo(IntroductionStatus.FOUND);
    assertThat(introducing.introduction()).isNotNull().extracting(Introduction::cost).isEqualTo(3);
  }

  @Test
  void aFullRoomInvitesNobody() {
    var full =
        invite(
            "actors\n  a COMMUNITY represents families,seniors\nseats\n  room: a AFFECTED_POPULATION\n");

    assertThat(full.invited()).isEmpty();
    assertThat(full.seatsCount()).isZero();
    assertThat(full.lowerBound()).isZero();
    assertThat(full.isExact()).isTrue();
  }

  @Test
  void anEmptyRoomMissesNothingForSureAndMayAskForWhatIsUnknown() {
    var drawn =
        LandscapeSketch.of(ROOM)
            .with(
                "actors\n  empty COLLABORATION for families\n  a COMMUNITY represents families\n");
    var room =
        WhoIsMissingAnalysis.answer(
            drawn.view(), RoomQuestion.ofCollaboration("empty").withoutBridges());

    assertThat(room.invitations(false).seatsCount()).isZero();
    assertThat(room.invitations(true).seatsCount()).isEqualTo(15);
    assertThat(invited(room.invitations(true))).anyMatch(one -> one.startsWith("a: "));
  }

  @Test
  void everybodyUnknownIsNotMissing() {
    var drawn = LandscapeSketch.of("actors\n  room COLLABORATION\n  x\nseats\n  room: x\n");
    var room = WhoIsMissingAnalysis.answer(drawn.view(), RoomQuestion.ofCollaboration("room"));

    assertThat(room.requiredSeats())
        .extracting(RequiredSeat::status)
        .containsOnly(RequiredSeatStatus.UNKNOWN);
    assertThat(room.invitations(false).seatsCount()).isZero();
  }

  @Test
  void aListOfOneParticipantIsARoom() {
    var drawn = LandscapeSketch.of(ROOM).with("actors\n  a COMMUNITY represents families\n");
    var room =
        WhoIsMissingAnalysis.answer(
            drawn.view(),
            RoomQuestion.ofParticipants(List.of("us"))
                .about(List.of(), List.of(), List.of("families")));

    assertThat(invited(room.invitations(false)))
        .anyMatch(one -> one.startsWith("a:") && one.contains("families"));
  }

  @Test
  void noFewerInvitationsDoAsEveryGroupOfCandidatesShows() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var actors = new StringBuilder("actors\n");
      var flows = new StringBuilder("flows\n");
      for (int i = 0; i < 7; i++) {
        actors
            .append("  c")
            .append(i)
            .append(random.nextBoolean() ? " COMMUNITY" : " BUSINESS")
            .append(random.nextInt(3) == 0 ? " represents families" : "")
            .append('\n');
        for (var kind : List.of("DATA", "EXPERTISE", "LEGITIMACY", "STAFF_TIME")) {
          if (random.nextInt(3) == 0) {
            flows.append("  c").append(i).append(" -> c0 ").append(kind).append(" ?\n");
          }
        }
      }
      var drawn = LandscapeSketch.of(ROOM).with(actors + flows.toString());
      var question =
          new RoomQuestion(
              "room",
              null,
              null,
              null,
              List.of("families"),
              List.of(SeatRole.DATA_HOLDER, SeatRole.AFFECTED_POPULATION),
              List.of("BUSINESS", "COMMUNITY"),
              List.of(ResourceKind.EXPERTISE, ResourceKind.LEGITIMACY, ResourceKind.STAFF_TIME),
              false,
              50);
      var room = WhoIsMissingAnalysis.answer(drawn.view(), question);
      var invitations = room.invitations(false);

      assertThat(invitations.invited()).as("seed %d", seed).hasSize(bruteForce(room));
      assertThat(invitations.isExact()).isTrue();
      assertThat(covered(invitations)).as("seed %d", seed).isEqualTo(fillable(room));
    }
  }

  /// By the candidates that the seats show, not by the cover's own sets.
  private static int bruteForce(Room room) {
    var missing = fillable(room);
    var everybody = new HashSet<String>();
    missing.forEach(seat -> everybody.addAll(candidates(seat)));
    var all = new ArrayList<>(everybody);
    int best = Integer.MAX_VALUE;
    for (int group = 0; group < 1 << all.size(); group++) {
      var invited = new HashSet<String>();
      for (int i = 0; i < all.size(); i++) {
        if ((group >> i & 1) == 1) {
          invited.add(all.get(i));
        }
      }
      if (missing.stream()
          .allMatch(seat -> candidates(seat).stream().anyMatch(invited::contains))) {
        best = Math.min(best, invited.size());
      }
    }
    return best;
  }

  private static Set<RequiredSeat> fillable(Room room) {
    return room.requiredSeats().stream()
        .filter(seat -> seat.status() == RequiredSeatStatus.MISSING && !seat.candidates().isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<RequiredSeat> covered(Invitations invitations) {
    return invitations.invited().stream()
        .flatMap(one -> one.fills().stream())
        .collect(Collectors.toSet());
  }

  private static List<String> candidates(RequiredSeat seat) {
    return seat.candidates().stream().map(one -> one.actor().key()).toList();
  }

  @Nested
  class Bridges {

    private static final String TOWN =
        """
        issues
          food
        actors
          room COLLABORATION on food
          us NONPROFIT
          city GOVERNMENT
          shop BUSINESS on food
          parents COMMUNITY on food
          strangers COMMUNITY
          broker ACADEMIA
        seats
          room: us MEMBER
          room: city MEMBER
        """;

    @Test
    void aMemberTiedToTheOtherSectorHoldsTheBridge() {
      var seat = bridge("ties\n  us -> city SUPPORTS\n", "NONPROFIT", "GOVERNMENT");

      assertThat(seat.status()).isEqualTo(RequiredSeatStatus.FILLED);
      assertThat(seat.filledBy())
          .extracting(one -> one.actor() == null ? "" : one.actor().key())
          .containsExactly("city", "us");
    }

    @Test
    void aMemberTiedToBothOrOfBothHoldsItToo() {
      var broker =
          "seats\n  room: broker MEMBER\nties\n  broker -> shop SUPPORTS\n  parents -> broker SUPPORTS\n";
      assertThat(bridge(broker, "BUSINESS", "COMMUNITY").status())
          .isEqualTo(RequiredSeatStatus.FILLED);
      var hybrid = "actors\n  hybrid BUSINESS,COMMUNITY\nseats\n  room: hybrid MEMBER\n";
      assertThat(bridge(hybrid, "BUSINESS", "COMMUNITY").status())
          .isEqualTo(RequiredSeatStatus.FILLED);
    }

    @Test
    void withoutTiesItIsMissingOnceTiesOfEverybodyAreRecorded() {
      var some = "ties\n  us -> strangers SUPPORTS\n";
      assertThat(bridge(some, "GOVERNMENT", "COMMUNITY").status())
          .isEqualTo(RequiredSeatStatus.UNKNOWN);
      var all = some + "  city -> broker SUPPORTS\n";
      assertThat(bridge(all, "GOVERNMENT", "COMMUNITY").status())
          .isEqualTo(RequiredSeatStatus.MISSING);
    }

    @Test
    void whoHasTiesToBothIsTheCandidate() {
      var seat =
          bridge(
              "ties\n  us -> city SUPPORTS\n  broker -> shop SUPPORTS\n  broker -> parents SUPPORTS\n",
              "BUSINESS",
              "COMMUNITY");

      assertThat(candidates(seat)).containsExactly("broker");
      assertThat(seat.candidates().getFirst().reasons().getFirst().code())
          .isEqualTo(CandidateReasonCode.BRIDGES_SECTORS);
      assertThat(seat.candidates().getFirst().reasons().getFirst().facts())
          .extracting(Ref::key)
          .containsExactly("broker->parents SUPPORTS", "broker->shop SUPPORTS");
    }

    @Test
    void oppositionIsNoBridge() {
      var seat =
          bridge(
              "ties\n  us -> city SUPPORTS\n  shop -> parents OPPOSES\n", "BUSINESS", "COMMUNITY");

      assertThat(seat.status()).isEqualTo(RequiredSeatStatus.MISSING);
      assertThat(seat.candidates()).isEmpty();
    }

    @Test
    void aSectorWithoutAnybodyAroundNeedsNoBridge() {
      var room =
          WhoIsMissingAnalysis.answer(
              LandscapeSketch.of(TOWN.replace("shop BUSINESS on food", "shop BUSINESS")).view(),
              RoomQuestion.ofCollaboration("room"));

      assertThat(room.requiredSeats())
          .filteredOn(seat -> seat.kind() == RequiredSeatKind.BRIDGE)
          .flatExtracting(RequiredSeat::bridges)
          .extracting(Ref::key)
          .doesNotContain("BUSINESS")
          .contains("COMMUNITY");
    }

    private RequiredSeat bridge(String more, String one, String other) {
      var room =
          WhoIsMissingAnalysis.answer(
              LandscapeSketch.of(TOWN).with(more).view(), RoomQuestion.ofCollaboration("room"));
      return room.requiredSeats().stream()
          .filter(seat ->
              seat.bridges().stream()
                  .map(Ref::key)
                  .collect(Collectors.toSet())
                  .equals(Set.of(one, other)))
          .findFirst()
          .orElseThrow();
    }
  }

  @Nested
  class ResourceKinds {

    @Test
    void aKindWithoutSupplierIsAGapAndWithOneASinglePoint() {
      var money = resource(LandscapeSketch.of(ROOM), ResourceKind.MONEY);
      assertThat(money.suppliersCount()).isEqualTo(1);
      assertThat(money.isSinglePoint()).isTrue();
      var data = resource(LandscapeSketch.of(ROOM), ResourceKind.DATA);
      assertThat(data.suppliersCount()).isZero();
      assertThat(data.isSinglePoint()).isFalse();
      assertThat(data.status()).isEqualTo(RequiredSeatStatus.MISSING);
    }

    @Test
    void twoSuppliersAreNoSinglePoint() {
      var two =
          LandscapeSketch.of(ROOM)
              .with("actors\n  a\nseats\n  room: a MEMBER\nflows\n  a -> us MONEY 1 EUR\n");

      assertThat(resource(two, ResourceKind.MONEY).suppliersCount()).isEqualTo(2);
      assertThat(resource(two, ResourceKind.MONEY).isSinglePoint()).isFalse();
    }

    @Test
    void whereSomebodyIsSilentOrGivesUnseenItIsNotKnown() {
      var silent = LandscapeSketch.of(ROOM).with("actors\n  a\nseats\n  room: a MEMBER\n");
      assertThat(resource(silent, ResourceKind.MONEY).isSinglePoint()).isNull();
      assertThat(resource(silent, ResourceKind.DATA).isSinglePoint()).isNull();
      var unseen = LandscapeSketch.of(ROOM).with("flows\n  ? -> room MONEY 5 EUR\n");
      assertThat(resource(unseen, ResourceKind.MONEY).isSinglePoint()).isNull();
    }

    private RequiredSeat resource(LandscapeSketch drawn, ResourceKind kind) {
      var question =
          new RoomQuestion(
              "room", null, null, null, null, List.of(), List.of(), List.of(kind), true, 5);
      return WhoIsMissingAnalysis.answer(drawn.view(), question).requiredSeats().stream()
          .filter(seat -> seat.resourceKind() == kind)
          .findFirst()
          .orElseThrow();
    }
  }

  private static Invitations invite(String more) {
    var question =
        new RoomQuestion(
            "room",
            null,
            null,
            null,
            null,
            List.of(SeatRole.AFFECTED_POPULATION),
            List.of(),
            List.of(),
            true,
            5);
    return WhoIsMissingAnalysis.answer(LandscapeSketch.of(ROOM).with(more).view(), question)
        .invitations(false);
  }

  /// Each with the seats that it fills.
  private static List<String> invited(Invitations invitations) {
    return invitations.invited().stream()
        .map(one ->
            one.actor().key()
                + one.fills().stream()
                    .map(InvitationsTest::name)
                    .collect(Collectors.joining(" ", ": ", "")))
        .toList();
  }

  private static String name(RequiredSeat seat) {
    var population = seat.population();
    return population == null ? String.valueOf(seat.role()) : population.key();
  }
}
