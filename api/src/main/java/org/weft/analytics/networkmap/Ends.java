package org.weft.analytics.networkmap;

import java.util.Set;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.TieFact;

/// The facts of a snapshot that connect two different actors.
final class Ends {

  /// Takes one such fact.
  @FunctionalInterface
  interface Visitor {
    void visit(Fact fact, MapLineKind kind, int one, int other);
  }

  private Ends() {}

  /// Visits ties of these kinds, flows and seats, whatever their date and evidence.
  static void visit(LandscapeSnapshot snapshot, Set<TieKind> tieKinds, Visitor visitor) {
    for (TieFact tie : snapshot.ties()) {
      if (tieKinds.contains(tie.kind())) {
        visit(tie, MapLineKind.TIE, tie.from(), tie.to(), visitor);
      }
    }
    for (FlowFact flow : snapshot.flows()) {
      visit(flow, MapLineKind.FLOW, flow.from(), flow.to(), visitor);
    }
    for (SeatFact seat : snapshot.seats()) {
      visit(seat, MapLineKind.SEAT, seat.member(), seat.collaboration(), visitor);
    }
  }

  private static void visit(Fact fact, MapLineKind kind, int one, int other, Visitor visitor) {
    if (one >= 0 && other >= 0 && one != other) {
      visitor.visit(fact, kind, one, other);
    }
  }
}
