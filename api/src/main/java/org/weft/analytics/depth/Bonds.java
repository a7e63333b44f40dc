package org.weft.analytics.depth;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SharedContent;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// What is between an actor and each of its partners, in one pass over what touches the actor.
final class Bonds {

  private static final double WHOLE = 1;

  private final LandscapeView view;
  private final Predicate<TieFact> counted;
  private final Map<Integer, Set<Integer>> resourced = new HashMap<>();

  /// @param counted ties that count
  Bonds(LandscapeView view, Predicate<TieFact> counted) {
    this.view = view;
    this.counted = counted;
  }

  /// By partner: those who have a tie with it.
  Map<Integer, Bond> tied(int actor, IntPredicate partner) {
    var bonds = ties(actor, partner);
    fill(actor, bonds);
    return bonds;
  }

  /// By partner: those that are named, tied or not.
  Map<Integer, Bond> between(int actor, Set<Integer> partners) {
    var bonds = ties(actor, partners::contains);
    partners.forEach(partner -> bonds.putIfAbsent(partner, new Bond()));
    fill(actor, bonds);
    return bonds;
  }

  private Map<Integer, Bond> ties(int actor, IntPredicate partner) {
    var bonds = new TreeMap<Integer, Bond>();
    view.tiesOf(actor)
        .filter(counted)
        .filter(tie -> tie.kind() != TieKind.DEPENDS_ON)
        .filter(tie -> other(tie, actor) != actor && partner.test(other(tie, actor)))
        .forEach(tie -> addTie(tie, bonds.computeIfAbsent(other(tie, actor), any -> new Bond())));
    return bonds;
  }

  /// Adds what is not a tie.
  private void fill(int actor, Map<Integer, Bond> bonds) {
    if (bonds.isEmpty()) {
      return;
    }
    view.flowsInto(actor).forEach(flow -> addFlow(flow, bonds.get(flow.from())));
    view.flowsFrom(actor)
        .filter(flow -> flow.to() != actor)
        .forEach(flow -> addFlow(flow, bonds.get(flow.to())));
    view.effortsRunBy(actor).forEach(effort -> addEffort(effort, actor, bonds));
    bonds.forEach((partner, bond) -> {
      addPart(actor, partner, bond);
      addPart(partner, actor, bond);
    });
  }

  private void addPart(int part, int whole, Bond bond) {
    var actor = view.snapshot().actors().get(part);
    if (actor.partOf() == whole && view.sees(actor)) {
      bond.add(DepthRule.PART_OF, actor);
    }
  }

  /// What was only promised was not given.
  private static void addFlow(FlowFact flow, @Nullable Bond bond) {
    if (bond != null && flow.basis() != FlowBasis.COMMITTED) {
      bond.add(rule(flow.kind()), flow);
    }
  }

  private static DepthRule rule(ResourceKind kind) {
    return switch (kind) {
      case INFORMATION, DATA -> DepthRule.INFORMATION_FLOW;
      case FISCAL_HOSTING -> DepthRule.FISCAL_HOSTING;
      case MONEY,
          IN_KIND_SPACE,
          EQUIPMENT,
          STAFF_TIME,
          VOLUNTEER_TIME,
          EXPERTISE,
          NETWORK_ACCESS,
          FACILITATION,
          ADVOCACY,
          LEGITIMACY,
          REFERRALS,
          TECHNOLOGY,
          EMPLOYMENT,
          PROCUREMENT ->
          DepthRule.TRANSFER;
    };
  }

  private void addEffort(EffortFact effort, int actor, Map<Integer, Bond> bonds) {
    for (int partner : effort.runBy()) {
      var bond = partner == actor ? null : bonds.get(partner);
      if (bond != null) {
        bond.add(DepthRule.JOINT_EFFORT, effort);
        if (gaveFor(actor).contains(effort.index()) && gaveFor(partner).contains(effort.index())) {
          bond.add(DepthRule.POOLED_EFFORT, effort);
        }
      }
    }
  }

  /// The efforts that an actor gave something for.
  private Set<Integer> gaveFor(int actor) {
    return resourced.computeIfAbsent(
        actor,
        giver ->
            view.flowsFrom(giver)
                .filter(flow -> flow.basis() != FlowBasis.COMMITTED)
                .map(FlowFact::effort)
                .collect(Collectors.toSet()));
  }

  static int other(TieFact tie, int actor) {
    return tie.from() == actor ? tie.to() : tie.from();
  }

  /// A tie, with what it shows by itself.
  static void addTie(TieFact tie, Bond bond) {
    bond.add(tie);
    tie.sharedContents().stream()
        .mapToInt(SharedContent::depth)
        .max()
        .ifPresent(depth -> bond.add(DepthRule.SHARED_CONTENTS, depth, tie));
    switch (tie.kind()) {
      case OPPOSES -> bond.add(DepthRule.OPPOSITION, tie);
      case REFERS_TO -> bond.add(DepthRule.REFERRAL, tie);
      case CONTRACTS -> bond.add(DepthRule.CONTRACT, tie);
      case OWNS -> {
        if (tie.share() != null && tie.share() == WHOLE) {
          bond.add(DepthRule.FULL_OWNERSHIP, tie);
        }
      }
      case COLLABORATES_WITH,
          MEMBER_OF,
          CONTROLS,
          DEPENDS_ON,
          REPRESENTS,
          SUPPORTS,
          UNKNOWN_LINK -> {}
    }
  }
}
