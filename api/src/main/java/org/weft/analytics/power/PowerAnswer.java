package org.weft.analytics.power;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;

/// Puts one answer together from the seats, the money and the ties of a collaboration.
final class PowerAnswer {

  private final PowerFacts facts;
  private final VotingReading voting;

  PowerAnswer(PowerFacts facts) {
    this.facts = facts;
    this.voting = new VotingReading(facts.ballot.votes(), facts.seats);
  }

  Power answer() {
    var members = facts.members();
    var withBackbone = new ArrayList<>(members);
    if (facts.backbone() >= 0 && !members.contains(facts.backbone())) {
      withBackbone.add(facts.backbone());
    }
    var without =
        new Cohesion(
            facts.view, members.stream().filter(member -> member != facts.backbone()).toList());
    var signals = signals(without);
    var backbone = backbone();
    var backboneMoney = facts.backboneMoney;
    return new Power(
        facts.view.snapshot().ref(facts.collaboration),
        facts.selection.currency(),
        facts.selection.basis(),
        CaptureSignals.of(signals),
        signals,
        GovernanceReading.of(facts.governance.form(), signals, backbone),
        facts.money.concentration(),
        backboneMoney == null ? null : backboneMoney.concentration(),
        facts.votes.concentration(),
        voting.voting(),
        new UltimateFunders(facts, new Parents(facts.view)).parents(),
        members(members),
        ifJoined(facts.question.joining()),
        new Cohesion(facts.view, members)
            .centralization(without, new Cohesion(facts.view, withBackbone)),
        facts.governance.form(),
        backbone);
  }

  private @Nullable Ref<Actor> backbone() {
    return facts.backbone() < 0 ? null : facts.view.snapshot().actorRef(facts.backbone());
  }

  private List<PowerSignal> signals(Cohesion withoutBackbone) {
    var parents = new Parents(facts.view);
    var money = new MoneySignals(facts);
    var seats = new SeatSignals(facts, voting, parents);
    var efforts = new EffortSignals(facts, seats);
    return List.of(
        money.topFunder(),
        seats.votes(),
        money.moneyAndVotes(),
        seats.appointmentAndHost(),
        withoutBackbone.signal(),
        efforts.agenda(),
        money.earmarking(),
        new AffectedVoices(facts).signal(),
        new UltimateFunders(facts, parents).signal(),
        efforts.backboneRole());
  }

  private @Nullable HhiChange ifJoined(PowerQuestion.@Nullable JoiningMember joining) {
    return joining == null
        ? null
        : new HhiChange(
            facts.money.hhiChangeIfJoined(joining.money()),
            facts.votes.hhiChangeIfJoined(
                joining.votes() == null ? null : BigDecimal.valueOf(joining.votes())));
  }

  private List<MemberPower> members(List<Integer> members) {
    return members.stream()
        .map(this::member)
        .sorted(
            Comparator.comparingDouble((MemberPower member) -> -size(member.voteLessResource()))
                .thenComparing(member -> member.actor().key()))
        .toList();
  }

  private static double size(Figure figure) {
    return figure.value() == null ? -1 : Math.abs(figure.value());
  }

  private MemberPower member(int actor) {
    var voteShare = facts.votes.share(actor, "power.voteShare");
    var resourceShare = facts.resources.share(actor, "power.resourceShare");
    return new MemberPower(
        facts.view.snapshot().actorRef(actor),
        voteShare,
        resourceShare,
        difference(voteShare, resourceShare, facts.resources.figures()),
        voting.banzhaf(actor),
        voting.shapleyShubik(actor),
        new HhiChange(facts.money.hhiChangeIfLeft(actor), facts.votes.hhiChangeIfLeft(actor)));
  }

  private static Figure difference(Figure vote, Figure resource, Figures figures) {
    if (vote.value() == null || resource.value() == null) {
      var missing = vote.value() == null ? vote.notEvaluable() : resource.notEvaluable();
      return figures.notEvaluable("power.voteLessResource", requireNonNull(missing));
    }
    return figures.figure("power.voteLessResource", vote.value() - resource.value());
  }
}
