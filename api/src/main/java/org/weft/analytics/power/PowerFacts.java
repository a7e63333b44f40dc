package org.weft.analytics.power;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;

/// What one answer rests on: the seats, and the money that counts, of one collaboration.
final class PowerFacts {

  private static final int NO_GIVER = -1;

  final LandscapeView view;
  final PowerQuestion question;
  final ActorFact collaboration;
  final Governance governance;
  final FlowSelection selection;
  final Ballot ballot;

  /// Figures on the seats.
  final Figures seats;

  /// Money to the collaboration.
  final Base money;

  /// Money to its backbone; null when no backbone is known.
  final @Nullable Base backboneMoney;

  /// The same from others than the collaboration itself.
  final @Nullable Base backboneGifts;

  /// Money to the two from outside them.
  final Base resources;

  final Base votes;

  PowerFacts(
      LandscapeView view,
      PowerQuestion question,
      ActorFact collaboration,
      Governance governance,
      FlowSelection selection) {
    this.view = view;
    this.question = question;
    this.collaboration = collaboration;
    this.governance = governance;
    this.selection = selection;
    var seen = view.seatsIn(collaboration.index()).toList();
    this.ballot = new Ballot(view.snapshot(), seen, governance, question);
    this.seats = Figures.of(view, null).from(seen).without(unseenSeats());
    int backbone = governance.backbone();
    this.money = money(view.allFlowsInto(collaboration.index()), "power.money");
    this.backboneMoney =
        backbone < 0 ? null : money(view.allFlowsInto(backbone), "power.backboneMoney");
    this.backboneGifts =
        backbone < 0
            ? null
            : money(
                view.allFlowsInto(backbone).filter(flow -> flow.from() != collaboration.index()),
                "power.backboneGifts");
    this.resources = money(PowerAnalysis.intakes(view, collaboration, backbone), "power.resource");
    this.votes = votes();
  }

  int backbone() {
    return governance.backbone();
  }

  /// Members who govern together without a centre need no backbone; then its absence is no gap.
  boolean needsNoBackbone() {
    return backbone() < 0 && governance.form() == GovernanceForm.SHARED;
  }

  /// Whether the backbone lives on what the collaboration passes on, as far as is recorded.
  boolean isBackbonePaidByAll() {
    return backboneMoney != null
        && backboneGifts != null
        && !backboneMoney.isEmpty()
        && backboneGifts.isEmpty()
        && backboneMoney.unknown() == 0;
  }

  /// The flows behind {@link #resources}.
  SelectedFlows intake() {
    return SelectedFlows.of(
        view, selection, PowerAnalysis.intakes(view, collaboration, backbone()));
  }

  Figures figures() {
    return Figures.of(view, question.period());
  }

  private Map<ExclusionReason, Integer> unseenSeats() {
    var unseen = new TreeMap<ExclusionReason, Integer>();
    view.allSeatsIn(collaboration.index())
        .map(view::exclusion)
        .flatMap(Optional::stream)
        .forEach(reason -> unseen.merge(reason, 1, Integer::sum));
    return unseen;
  }

  /// Money by recorded giver; what has none is no holder, its share stands beside each figure.
  private Base money(Stream<FlowFact> flows, String metric) {
    var selected = SelectedFlows.of(view, selection, flows);
    var amounts = new TreeMap<>(selected.byGiver());
    amounts.values().removeIf(amount -> amount.signum() == 0);
    var unknown = amounts.getOrDefault(NO_GIVER, BigDecimal.ZERO);
    amounts.remove(NO_GIVER);
    var total = selected.total();
    double open = total.signum() == 0 ? 0 : unknown.doubleValue() / total.doubleValue();
    return new Base(
        view.snapshot(),
        metric,
        amounts,
        selected.vague(),
        open,
        figures()
            .from(selected.flows())
            .without(selected.excluded())
            .unknown(total.signum() == 0 ? null : open),
        total.signum() == 0 ? "No money is recorded" : "No giver is recorded");
  }

  private Base votes() {
    var amounts = new TreeMap<Integer, BigDecimal>();
    var incompleteness = ballot.votes().incompleteness();
    if (incompleteness == null) {
      ballot
          .votes()
          .byActor()
          .forEach((actor, cast) -> amounts.put(actor, BigDecimal.valueOf(cast)));
    }
    var missing = incompleteness == null ? "No seat has a vote" : incompleteness;
    return new Base(view.snapshot(), "power.vote", amounts, Set.of(), 0, seats, missing);
  }

  /// How many of a list of efforts or seats, as a share of those that can be told.
  static double part(long some, long all) {
    return all == 0 ? 0 : (double) some / all;
  }

  List<Integer> members() {
    return ballot.members();
  }
}
