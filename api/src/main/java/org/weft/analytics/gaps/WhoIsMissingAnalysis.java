package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.SeatTemplate;
import org.weft.landscape.Sector;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatTemplateFact;

/// Who is missing from the room?
public final class WhoIsMissingAnalysis {

  private final LandscapeView view;
  private final LandscapeSnapshot snapshot;
  private final RoomFacts room;
  private final SectorTies ties;
  private final RequiredSeats required;
  private final Candidates candidates;
  private final List<Requirement> requirements;
  private final InvitationAnalysis inviting;

  private WhoIsMissingAnalysis(LandscapeView view, RoomQuestion question) {
    this.view = view;
    this.snapshot = view.snapshot();
    this.room = new RoomFacts(view, question);
    var surroundings = new Surroundings(room);
    var roles = new RoleSigns(room, surroundings);
    var elsewhere = new SeatsElsewhere(room, surroundings.onIssues());
    var asked = new Requirements(room, question);
    this.ties = new SectorTies(room, surroundings, asked.bridged());
    this.requirements = asked.list(ties);
    this.required = new RequiredSeats(room, surroundings, roles, ties);
    var introductions = new Introductions(room);
    var signs = new SeatSigns(room, surroundings, roles, elsewhere, ties);
    var needed = EnumSet.noneOf(ResourceKind.class);
    requirements.forEach(one -> {
      if (one.seat() instanceof WantedSeat.Resource(ResourceKind kind)) {
        needed.add(kind);
      }
    });
    this.candidates =
        new Candidates(
            room,
            surroundings,
            signs,
            new SalienceAnalysis(room, surroundings, roles, elsewhere, signs),
            new FitAnalysis(room, surroundings, needed),
            introductions,
            question.candidates());
    this.inviting = new InvitationAnalysis(room, candidates, introductions, requirements);
  }

  /// Compares the room asked with the seats that it needs.
  ///
  /// @throws InvalidArgumentException if a name is not in the landscape
  public static Room answer(LandscapeView view, RoomQuestion question) {
    return new WhoIsMissingAnalysis(view, question).room();
  }

  private Room room() {
    var seats = requirements.stream().map(this::seat).toList();
    var collaboration = room.collaboration();
    return new Room(
        collaboration == null ? null : snapshot.ref(collaboration),
        room.participants().stream().map(room::ref).toList(),
        collaboration == null ? null : room.seats().size(),
        refs(snapshot.issues(), room.issues()),
        refs(snapshot.places(), room.places()),
        refs(snapshot.populations(), room.populations()),
        refs(requirements.stream().flatMap(one -> one.templates().stream()).distinct().toList()),
        seats,
        coverage("whoIsMissing.seatCoverage", seats),
        coverage(
            "whoIsMissing.roleCoverage",
            seats.stream().filter(seat -> seat.kind() == RequiredSeatKind.ROLE).toList()),
        collaboration == null ? null : new DecisionSeatsAnalysis(room).answer(),
        room,
        inviting);
  }

  private <T> List<Ref<T>> refs(Hierarchy hierarchy, int[] nodes) {
    return Arrays.stream(nodes)
        .mapToObj(node -> snapshot.<T>ref(hierarchy, node))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private List<Ref<SeatTemplate>> refs(List<SeatTemplateFact> templates) {
    return templates.stream()
        .map(one -> snapshot.<SeatTemplate>ref(one))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private RequiredSeat seat(Requirement requirement) {
    var seat = requirement.seat();
    var verdict = required.verdict(seat);
    var resource = seat instanceof WantedSeat.Resource(ResourceKind kind) ? kind : null;
    return new RequiredSeat(
        kind(seat),
        seat instanceof WantedSeat.Role(SeatRole role) ? role : null,
        seat instanceof WantedSeat.Sector(int sector) ? ref(sector) : null,
        seat instanceof WantedSeat.Voice(int population)
            ? snapshot.ref(snapshot.populations(), population)
            : null,
        resource,
        seat instanceof WantedSeat.Bridge(int first, int second)
            ? List.of(ref(ties.sector(first)), ref(ties.sector(second)))
            : List.of(),
        requirement.by(),
        refs(requirement.templates()),
        verdict.status(),
        verdict.reason(),
        verdict.filledBy(),
        verdict.hasVote(),
        resource == null ? null : (Integer) verdict.filledBy().size(),
        resource == null ? null : required.isSinglePoint(resource, verdict),
        verdict.status() == RequiredSeatStatus.FILLED ? List.of() : candidates.of(seat));
  }

  private static RequiredSeatKind kind(WantedSeat seat) {
    return switch (seat) {
      case WantedSeat.Role _ -> RequiredSeatKind.ROLE;
      case WantedSeat.Sector _ -> RequiredSeatKind.SECTOR;
      case WantedSeat.Voice _ -> RequiredSeatKind.POPULATION_VOICE;
      case WantedSeat.Resource _ -> RequiredSeatKind.RESOURCE_KIND;
      case WantedSeat.Bridge _ -> RequiredSeatKind.BRIDGE;
    };
  }

  private Ref<Sector> ref(int sector) {
    return snapshot.ref(snapshot.sectors(), sector);
  }

  private Figure coverage(String metric, List<RequiredSeat> seats) {
    var facts = new ArrayList<Fact>(room.participants());
    facts.addAll(room.seats());
    var figures = Figures.of(view, null).from(facts).without(hiddenSeats());
    if (seats.isEmpty()) {
      return figures.notEvaluable(metric, "No seat of this sort is asked for.");
    }
    double unknown = share(seats, RequiredSeatStatus.UNKNOWN);
    if (unknown == 1) {
      return figures
          .unknown(unknown)
          .notEvaluable(metric, "Of no seat is it known whether it is filled.");
    }
    return figures.unknown(unknown).figure(metric, share(seats, RequiredSeatStatus.FILLED));
  }

  private static double share(List<RequiredSeat> seats, RequiredSeatStatus status) {
    return (double) seats.stream().filter(seat -> seat.status() == status).count() / seats.size();
  }

  private EnumMap<ExclusionReason, Integer> hiddenSeats() {
    var counts = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    var collaboration = room.collaboration();
    if (collaboration != null) {
      view.allSeatsIn(collaboration.index())
          .map(seat -> view.exclusion(seat).orElse(null))
          .filter(Objects::nonNull)
          .forEach(reason -> counts.merge(reason, 1, Integer::sum));
    }
    return counts;
  }
}
