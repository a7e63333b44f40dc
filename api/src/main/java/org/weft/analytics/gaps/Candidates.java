package org.weft.analytics.gaps;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.weft.landscape.EntityKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeView;

/// Who in the landscape, outside the room, could fill a seat.
///
/// **Definition** A candidate shows at least one sign that it fits the seat. Ranked by the number
/// of these signs, then by how many of power, legitimacy and urgency it is known to have, then by
/// how many of the four criteria of fit it is known to meet, then by people that its efforts on the
/// room's issues reach, then by key.
///
/// **Range** As many candidates as asked.
///
/// **Reading** A first list to talk about; that nobody is on it says that nobody is recorded.
///
/// **Cost** One look, per seat, at everybody who fits it.
///
/// **Source** Domain metrics 5.2.2; see `SalienceAnalysis` and `FitAnalysis`.
final class Candidates {

  private final RoomFacts room;
  private final LandscapeView view;
  private final SeatSigns signs;
  private final Surroundings surroundings;
  private final SalienceAnalysis salience;
  private final FitAnalysis fit;
  private final CandidateReasons reasons;
  private final Introductions introductions;
  private final int most;
  private final long[] ranks;
  private final Map<WantedSeat, BitSet> fitting = new HashMap<>();

  private record Ranked(ActorFact actor, int signs, long rank) {}

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt((Ranked one) -> -one.signs())
          .thenComparingLong(one -> -one.rank())
          .thenComparing(one -> one.actor().key());

  Candidates(
      RoomFacts room,
      Surroundings surroundings,
      SeatSigns signs,
      SalienceAnalysis salience,
      FitAnalysis fit,
      Introductions introductions,
      int most) {
    this.room = room;
    this.view = room.view();
    this.signs = signs;
    this.surroundings = surroundings;
    this.salience = salience;
    this.fit = fit;
    this.reasons = new CandidateReasons(room, surroundings);
    this.introductions = introductions;
    this.most = most;
    this.ranks = new long[view.snapshot().actors().size()];
  }

  /// Everybody whom the view counts, who is not in the room and fits a seat, by index of the actor.
  /// Never write to it.
  synchronized BitSet fitting(WantedSeat seat) {
    return fitting.computeIfAbsent(seat, this::outside);
  }

  private BitSet outside(WantedSeat seat) {
    var some = signs.fitting(seat);
    view.seen(EntityKind.ORGANIZATION).restrict(some);
    room.inside().forEach(some::clear);
    return some;
  }

  /// Best first, at most as many as asked.
  List<SeatCandidate> of(WantedSeat seat) {
    if (most == 0) {
      return List.of();
    }
    var best = new PriorityQueue<Ranked>(BEST_FIRST.reversed());
    var fits = fitting(seat);
    for (int at = fits.nextSetBit(0); at >= 0; at = fits.nextSetBit(at + 1)) {
      var actor = view.snapshot().actors().get(at);
      keep(best, new Ranked(actor, signs.count(seat, actor), rank(actor)));
    }
    return best.stream().sorted(BEST_FIRST).map(one -> candidate(seat, one.actor())).toList();
  }

  /// The worst of the best stands first.
  private void keep(PriorityQueue<Ranked> best, Ranked one) {
    if (best.size() < most) {
      best.add(one);
    } else if (BEST_FIRST.compare(one, best.element()) < 0) {
      best.remove();
      best.add(one);
    }
  }

  /// Attributes, criteria, reach as one number that is larger for who comes first; each is counted
  /// once per answer.
  private long rank(ActorFact actor) {
    long known = ranks[actor.index()];
    if (known == 0) {
      var people = surroundings.reach(actor);
      long reach = people == null ? 0 : people + 1L;
      known = 1 + reach + ((long) salience.count(actor) * 5 + fit.count(actor) << 33);
      ranks[actor.index()] = known;
    }
    return known;
  }

  private SeatCandidate candidate(WantedSeat seat, ActorFact actor) {
    return new SeatCandidate(
        room.ref(actor),
        reasons.of(actor, signs.of(seat, actor)),
        salience.of(actor),
        fit.of(actor),
        surroundings.reach(actor),
        new Introducing(introductions, actor));
  }
}
