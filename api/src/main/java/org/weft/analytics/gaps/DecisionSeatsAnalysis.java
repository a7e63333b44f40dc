package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Sector;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;

/// In which sectors do those sit who decide?
///
/// **Definition** Decision seats have at least one vote; if no seat states its votes, all seats
/// that are not known to have none. A seat is in the sectors of the actor on whose behalf it is
/// held, else of its holder; in two sectors it counts in both. topSectorShare = seats of the sector
/// with most ÷ decision seats whose sector is known. inOneSector: true if one sector holds every
/// seat that has a vote or may have one; false if no sector holds all decision seats; else unknown.
///
/// **Range** Share in 0..1.
///
/// **Reading** 1 = whoever decides comes from one sector. Counts seats, not votes: for power see
/// `power`.
///
/// **Cost** Linear in the seats.
///
/// **Source** Domain seed 53, after Briggs 2003; the rule for unknown votes is our choice.
final class DecisionSeatsAnalysis {

  private final RoomFacts room;
  private final LandscapeView view;
  private final List<SeatFact> voting;
  private final List<SeatFact> possible;

  DecisionSeatsAnalysis(RoomFacts room) {
    this.room = room;
    this.view = room.view();
    this.voting = room.seats().stream().filter(DecisionSeatsAnalysis::hasVote).toList();
    this.possible =
        room.seats().stream().filter(seat -> seat.votes() == null || hasVote(seat)).toList();
  }

  private static boolean hasVote(SeatFact seat) {
    var votes = seat.votes();
    return votes != null && votes > 0;
  }

  DecisionSeats answer() {
    int unknown = possible.size() - voting.size();
    var base = deciding();
    var counts = new TreeMap<String, Integer>();
    int known = 0;
    for (var seat : base) {
      var sectors = sectors(seat);
      known += sectors.isEmpty() ? 0 : 1;
      sectors.stream()
          .mapToObj(view.snapshot().sectors()::key)
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int top = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new DecisionSeats(
        voting.size(), unknown, share(base, known, top), topSectors(counts, top), inOneSector());
  }

  private List<SeatFact> deciding() {
    return voting.isEmpty() ? possible : voting;
  }

  private Figure share(List<SeatFact> base, int known, int top) {
    var metric = "whoIsMissing.topSectorShare";
    var left = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    left.put(ExclusionReason.VALUE_UNKNOWN, possible.size() - known);
    var figures = Figures.of(view, null).from(base).without(left);
    if (known == 0) {
      return figures.notEvaluable(
          metric,
          possible.isEmpty()
              ? "No seat is recorded that has a vote or may have one."
              : "The sector of no decision seat is known.");
    }
    long sure = base.stream().filter(seat -> hasVote(seat) && !sectors(seat).isEmpty()).count();
    return figures
        .unknown((double) (possible.size() - sure) / possible.size())
        .figure(metric, (double) top / known);
  }

  private List<Ref<Sector>> topSectors(Map<String, Integer> counts, int top) {
    var sectors = view.snapshot().sectors();
    var refs = new ArrayList<Ref<Sector>>();
    for (int sector = 0; sector < sectors.size(); sector++) {
      if (top > 0 && counts.getOrDefault(sectors.key(sector), 0) == top) {
        refs.add(view.snapshot().ref(sectors, sector));
      }
    }
    refs.sort(Comparator.comparing(Ref::key));
    return refs;
  }

  private @Nullable Boolean inOneSector() {
    var told = deciding().stream().filter(seat -> !sectors(seat).isEmpty()).toList();
    if (!told.isEmpty() && common(told).isEmpty()) {
      return false;
    }
    var isAllTold = possible.stream().noneMatch(seat -> sectors(seat).isEmpty());
    return !possible.isEmpty() && isAllTold && !common(possible).isEmpty() ? true : null;
  }

  private BitSet common(List<SeatFact> seats) {
    var common = sectors(seats.getFirst());
    seats.forEach(seat -> common.and(sectors(seat)));
    return common;
  }

  private BitSet sectors(SeatFact seat) {
    var sectors = new BitSet();
    var holders = room.holders(seat);
    if (!holders.isEmpty()) {
      for (int sector : holders.getLast().sectors()) {
        sectors.set(sector);
      }
    }
    return sectors;
  }
}
