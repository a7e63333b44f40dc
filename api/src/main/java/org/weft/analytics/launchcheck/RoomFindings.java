package org.weft.analytics.launchcheck;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.gaps.RequiredSeat;
import org.weft.analytics.gaps.RequiredSeatKind;
import org.weft.analytics.gaps.RequiredSeatStatus;
import org.weft.analytics.gaps.Room;
import org.weft.analytics.gaps.SeatCandidate;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatRole;

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

  void read(Room room) {
    room.requiredSeats().stream().filter(seat -> !isPlanned(seat)).forEach(this::read);
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
        findings.condition(LaunchConditionCode.FILL_SEAT, fill(seat), candidates(seat));
      }
    } else if (seat.status() == RequiredSeatStatus.UNKNOWN && mustBeFilled) {
      findings.unknown(LaunchUnknownCode.SEAT, name(seat) + ": " + seat.reason(), about(seat));
    }
  }

  private static String name(RequiredSeat seat) {
    return switch (seat.kind()) {
      case ROLE -> "Role " + seat.role();
      case SECTOR -> "Sector " + key(seat.sector());
      case POPULATION_VOICE -> "Voice of " + key(seat.population());
      case RESOURCE_KIND -> "Resource " + seat.resourceKind();
      case BRIDGE ->
          "Bridge " + seat.bridges().stream().map(Ref::key).collect(Collectors.joining(" to "));
    };
  }

  private static String key(@Nullable Ref<?> named) {
    return named == null ? "" : named.key();
  }

  private static String fill(RequiredSeat seat) {
    var what =
        seat.role() == null
            ? "Invite somebody who speaks for " + key(seat.population())
            : "Invite somebody for the role " + seat.role();
    return seat.candidates().isEmpty()
        ? what + "; nobody in the landscape is known to fit."
        : what + "; those listed could.";
  }

  private static List<? extends Ref<?>> about(RequiredSeat seat) {
    return Stream.<Ref<?>>of(seat.sector(), seat.population()).filter(Objects::nonNull).toList();
  }

  private static List<? extends Ref<?>> candidates(RequiredSeat seat) {
    return seat.candidates().stream().map(SeatCandidate::actor).toList();
  }
}
