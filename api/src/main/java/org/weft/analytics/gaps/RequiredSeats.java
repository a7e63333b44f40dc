package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;

/// Compares what a room needs with who sits in it.
///
/// **Definition** A seat is FILLED if somebody in the room is recorded to fill it. It is MISSING if
/// nobody is, and enough is recorded about everybody: for a role, every seat states one; for a
/// sector, every participant states its sectors; for a voice, every seat says what it is there for,
/// and nobody from the community keeps silent on whom it speaks for; for a resource kind, every
/// participant is recorded to give something; for a bridge, every participant has a tie. Otherwise
/// UNKNOWN, also in a room without seats. Of a list of participants a role is inferred: IMPLEMENTER
/// runs an effort on the issues in the places; FUNDER gives money to the room, to an effort on the
/// issues or to somebody who works on them; DATA_HOLDER gives data; ACCOUNTABLE_AUTHORITY is in
/// GOVERNMENT and in or around the places; AFFECTED_POPULATION speaks for a population concerned,
/// or is in COMMUNITY and not elsewhere; OPPOSITION has an OPPOSES tie to the room or to somebody
/// on the issues. It is then MISSING only if of every participant a fact of that sort is recorded.
///
/// **Range** FILLED, MISSING, UNKNOWN.
///
/// **Reading** FILLED says that somebody is there, not that anybody listens: see `hasVote`.
///
/// **Cost** Linear in the seats and participants of the room, per required seat.
///
/// **Source** Domain metrics 5.2.2, 5.2.3, 5.2.5; the rules for MISSING are our choice.
final class RequiredSeats {

  private final RoomFacts room;
  private final Surroundings surroundings;
  private final RoleSigns roles;
  private final SectorTies ties;
  private final LandscapeView view;

  RequiredSeats(RoomFacts room, Surroundings surroundings, RoleSigns roles, SectorTies ties) {
    this.room = room;
    this.surroundings = surroundings;
    this.roles = roles;
    this.ties = ties;
    this.view = room.view();
  }

  SeatVerdict verdict(WantedSeat seat) {
    return switch (seat) {
      case WantedSeat.Role(SeatRole role) -> role(role);
      case WantedSeat.Sector(int sector) -> sector(sector);
      case WantedSeat.Voice(int population) -> voice(population);
      case WantedSeat.Resource(ResourceKind kind) -> resource(kind);
      case WantedSeat.Bridge bridge -> bridge(bridge);
    };
  }

  private SeatVerdict role(SeatRole role) {
    return room.collaboration() == null ? inferredRole(role) : recordedRole(role);
  }

  private SeatVerdict recordedRole(SeatRole role) {
    if (room.seats().isEmpty()) {
      return noSeats();
    }
    var filling = room.seats().stream().filter(seat -> plays(seat, role)).toList();
    if (!filling.isEmpty()) {
      return SeatVerdict.filled(
          Named.count(filling.size(), "seat") + " of " + room.seats().size() + " fill this role.",
          bySeats(filling),
          filling);
    }
    long silent = room.seats().stream().filter(seat -> seat.role() == null).count();
    return silent > 0
        ? SeatVerdict.unknown(
            "No seat states this role, and " + silent + " of " + seats() + " state none.")
        : SeatVerdict.missing("All " + seats() + " state a role, and none this.");
  }

  private boolean plays(SeatFact seat, SeatRole role) {
    return seat.role() == role
        || (role == SeatRole.AFFECTED_POPULATION && room.isConcerned(seat.voiceOf()));
  }

  private SeatVerdict inferredRole(SeatRole role) {
    var by = new ArrayList<SeatFilling>();
    for (var actor : room.participants()) {
      var signs = roles.signs(role, actor);
      if (!signs.isEmpty()) {
        by.add(new SeatFilling(room.ref(actor), true, Named.facts(view, signs)));
      }
    }
    if (!by.isEmpty()) {
      return SeatVerdict.filled(
          "What is recorded about " + Named.count(by.size(), "participant") + " shows this role.",
          by,
          List.of());
    }
    return judgeAbsence(
        actor -> roles.isTold(role, actor), "Nobody is recorded to do what this role does");
  }

  private SeatVerdict sector(int sector) {
    if (isEmpty()) {
      return noSeats();
    }
    var found = room.participants().stream().filter(one -> room.isInSector(one, sector)).toList();
    if (!found.isEmpty()) {
      return SeatVerdict.filled(
          Named.count(found.size(), "participant") + " of this sector.",
          found.stream().map(actor -> filling(actor, List.of(actor))).toList(),
          seatsOf(found));
    }
    return judgeAbsence(actor -> actor.sectors().length > 0, "Nobody is of this sector");
  }

  private SeatVerdict voice(int population) {
    if (isEmpty()) {
      return noSeats();
    }
    var seats =
        room.seats().stream().filter(seat -> room.speaksFor(seat.voiceOf(), population)).toList();
    var actors =
        room.participants().stream()
            .filter(actor -> room.speaksFor(actor.represents(), population))
            .toList();
    if (!seats.isEmpty() || !actors.isEmpty()) {
      var by = new ArrayList<>(bySeats(seats));
      actors.forEach(actor -> by.add(filling(actor, List.of(actor))));
      var speaking = new ArrayList<>(seats);
      speaking.addAll(seatsOf(actors));
      var verdict = SeatVerdict.filled("Somebody speaks for this population.", by, speaking);
      return Boolean.FALSE.equals(verdict.hasVote())
          ? SeatVerdict.filled("Somebody speaks for this population, without a vote.", by, speaking)
          : verdict;
    }
    long silent =
        room.collaboration() == null
            ? room.participants().stream().filter(actor -> !isKnownNotToSpeak(actor)).count()
            : room.seats().stream().filter(seat -> !isKnownNotToSpeak(seat)).count();
    return silent > 0
        ? SeatVerdict.unknown(
            "Nobody is recorded to speak for this population; of "
                + silent
                + " in the room it is not known for whom they speak.")
        : SeatVerdict.missing(
            "Of everybody in the room it is recorded what they are there for; nobody speaks for"
                + " this population.");
  }

  private boolean isKnownNotToSpeak(SeatFact seat) {
    var holders = room.holders(seat);
    return seat.voiceOf().length > 0
        || (seat.role() != null
            && seat.role() != SeatRole.AFFECTED_POPULATION
            && !holders.isEmpty()
            && holders.stream().noneMatch(this::isSilentCommunity));
  }

  private boolean isKnownNotToSpeak(ActorFact actor) {
    return actor.represents().length > 0
        || (actor.sectors().length > 0 && !isSilentCommunity(actor));
  }

  private boolean isSilentCommunity(ActorFact actor) {
    return room.isInSector(actor, room.community()) && actor.represents().length == 0;
  }

  private SeatVerdict resource(ResourceKind kind) {
    if (isEmpty()) {
      return noSeats();
    }
    var by = new ArrayList<SeatFilling>();
    var givers = new ArrayList<ActorFact>();
    for (var actor : room.participants()) {
      var given = surroundings.gives(actor, kind);
      if (!given.isEmpty()) {
        by.add(filling(actor, given));
        givers.add(actor);
      }
    }
    if (!by.isEmpty()) {
      return SeatVerdict.filled(
          Named.count(by.size(), "participant") + " recorded to give this.", by, seatsOf(givers));
    }
    if (isReceivedFromUnknown(kind)) {
      return SeatVerdict.unknown("The room receives this, and from whom is not known.");
    }
    return judgeAbsence(surroundings::givesAnything, "Nobody is recorded to give this");
  }

  private SeatVerdict bridge(WantedSeat.Bridge bridge) {
    if (isEmpty()) {
      return noSeats();
    }
    var found = room.participants().stream().filter(one -> ties.bridges(one, bridge)).toList();
    if (!found.isEmpty()) {
      return SeatVerdict.filled(
          Named.count(found.size(), "participant") + " in touch with both sectors.",
          found.stream().map(actor -> filling(actor, ties.facts(actor, bridge))).toList(),
          seatsOf(found));
    }
    return judgeAbsence(
        actor -> view.tiesOf(actor.index()).findAny().isPresent(),
        "Nobody is in touch with both sectors");
  }

  /// Whether just one in the room gives a kind of resource; null when it may be more.
  @Nullable Boolean isSinglePoint(ResourceKind kind, SeatVerdict verdict) {
    return switch (verdict.status()) {
      case MISSING -> false;
      case UNKNOWN -> null;
      case FILLED -> verdict.filledBy().size() > 1 ? Boolean.FALSE : isNoOtherPossible(kind);
    };
  }

  private @Nullable Boolean isNoOtherPossible(ResourceKind kind) {
    return room.seatsWithoutHolder() == 0
            && !isReceivedFromUnknown(kind)
            && room.participants().stream().allMatch(surroundings::givesAnything)
        ? Boolean.TRUE
        : null;
  }

  private boolean isReceivedFromUnknown(ResourceKind kind) {
    var receivers = new ArrayList<>(room.participants());
    var collaboration = room.collaboration();
    if (collaboration != null) {
      receivers.add(collaboration);
    }
    return receivers.stream()
        .flatMap(actor -> view.flowsInto(actor.index()))
        .anyMatch((FlowFact flow) -> flow.from() < 0 && flow.kind() == kind);
  }

  private SeatVerdict judgeAbsence(Predicate<ActorFact> isTold, String absent) {
    long withoutHolder = room.seatsWithoutHolder();
    if (withoutHolder > 0) {
      return SeatVerdict.unknown(
          absent + "; who holds " + Named.count(withoutHolder, "seat") + " is not known.");
    }
    var all = Named.count(room.participants().size(), "participant");
    long silent = room.participants().stream().filter(isTold.negate()).count();
    return silent > 0
        ? SeatVerdict.unknown(
            absent + "; too little is recorded about " + silent + " of " + all + ".")
        : SeatVerdict.missing(absent + "; enough is recorded about " + all + " to say so.");
  }

  private boolean isEmpty() {
    return room.participants().isEmpty() && room.seats().isEmpty();
  }

  private SeatVerdict noSeats() {
    return SeatVerdict.unknown("No seats of this room are recorded.");
  }

  private String seats() {
    return Named.count(room.seats().size(), "seat");
  }

  private List<SeatFact> seatsOf(List<ActorFact> actors) {
    return actors.stream().flatMap(actor -> room.seatsOf(actor).stream()).distinct().toList();
  }

  private List<SeatFilling> bySeats(List<SeatFact> seats) {
    return seats.stream()
        .map(seat -> {
          var holders = room.holders(seat);
          return new SeatFilling(
              holders.isEmpty() ? null : room.ref(holders.getLast()),
              false,
              Named.facts(view, List.of(seat)));
        })
        .toList();
  }

  private SeatFilling filling(ActorFact actor, List<? extends Fact> facts) {
    var shown = new ArrayList<Fact>(facts);
    shown.addAll(room.seatsOf(actor));
    return new SeatFilling(room.ref(actor), false, Named.facts(view, shown));
  }
}
