package org.weft.analytics.power;

import static org.weft.analytics.power.SignalFinding.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Earmarking;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.SelectedFlows;

/// The signals that lie in the money: who gives most, whether votes follow it, how it is bound.
final class MoneySignals {

  private static final Rule BACKBONE_RULE =
      new Rule(
          "One gives more than half of the money to the backbone that is not the collaboration's own",
          "our threshold: more than all others together");

  private final PowerFacts facts;

  MoneySignals(PowerFacts facts) {
    this.facts = facts;
  }

  PowerSignal topFunder() {
    var findings = new ArrayList<SignalFinding>();
    findings.add(
        topFunder(
            new Rule(
                "One gives more than half of the money to the collaboration",
                "our threshold: more than all others together"),
            facts.money));
    if (facts.backboneGifts != null && !facts.isBackbonePaidByAll()) {
      findings.add(topFunder(BACKBONE_RULE, facts.backboneGifts));
    } else if (facts.backboneGifts == null && !facts.needsNoBackbone()) {
      var why = "No backbone is recorded";
      findings.add(
          SignalFinding.open(
              BACKBONE_RULE,
              facts.figures().notEvaluable("power.backboneGiftsTopShare", why),
              why,
              List.of()));
    }
    return PowerSignal.of(PowerSignalCode.TOP_FUNDER, findings);
  }

  private static SignalFinding topFunder(Rule rule, Base base) {
    return SignalFinding.ofShare(
        rule, base.topShare(), base.unknown(), base.isEmpty() ? List.of() : base.topActors());
  }

  PowerSignal moneyAndVotes() {
    return PowerSignal.of(
        PowerSignalCode.MONEY_AND_VOTES, List.of(topFundersVote(), topFundersBalance()));
  }

  /// Whether the one who gives most, to collaboration and backbone together, also votes most.
  private SignalFinding topFundersVote() {
    var rule =
        new Rule(
            "The one who gives most also holds more votes than anybody else",
            "our rule: the order of votes is that of money");
    var why = whyNoTopFunder();
    int top = topFunder(why);
    var figure =
        why != null
            ? facts.resources.figures().notEvaluable("power.topFunderVoteShare", why)
            : top < 0
                ? facts.seats.figure("power.topFunderVoteShare", largestShareOfTop())
                : facts.seats.figure("power.topFunderVoteShare", facts.votes.share(top));
    return why != null
        ? SignalFinding.open(rule, figure, why, List.of())
        : SignalFinding.told(
            rule,
            figure,
            top >= 0 && facts.votes.top().equals(List.of(top)),
            facts.resources.topActors());
  }

  private SignalFinding topFundersBalance() {
    var rule =
        new Rule(
            "The one who gives most has at least as large a share of the votes as of the money",
            "our rule: vote share less resource share is 0 or more");
    var why = whyNoTopFunder();
    int top = topFunder(why);
    if (why != null || top < 0) {
      var several = "Several give alike, none most";
      var figure =
          facts
              .resources
              .figures()
              .notEvaluable("power.voteLessResource", why == null ? several : why);
      return why != null
          ? SignalFinding.open(rule, figure, why, List.of())
          : SignalFinding.told(rule, figure, false, List.of());
    }
    var figure =
        facts
            .resources
            .figures()
            .figure("power.voteLessResource", facts.votes.share(top) - facts.resources.share(top));
    return SignalFinding.told(
        rule, figure, facts.votes.holdsAtLeast(top, facts.resources), facts.resources.topActors());
  }

  private double largestShareOfTop() {
    return facts.resources.top().stream().mapToDouble(facts.votes::share).max().orElse(0);
  }

  /// The single one who gives most; `-1` if several give alike.
  private int topFunder(@Nullable String whyNone) {
    return whyNone == null && facts.resources.top().size() == 1
        ? facts.resources.top().getFirst()
        : -1;
  }

  private @Nullable String whyNoTopFunder() {
    var resources = facts.resources;
    if (resources.isEmpty() || facts.votes.isEmpty()) {
      return resources.isEmpty() ? resources.missing() : facts.votes.missing();
    }
    var shares =
        resources.amounts().keySet().stream()
            .map(resources::share)
            .sorted(Comparator.reverseOrder())
            .toList();
    double lead =
        (shares.getFirst() - (shares.size() > 1 ? shares.get(1) : 0)) * (1 - resources.unknown());
    return lead < resources.unknown()
        ? "The giver of " + percent(resources.unknown()) + " is unknown and may be the first"
        : null;
  }

  PowerSignal earmarking() {
    var intake = facts.intake();
    var all = intake.total();
    var figures = facts.figures().from(intake.flows()).without(intake.excluded());
    return PowerSignal.of(
        PowerSignalCode.EARMARKING,
        List.of(earmarked(intake, all, figures), conditional(intake, all, figures)));
  }

  private static SignalFinding earmarked(SelectedFlows intake, BigDecimal all, Figures figures) {
    var rule =
        new Rule(
            "More than half of the money is bound to a programme or a project",
            "IATI earmarking 3 and 4; our threshold");
    double unknown = part(sum(intake, flow -> flow.earmarking() == null), all);
    double bound = part(sum(intake, MoneySignals::isBound), all);
    var figure =
        all.signum() == 0 || unknown == 1
            ? figures.notEvaluable(
                "power.earmarkedShare",
                all.signum() == 0
                    ? "No money is recorded"
                    : "How the money is bound is not recorded")
            : figures.unknown(unknown).figure("power.earmarkedShare", bound / (1 - unknown));
    return SignalFinding.ofShare(rule, figure, unknown, List.of());
  }

  private static SignalFinding conditional(SelectedFlows intake, BigDecimal all, Figures figures) {
    var rule =
        new Rule(
            "More than half of the money comes with conditions that are stated", "our threshold");
    Figure figure =
        all.signum() == 0
            ? figures.notEvaluable("power.conditionalShare", "No money is recorded")
            : figures.figure(
                "power.conditionalShare", part(sum(intake, FlowFact::conditional), all));
    return SignalFinding.ofShare(rule, figure, 0, List.of());
  }

  private static boolean isBound(FlowFact flow) {
    return flow.earmarking() == Earmarking.EARMARKED
        || flow.earmarking() == Earmarking.TIGHTLY_EARMARKED;
  }

  private static BigDecimal sum(SelectedFlows intake, Predicate<FlowFact> of) {
    return intake.flows().stream()
        .filter(of)
        .map(SelectedFlows::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static double part(BigDecimal some, BigDecimal all) {
    return all.signum() == 0 ? 0 : some.doubleValue() / all.doubleValue();
  }
}
