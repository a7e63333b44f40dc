package org.weft.analytics.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.support.LandscapeSketch;

/// A required seat is filled by somebody in the room, missing if enough is recorded about everybody
/// to say that nobody does, and unknown otherwise.
class WhoIsMissingAnalysisTest {

  /// The alliance: two firms and the city decide, nobody from the community, nobody who opposes.
  private static final String TOWN =
      """
      issues
        food
          school-meals
        housing
      populations
        families
          single-parents
        seniors
      places
        town
          north
          south
        elsewhere
      actors
        alliance COLLABORATION on food in town for families
        city GOVERNMENT in town
        grocer BUSINESS in north
        bank BUSINESS
        kitchen NONPROFIT in north on food open yes
        parents COMMUNITY in south represents single-parents on food
        tenants COMMUNITY in elsewhere
        critics NONPROFIT in town
        donor PHILANTHROPY
        lab ACADEMIA
        mystery
      efforts
        soup by kitchen on school-meals in north reached 120
        far by lab on food in elsewhere reached 900
      seats
        alliance: city ACCOUNTABLE_AUTHORITY votes 1
        alliance: grocer IMPLEMENTER votes 2
        alliance: bank FUNDER votes 1
      flows
        bank -> alliance MONEY 5000 EUR
        city -> city STAFF_TIME 3 people
        grocer -> kitchen EXPERTISE ?
        donor -> kitchen MONEY 800 EUR effort soup
        donor -> lab MONEY 10 EUR effort far
        lab -> city DATA ?
      ties
        critics -> grocer OPPOSES
        kitchen -> city COLLABORATES_WITH
      """;

  private static final RoomQuestion ALLIANCE = RoomQuestion.ofCollaboration("alliance");

  @Test
  void aRoleIsFilledByItsSeatAndMissingWhenEverySeatStatesAnother() {
    var room = room(LandscapeSketch.of(TOWN), ALLIANCE);
    var funder = role(room, SeatRole.FUNDER);
    assertThat(funder.status()).isEqualTo(RequiredSeatStatus.FILLED);
    assertThat(keys(funder)).containsExactly("bank");
    assertThat(funder.filledBy().getFirst().facts())
        .extracting(Ref::key)
        .containsExactly("alliance:bank");
    assertThat(funder.hasVote()).isTrue();
    var opposition = role(room, SeatRole.OPPOSITION);
    assertThat(opposition.status()).isEqualTo(RequiredSeatStatus.MISSING);
    assertThat(opposition.reason()).isEqualTo("All 3 seats state a role, and none this.");
  }

  @Test
  void aSectorIsMissingWhenEveryParticipantStatesAnother() {
    var room = room(LandscapeSketch.of(TOWN), ALLIANCE);
    assertThat(keys(sector(room, "BUSINESS"))).containsExactly("bank", "grocer");
    assertThat(sector(room, "COMMUNITY").status()).isEqualTo(RequiredSeatStatus.MISSING);
    assertThat(sector(room, "COMMUNITY").reason())
        .isEqualTo("Nobody is of this sector; enough is recorded about 3 participants to say so.");
  }

  @Test
  void aPopulationWithoutVoiceIsMissingWithThoseWhoSpeakForIt() {
    var families = voice(room(LandscapeSketch.of(TOWN), ALLIANCE), "families");
    assertThat(families.status()).isEqualTo(RequiredSeatStatus.MISSING);
    assertThat(candidates(families)).containsExactly("parents");
    assertThat(families.candidates().getFirst().reasons())
        .extracting(CandidateReason::code)
        .containsExactly(
            CandidateReasonCode.SPEAKS_FOR_POPULATION,
            CandidateReasonCode.WORKS_ON_ISSUE,
            CandidateReasonCode.IN_PLACE);
  }

  @Test
  void aResourceKindIsFilledByAParticipantWhoGivesIt() {
    var room = room(LandscapeSketch.of(TOWN), ALLIANCE);
    assertThat(keys(resource(room, ResourceKind.MONEY))).containsExactly("bank");
    assertThat(keys(resource(room, ResourceKind.STAFF_TIME))).containsExactly("city");
    var legitimacy = resource(room, ResourceKind.LEGITIMACY);
    assertThat(legitimacy.status()).isEqualTo(RequiredSeatStatus.MISSING);
    assertThat(legitimacy.candidates()).isEmpty();
  }

  @Test
  void coverageIsFilledOverRequired() {
    var room = room(LandscapeSketch.of(TOWN), ALLIANCE);
    assertThat(room.roleCoverage().value()).isEqualTo(0.5);
    // Filled: 3 roles, 2 sectors, no voice, 3 resource kinds, 1 bridge; of 6 + 4 + 1 + 4 + 6. Of
    // the
    // other bridges it is not known, since no tie of the bank is recorded.
    assertThat(room.seatCoverage().value()).isCloseTo(9.0 / 21, within(1e-12));
    assertThat(room.seatCoverage().unknownShare()).isCloseTo(5.0 / 21, within(1e-12));
    var without = room(LandscapeSketch.of(TOWN), ALLIANCE.withoutBridges());
    assertThat(without.seatCoverage().value()).isCloseTo(8.0 / 15, within(1e-12));
    assertThat(without.seatCoverage().unknownShare()).isZero();
  }

  @Nested
  class WhoCouldFillIt {

    @Test
    void theOneWithMoreAttributesComesFirstAndEachReasonIsAFact() {
      var nonprofit = sector(room(LandscapeSketch.of(TOWN), ALLIANCE), "NONPROFIT");
      // The critics oppose; of the kitchen neither power nor legitimacy nor urgency is known.
      assertThat(candidates(nonprofit)).containsExactly("critics", "kitchen");
      var kitchen = nonprofit.candidates().get(1);
      assertThat(kitchen.reach()).isEqualTo(120);
      assertThat(kitchen.reasons())
          .extracting(CandidateReason::code)
          .containsExactly(
              CandidateReasonCode.IN_SECTOR,
              CandidateReasonCode.RUNS_EFFORT,
              CandidateReasonCode.WORKS_ON_ISSUE,
              CandidateReasonCode.IN_PLACE,
              CandidateReasonCode.TIED_TO_ROOM,
              CandidateReasonCode.OPEN_TO_PARTNERS);
      assertThat(kitchen.reasons().get(1).sentence())
          .isEqualTo("It runs 1 effort on the issues and in the places of the room.");
      assertThat(kitchen.reasons().get(1).facts()).extracting(Ref::key).containsExactly("soup");
    }

    @Test
    void whoOpposesSomebodyInTheRoomCouldBeTheOpposition() {
      var opposition = role(room(LandscapeSketch.of(TOWN), ALLIANCE), SeatRole.OPPOSITION);
      assertThat(candidates(opposition)).containsExactly("critics");
    }

    @Test
    void whoGivesDataCouldHoldIt() {
      var holder = role(room(LandscapeSketch.of(TOWN), ALLIANCE), SeatRole.DATA_HOLDER);
      assertThat(candidates(holder)).containsExactly("lab");
      assertThat(holder.candidates().getFirst().reasons())
          .extracting(CandidateReason::code)
          .containsExactly(CandidateReasonCode.GIVES_DATA, CandidateReasonCode.GIVES_TO_ROOM);
    }

    @Test
    void whoPaysForAnEffortOnTheIssuePaysForItWhoeverReceivesTheMoney() {
      var town =
          LandscapeSketch.of(TOWN)
              .with(
                  """
                  actors
                    trust PHILANTHROPY
                  flows
                    trust -> mystery MONEY 70 EUR effort soup
                  """);
      var question =
          RoomQuestion.ofParticipants(List.of("parents", "city"))
              .about(List.of("food"), List.of("town"), List.of("families"));
      var funder = role(room(town, question), SeatRole.FUNDER);
      assertThat(candidates(funder)).contains("trust");
      assertThat(funder.candidates())
          .filteredOn(candidate -> candidate.actor().key().equals("trust"))
          .flatExtracting(SeatCandidate::reasons)
          .extracting(CandidateReason::code)
          .contains(CandidateReasonCode.GIVES_MONEY);
    }

    @Test
    void aCommunityGroupElsewhereIsNoCandidateForTheAffected() {
      var affected = role(room(LandscapeSketch.of(TOWN), ALLIANCE), SeatRole.AFFECTED_POPULATION);
      assertThat(candidates(affected)).containsExactly("parents");
    }

    @Test
    void whoeverSitsInTheRoomIsNoCandidateAndNoMoreAreShownThanAsked() {
      var one =
          new RoomQuestion(
              "alliance",
              null,
              null,
              null,
              null,
              List.of(),
              List.of("NONPROFIT"),
              List.of(),
              true,
              1);
      assertThat(candidates(sector(room(LandscapeSketch.of(TOWN), one), "NONPROFIT")))
          .containsExactly("critics");
      assertThat(sector(room(LandscapeSketch.of(TOWN), ALLIANCE), "BUSINESS").candidates())
          .isEmpty();
    }
  }

  @Nested
  class WhenTooLittleIsRecorded {

    @Test
    void aRoomWithoutSeatsIsUnknownNotMissing() {
      var empty = LandscapeSketch.of(TOWN).with("actors\n  new COLLABORATION for families\n");
      var room = room(empty, RoomQuestion.ofCollaboration("new"));
      assertThat(room.requiredSeats())
          .extracting(RequiredSeat::status)
          .containsOnly(RequiredSeatStatus.UNKNOWN);
      assertThat(room.seatCoverage().notEvaluable()).isNotNull();
      var decisions = Objects.requireNonNull(room.decisionSeats());
      assertThat(decisions.inOneSector()).isNull();
      assertThat(decisions.topSectorShare().value()).isNull();
    }

    @Test
    void aSeatWithoutRoleLeavesRolesUnknown() {
      var drawn = LandscapeSketch.of(TOWN).with("seats\n  alliance: lab votes 0\n");
      var opposition = role(room(drawn, ALLIANCE), SeatRole.OPPOSITION);
      assertThat(opposition.status()).isEqualTo(RequiredSeatStatus.UNKNOWN);
      assertThat(opposition.reason())
          .isEqualTo("No seat states this role, and 1 of 4 seats state none.");
      assertThat(candidates(opposition)).containsExactly("critics");
    }

    @Test
    void aParticipantWithoutSectorLeavesSectorsUnknown() {
      var drawn = LandscapeSketch.of(TOWN).with("seats\n  alliance: mystery MEMBER\n");
      assertThat(sector(room(drawn, ALLIANCE), "COMMUNITY").status())
          .isEqualTo(RequiredSeatStatus.UNKNOWN);
    }

    @Test
    void aSeatWhoseHolderIsUnknownLeavesSectorsUnknown() {
      var drawn = LandscapeSketch.of(TOWN).with("seats\n  alliance: ? MEMBER person ann\n");
      var community = sector(room(drawn, ALLIANCE), "COMMUNITY");
      assertThat(community.status()).isEqualTo(RequiredSeatStatus.UNKNOWN);
      assertThat(community.reason()).contains("who holds 1 seat is not known");
    }

    @Test
    void aCommunityMemberWhoSaysNotForWhomItSpeaksLeavesTheVoiceUnknown() {
      var drawn = LandscapeSketch.of(TOWN).with("seats\n  alliance: tenants MEMBER\n");
      assertThat(voice(room(drawn, ALLIANCE), "families").status())
          .isEqualTo(RequiredSeatStatus.UNKNOWN);
    }

    @Test
    void aResourceFromAnUnknownGiverIsUnknown() {
      var drawn = LandscapeSketch.of(TOWN).with("flows\n  ? -> alliance LEGITIMACY ?\n");
      assertThat(resource(room(drawn, ALLIANCE), ResourceKind.LEGITIMACY).status())
          .isEqualTo(RequiredSeatStatus.UNKNOWN);
    }
  }

  @Nested
  class Voices {

    @Test
    void aSeatThatSpeaksForThePopulationFillsRoleAndVoice() {
      var drawn =
          LandscapeSketch.of(TOWN).with("seats\n  alliance: parents voice families votes 1\n");
      var room = room(drawn, ALLIANCE);
      assertThat(role(room, SeatRole.AFFECTED_POPULATION).status())
          .isEqualTo(RequiredSeatStatus.FILLED);
      assertThat(keys(voice(room, "families"))).containsExactly("parents");
      assertThat(voice(room, "families").hasVote()).isTrue();
    }

    @Test
    void aVoiceWithoutVoteIsFilledAndSaidToHaveNone() {
      var drawn =
          LandscapeSketch.of(TOWN).with("seats\n  alliance: parents voice families votes 0\n");
      var families = voice(room(drawn, ALLIANCE), "families");
      assertThat(families.status()).isEqualTo(RequiredSeatStatus.FILLED);
      assertThat(families.hasVote()).isFalse();
      assertThat(families.reason()).contains("without a vote");
    }

    @Test
    void whetherAVoiceHasAVoteIsUnknownWhereTheVotesAre() {
      var drawn = LandscapeSketch.of(TOWN).with("seats\n  alliance: parents voice families\n");
      assertThat(voice(room(drawn, ALLIANCE), "families").hasVote()).isNull();
    }

    @Test
    void whoSpeaksForSomethingWiderIsNoVoice() {
      var drawn =
          LandscapeSketch.of(TOWN).with("seats\n  alliance: city MEMBER voice families votes 0\n");
      var question = ALLIANCE.about(List.of("food"), List.of("town"), List.of("single-parents"));
      assertThat(voice(room(drawn, question), "single-parents").status())
          .isEqualTo(RequiredSeatStatus.MISSING);
    }
  }

  @Nested
  class VoicesInTheRoom {

    @Test
    void aParticipantWhoRepresentsThePopulationIsAVoiceByItselfAndItsSeat() {
      var drawn = LandscapeSketch.of(TOWN).with("seats\n  alliance: parents MEMBER votes 1\n");
      var families = voice(room(drawn, ALLIANCE), "families");
      assertThat(keys(families)).containsExactly("parents");
      assertThat(families.filledBy().getFirst().facts())
          .extracting(Ref::key)
          .containsExactly("parents", "alliance:parents");
      assertThat(families.hasVote()).isTrue();
    }

    @Test
    void aSeatMayGiveAVoiceToWhoRepresentsNobody() {
      var drawn = LandscapeSketch.of(TOWN).with("seats\n  alliance: tenants voice families\n");
      assertThat(keys(voice(room(drawn, ALLIANCE), "families"))).containsExactly("tenants");
    }

    @Test
    void amongParticipantsAVoiceIsMissingWhenItIsKnownForWhomEachSpeaks() {
      assertThat(families("city", "bank").status()).isEqualTo(RequiredSeatStatus.MISSING);
      assertThat(families("city", "elders").status()).isEqualTo(RequiredSeatStatus.MISSING);
    }

    @Test
    void amongParticipantsOneOfWhomThatIsNotKnownLeavesItOpen() {
      for (var silent : List.of("mystery", "tenants")) {
        assertThat(families("city", silent).reason())
            .isEqualTo(
                "Nobody is recorded to speak for this population; of 1 in the room it is not known"
                    + " for whom they speak.");
      }
    }

    private static RequiredSeat families(String... participants) {
      var question =
          RoomQuestion.ofParticipants(List.of(participants))
              .about(List.of("food"), List.of("town"), List.of("families"));
      var drawn = LandscapeSketch.of(TOWN).with("actors\n  elders COMMUNITY represents seniors\n");
      return voice(room(drawn, question), "families");
    }
  }

  /// Who speaks for a population elsewhere could do so here.
  @Nested
  class VoicesFromElsewhere {

    private final Room room =
        room(
            LandscapeSketch.of(TOWN)
                .with(
                    """
                    actors
                      charter COLLABORATION
                      neighbors COMMUNITY in south
                    seats
                      charter: donor voice families
                      charter: lab voice seniors
                    """),
            ALLIANCE);

    @Test
    void aSeatForThePopulationMakesACandidateByThatSeat() {
      var families = voice(room, "families");
      assertThat(candidates(families)).containsExactlyInAnyOrder("parents", "donor");
      assertThat(reasons(families, "donor")).contains("SPEAKS_FOR_POPULATION [charter:donor]");
    }

    @Test
    void thoseAffectedComeByHowManySignsTheyShowBeforeTheirAttributes() {
      var affected = role(room, SeatRole.AFFECTED_POPULATION);
      // The donor has power and legitimacy; the parents are of the community and speak for some.
      assertThat(candidates(affected)).containsExactly("parents", "donor", "neighbors");
      assertThat(reasons(affected, "parents"))
          .contains("SPEAKS_FOR_POPULATION [parents]", "IN_SECTOR [parents]");
      assertThat(reasons(affected, "neighbors"))
          .contains("IN_SECTOR [neighbors]")
          .noneMatch(reason -> reason.startsWith("SPEAKS"));
      assertThat(reasons(affected, "donor"))
          .contains("SPEAKS_FOR_POPULATION [charter:donor]")
          .noneMatch(reason -> reason.startsWith("IN_SECTOR"));
    }

    private static List<String> reasons(RequiredSeat seat, String actor) {
      return seat.candidates().stream()
          .filter(one -> one.actor().key().equals(actor))
          .flatMap(one -> one.reasons().stream())
          .map(one -> one.code() + " " + one.facts().stream().map(Ref::key).toList())
          .toList();
    }
  }

  @Test
  void aSeatThatTheViewDoesNotShowIsLeftOutAndCounted() {
    var drawn = LandscapeSketch.of(TOWN).with("seats\n  alliance: lab votes 1 @STEWARDS\n");
    assertThat(room(drawn, ALLIANCE).seatCoverage().excluded())
        .containsExactly(new Exclusion(ExclusionReason.NOT_VISIBLE, 1));
  }

  @Test
  void withoutRolesAskedThereIsNoCoverageOfRoles() {
    var question =
        new RoomQuestion("alliance", null, null, null, null, List.of(), null, List.of(), false, 0);
    var room = room(LandscapeSketch.of(TOWN), question);
    assertThat(room.roleCoverage().notEvaluable()).isEqualTo("No seat of this sort is asked for.");
    assertThat(room.issues()).extracting(Ref::key).containsExactly("food");
  }

  /// Each reason rests on the facts that give it, not on whatever else is recorded.
  @Nested
  class FactsBehindAReason {

    private static final String MORE =
        """
        actors
          neighbors COMMUNITY
        efforts
          flats by kitchen on housing in north reached 7
        flows
          lab -> mystery DATA ?
          lab -> lab MONEY 1 EUR
        ties
          kitchen -> city OPPOSES
          kitchen -> mystery COLLABORATES_WITH
          city -> lab COLLABORATES_WITH
        """;

    private final Room room = room(LandscapeSketch.of(TOWN).with(MORE), ALLIANCE);

    private List<String> facts(RequiredSeat seat, String actor, CandidateReasonCode code) {
      return seat.candidates().stream()
          .filter(one -> one.actor().key().equals(actor))
          .flatMap(one -> one.reasons().stream())
          .filter(reason -> reason.code() == code)
          .flatMap(reason -> reason.facts().stream())
          .map(Ref::key)
          .toList();
    }

    @Test
    void effortsAreThoseOnTheIssues() {
      var nonprofit = sector(room, "NONPROFIT");
      assertThat(facts(nonprofit, "kitchen", CandidateReasonCode.RUNS_EFFORT))
          .containsExactly("soup");
      assertThat(nonprofit.candidates())
          .filteredOn(one -> one.actor().key().equals("kitchen"))
          .extracting(SeatCandidate::reach)
          .containsExactly(120);
      assertThat(nonprofit.candidates())
          .filteredOn(one -> one.actor().key().equals("critics"))
          .extracting(SeatCandidate::reach)
          .containsOnlyNulls(); // not known is not nobody
    }

    @Test
    void tiesAreThoseWithTheRoomThatAreNoOpposition() {
      assertThat(facts(sector(room, "NONPROFIT"), "kitchen", CandidateReasonCode.TIED_TO_ROOM))
          .containsExactly("kitchen->city COLLABORATES_WITH");
      assertThat(facts(role(room, SeatRole.DATA_HOLDER), "lab", CandidateReasonCode.TIED_TO_ROOM))
          .containsExactly("city->lab COLLABORATES_WITH");
    }

    @Test
    void giftsAreThoseToTheRoom() {
      assertThat(facts(role(room, SeatRole.DATA_HOLDER), "lab", CandidateReasonCode.GIVES_TO_ROOM))
          .containsExactly("lab->city DATA");
    }

    @Test
    void whoStatesNoPlaceIsNotElsewhere() {
      assertThat(candidates(role(room, SeatRole.AFFECTED_POPULATION)))
          .contains("neighbors")
          .doesNotContain("tenants");
    }

    @Test
    void aSectorIsFilledByItsMembersAndTheirSeats() {
      var business = sector(room, "BUSINESS");
      assertThat(business.hasVote()).isTrue();
      assertThat(business.filledBy().getFirst().facts())
          .extracting(Ref::key)
          .containsExactly("bank", "alliance:bank");
    }
  }

  @Nested
  class DecisionSeatsBySector {

    @Test
    void theTopSectorHoldsItsShareOfTheSeatsWithVotes() {
      var decisions = decisions(LandscapeSketch.of(TOWN));
      assertThat(decisions.seatsCount()).isEqualTo(3);
      assertThat(decisions.topSectorShare().value()).isCloseTo(2.0 / 3, within(1e-12));
      assertThat(decisions.topSectors()).extracting(Ref::key).containsExactly("BUSINESS");
      assertThat(decisions.inOneSector()).isFalse();
    }

    @Test
    void unknownVotesDoNotMatterWhereAllSeatsAreOfOneSector() {
      var decisions =
          decisions(club("club: grocer MEMBER", "club: bank MEMBER", "club: city votes 0"));
      assertThat(decisions.inOneSector()).isTrue();
      assertThat(decisions.seatsCount()).isZero();
      assertThat(decisions.unknownVotesCount()).isEqualTo(2);
      assertThat(decisions.topSectorShare().value()).isEqualTo(1);
      assertThat(decisions.topSectorShare().unknownShare()).isEqualTo(1);
    }

    @Test
    void aSeatOfAnotherSectorThatMayHaveAVoteLeavesItUnknown() {
      assertThat(decisions(club("club: grocer votes 1", "club: city MEMBER")).inOneSector())
          .isNull();
    }

    @Test
    void allSeatsAreMeantWhereNoneStatesItsVotes() {
      assertThat(decisions(club("club: grocer MEMBER", "club: city MEMBER")).inOneSector())
          .isFalse();
    }

    @Test
    void aSeatOfUnknownSectorIsLeftOutAndSaid() {
      var decisions = decisions(club("club: grocer votes 1", "club: mystery votes 1"));
      assertThat(decisions.topSectorShare().value()).isEqualTo(1);
      assertThat(decisions.topSectorShare().unknownShare()).isEqualTo(0.5);
      assertThat(decisions.topSectorShare().excluded())
          .containsExactly(new Exclusion(ExclusionReason.VALUE_UNKNOWN, 1));
      assertThat(decisions.unknownVotesCount()).isZero();
      assertThat(decisions.inOneSector()).isNull();
    }

    @Test
    void withoutSectorsOrVotesThereIsNoTopSector() {
      var unknown = decisions(club("club: mystery votes 1"));
      assertThat(unknown.topSectorShare().notEvaluable())
          .isEqualTo("The sector of no decision seat is known.");
      assertThat(unknown.topSectors()).isEmpty();
      assertThat(decisions(club("club: grocer votes 0")).topSectorShare().notEvaluable())
          .isEqualTo("No seat is recorded that has a vote or may have one.");
    }

    @Test
    void equalSectorsAreBothOnTopInTheOrderOfKeys() {
      assertThat(decisions(club("club: city votes 1", "club: grocer votes 1")).topSectors())
          .extracting(Ref::key)
          .containsExactly("BUSINESS", "GOVERNMENT");
    }

    @Test
    void aSeatCountsForThoseOnWhoseBehalfItIsHeld() {
      var decisions = decisions(club("club: grocer votes 1", "club: city votes 1 behalf bank"));
      assertThat(decisions.inOneSector()).isTrue();
    }

    private static LandscapeSketch club(String... seats) {
      return LandscapeSketch.of(TOWN)
          .with("actors\n  club COLLABORATION\nseats\n  " + String.join("\n  ", seats) + "\n");
    }

    private static DecisionSeats decisions(LandscapeSketch drawn) {
      var hasClub = drawn.snapshot().actors().stream().anyMatch(one -> one.key().equals("club"));
      var question = RoomQuestion.ofCollaboration(hasClub ? "club" : "alliance");
      return Objects.requireNonNull(room(drawn, question).decisionSeats());
    }
  }

  @Test
  void representationComparesTheRoomWithTheLandscape() {
    var sectors = room(LandscapeSketch.of(TOWN), ALLIANCE).representation();
    var business =
        sectors.stream()
            .filter(one -> one.sector().key().equals("BUSINESS"))
            .findFirst()
            .orElseThrow();
    assertThat(business.roomCount()).isEqualTo(2);
    assertThat(business.roomTotal()).isEqualTo(3);
    assertThat(business.landscapeCount()).isEqualTo(2);
    assertThat(business.landscapeTotal()).isEqualTo(9);
    assertThat(business.gap().value()).isCloseTo(2.0 / 3 - 2.0 / 9, within(1e-12));
    assertThat(business.landscapeShare().unknownShare()).isCloseTo(0.1, within(1e-12));
  }

  @Nested
  class AListOfParticipants {

    @Test
    void rolesAreInferredFromWhatParticipantsDo() {
      var question =
          RoomQuestion.ofParticipants(
                  List.of("kitchen", "donor", "lab", "city", "parents", "critics"))
              .about(List.of("food"), List.of("town"), List.of("families"));
      var room =
          room(LandscapeSketch.of(TOWN).with("ties\n  critics -> kitchen OPPOSES\n"), question);
      assertThat(keys(role(room, SeatRole.IMPLEMENTER))).containsExactly("kitchen");
      assertThat(keys(role(room, SeatRole.FUNDER))).containsExactly("donor");
      assertThat(keys(role(room, SeatRole.DATA_HOLDER))).containsExactly("lab");
      assertThat(keys(role(room, SeatRole.ACCOUNTABLE_AUTHORITY))).containsExactly("city");
      assertThat(keys(role(room, SeatRole.AFFECTED_POPULATION))).containsExactly("parents");
      assertThat(keys(role(room, SeatRole.OPPOSITION))).containsExactly("critics");
      assertThat(role(room, SeatRole.IMPLEMENTER).filledBy().getFirst().inferred()).isTrue();
      assertThat(role(room, SeatRole.IMPLEMENTER).hasVote()).isNull();
      assertThat(room.roleCoverage().value()).isEqualTo(1);
      assertThat(room.decisionSeats()).isNull();
      assertThat(room.seatsCount()).isNull();
    }

    @Test
    void anAbsentFactIsUnknownUnlessFactsOfItsSortAreRecordedOfEverybody() {
      var question =
          RoomQuestion.ofParticipants(List.of("donor", "grocer"))
              .about(List.of("housing"), List.of("town"), List.of());
      var room = room(LandscapeSketch.of(TOWN), question);
      assertThat(role(room, SeatRole.IMPLEMENTER).status()).isEqualTo(RequiredSeatStatus.UNKNOWN);
      assertThat(role(room, SeatRole.DATA_HOLDER).status()).isEqualTo(RequiredSeatStatus.MISSING);
      assertThat(role(room, SeatRole.ACCOUNTABLE_AUTHORITY).status())
          .isEqualTo(RequiredSeatStatus.MISSING);
    }
  }

  @Nested
  class AmongParticipants {

    private static RequiredSeat role(SeatRole role, String place, String... participants) {
      var question =
          RoomQuestion.ofParticipants(List.of(participants))
              .about(List.of("food"), List.of(place), List.of("families"));
      return WhoIsMissingAnalysisTest.role(room(LandscapeSketch.of(TOWN), question), role);
    }

    @Test
    void anAuthorityOfTheWiderPlaceIsOneAndOneOfAnotherPlaceIsNot() {
      assertThat(keys(role(SeatRole.ACCOUNTABLE_AUTHORITY, "north", "city")))
          .containsExactly("city");
      assertThat(role(SeatRole.ACCOUNTABLE_AUTHORITY, "elsewhere", "city").status())
          .isEqualTo(RequiredSeatStatus.MISSING);
    }

    @Test
    void whoseSectorOrOwnTiesAreNotRecordedLeavesItOpen() {
      assertThat(role(SeatRole.AFFECTED_POPULATION, "town", "mystery").status())
          .isEqualTo(RequiredSeatStatus.UNKNOWN);
      assertThat(role(SeatRole.AFFECTED_POPULATION, "town", "bank").status())
          .isEqualTo(RequiredSeatStatus.MISSING);
      // The critics oppose the grocer; of the grocer itself no tie is recorded.
      assertThat(role(SeatRole.OPPOSITION, "town", "grocer").status())
          .isEqualTo(RequiredSeatStatus.UNKNOWN);
    }
  }

  @Test
  void theOrderOfFactsDoesNotMatter() {
    var drawn = LandscapeSketch.of(TOWN);
    for (int seed = 0; seed < 20; seed++) {
      assertThat(room(drawn.shuffled(seed), ALLIANCE).requiredSeats())
          .isEqualTo(room(drawn, ALLIANCE).requiredSeats());
    }
  }

  @Test
  void badArgumentsNameArgumentValueAndRule() {
    var view = LandscapeSketch.of(TOWN).view();
    assertThatThrownBy(
            () -> WhoIsMissingAnalysis.answer(view, RoomQuestion.ofCollaboration("city")))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessage("collaboration: city is an organization, not a collaboration");
    assertThatThrownBy(() -> RoomQuestion.ofParticipants(List.of()))
        .hasMessage("participants: 0 must name between 1 and 500");
    assertThatThrownBy(() ->
            new RoomQuestion(null, null, null, null, null, List.of(), null, List.of(), true, 5))
        .hasMessage("collaboration: null must be given, or participants");
    assertThatThrownBy(() ->
            new RoomQuestion(
                "alliance",
                null,
                null,
                null,
                null,
                List.of(SeatRole.MEMBER),
                null,
                List.of(),
                true,
                5))
        .hasMessage("roles: MEMBER is not a role that a room needs");
    assertThatThrownBy(() ->
            WhoIsMissingAnalysis.answer(
                view, RoomQuestion.ofParticipants(List.of("city", "nobody"))))
        .hasMessageContaining("participants: nobody");
  }

  private static Room room(LandscapeSketch drawn, RoomQuestion question) {
    return WhoIsMissingAnalysis.answer(drawn.view(), question);
  }

  private static RequiredSeat role(Room room, SeatRole role) {
    return room.requiredSeats().stream()
        .filter(one -> one.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private static RequiredSeat sector(Room room, String key) {
    return room.requiredSeats().stream()
        .filter(one -> one.sector() != null && one.sector().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static RequiredSeat voice(Room room, String key) {
    return room.requiredSeats().stream()
        .filter(one -> one.population() != null && one.population().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static RequiredSeat resource(Room room, ResourceKind kind) {
    return room.requiredSeats().stream()
        .filter(one -> one.resourceKind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(RequiredSeat seat) {
    return seat.filledBy().stream()
        .map(one -> one.actor() == null ? "?" : one.actor().key())
        .toList();
  }

  private static List<String> candidates(RequiredSeat seat) {
    return seat.candidates().stream().map(one -> one.actor().key()).toList();
  }
}
