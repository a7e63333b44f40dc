package org.weft.analytics.launchcheck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.BanzhafIndex;
import org.weft.algorithms.HerfindahlIndex;
import org.weft.algorithms.TopShare;
import org.weft.analytics.launchcheck.LaunchPlan.Partner;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
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
  private final Optional<BanzhafIndex.Result> game;
  private final String whyNoGame;

  private PlannedPowerReading(LandscapeView view, LaunchPlan plan) {
    this.view = view;
    this.plan = plan;
    var partners = plan.partners().stream().map(Partner::actor).toList();
    long unstated = plan.partners().stream().filter(partner -> partner.money() == null).count();
    this.votes = Figures.of(view, null).from(partners);
    this.money = votes.without(Map.of(ExclusionReason.VALUE_UNKNOWN, Math.toIntExact(unstated)));
    this.whyNoGame = whyNoGame();
    this.game = whyNoGame.isEmpty() ? Optional.of(played()) : Optional.empty();
  }

  /// @param plan with at least one partner
  static PlannedPower of(LandscapeView view, LaunchPlan plan) {
    return new PlannedPowerReading(view, plan).read();
  }

  private PlannedPower read() {
    return new PlannedPower(
        IntStream.range(0, plan.partners().size())
            .mapToObj(this::member)
            .sorted(
                Comparator.comparingDouble((PlannedMember member) -> -size(member.voteLessMoney()))
                    .thenComparing(member -> member.actor().key()))
            .toList(),
        ofMoney("launchCheck.moneyTopShare", TopShare.of(1, amountsOrOne())),
        ofMoney("launchCheck.moneyHhi", HerfindahlIndex.of(amountsOrOne())),
        plan.quota(),
        game.map(played -> actors(played.vetoes())).orElse(List.of()),
        dictator(),
        game.filter(BanzhafIndex.Result::isWinnable)
            .map(played -> actors(played.dummies()))
            .orElse(List.of()));
  }

  private static double size(Figure figure) {
    return figure.value() == null ? -1 : Math.abs(figure.value());
  }

  private PlannedMember member(int i) {
    var partner = plan.partners().get(i);
    var voteShare = voteShare(partner);
    var moneyShare = moneyShare(partner);
    return new PlannedMember(
        view.snapshot().ref(partner.actor()),
        partner.role(),
        voteShare,
        moneyShare,
        difference(voteShare, moneyShare),
        banzhaf(i));
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

  private String whyNoGame() {
    var missing = missingVotes();
    if (missing != null) {
      return missing;
    }
    var quota = plan.quota();
    if (quota == null) {
      return "The votes needed to pass are not stated.";
    }
    // A sure upper bound of the work, before what votes and quota have in common is taken out.
    return Math.min(quota, totalVotes()) * plan.partners().size() > BanzhafIndex.WORK_LIMIT
        ? "There are too many votes to count: state them in the smallest whole numbers."
        : "";
  }

  private BanzhafIndex.Result played() {
    var weights =
        plan.partners().stream()
            .mapToInt(partner -> partner.votes() == null ? 0 : partner.votes())
            .toArray();
    return BanzhafIndex.of(weights, plan.quota() == null ? 1 : plan.quota());
  }

  private Figure banzhaf(int partner) {
    var index = game.map(played -> played.index(partner));
    if (index.isPresent() && index.get().isPresent()) {
      return votes.figure("launchCheck.banzhaf", index.get().getAsDouble());
    }
    return votes.notEvaluable(
        "launchCheck.banzhaf",
        game.isPresent() ? "The votes needed are more than there are." : whyNoGame);
  }

  private @Nullable Ref<Actor> dictator() {
    var found = game.map(BanzhafIndex.Result::dictator);
    return found.isPresent() && found.get().isPresent()
        ? view.snapshot().ref(plan.partners().get(found.get().getAsInt()).actor())
        : null;
  }

  private List<Ref<Actor>> actors(List<Integer> partners) {
    return partners.stream()
        .map(i -> view.snapshot().<Actor>ref(plan.partners().get(i).actor()))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }
}
