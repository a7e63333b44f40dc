package org.weft.analytics.power;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weft.algorithms.HittingShares;
import org.weft.algorithms.ShareMatrix;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// To whom an actor belongs in the end: shares multiplied along ties of ownership and control, each
/// unit counted once however the ties cross or run in circles.
///
/// What an actor is part of, and who controls it, holds all of it unless a share is stated; an
/// owner without a stated share holds an unknown part. What nobody is known to hold belongs to the
/// actor itself. Shares that add up to more than 1 are scaled down to 1.
final class Parents {

  private final LandscapeView view;

  Parents(LandscapeView view) {
    this.view = view;
  }

  /// To whom one actor belongs.
  ///
  /// @param shares by index of the ultimate parent, itself included where nobody holds it; the
  ///   smallest member stands for a closed loop
  /// @param unknown the share of which it is not known, `0..1`
  /// @param facts the ties and actors it rests on
  record Belonging(Map<Integer, Double> shares, double unknown, List<Fact> facts) {}

  /// Everybody above an actor in the chains of ownership and control, by index.
  Set<Integer> owners(int actor) {
    var above = new TreeSet<>(climb(actor, new ArrayList<>()).keySet());
    above.remove(actor);
    return above;
  }

  Belonging of(int actor) {
    var facts = new ArrayList<Fact>();
    var holders = climb(actor, facts);
    var nodes = new ArrayList<>(holders.keySet()); // the actor first
    var index = new HashMap<Integer, Integer>();
    nodes.forEach(node -> index.put(node, index.size()));
    var matrix = ShareMatrix.builder(nodes.size());
    var open = new double[nodes.size()];
    for (int node = 0; node < nodes.size(); node++) {
      var held = holders.getOrDefault(nodes.get(node), Map.of());
      double sum =
          held.values().stream().filter(share -> !share.isNaN()).mapToDouble(share -> share).sum();
      open[node] =
          held.values().stream().anyMatch(share -> share.isNaN()) ? Math.max(0, 1 - sum) : 0;
      int owned = node;
      held.forEach((holder, share) -> {
        if (share > 0) {
          matrix.share(owned, index.getOrDefault(holder, 0), share / Math.max(1, sum));
        }
      });
    }
    var trace = HittingShares.from(matrix.build(), 0);
    return belonging(trace, nodes, open, facts);
  }

  private static Belonging belonging(
      HittingShares trace, List<Integer> nodes, double[] open, List<Fact> facts) {
    var shares = new TreeMap<Integer, Double>();
    double unknown = 0;
    for (var end : trace.ultimateSources()) {
      if (open[end.node()] > 0) { // an owner is known, its share is not
        unknown += end.share();
      } else {
        shares.merge(nodes.get(end.node()), end.share(), Double::sum);
      }
    }
    for (int node : trace.reached()) {
      double lost = trace.remainderAt(node);
      if (lost > 0 && open[node] > 0) {
        unknown += lost;
      } else if (lost > 0) {
        shares.merge(nodes.get(node), lost, Double::sum);
      }
    }
    for (var loop : trace.closedLoops()) {
      int stands = loop.members().stream().mapToInt(nodes::get).min().orElseThrow();
      shares.merge(stands, loop.trappedShare(), Double::sum);
    }
    return new Belonging(shares, unknown, facts);
  }

  /// The direct holders of each actor on the way up, with their shares; `NaN` for one not stated.
  private Map<Integer, Map<Integer, Double>> climb(int actor, List<Fact> facts) {
    var found = new LinkedHashMap<Integer, Map<Integer, Double>>();
    var waiting = new ArrayDeque<Integer>(List.of(actor));
    found.put(actor, Map.of());
    while (!waiting.isEmpty()) {
      int next = waiting.removeFirst();
      var holders = holders(next, facts);
      found.put(next, holders);
      for (int holder : holders.keySet()) {
        if (found.putIfAbsent(holder, Map.of()) == null) {
          waiting.add(holder);
        }
      }
    }
    return found;
  }

  private Map<Integer, Double> holders(int actor, List<Fact> facts) {
    var holders = new TreeMap<Integer, Double>();
    var own = view.snapshot().actors().get(actor);
    if (own.partOf() >= 0 && own.partOf() != actor && view.sees(own)) {
      holders.put(own.partOf(), 1.0);
      facts.add(own);
    }
    view.tiesOf(actor)
        .filter(tie -> tie.to() == actor && tie.from() >= 0 && tie.from() != actor)
        .filter(tie -> tie.kind() == TieKind.OWNS || tie.kind() == TieKind.CONTROLS)
        .forEach(tie -> {
          holders.merge(tie.from(), share(tie), Parents::larger); // two ties tell of the same part
          facts.add(tie);
        });
    return holders;
  }

  private static double larger(double one, double other) {
    return Double.isNaN(one) || other > one ? other : one;
  }

  private static double share(TieFact tie) {
    if (tie.share() != null) {
      return tie.share();
    }
    return tie.kind() == TieKind.CONTROLS ? 1 : Double.NaN;
  }
}
