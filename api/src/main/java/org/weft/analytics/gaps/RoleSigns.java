package org.weft.analytics.gaps;

import java.util.BitSet;
import java.util.List;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;

/// What shows that an actor could play a role in a room, though no seat says so.
final class RoleSigns {

  private final RoomFacts room;
  private final LandscapeView view;
  private final Surroundings surroundings;
  private final ActorSets sets;

  RoleSigns(RoomFacts room, Surroundings surroundings) {
    this.room = room;
    this.view = room.view();
    this.surroundings = surroundings;
    this.sets = new ActorSets(room);
  }

  /// Of whom something shows that they could play a role, by index of the actor; seen or not.
  BitSet showing(SeatRole role) {
    return switch (role) {
      case IMPLEMENTER -> (BitSet) surroundings.running().clone();
      case FUNDER -> (BitSet) surroundings.paying().clone();
      case DATA_HOLDER -> surroundings.giving(ResourceKind.DATA);
      case ACCOUNTABLE_AUTHORITY -> showing(role, sets.ofSector(room.government()));
      case AFFECTED_POPULATION -> {
        var some = showing(role, sets.ofSector(room.community()));
        some.or(sets.representingConcerned());
        yield some;
      }
      case OPPOSITION -> (BitSet) surroundings.opposing().clone();
      case BACKBONE, CONVENER, MEMBER -> new BitSet();
    };
  }

  private BitSet showing(SeatRole role, BitSet some) {
    var actors = view.snapshot().actors();
    for (int actor = some.nextSetBit(0); actor >= 0; actor = some.nextSetBit(actor + 1)) {
      some.set(actor, shows(role, actors.get(actor)));
    }
    return some;
  }

  /// Whether something shows that an actor could play a role.
  boolean shows(SeatRole role, ActorFact actor) {
    return switch (role) {
      case IMPLEMENTER -> surroundings.running().get(actor.index());
      case FUNDER -> surroundings.paying().get(actor.index());
      case DATA_HOLDER -> surroundings.givesKind(actor, ResourceKind.DATA);
      case ACCOUNTABLE_AUTHORITY ->
          room.isInSector(actor, room.government()) && room.isAround(actor.places());
      case AFFECTED_POPULATION ->
          room.isConcerned(actor.represents())
              || (room.isInSector(actor, room.community()) && !room.isElsewhere(actor));
      case OPPOSITION -> surroundings.opposing().get(actor.index());
      case BACKBONE, CONVENER, MEMBER -> false;
    };
  }

  /// What shows it; empty when nothing does.
  List<? extends Fact> signs(SeatRole role, ActorFact actor) {
    if (!shows(role, actor)) {
      return List.of();
    }
    return switch (role) {
      case IMPLEMENTER -> surroundings.efforts(actor);
      case FUNDER ->
          surroundings.gives(actor, ResourceKind.MONEY).stream()
              .filter(flow -> flow.to() != flow.from() && surroundings.isForTheIssue(flow))
              .toList();
      case DATA_HOLDER -> surroundings.gives(actor, ResourceKind.DATA);
      case OPPOSITION ->
          view.tiesOf(actor.index())
              .filter(tie -> tie.kind() == TieKind.OPPOSES && tie.from() == actor.index())
              .filter(surroundings::isAgainstTheIssue)
              .toList();
      case ACCOUNTABLE_AUTHORITY, AFFECTED_POPULATION -> List.of(actor);
      case BACKBONE, CONVENER, MEMBER -> List.of();
    };
  }

  /// Whether enough is recorded about an actor to say that it does not play a role it shows no sign
  /// of.
  boolean isTold(SeatRole role, ActorFact actor) {
    return switch (role) {
      case IMPLEMENTER -> view.effortsRunBy(actor.index()).findAny().isPresent();
      case FUNDER, DATA_HOLDER -> surroundings.givesAnything(actor);
      case ACCOUNTABLE_AUTHORITY ->
          actor.sectors().length > 0
              && (!room.isInSector(actor, room.government()) || actor.places().length > 0);
      case AFFECTED_POPULATION -> actor.sectors().length > 0;
      case OPPOSITION -> view.tiesOf(actor.index()).anyMatch(tie -> tie.from() == actor.index());
      case BACKBONE, CONVENER, MEMBER -> false;
    };
  }
}
