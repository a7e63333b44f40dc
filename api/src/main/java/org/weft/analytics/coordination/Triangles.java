package org.weft.analytics.coordination;

/// Two actors and a cell in which both act, counted.
///
/// @param all pairs × cells
/// @param tied those of which the pair is tied
/// @param tiedTwice pairs of cells in which the same tied two act
record Triangles(long all, long tied, long tiedTwice) {

  /// Those of one actor.
  static Triangles of(Presence presence, Bonds bonds, int actor) {
    long all = 0;
    for (int spot : presence.spotsOf(actor)) {
      for (int place = presence.place(spot);
          place >= 0;
          place = presence.grid().places().above(place)) {
        int wider = presence.spotAt(presence.theme(spot), place);
        all += wider < 0 ? 0 : (long) presence.countAt(wider) * presence.cells(spot);
      }
      all -= presence.cells(spot); // itself
      for (int inner = spot + 1; inner < presence.endWithin(spot); inner++) {
        all += (long) presence.countAt(inner) * presence.cells(inner);
      }
    }
    long tied = 0;
    long tiedTwice = 0;
    for (int other : bonds.of(actor)) {
      long shared = 0;
      for (int spot : presence.meetings(actor, other)) {
        shared += presence.cells(spot);
      }
      tied += shared;
      tiedTwice += shared * (shared - 1) / 2;
    }
    return new Triangles(all, tied, tiedTwice);
  }

  long untied() {
    return all - tied;
  }
}
