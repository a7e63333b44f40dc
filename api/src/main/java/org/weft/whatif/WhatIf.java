package org.weft.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.view.FactState;
import org.weft.landscape.view.Hypothesis;
import org.weft.landscape.view.Landscape;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SnapshotOverlay;
import org.weft.landscapes.HypotheticalFacts;
import org.weft.writing.Problem;
import org.weft.writing.Rehearsal;

/// Makes the landscape that could be. The order of the changes does not matter: they describe one
/// state, and changes that contradict each other are refused.
///
/// Cost: up to six short reads, whatever the number of changes, then work in proportion to what
/// changes.
@Component
class WhatIf {

  private final Rehearsal rehearsal;
  private final WhatIfQueries queries;

  WhatIf(Rehearsal rehearsal, WhatIfQueries queries) {
    this.rehearsal = rehearsal;
    this.queries = queries;
  }

  /// @throws InvalidArgumentException if the changes break a rule or contradict each other
  Landscape of(Landscape landscape, Changes changes) {
    if (landscape.hypothetical()) {
      throw new InvalidArgumentException(
          "changes", null, "cannot be made to a what-if: state all of them in one list");
    }
    if (changes.isEmpty()) {
      return landscape;
    }
    var view = landscape.view();
    var states = rehearsed(view, changes);
    var changed = overlaid(view.snapshot(), states.values(), Set.of());
    var leaving = changes.leaving(view, changed);
    if (leaving.isEmpty()) {
      return hypothetical(landscape, view, changed, states, Set.of());
    }
    var departure = new Departure(changed, leaving);
    var gone = departure.gone();
    refuseChangesTo(gone, states, changes);
    forget(departure, states, view, changes);
    return hypothetical(
        landscape,
        view,
        overlaid(view.snapshot(), states.values(), gone.keySet()),
        states,
        gone.keySet());
  }

  private Map<Ref<Entity>, FactState> rehearsed(LandscapeView view, Changes changes) {
    var states = new LinkedHashMap<Ref<Entity>, FactState>();
    if (changes.drafts().isEmpty()) {
      return states;
    }
    var snapshot = view.snapshot();
    var result = rehearsal.rehearse(snapshot.landscapeId(), snapshot.version(), changes.drafts());
    for (int draft = 0; draft < result.named().size(); draft++) {
      var named = result.named().get(draft);
      if (named != null && !mayBeSeen(view, named)) {
        throw Changes.unknown(changes.path(draft, "key"), named.kind(), named.key(), view);
      }
    }
    result.problems().stream()
        .findFirst()
        .ifPresent(problem -> {
          throw refused(problem, changes);
        });
    result.changed().forEach(state -> states.put(state.ref(), state));
    states.replaceAll((_, state) -> exact(state, snapshot, states));
    return states;
  }

  /// A what-if must not bring to light what its caller may not see.
  private static boolean mayBeSeen(LandscapeView view, Ref<Entity> named) {
    var snapshot = view.snapshot();
    var index = snapshot.find(named.kind(), named.key());
    return index.isEmpty()
        || snapshot
            .facts(named.kind())
            .get(index.getAsInt())
            .standing()
            .visibility()
            .isShownTo(view.clearance());
  }

  private static InvalidArgumentException refused(Problem problem, Changes changes) {
    return new InvalidArgumentException(
        problem.draft() < 0 ? "changes" : changes.path(problem.draft(), problem.field()),
        problem.value(),
        problem.rule());
  }

  /// The same with each actor that it points to as what it is, organization or collaboration.
  private static FactState exact(
      FactState state, LandscapeSnapshot snapshot, Map<Ref<Entity>, FactState> states) {
    UnaryOperator<Ref<Entity>> kinds =
        ref -> {
          if (!ref.kind().isActor()) {
            return ref;
          }
          var known = snapshot.find(ref.kind(), ref.key());
          if (known.isPresent()) {
            return snapshot.actorRef(known.getAsInt());
          }
          var other = new Ref<Entity>(ref.landscapeId(), EntityKind.COLLABORATION, ref.key());
          return states.containsKey(other) ? other : ref;
        };
    return new FactState(
        state.ref(),
        state.properties(),
        state.identifiers(),
        state.pointers().stream()
            .map(pointer -> new FactState.Pointer(pointer.via(), kinds.apply(pointer.to())))
            .toList());
  }

  private static LandscapeSnapshot overlaid(
      LandscapeSnapshot base, Iterable<FactState> states, Set<? extends Ref<?>> gone) {
    var overlay = new SnapshotOverlay(base);
    states.forEach(state -> overlay.reserve(state.ref().kind(), state.ref().key()));
    states.forEach(state -> overlay.put(HypotheticalFacts.of(state, overlay)));
    gone.forEach(ref -> overlay.remove(ref.kind(), ref.key()));
    return overlay.build();
  }

  private static void refuseChangesTo(
      Map<Ref<Entity>, Integer> gone, Map<Ref<Entity>, FactState> states, Changes changes) {
    for (int draft = 0; draft < changes.drafts().size(); draft++) {
      var input = changes.drafts().get(draft).input();
      for (var ref : states.keySet()) {
        var taken = gone.get(ref);
        if (taken != null && ref.kind() == input.entity() && ref.key().equals(input.key())) {
          throw new InvalidArgumentException(
              changes.path(draft, "key"),
              ref.key(),
              "cannot be changed and leave: changes[" + taken + "] takes it away");
        }
      }
    }
  }

  /// Takes what is gone out of what else names it; refuses a change that says to name it.
  private void forget(
      Departure departure,
      Map<Ref<Entity>, FactState> states,
      LandscapeView view,
      Changes changes) {
    var gone = departure.gone();
    for (int draft = 0; draft < changes.drafts().size(); draft++) {
      refuseNaming(gone, draft, states, changes);
    }
    var bereft = departure.bereft();
    var recorded =
        bereft.stream().filter(ref -> !states.containsKey(ref)).collect(Collectors.toSet());
    if (!recorded.isEmpty()) {
      rehearsal
          .recorded(view.snapshot().landscapeId(), recorded)
          .forEach(state -> states.put(state.ref(), exact(state, view.snapshot(), states)));
    }
    states.replaceAll((ref, state) ->
        bereft.contains(ref) ? state.without(pointer -> gone.containsKey(pointer.to())) : state);
  }

  private static void refuseNaming(
      Map<Ref<Entity>, Integer> gone,
      int draft,
      Map<Ref<Entity>, FactState> states,
      Changes changes) {
    var stated = changes.drafts().get(draft);
    var input = stated.input();
    var fields = Rehearsal.stated(input.entity(), stated);
    states.values().stream()
        .filter(
            state -> state.ref().kind() == input.entity() && state.ref().key().equals(input.key()))
        .flatMap(state -> state.pointers().stream())
        .filter(pointer -> fields.containsKey(pointer.via()) && gone.containsKey(pointer.to()))
        .findFirst()
        .ifPresent(pointer -> {
          throw new InvalidArgumentException(
              changes.path(draft, Objects.requireNonNull(fields.get(pointer.via()))),
              pointer.to().key(),
              "cannot be named and leave: changes[" + gone.get(pointer.to()) + "] takes it away");
        });
  }

  private Landscape hypothetical(
      Landscape landscape,
      LandscapeView view,
      LandscapeSnapshot snapshot,
      Map<Ref<Entity>, FactState> states,
      Set<Ref<Entity>> gone) {
    var seen = new LandscapeView(snapshot, view.asOf(), view.evidence(), view.clearance());
    return new Landscape(
        landscape.slug(),
        landscape.name(),
        landscape.description(),
        landscape.defaultCurrency(),
        landscape.version(),
        landscape.asOf(),
        landscape.evidence(),
        new Hypothesis(states.values(), gone, queries.sortKeys(listed(states)), view.clearance()),
        () -> seen);
  }

  /// What stands in a list of several that a hypothetical fact points to.
  private static Set<Ref<Entity>> listed(Map<Ref<Entity>, FactState> states) {
    return states.values().stream()
        .flatMap(state ->
            state.pointers().stream()
                .collect(Collectors.groupingBy(FactState.Pointer::via))
                .values()
                .stream())
        .filter(pointers -> pointers.size() > 1)
        .flatMap(List::stream)
        .map(FactState.Pointer::to)
        .filter(ref -> !states.containsKey(ref))
        .collect(Collectors.toSet());
  }
}
