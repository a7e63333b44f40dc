package org.weft.analytics.gaps;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.Link;

/// Who says of itself what a room asks for, by index of the actor; whether the view counts them is
/// left to the caller.
///
/// Cost: a look at each of those found.
final class ActorSets {

  private final RoomFacts room;
  private final LandscapeSnapshot snapshot;

  ActorSets(RoomFacts room) {
    this.room = room;
    this.snapshot = room.view().snapshot();
  }

  /// Whoever is of a sector or of one within it.
  BitSet ofSector(int sector) {
    return sector < 0
        ? new BitSet()
        : actors(Link.MEMBERS_OF, snapshot.sectors().descendants(sector));
  }

  /// Whoever says that it represents a population, or one within it.
  BitSet representing(int population) {
    return actors(Link.REPRESENTING, snapshot.populations().descendants(population));
  }

  /// Whoever says that it represents a population that the room concerns.
  BitSet representingConcerned() {
    var all = snapshot.populations();
    return actors(
        Link.REPRESENTING,
        room.populations().length == 0
            ? IntStream.range(0, all.size())
            : IntStream.of(room.populations()).flatMap(all::descendants));
  }

  /// Whoever says that it works on an issue of the room; a room without issues is about all.
  BitSet onIssues() {
    if (room.issues().length > 0) {
      return actors(
          Link.WORKING_ON, IntStream.of(room.issues()).flatMap(snapshot.issues()::descendants));
    }
    var all = new BitSet();
    all.set(0, snapshot.actors().size());
    return all;
  }

  private BitSet actors(Link link, IntStream nodes) {
    var actors = new BitSet();
    nodes.forEach(node -> {
      for (int actor : snapshot.linked(link, node)) {
        actors.set(actor);
      }
    });
    return actors;
  }
}
