package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.Wholes;

/// The needs recorded within a proposal's cells, each with what is known of how far it is met.
///
/// A need lies within the cells when its issue, service, place and population each are or lie in
/// one of the proposal's. A need of something wider says nothing about a part of it; so a need of
/// everybody counts only for a proposal that names no population. Needs of the proposal's services
/// say more exactly what it is about: where any is recorded, needs of its issues do not count.
final class UnmetNeeds {

  private final LandscapeView view;
  private final List<Balance> balances;

  private UnmetNeeds(LandscapeView view, List<Balance> balances) {
    this.view = view;
    this.balances = balances;
  }

  /// One need with the efforts coded to it.
  ///
  /// @param unmet people whom no effort reaches, at the least; null when not known
  private record Balance(NeedFact need, List<EffortFact> providers, @Nullable Integer unmet) {}

  static UnmetNeeds of(LandscapeView view, Proposal proposal) {
    var balances = new ArrayList<Balance>();
    var within = view.needs().filter(need -> liesWithin(view, need, proposal)).toList();
    boolean isAnyOfService = within.stream().anyMatch(need -> need.service() >= 0);
    within.stream()
        .filter(need -> !isAnyOfService || need.service() >= 0)
        .forEach(need -> balances.add(balance(view, need)));
    return new UnmetNeeds(view, List.copyOf(balances));
  }

  /// At the least so many people in need, whom nobody reaches, in cells that an effort shares with
  /// the proposal; null when not known.
  @Nullable Integer sharedWith(EffortFact effort) {
    return worst(balances.stream().filter(balance -> touches(view, balance.need(), effort)));
  }

  /// The same for all cells of the proposal.
  Figure figure() {
    var base =
        Figures.of(view, null)
            .from(
                balances.stream()
                    .flatMap(b -> Stream.concat(Stream.<Fact>of(b.need()), b.providers().stream()))
                    .toList());
    var worst = worst(balances.stream());
    if (worst != null) {
      return base.figure("duplication.unmetNeed", worst);
    }
    return base.notEvaluable(
        "duplication.unmetNeed",
        balances.isEmpty()
            ? "No need is recorded for any of it."
            : "Efforts for these people state neither whom they reach nor what they can serve.");
  }

  /// Needs are not added, since their people may be the same: one that is known to be unmet
  /// decides.
  private static @Nullable Integer worst(Stream<Balance> some) {
    Integer worst = null;
    boolean open = false;
    for (var balance : some.toList()) {
      var unmet = balance.unmet();
      open |= unmet == null;
      worst =
          unmet == null ? worst : Integer.valueOf(worst == null ? unmet : Math.max(worst, unmet));
    }
    return worst == null || (worst == 0 && open) ? null : worst;
  }

  private static Balance balance(LandscapeView view, NeedFact need) {
    var running = new Running(view);
    var providers =
        EffortIndex.of(view.snapshot()).related(CellDimension.PLACE, need.place()).stream()
            .mapToObj(view.snapshot().efforts()::get)
            .filter(effort -> touches(view, need, effort) && running.includes(effort))
            .toList();
    if (providers.stream().anyMatch(provider -> people(provider) == null)) {
      return new Balance(need, providers, null);
    }
    long reached = 0;
    for (var provider : Wholes.counted(view, providers, UnmetNeeds::people)) {
      var people = people(provider);
      reached += people == null ? 0 : people;
    }
    return new Balance(need, providers, (int) Math.max(0, need.people() - reached));
  }

  private static @Nullable Integer people(EffortFact effort) {
    return effort.reached() == null ? effort.capacity() : effort.reached();
  }

  /// As in coverage, what an effort does must lie within what is needed: who works on something
  /// wider is not known to do this. Populations that are not stated may be those in need; an issue,
  /// service or place that is not stated is not taken to be the one meant.
  private static boolean touches(LandscapeView view, NeedFact need, EffortFact effort) {
    var snapshot = view.snapshot();
    return (need.issue() < 0 || holds(snapshot.issues(), need.issue(), effort.issues()))
        && (need.service() < 0 || holds(snapshot.services(), need.service(), effort.services()))
        && (need.population() < 0
            || effort.populations().length == 0
            || related(snapshot.populations(), need.population(), effort.populations()))
        && related(snapshot.places(), need.place(), effort.places());
  }

  /// Whether any of the others is the node or lies within it.
  private static boolean holds(Hierarchy hierarchy, int node, int[] others) {
    for (int other : others) {
      if (hierarchy.isWithin(other, node)) {
        return true;
      }
    }
    return false;
  }

  private static boolean related(Hierarchy hierarchy, int node, int[] others) {
    for (int other : others) {
      if (hierarchy.isRelated(node, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean liesWithin(LandscapeView view, NeedFact need, Proposal proposal) {
    var snapshot = view.snapshot();
    boolean forThem =
        proposal.populations().length == 0
            ? need.population() < 0
            : within(snapshot.populations(), need.population(), proposal.populations());
    return forThem
        && within(snapshot.places(), need.place(), proposal.places())
        && (need.issue() < 0 || within(snapshot.issues(), need.issue(), proposal.issues()))
        && (need.service() < 0 || within(snapshot.services(), need.service(), proposal.services()));
  }

  private static boolean within(Hierarchy hierarchy, int node, int[] ancestors) {
    for (int ancestor : ancestors) {
      if (node >= 0 && hierarchy.isWithin(node, ancestor)) {
        return true;
      }
    }
    return false;
  }
}
