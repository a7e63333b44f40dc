package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.Landscape;

@Controller
class WhoIsMissingController {

  private static final int CANDIDATES = 5;

  @SchemaMapping(typeName = "Landscape")
  Room whoIsMissing(
      Landscape landscape,
      @Argument @Nullable String collaboration,
      @Argument @Nullable List<String> participants,
      @Argument @Nullable List<String> issues,
      @Argument @Nullable List<String> places,
      @Argument @Nullable List<String> populations,
      @Argument @Nullable List<SeatRole> roles,
      @Argument @Nullable List<String> sectors,
      @Argument @Nullable List<ResourceKind> resourceKinds,
      @Argument @Nullable Boolean bridges,
      @Argument @Nullable Integer candidates) {
    var question =
        new RoomQuestion(
            collaboration,
            participants,
            issues,
            places,
            populations,
            roles,
            sectors,
            resourceKinds,
            !Boolean.FALSE.equals(bridges),
            candidates == null ? CANDIDATES : candidates);
    return WhoIsMissingAnalysis.answer(landscape.view(), question);
  }

  @SchemaMapping(typeName = "Room")
  List<RequiredSeat> requiredSeats(
      Room room, @Argument @Nullable List<RequiredSeatStatus> statuses) {
    return room.requiredSeats().stream()
        .filter(seat -> statuses == null || statuses.contains(seat.status()))
        .toList();
  }

  @SchemaMapping(typeName = "Room")
  List<SectorRepresentation> representation(Room room) {
    return room.representation();
  }

  @SchemaMapping(typeName = "Room")
  Invitations invitations(Room room, @Argument @Nullable Boolean withUnknown) {
    return room.invitations(Boolean.TRUE.equals(withUnknown));
  }

  @SchemaMapping(typeName = "SeatCandidate")
  IntroductionStatus introductionStatus(SeatCandidate candidate) {
    return candidate.introducing().status();
  }

  @SchemaMapping(typeName = "SeatCandidate")
  @Nullable Introduction introduction(SeatCandidate candidate) {
    return candidate.introducing().introduction();
  }

  @SchemaMapping(typeName = "Invitation")
  IntroductionStatus introductionStatus(Invitation invitation) {
    return invitation.introducing().status();
  }

  @SchemaMapping(typeName = "Invitation")
  @Nullable Introduction introduction(Invitation invitation) {
    return invitation.introducing().introduction();
  }
}
