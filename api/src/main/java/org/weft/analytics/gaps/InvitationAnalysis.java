package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.weft.algorithms.MinimumSetCover;
import org.weft.landscape.view.ActorFact;

/// Whom must one invite, at least, so that every missing seat is filled?
///
/// **Definition** Everybody outside the room who fits a seat to be filled is a set of such seats;
/// the smallest cover of all seats by these sets. Of several, the one whose introductions cost
/// least together.
///
/// **Range** 0 invitations to one per seat.
///
/// **Reading** The fewest that could do, if all of them came. That somebody fits is recorded, not
/// agreed.
///
/// **Cost** One look, per seat, at everybody who fits it; then that of `MinimumSetCover` over the
/// different sets of seats.
///
/// **Source** Domain design 4; the tie-break is our choice.
final class InvitationAnalysis {

  private final RoomFacts room;
  private final Candidates candidates;
  private final Introductions introductions;
  private final List<Requirement> requirements;

  InvitationAnalysis(
      RoomFacts room,
      Candidates candidates,
      Introductions introductions,
      List<Requirement> requirements) {
    this.room = room;
    this.candidates = candidates;
    this.introductions = introductions;
    this.requirements = requirements;
  }

  /// @param seats the seats of the requirements, in their order
  /// @param statuses of the seats to be filled
  Invitations answer(List<RequiredSeat> seats, Set<RequiredSeatStatus> statuses) {
    int[] open =
        IntStream.range(0, seats.size())
            .filter(at -> statuses.contains(seats.get(at).status()))
            .toArray();
    var best =
        bestBySeats(open).entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getValue().key()))
            .toList();
    var actors = best.stream().map(Map.Entry::getValue).toList();
    var fits = best.stream().map(Map.Entry::getKey).toList();
    int[] costs = actors.stream().mapToInt(one -> introductions.cost(one.index())).toArray();
    var cover = MinimumSetCover.of(open.length, fits, costs);
    var invited =
        IntStream.of(cover.chosen())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(i -> -fits.get(i).cardinality())
                    .thenComparingInt(i -> costs[i])
                    .thenComparing(i -> actors.get(i).key()))
            .map(i -> invitation(actors.get(i), among(seats, open, fits.get(i))))
            .toList();
    return new Invitations(
        open.length,
        invited,
        cover.isExact(),
        cover.lowerBound(),
        among(seats, open, cover.uncoverable()));
  }

  /// For each set of open seats that somebody fits, the warmest who does, then the first by key.
  private Map<BitSet, ActorFact> bestBySeats(int[] open) {
    var fitting =
        IntStream.of(open).mapToObj(at -> candidates.fitting(requirements.get(at).seat())).toList();
    var somebody = new BitSet();
    fitting.forEach(somebody::or);
    var actors = room.view().snapshot().actors();
    var best = new HashMap<BitSet, ActorFact>();
    for (int at = somebody.nextSetBit(0); at >= 0; at = somebody.nextSetBit(at + 1)) {
      best.merge(fits(at, fitting), actors.get(at), this::warmer);
    }
    return best;
  }

  private ActorFact warmer(ActorFact one, ActorFact other) {
    int byWarmth =
        Integer.compare(introductions.cost(one.index()), introductions.cost(other.index()));
    int order = byWarmth != 0 ? byWarmth : one.key().compareTo(other.key());
    return order <= 0 ? one : other;
  }

  private static BitSet fits(int actor, List<BitSet> fitting) {
    var fits = new BitSet();
    for (int at = 0; at < fitting.size(); at++) {
      if (fitting.get(at).get(actor)) {
        fits.set(at);
      }
    }
    return fits;
  }

  private Invitation invitation(ActorFact actor, List<RequiredSeat> fills) {
    return new Invitation(room.ref(actor), fills, new Introducing(introductions, actor));
  }

  private static List<RequiredSeat> among(List<RequiredSeat> seats, int[] open, BitSet meant) {
    var found = new ArrayList<RequiredSeat>();
    meant.stream().forEach(at -> found.add(seats.get(open[at])));
    return found;
  }
}
