package org.weft.analytics.coordination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.DirectedGraph;
import org.weft.analytics.gaps.CellEfforts;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// Who is tied to whom: by a tie of the kinds asked, by being part of the other, or by an effort
/// run together. Directions do not count.
///
/// Cost: one pass over ties, actors and efforts, or over those of one actor.
final class Bonds {

  private final LandscapeView view;
  private final Set<TieKind> kinds;
  private final DirectedGraph graph;
  private final List<TieFact> ties = new ArrayList<>();
  private @Nullable Map<Long, List<TieFact>> others;

  private Bonds(
      LandscapeView view, Set<TieKind> kinds, Stream<TieFact> ties, Stream<EffortFact> efforts) {
    this.view = view;
    this.kinds = kinds;
    var edges = DirectedGraph.builder(view.snapshot().actors().size());
    ties.filter(tie -> kinds.contains(tie.kind()) && tie.from() >= 0 && tie.to() >= 0)
        .forEach(tie -> {
          this.ties.add(tie);
          edges.edge(tie.from(), tie.to());
        });
    view.actors()
        .filter(actor -> actor.partOf() >= 0)
        .forEach(actor -> edges.edge(actor.index(), actor.partOf()));
    efforts.filter(CellEfforts::surelyRuns).forEach(effort -> tieAll(edges, effort.runBy()));
    this.graph = edges.build().undirected();
  }

  private static void tieAll(DirectedGraph.Builder edges, int[] actors) {
    for (int i = 1; i < actors.length; i++) {
      for (int j = 0; j < i; j++) {
        edges.edge(actors[i], actors[j]);
      }
    }
  }

  static Bonds of(LandscapeView view, Set<TieKind> kinds) {
    return new Bonds(view, kinds, view.ties(), view.efforts());
  }

  /// Those of one actor.
  static Bonds of(LandscapeView view, Set<TieKind> kinds, int actor) {
    return new Bonds(view, kinds, view.tiesOf(actor), view.effortsRunBy(actor));
  }

  /// The ties that count, in the order of the snapshot.
  List<TieFact> ties() {
    return ties;
  }

  /// Those tied to an actor, ascending.
  int[] of(int actor) {
    return graph.successors(actor);
  }

  /// The ties between two that do not count: unseen, or of another kind.
  List<TieFact> notCounted(int one, int other) {
    var found = others;
    if (found == null) {
      found = new HashMap<>();
      for (var tie : view.snapshot().ties()) {
        if (tie.from() >= 0 && tie.to() >= 0 && (!kinds.contains(tie.kind()) || !view.sees(tie))) {
          found.computeIfAbsent(pair(tie.from(), tie.to()), any -> new ArrayList<>()).add(tie);
        }
      }
      others = found;
    }
    return found.getOrDefault(pair(one, other), List.of());
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }
}
