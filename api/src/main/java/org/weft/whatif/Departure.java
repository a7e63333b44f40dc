package org.weft.whatif;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.Link;
import org.weft.landscape.view.SeatFact;

/// What goes along with what leaves a landscape, and what stays without it.
///
/// With an actor go its flows, ties and posts, the seats that it holds or that somebody unknown
/// holds for it, the efforts that only such actors run, and the proposals that it makes; with a
/// collaboration also its seats. Whatever else names an actor or an effort that is gone stays, and
/// names it no more.
final class Departure {

  private final LandscapeSnapshot snapshot;
  private final Map<Fact, Integer> gone = new LinkedHashMap<>();
  private final Set<Fact> bereft = new LinkedHashSet<>();

  /// @param roots what leaves, each with the index of the change that says so
  Departure(LandscapeSnapshot snapshot, Map<Fact, Integer> roots) {
    this.snapshot = snapshot;
    gone.putAll(roots);
    roots.forEach((fact, change) -> {
      switch (fact) {
        case ActorFact actor -> follow(actor, change);
        case EffortFact effort -> follow(effort);
        default -> {}
      }
    });
    bereft.removeAll(gone.keySet());
  }

  private void follow(ActorFact actor, int change) {
    take(Link.FLOWS_INTO, actor, change);
    take(Link.FLOWS_FROM, actor, change);
    take(Link.TIES_OF, actor, change);
    take(Link.POSTS_AT, actor, change);
    take(Link.SEATS_IN, actor, change);
    take(Link.SEATS_HELD_BY, actor, change);
    take(Link.PROPOSED_BY, actor, change);
    for (var fact : linked(Link.SEATS_THROUGH, actor)) {
      var seat = (SeatFact) fact;
      if (seat.member() < 0 && seat.onBehalfOf() == actor.index()) {
        gone.putIfAbsent(seat, change);
      } else {
        bereft.add(seat);
      }
    }
    for (var fact : linked(Link.EFFORTS_RUN_BY, actor)) {
      var effort = (EffortFact) fact;
      if (Arrays.stream(effort.runBy())
          .allMatch(runner -> gone.containsKey(snapshot.actors().get(runner)))) {
        gone.putIfAbsent(effort, change);
        follow(effort);
      } else {
        bereft.add(effort);
      }
    }
    leave(Link.EFFORTS_PROPOSED_BY, actor);
    leave(Link.INVITING, actor);
    leave(Link.PARTS_OF, actor);
    leave(Link.BACKED_BY, actor);
    leave(Link.TIES_THROUGH, actor);
  }

  private void follow(EffortFact effort) {
    if (effort.entity() == EntityKind.EFFORT) {
      leave(Link.FLOWS_FOR, effort);
      leave(Link.EFFORTS_PART_OF, effort);
    }
  }

  private void take(Link link, Fact from, int change) {
    linked(link, from).forEach(fact -> gone.putIfAbsent(fact, change));
  }

  private void leave(Link link, Fact from) {
    bereft.addAll(linked(link, from));
  }

  private List<? extends Fact> linked(Link link, Fact from) {
    var facts = snapshot.facts(link.kind());
    return Arrays.stream(snapshot.linked(link, from.index())).mapToObj(facts::get).toList();
  }

  /// What is gone, each with the index of the change that takes it.
  Map<Ref<Entity>, Integer> gone() {
    var named = new LinkedHashMap<Ref<Entity>, Integer>();
    gone.forEach((fact, change) -> named.put(snapshot.ref(fact), change));
    return named;
  }

  /// What stays, and names something that is gone.
  Set<Ref<Entity>> bereft() {
    var named = new LinkedHashSet<Ref<Entity>>();
    bereft.forEach(fact -> named.add(snapshot.ref(fact)));
    return named;
  }
}
