package org.weft.analytics.launchcheck;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.HerfindahlIndex;
import org.weft.algorithms.TopShare;
import org.weft.analytics.launchcheck.LaunchPlan.Partner;
import org.weft.analytics.power.Votes;
import org.weft.analytics.power.VotingReading;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Reads the power out of a plan. Votes count only when all are known; money counts as far as it
/// is.
final class PlannedPowerReading {

  private final LandscapeView view;
  private final LaunchPlan plan;
  private final Figures votes;
  private final Figures money;
  private final VotingReading voting;

  private PlannedPowerReading(LandscapeView view, LaunchPlan plan) {
    this.view = view;
    this.plan = plan;
    var partners = plan.partners().stream().map(Partner::actor).toList();
    long unstated = plan.partners().stream().filter(partner -> partner.money() == null).count();
    this.votes = Figures.of(view, null).from(partners);
    this.money = votes.without(Map.of(ExclusionReason.VALUE_UNKNOWN, Math.toIntExact(unstated)));
    this.voting = new VotingReading(planned(), votes);
  }

  /// @param plan with at least one partner
  static PlannedPower of(LandscapeView view, LaunchPlan plan) {
    return new PlannedPowerReading(view, plan).read();
  }

  /// What no partner states is unknown; so is the vote, then.
  private Votes planned() {
    var cast = Votes.counter(view.snapshot());
    for (var partner : plan.partners()) {
      if (partner.votes() != null) {
        cast.put(partner.actor().index(), (long) partner.votes());
      }
    }
    return new Votes(
        view.snapshot(),
        cast,
        missingVotes(),
        plan.quota() == null ? OptionalLong.empty() : OptionalLong.of(plan.quota()),
        0);
  }

  private PlannedPower read() {
    var decided = voting.voting();
    return new PlannedPower(
        plan.partners().stream()
            .map(this::member)
            .sorted(
                Comparator.comparingDouble((PlannedMember member) -> -size(member.voteLessMoney()))
                    .thenComparing(member -> member.actor().key()))
            .toList(),
        ofMoney("launchCheck.moneyTopShare", TopShare.of(1, amountsOrOne())),
        ofMoney("launchCheck.moneyHhi", HerfindahlIndex.of(amountsOrOne())),
        plan.quota(),
        decided.vetoes(),
        decided.dictator(),
        decided.powerless(),
        decided.smallestWinning(),
        decided.isImproper());
  }

  private static double size(Figure figure) {
    return figure.value() == null ? -1 : Math.abs(figure.value());
  }

  private PlannedMember member(Partner partner) {
    var voteShare = voteShare(partner);
    var moneyShare = moneyShare(partner);
    return new PlannedMember(
        view.snapshot().ref(partner.actor()),
        partner.role(),
        voteShare,
        moneyShare,
        difference(voteShare, moneyShare),
        voting.banzhaf(partner.actor().index()),
        voting.shapleyShubik(partner.actor().index()));
  }

  private Figure voteShare(Partner partner) {
    var missing = missingVotes();
    return missing == null && partner.votes() != null
        ? votes.figure("launchCheck.voteShare", (double) partner.votes() / totalVotes())
        : votes.notEvaluable("launchCheck.voteShare", missing == null ? "" : missing);
  }

  private Figure moneyShare(Partner partner) {
    var own = partner.money();
    if (!plan.hasMoney() || own == null) {
      return money.notEvaluable(
          "launchCheck.moneyShare", own == null ? "Its money is not stated." : NO_MONEY);
    }
    return money.figure("launchCheck.moneyShare", own.doubleValue() / plan.money().doubleValue());
  }

  private Figure difference(Figure vote, Figure part) {
    if (vote.value() == null || part.value() == null) {
      return money.notEvaluable(
          "launchCheck.voteLessMoney", "Its share of the votes or of the money is not known.");
    }
    return money.figure("launchCheck.voteLessMoney", vote.value() - part.value());
  }

  private static final String NO_MONEY = "No partner states money above 0.";

  private Figure ofMoney(String metric, double value) {
    return plan.hasMoney() ? money.figure(metric, value) : money.notEvaluable(metric, NO_MONEY);
  }

  private double[] amountsOrOne() {
    return plan.hasMoney()
        ? plan.partners().stream()
            .filter(LaunchPlan::pays)
            .mapToDouble(partner -> partner.money() == null ? 0 : partner.money().doubleValue())
            .toArray()
        : new double[] {1};
  }

  private long totalVotes() {
    return plan.partners().stream()
        .mapToLong(partner -> partner.votes() == null ? 0 : partner.votes())
        .sum();
  }

  private @Nullable String missingVotes() {
    long unknown = plan.partners().stream().filter(partner -> partner.votes() == null).count();
    if (unknown > 0) {
      return "The votes of "
          + unknown
          + " of "
          + plan.partners().size()
          + " partners are not stated.";
    }
    return totalVotes() == 0 ? "No partner has a vote." : null;
  }
}
