package org.weft.analytics.coordination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
/// run together, for which an effort and what it is part of, at any depth, are one. Directions do
/// not count.
///
/// Cost: one pass over ties, actors and efforts, or over those of one actor and their parts.
final class Bonds {

  private final LandscapeView view;
  private final Set<TieKind> kinds;
  private final DirectedGraph graph;
  private final List<TieFact> ties = new ArrayList<>();
  private @Nullable Map<Long, List<TieFact>> others;

  private Bonds(
      LandscapeView view, Set<TieKind> kinds, Stream<TieFact> ties, Stream<Together> together) {
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
    together.forEach(two -> two.tie(edges));
    this.graph = edges.build().undirected();
  }

  /// An effort, and itself or what it is part of.
  private record Together(EffortFact part, EffortFact whole) {

    void tie(DirectedGraph.Builder edges) {
      if (CellEfforts.surelyRuns(part) && CellEfforts.surelyRuns(whole)) {
        for (int one : part.runBy()) {
          for (int other : whole.runBy()) {
            if (one != other) {
              edges.edge(one, other);
            }
          }
        }
      }
    }
  }

  private static Stream<Together> withWholes(LandscapeView view, EffortFact effort) {
    return effort.partOf() < 0
        ? Stream.of(new Together(effort, effort))
        : Stream.iterate(effort, Objects::nonNull, view::whole)
            .map(whole -> new Together(effort, whole));
  }

  private static Stream<EffortFact> allParts(LandscapeView view, EffortFact effort) {
    return view.parts(effort).flatMap(part -> Stream.concat(Stream.of(part), allParts(view, part)));
  }

  static Bonds of(LandscapeView view, Set<TieKind> kinds) {
    return new Bonds(
        view, kinds, view.ties(), view.efforts().flatMap(effort -> withWholes(view, effort)));
  }

  /// Those of one actor.
  static Bonds of(LandscapeView view, Set<TieKind> kinds, int actor) {
    var together =
        view.effortsRunBy(actor)
            .flatMap(effort ->
                Stream.concat(
                    withWholes(view, effort),
                    allParts(view, effort).map(part -> new Together(part, effort))));
    return new Bonds(view, kinds, view.tiesOf(actor), together);
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
