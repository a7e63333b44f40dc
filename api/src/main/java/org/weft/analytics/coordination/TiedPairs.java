package org.weft.analytics.coordination;

import java.util.stream.IntStream;

/// How many pairs of actors meet at each spot, and how many of them are tied.
///
/// - **Definition** The pairs at a spot are those of which one acts exactly there and the other
///   there or in a wider place around it. A cell's pairs are those at the spots from it upwards.
/// - **Range** `0` or more, in pairs.
/// - **Reading** tied ÷ pairs = how far those who work on the same are tied.
/// - **Cost** Linear in the spots times their depth, and in the ties times the spots of their ends.
/// - **Source** M. Angst, T. Seppelt, motifr: motifs 1,2[I.C] and 1,2[II.C].
final class TiedPairs {

  private final Presence presence;
  private final long[] pairs;
  private final long[] tied;
  private final Triangles triangles;

  TiedPairs(Presence presence, Bonds bonds) {
    this.presence = presence;
    this.pairs = new long[presence.spots()];
    this.tied = new long[presence.spots()];
    long pairsInCells = 0;
    for (int spot = 0; spot < pairs.length; spot++) {
      long at = presence.countAt(spot);
      pairs[spot] = at * (at - 1) / 2 + at * countAround(spot);
      pairsInCells += pairs[spot] * presence.cells(spot);
    }
    var counted = new long[2];
    presence.everybody().forEach(actor -> count(actor, bonds, counted));
    this.triangles = new Triangles(pairsInCells, counted[0], counted[1]);
  }

  private long countAround(int spot) {
    int wider = presence.grid().places().above(presence.place(spot));
    return wider < 0
        ? 0
        : spotsAround(presence.theme(spot), wider).mapToLong(presence::countAt).sum();
  }

  private void count(int actor, Bonds bonds, long[] counted) {
    for (int other : bonds.of(actor)) {
      if (other < actor) {
        long shared = 0;
        for (int spot : presence.meetings(actor, other)) {
          tied[spot]++;
          shared += presence.cells(spot);
        }
        counted[0] += shared;
        counted[1] += shared * (shared - 1) / 2;
      }
    }
  }

  Triangles triangles() {
    return triangles;
  }

  /// How many times two would have to be put side by side to find all gaps.
  long comparisons() {
    long sum = 0;
    for (long at : pairs) {
      sum += at;
    }
    return sum;
  }

  /// Tied pairs in a cell.
  long tiedIn(int theme, int place) {
    return spotsAround(theme, place).mapToLong(spot -> tied[spot]).sum();
  }

  /// Actors in a cell.
  long actorsIn(int theme, int place) {
    return spotsAround(theme, place).mapToLong(presence::countAt).sum();
  }

  /// The spots that a cell lies in, from the narrowest to the widest.
  IntStream spotsAround(int theme, int place) {
    return IntStream.iterate(place, at -> at >= 0, presence.grid().places()::above)
        .map(at -> presence.spotAt(theme, at))
        .filter(spot -> spot >= 0);
  }
}
