package org.weft.analytics.launchcheck;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weft.analytics.gaps.RequiredSeat;
import org.weft.analytics.gaps.RequiredSeatKind;
import org.weft.analytics.gaps.RequiredSeatStatus;
import org.weft.analytics.gaps.SeatCandidate;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatRole;
import org.weft.landscape.Words;

/// What the empty seats of a proposal's room mean for a launch. A role that the plan gives to a
/// partner is not missing. Roles and voices must be filled; sectors and resources are only said.
final class RoomFindings {

  private final Findings findings;
  private final Set<SeatRole> planned = new HashSet<>();

  RoomFindings(Findings findings, LaunchPlan plan) {
    this.findings = findings;
    plan.partners().stream()
        .map(LaunchPlan.Partner::role)
        .filter(Objects::nonNull)
        .forEach(planned::add);
  }

  void read(List<RequiredSeat> seats) {
    seats.stream().filter(seat -> !isPlanned(seat)).forEach(this::read);
  }

  private boolean isPlanned(RequiredSeat seat) {
    return seat.role() != null && planned.contains(seat.role());
  }

  private void read(RequiredSeat seat) {
    boolean mustBeFilled =
        seat.kind() == RequiredSeatKind.ROLE || seat.kind() == RequiredSeatKind.POPULATION_VOICE;
    if (seat.status() == RequiredSeatStatus.MISSING) {
      findings.reason(
          LaunchReasonCode.SEAT_MISSING, name(seat) + ": " + seat.reason(), about(seat));
      if (mustBeFilled) {
        findings.condition(LaunchConditionCode.FILL_SEAT, fill(seat), peopleAndCandidates(seat));
      }
    } else if (seat.status() == RequiredSeatStatus.UNKNOWN && mustBeFilled) {
      findings.unknown(LaunchUnknownCode.SEAT, name(seat) + ": " + seat.reason(), about(seat));
    }
  }

  private static String name(RequiredSeat seat) {
    return switch (seat.kind()) {
      case ROLE -> Words.capitalized(requireNonNull(seat.role()).name());
      case SECTOR -> Words.capitalized(requireNonNull(seat.sector()).key());
      case POPULATION_VOICE -> "A voice of the people concerned";
      case RESOURCE_KIND -> Words.capitalized(requireNonNull(seat.resourceKind()).name());
      case BRIDGE ->
          seat.bridges().stream()
              .map(sector -> Words.of(sector.key()))
              .collect(Collectors.joining(" and ", "Between ", ""));
    };
  }

  private static String fill(RequiredSeat seat) {
    var role = seat.role();
    var whom =
        role == null
            ? "who speaks for the people named first"
            : "for the role of " + Words.of(role);
    return "Invite somebody %s; %s"
        .formatted(
            whom,
            seat.candidates().isEmpty()
                ? "nobody in the landscape is known to fit."
                : "the actors listed could.");
  }

  private static List<? extends Ref<?>> about(RequiredSeat seat) {
    return Stream.<Ref<?>>of(seat.sector(), seat.population()).filter(Objects::nonNull).toList();
  }

  /// Of a voice first the people whose voice it is, who have a name only there.
  private static List<? extends Ref<?>> peopleAndCandidates(RequiredSeat seat) {
    return Stream.<Ref<?>>concat(
            Stream.ofNullable(seat.population()),
            seat.candidates().stream().map(SeatCandidate::actor))
        .toList();
  }
}
