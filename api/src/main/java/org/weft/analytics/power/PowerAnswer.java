package org.weft.analytics.power;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.BanzhafIndex;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.Governance;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;

/// Puts one answer together from a ballot and the flows that count.
final class PowerAnswer {

  private static final int NO_GIVER = -1;

  private final LandscapeView view;
  private final FlowSelection selection;
  private final Ballot ballot;
  private final Figures figures;
  private final Figures voting;
  private final Optional<BanzhafIndex.Result> game;

  PowerAnswer(LandscapeView view, PowerQuestion question, FlowSelection selection, Ballot ballot) {
    this.view = view;
    this.selection = selection;
    this.ballot = ballot;
    this.figures = Figures.of(view, question.period());
    this.voting = Figures.of(view, null).from(ballot.seats());
    this.game = ballot.game();
  }

  Power of(ActorFact collaboration, Governance governance) {
    int backbone = governance.backbone();
    var seatFigures = voting.without(unseenSeats(collaboration.index()));
    var votes = votes(seatFigures);
    var money = money(view.allFlowsInto(collaboration.index()), "power.money");
    var both = money(PowerAnalysis.intakes(view, collaboration, backbone), "power.resource");
    return new Power(
        view.snapshot().ref(collaboration),
        selection.currency(),
        selection.basis(),
        money.concentration(),
        backbone < 0
            ? null
            : money(view.allFlowsInto(backbone), "power.backboneMoney").concentration(),
        votes.concentration(),
        voting(seatFigures),
        members(votes, both),
        new Cohesion(view, ballot.members()).centralization(),
        governance.form(),
        backbone < 0 ? null : view.snapshot().actorRef(backbone));
  }

  private Map<ExclusionReason, Integer> unseenSeats(int collaboration) {
    var unseen = new TreeMap<ExclusionReason, Integer>();
    view.allSeatsIn(collaboration)
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
    return new Base(
        view.snapshot(),
        metric,
        amounts,
        selected.vague(),
        figures
            .from(selected.flows())
            .without(selected.excluded())
            .unknown(total.signum() == 0 ? null : unknown.doubleValue() / total.doubleValue()),
        total.signum() == 0 ? "No money is recorded" : "No giver is recorded");
  }

  private Base votes(Figures seatFigures) {
    var amounts = new TreeMap<Integer, BigDecimal>();
    if (ballot.isComplete()) {
      ballot.votes().forEach((actor, cast) -> amounts.put(actor, BigDecimal.valueOf(cast)));
    }
    var missing = ballot.isComplete() ? "No seat has a vote" : ballot.incompleteness();
    return new Base(view.snapshot(), "power.vote", amounts, Set.of(), seatFigures, missing);
  }

  private Voting voting(Figures seatFigures) {
    return new Voting(
        ballot.isComplete()
            ? seatFigures.figure("power.totalVotes", ballot.total())
            : seatFigures.notEvaluable("power.totalVotes", ballot.incompleteness()),
        ballot.quota().isPresent()
            ? seatFigures.figure("power.quota", ballot.quota().getAsLong())
            : seatFigures.notEvaluable("power.quota", ballot.whyNoQuota()),
        game.map(played -> actors(played.vetoes())).orElse(List.of()),
        dictator(),
        game.filter(BanzhafIndex.Result::isWinnable)
            .map(played -> actors(played.dummies()))
            .orElse(List.of()),
        game.map(played -> !played.isProper()).orElse(null));
  }

  private @Nullable Ref<Actor> dictator() {
    var found = game.map(BanzhafIndex.Result::dictator);
    return found.isPresent() && found.get().isPresent()
        ? view.snapshot().actorRef(ballot.voters().get(found.get().getAsInt()))
        : null;
  }

  private List<Ref<Actor>> actors(List<Integer> voters) {
    return voters.stream()
        .map(voter -> view.snapshot().<Actor>actorRef(ballot.voters().get(voter)))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private List<MemberPower> members(Base votes, Base resources) {
    return ballot.members().stream()
        .map(actor -> member(actor, votes, resources))
        .sorted(
            Comparator.comparingDouble((MemberPower member) -> -size(member.voteLessResource()))
                .thenComparing(member -> member.actor().key()))
        .toList();
  }

  private static double size(Figure figure) {
    return figure.value() == null ? -1 : Math.abs(figure.value());
  }

  private MemberPower member(int actor, Base votes, Base resources) {
    var voteShare = votes.share(actor, "power.voteShare");
    var resourceShare = resources.share(actor, "power.resourceShare");
    return new MemberPower(
        view.snapshot().actorRef(actor),
        voteShare,
        resourceShare,
        difference(voteShare, resourceShare, resources.figures()),
        banzhaf(actor));
  }

  private static Figure difference(Figure vote, Figure resource, Figures figures) {
    if (vote.value() == null || resource.value() == null) {
      var missing = vote.value() == null ? vote.notEvaluable() : resource.notEvaluable();
      return figures.notEvaluable("power.voteLessResource", requireNonNull(missing));
    }
    return figures.figure("power.voteLessResource", vote.value() - resource.value());
  }

  private Figure banzhaf(int actor) {
    int voter = ballot.voters().indexOf(actor);
    var index = game.filter(_ -> voter >= 0).map(played -> played.index(voter));
    if (index.isPresent() && index.get().isPresent()) {
      return voting.figure("power.banzhaf", index.get().getAsDouble());
    }
    return voting.notEvaluable(
        "power.banzhaf",
        game.isPresent() ? "The votes needed are more than there are" : whyNoGame());
  }

  private String whyNoGame() {
    return ballot.isComplete() ? ballot.whyNoQuota() : ballot.incompleteness();
  }
}
