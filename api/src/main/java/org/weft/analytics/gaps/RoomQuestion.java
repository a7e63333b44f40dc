package org.weft.analytics.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;

/// What a caller asks of a room; names are keys or global ids.
///
/// @param collaboration null when participants are given
/// @param participants null when a collaboration is given
/// @param issues null for those of the collaboration
/// @param places null for those of the collaboration
/// @param populations null for those of the collaboration
/// @param roles those that must be filled, null for those of the seat templates, at last the
///   default
/// @param sectors those that must be there, null likewise
/// @param resourceKinds those that somebody in the room must bring, null likewise
/// @param bridges whether somebody must bridge each two of the sectors
/// @param candidates how many to show per seat, in 0..50
public record RoomQuestion(
    @Nullable String collaboration,
    @Nullable List<String> participants,
    @Nullable List<String> issues,
    @Nullable List<String> places,
    @Nullable List<String> populations,
    @Nullable List<SeatRole> roles,
    @Nullable List<String> sectors,
    @Nullable List<ResourceKind> resourceKinds,
    boolean bridges,
    int candidates) {

  /// The roles that a room needs by default. Source: domain metrics 5.2.2.
  public static final List<SeatRole> TEMPLATE =
      List.of(
          SeatRole.ACCOUNTABLE_AUTHORITY,
          SeatRole.IMPLEMENTER,
          SeatRole.AFFECTED_POPULATION,
          SeatRole.FUNDER,
          SeatRole.DATA_HOLDER,
          SeatRole.OPPOSITION);

  /// The sectors whose view of a problem differs. Source: Foot, four sectors and their blind spots.
  static final List<String> FOUR_SECTORS =
      List.of("GOVERNMENT", "NONPROFIT", "BUSINESS", "COMMUNITY");

  /// Our choice: what the work takes, and what makes it accepted, after Briggs 2003.
  public static final List<ResourceKind> RESOURCES =
      List.of(
          ResourceKind.MONEY,
          ResourceKind.STAFF_TIME,
          ResourceKind.EXPERTISE,
          ResourceKind.LEGITIMACY);

  private static final int MOST_PARTICIPANTS = 500;
  private static final int MOST_CANDIDATES = 50;
  private static final int CANDIDATES = 5;

  /// The room of a collaboration, with all defaults.
  public static RoomQuestion ofCollaboration(String collaboration) {
    return new RoomQuestion(
        collaboration, null, null, null, null, null, null, null, true, CANDIDATES);
  }

  /// A list of participants, with all defaults.
  public static RoomQuestion ofParticipants(List<String> participants) {
    return new RoomQuestion(
        null, participants, null, null, null, null, null, null, true, CANDIDATES);
  }

  /// The same about these issues, in these places, for these populations.
  public RoomQuestion about(List<String> issues, List<String> places, List<String> populations) {
    return new RoomQuestion(
        collaboration,
        participants,
        issues,
        places,
        populations,
        roles,
        sectors,
        resourceKinds,
        bridges,
        candidates);
  }

  /// The same without asking for bridges between sectors.
  RoomQuestion withoutBridges() {
    return new RoomQuestion(
        collaboration,
        participants,
        issues,
        places,
        populations,
        roles,
        sectors,
        resourceKinds,
        false,
        candidates);
  }

  /// @throws InvalidArgumentException if an argument breaks a rule, or two exclude each other
  public RoomQuestion {
    if (collaboration == null && participants == null) {
      throw new InvalidArgumentException("collaboration", null, "must be given, or participants");
    }
    if (collaboration != null && participants != null) {
      throw new InvalidArgumentException(
          "participants", participants, "must not be given with collaboration");
    }
    if (participants != null
        && (participants.isEmpty() || participants.size() > MOST_PARTICIPANTS)) {
      throw new InvalidArgumentException(
          "participants", participants.size(), "must name between 1 and " + MOST_PARTICIPANTS);
    }
    for (var role : roles == null ? List.<SeatRole>of() : roles) {
      if (!role.isNeededInRooms()) {
        throw new InvalidArgumentException("roles", role, "is not a role that a room needs");
      }
    }
    if (candidates < 0 || candidates > MOST_CANDIDATES) {
      throw new InvalidArgumentException(
          "candidates", candidates, "must be between 0 and " + MOST_CANDIDATES);
    }
  }
}
