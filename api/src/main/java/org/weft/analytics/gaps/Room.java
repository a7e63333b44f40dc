package org.weft.analytics.gaps;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Collaboration;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatTemplate;
import org.weft.landscape.figure.Figure;

/// A room: who sits in it, and who should.
///
/// @param collaboration null for a list of participants
/// @param participants ordered by key
/// @param seatsCount seats that the view counts, null for a list of participants
/// @param issues empty for every issue
/// @param places empty for everywhere
/// @param templates those that ask for at least one of its seats, ordered by key
/// @param requiredSeats roles, sectors, populations, resource kinds, bridges, each in the order
///   asked
/// @param decisionSeats null for a list of participants
public record Room(
    @Nullable Ref<Collaboration> collaboration,
    List<Ref<Actor>> participants,
    @Nullable Integer seatsCount,
    List<Ref<Issue>> issues,
    List<Ref<Place>> places,
    List<Ref<Population>> populations,
    List<Ref<SeatTemplate>> templates,
    List<RequiredSeat> requiredSeats,
    Figure seatCoverage,
    Figure roleCoverage,
    @Nullable DecisionSeats decisionSeats,
    RoomFacts facts,
    InvitationAnalysis inviting) {

  /// Each sector's share of the room against its share of the landscape, ordered by key of the
  /// sector; computed when asked, since it counts every organization.
  public List<SectorRepresentation> representation() {
    return new RepresentationAnalysis(facts).answer();
  }

  /// The smallest set of invitations that fills what is missing; computed when asked.
  ///
  /// @param withUnknown whether seats are to be filled too of which it is not known that they are
  ///   empty
  public Invitations invitations(boolean withUnknown) {
    var open =
        withUnknown
            ? EnumSet.of(RequiredSeatStatus.MISSING, RequiredSeatStatus.UNKNOWN)
            : EnumSet.of(RequiredSeatStatus.MISSING);
    return inviting.answer(requiredSeats, open);
  }
}
