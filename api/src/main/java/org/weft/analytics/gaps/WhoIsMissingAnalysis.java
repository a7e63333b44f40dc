package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Who is missing from the room?
public final class WhoIsMissingAnalysis {

  private final LandscapeView view;
  private final RoomQuestion question;
  private final RoomFacts room;
  private final RequiredSeats required;
  private final Candidates candidates;

  private WhoIsMissingAnalysis(LandscapeView view, RoomQuestion question) {
    this.view = view;
    this.question = question;
    this.room = new RoomFacts(view, question);
    var surroundings = new Surroundings(room);
    this.required = new RequiredSeats(room, surroundings);
    this.candidates = new Candidates(room, surroundings, question.candidates());
  }

  /// Compares the room asked with the seats that it needs.
  ///
  /// @throws InvalidArgumentException if a name is not in the landscape
  public static Room answer(LandscapeView view, RoomQuestion question) {
    return new WhoIsMissingAnalysis(view, question).room();
  }

  private Room room() {
    var seats = Stream.of(roles(), sectors(), voices(), resources()).flatMap(s -> s).toList();
    var snapshot = view.snapshot();
    var collaboration = room.collaboration();
    return new Room(
        collaboration == null ? null : snapshot.ref(collaboration),
        room.participants().stream().map(room::ref).toList(),
        collaboration == null ? null : room.seats().size(),
        refs(snapshot.issues(), room.issues()),
        refs(snapshot.places(), room.places()),
        refs(snapshot.populations(), room.populations()),
        seats,
        coverage("whoIsMissing.seatCoverage", seats),
        coverage(
            "whoIsMissing.roleCoverage",
            seats.stream().filter(seat -> seat.kind() == RequiredSeatKind.ROLE).toList()),
        collaboration == null ? null : new DecisionSeatsAnalysis(room).answer(),
        room);
  }

  private <T> List<Ref<T>> refs(Hierarchy hierarchy, int[] nodes) {
    return Arrays.stream(nodes)
        .mapToObj(node -> view.snapshot().<T>ref(hierarchy, node))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private Stream<RequiredSeat> roles() {
    return question.roles().stream()
        .map(role ->
            seat(role, null, null, null, required.role(role), () -> candidates.forRole(role)));
  }

  private Stream<RequiredSeat> sectors() {
    return sectorsAsked().stream()
        .map(sector ->
            seat(
                null,
                sector,
                null,
                null,
                required.sector(sector),
                () -> candidates.forSector(sector)));
  }

  private List<Integer> sectorsAsked() {
    var subjects = new Subjects(view);
    var asked = question.sectors();
    if (asked != null) {
      return asked.stream()
          .map(id -> subjects.node(EntityKind.SECTOR, "sectors", id))
          .distinct()
          .toList();
    }
    // Every landscape has the four from its start.
    return RoomQuestion.FOUR_SECTORS.stream()
        .map(key -> view.snapshot().find(EntityKind.SECTOR, key).orElse(-1))
        .filter(sector -> sector >= 0)
        .toList();
  }

  private Stream<RequiredSeat> voices() {
    return Arrays.stream(room.populations())
        .boxed()
        .sorted(Comparator.comparing(view.snapshot().populations()::key))
        .map(population ->
            seat(
                null,
                null,
                population,
                null,
                required.voice(population),
                () -> candidates.forVoice(population)));
  }

  private Stream<RequiredSeat> resources() {
    return question.resourceKinds().stream()
        .map(kind ->
            seat(
                null,
                null,
                null,
                kind,
                required.resource(kind),
                () -> candidates.forResource(kind)));
  }

  private RequiredSeat seat(
      @Nullable SeatRole role,
      @Nullable Integer sector,
      @Nullable Integer population,
      @Nullable ResourceKind resourceKind,
      SeatVerdict verdict,
      Supplier<List<SeatCandidate>> found) {
    var snapshot = view.snapshot();
    var kind =
        role != null
            ? RequiredSeatKind.ROLE
            : sector != null
                ? RequiredSeatKind.SECTOR
                : population != null
                    ? RequiredSeatKind.POPULATION_VOICE
                    : RequiredSeatKind.RESOURCE_KIND;
    return new RequiredSeat(
        kind,
        role,
        sector == null ? null : snapshot.ref(snapshot.sectors(), sector),
        population == null ? null : snapshot.ref(snapshot.populations(), population),
        resourceKind,
        verdict.status(),
        verdict.reason(),
        verdict.filledBy(),
        verdict.hasVote(),
        verdict.status() == RequiredSeatStatus.FILLED ? List.of() : found.get());
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
