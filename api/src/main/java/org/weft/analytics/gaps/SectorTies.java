package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;
import org.weft.landscape.view.TieFact;

/// Who has ties with which of the sectors that a room needs.
///
/// **Definition** The group of a sector: its actors in the room, and those outside that work on the
/// issues of the room and are not known to be elsewhere. An actor is in touch with a sector if it
/// is of the sector or has a tie, not of opposition, with somebody else of its group. It bridges
/// two sectors if it is in touch with both, and by a tie with one of them unless it is of both.
///
/// **Range** Up to 10 sectors.
///
/// **Reading** Through a bridge the two sectors hear of each other. It does not say that they do.
///
/// **Cost** One pass over the actors and the ties of the groups; over all ties where the room names
/// no issues.
///
/// **Source** R. Burt, Structural Holes, 1992; sectors as communities are our choice, since in
/// components of ties nobody could have a tie to two.
final class SectorTies {

  private static final int[] NONE = {};

  private final RoomFacts room;
  private final LandscapeView view;
  private final int[] sectors;
  private final int[] of;
  private final int[] grouped;
  private final int[] tiedTo;
  private int inhabited;

  /// @param sectors indexes of at most 31 sectors; a sector is then meant by its position
  SectorTies(RoomFacts room, Surroundings surroundings, int[] sectors) {
    this.room = room;
    this.view = room.view();
    this.sectors = sectors;
    int n = sectors.length == 0 ? 0 : view.snapshot().actors().size();
    this.of = new int[n];
    this.grouped = new int[n];
    this.tiedTo = new int[n];
    if (n > 0) {
      readActors(surroundings);
      readTies();
    }
  }

  private void readActors(Surroundings surroundings) {
    var seen = view.seen(EntityKind.ORGANIZATION);
    var sets = new ActorSets(room);
    for (int position = 0; position < sectors.length; position++) {
      int bit = 1 << position;
      var members = sets.ofSector(sectors[position]);
      seen.restrict(members);
      members.stream().forEach(actor -> of[actor] |= bit);
    }
    var actors = view.snapshot().actors();
    surroundings.onIssues().stream()
        .filter(actor -> of[actor] != 0 && !room.isElsewhere(actors.get(actor)))
        .forEach(this::group);
    room.inside().filter(seen::has).forEach(this::group);
  }

  private void group(int actor) {
    grouped[actor] = of[actor];
    inhabited |= of[actor];
  }

  private void readTies() {
    var seen = view.seen(EntityKind.TIE);
    var ties = view.snapshot().ties();
    if (room.issues().length == 0) {
      for (int tie = seen.next(0); tie >= 0; tie = seen.next(tie + 1)) {
        put(ties.get(tie));
      }
      return;
    }
    for (int actor = 0; actor < grouped.length; actor++) {
      for (int tie : grouped[actor] == 0 ? NONE : view.snapshot().linked(Link.TIES_OF, actor)) {
        if (seen.has(tie)) {
          put(ties.get(tie));
        }
      }
    }
  }

  private void put(TieFact tie) {
    if (tie.from() >= 0 && tie.to() >= 0 && tie.from() != tie.to() && tie.kind().isContact()) {
      tiedTo[tie.from()] |= grouped[tie.to()];
      tiedTo[tie.to()] |= grouped[tie.from()];
    }
  }

  /// Whether anybody is in the group of a sector.
  boolean isInhabited(int position) {
    return (inhabited & 1 << position) != 0;
  }

  /// Index of the sector at a position.
  int sector(int position) {
    return sectors[position];
  }

  boolean bridges(ActorFact actor, WantedSeat.Bridge bridge) {
    return bridges(actor.index(), 1 << bridge.first() | 1 << bridge.second());
  }

  private boolean bridges(int actor, int both) {
    int is = of[actor] & both;
    int tied = tiedTo[actor] & both;
    return (is | tied) == both && (tied != 0 || is == both);
  }

  /// Who bridges, by index of the actor.
  BitSet bridging(WantedSeat.Bridge bridge) {
    int both = 1 << bridge.first() | 1 << bridge.second();
    var bridging = new BitSet(of.length);
    for (int actor = 0; actor < of.length; actor++) {
      if (bridges(actor, both)) {
        bridging.set(actor);
      }
    }
    return bridging;
  }

  /// The ties by which an actor bridges, and the actor where it is of one of the sectors.
  List<Fact> facts(ActorFact actor, WantedSeat.Bridge bridge) {
    int both = 1 << bridge.first() | 1 << bridge.second();
    int is = of[actor.index()] & both;
    int sought = is == both ? both : both & ~is;
    var facts = new ArrayList<Fact>();
    if (is != 0) {
      facts.add(actor);
    }
    view.tiesOf(actor.index())
        .filter(tie -> tie.kind().isContact() && tie.from() >= 0 && tie.to() >= 0)
        .filter(tie -> (grouped[tie.from() == actor.index() ? tie.to() : tie.from()] & sought) != 0)
        .forEach(facts::add);
    return facts;
  }
}
