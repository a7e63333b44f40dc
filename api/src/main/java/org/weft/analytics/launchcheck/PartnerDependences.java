package org.weft.analytics.launchcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.dependence.RunwayAnalysis;
import org.weft.analytics.dependence.RunwayQuestion;
import org.weft.analytics.launchcheck.LaunchPlan.Partner;
import org.weft.landscape.Actor;
import org.weft.landscape.GlobalId;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.LandscapeView;

/// Asks of each who would carry a proposal on whom it depends itself, as if it were asked alone.
final class PartnerDependences {

  /// Our choice: what people read of one proposal.
  static final int MOST = 10;

  private static final String SEVERAL_CURRENCIES =
      "What it takes in is in several currencies, which are never added, and none is that of the plan or of"
          + " the landscape.";

  private static final Comparator<Partner> MOST_MONEY_FIRST =
      Comparator.comparing(
              Partner::money, Comparator.nullsLast(Comparator.<java.math.BigDecimal>reverseOrder()))
          .thenComparing(partner -> partner.actor().key());

  private final LandscapeView view;
  private final @Nullable String currency;

  private PartnerDependences(LandscapeView view, @Nullable String currency) {
    this.view = view;
    this.currency = currency;
  }

  /// The proposer first, then backbones, then funders by their money.
  ///
  /// @param proposedBy index of the actor, `-1` when unknown
  static List<PartnerDependence> of(LandscapeView view, int proposedBy, LaunchPlan plan) {
    var carriers = new LinkedHashMap<Integer, EnumSet<ProposalPart>>();
    if (proposedBy >= 0 && view.sees(view.snapshot().actors().get(proposedBy))) {
      add(carriers, proposedBy, ProposalPart.PROPOSER);
    }
    plan.partners().stream()
        .filter(partner -> partner.role() == SeatRole.BACKBONE)
        .forEach(partner -> add(carriers, partner.actor().index(), ProposalPart.BACKBONE));
    plan.partners().stream()
        .filter(partner -> partner.role() == SeatRole.FUNDER || LaunchPlan.pays(partner))
        .sorted(MOST_MONEY_FIRST)
        .forEach(partner -> add(carriers, partner.actor().index(), ProposalPart.FUNDER));
    var asked = new PartnerDependences(view, plan.currency());
    var found = new ArrayList<PartnerDependence>();
    carriers.entrySet().stream()
        .limit(MOST)
        .forEach(carrier -> found.add(asked.of(carrier.getKey(), carrier.getValue())));
    return List.copyOf(found);
  }

  private static void add(
      Map<Integer, EnumSet<ProposalPart>> carriers, int actor, ProposalPart part) {
    carriers.computeIfAbsent(actor, _ -> EnumSet.noneOf(ProposalPart.class)).add(part);
  }

  private PartnerDependence of(int actor, EnumSet<ProposalPart> parts) {
    Ref<Actor> ref = view.snapshot().actorRef(actor);
    var id = GlobalId.of(ref);
    var dependence =
        inOneCurrency(
            () -> DependenceAnalysis.answer(view, DependenceQuestion.ofMoney(id).in(currency)));
    var runway = inOneCurrency(() -> RunwayAnalysis.answer(view, RunwayQuestion.of(id)));
    return new PartnerDependence(
        ref,
        List.copyOf(parts),
        dependence,
        runway,
        dependence == null || runway == null ? SEVERAL_CURRENCIES : null);
  }

  /// Null where no currency is settled: of an actor that is there, that is all that can be wrong.
  private static <T> @Nullable T inOneCurrency(Supplier<T> asked) {
    try {
      return Objects.requireNonNull(asked.get());
    } catch (InvalidArgumentException severalCurrencies) {
      return null;
    }
  }
}
