package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.SeatFact;

/// Where everybody sits that matters to a room: for whom, and in which other collaborations on its
/// issues.
///
/// Cost: one pass over the seats of the view.
final class SeatsElsewhere {

  private final RoomFacts room;
  private final BitSet speaking = new BitSet();
  private final BitSet seated = new BitSet();
  private final Map<Integer, List<SeatFact>> voices = new HashMap<>();
  private final Map<Integer, List<SeatFact>> seats = new HashMap<>();

  /// @param onIssues who works on the issues of the room, by index of the actor
  SeatsElsewhere(RoomFacts room, BitSet onIssues) {
    this.room = room;
    room.view().seats().forEach(seat -> put(seat, onIssues));
  }

  private void put(SeatFact seat, BitSet onIssues) {
    if (seat.voiceOf().length > 0) {
      room.holders(seat).forEach(one -> put(speaking, voices, one.index(), seat));
    }
    var collaboration = room.collaboration();
    boolean isHere = collaboration != null && collaboration.index() == seat.collaboration();
    if (!isHere && seat.collaboration() >= 0 && onIssues.get(seat.collaboration())) {
      room.holders(seat).forEach(one -> put(seated, seats, one.index(), seat));
    }
  }

  private static void put(
      BitSet known, Map<Integer, List<SeatFact>> map, int actor, SeatFact seat) {
    known.set(actor);
    map.computeIfAbsent(actor, any -> new ArrayList<>()).add(seat);
  }

  /// The seats, in any collaboration, on which it speaks for a population.
  List<SeatFact> voices(ActorFact actor) {
    return speaking.get(actor.index()) ? voices.getOrDefault(actor.index(), List.of()) : List.of();
  }

  /// Its seats in other collaborations on the issues of the room.
  List<SeatFact> of(ActorFact actor) {
    return seated.get(actor.index()) ? seats.getOrDefault(actor.index(), List.of()) : List.of();
  }

  /// Who speaks for such populations by a seat in any collaboration, by index of the actor.
  BitSet voicing(Predicate<int[]> meant) {
    var voicing = new BitSet();
    voices.forEach((actor, held) -> {
      if (held.stream().anyMatch(seat -> meant.test(seat.voiceOf()))) {
        voicing.set(actor);
      }
    });
    return voicing;
  }
}
