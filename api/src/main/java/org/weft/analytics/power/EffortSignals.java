package org.weft.analytics.power;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.SelectedFlows;

/// The signals that lie in what the collaboration does: whose ideas it carries out, and what its
/// backbone takes upon itself.
final class EffortSignals {

  private final PowerFacts facts;
  private final SeatSignals seats;
  private final List<EffortFact> efforts;
  private final Figures figures;
  private final double unknown; // share of the efforts whose proposer is unknown

  EffortSignals(PowerFacts facts, SeatSignals seats) {
    this.facts = facts;
    this.seats = seats;
    this.efforts = efforts(facts);
    long open = efforts.stream().filter(effort -> effort.proposedBy() < 0).count();
    this.unknown = PowerFacts.part(open, efforts.size());
    this.figures = Figures.of(facts.view, null).from(efforts);
  }

  /// What the collaboration or its backbone runs, each once.
  private static List<EffortFact> efforts(PowerFacts facts) {
    var own = facts.view.effortsRunBy(facts.collaboration.index());
    return (facts.backbone() < 0
            ? own
            : Stream.concat(own, facts.view.effortsRunBy(facts.backbone())))
        .distinct()
        .sorted(Comparator.comparing(EffortFact::key))
        .toList();
  }

  PowerSignal agenda() {
    var rule =
        new Rule(
            "More than half of the efforts that the collaboration runs were proposed by one",
            "our threshold");
    var proposers =
        efforts.stream()
            .mapToInt(EffortFact::proposedBy)
            .filter(by -> by != facts.collaboration.index());
    var tally = Tally.of(facts.view.snapshot(), proposers);
    return PowerSignal.of(
        PowerSignalCode.AGENDA,
        List.of(
            SignalFinding.ofShare(
                rule, proposed("power.agendaTopShare", tally.most()), unknown, tally.top())));
  }

  private Figure proposed(String metric, long proposals) {
    if (efforts.isEmpty() || unknown == 1) {
      return figures.notEvaluable(
          metric,
          efforts.isEmpty()
              ? "No efforts that it runs are recorded"
              : "Who proposed its efforts is not recorded");
    }
    return figures.unknown(unknown).figure(metric, proposals / (efforts.size() * (1 - unknown)));
  }

  /// What backbones are often taken for (FSG): each of the four a finding.
  PowerSignal backboneRole() {
    if (facts.backbone() < 0) {
      var why = "No backbone is recorded";
      return PowerSignal.of(
          PowerSignalCode.BACKBONE_ROLE,
          List.of(
              SignalFinding.open(
                  new Rule("The backbone decides for those whom it serves", "FSG"),
                  figures.notEvaluable("power.backboneAgendaShare", why),
                  why,
                  List.of())));
    }
    return PowerSignal.of(
        PowerSignalCode.BACKBONE_ROLE,
        List.of(setsTheAgenda(), drivesTheSolutions(), receivesAllFunding(), isSelfAppointed()));
  }

  private SignalFinding setsTheAgenda() {
    return SignalFinding.ofShare(
        new Rule(
            "The backbone proposed more than half of the efforts",
            "FSG: it does not set the agenda; our threshold"),
        proposed(
            "power.backboneAgendaShare", count(effort -> effort.proposedBy() == facts.backbone())),
        unknown,
        backbone());
  }

  private SignalFinding drivesTheSolutions() {
    var metric = "power.backboneSolutionShare";
    var figure =
        efforts.isEmpty()
            ? figures.notEvaluable(metric, "No efforts that it runs are recorded")
            : figures.figure(
                metric, PowerFacts.part(count(this::isRunWithoutMembers), efforts.size()));
    return SignalFinding.ofShare(
        new Rule(
            "The backbone runs more than half of the efforts without any member",
            "FSG: it does not drive the solutions; our threshold"),
        figure,
        0,
        backbone());
  }

  private boolean isRunWithoutMembers(EffortFact effort) {
    return Arrays.stream(effort.runBy()).anyMatch(by -> by == facts.backbone())
        && Arrays.stream(effort.runBy())
            .allMatch(by -> by == facts.backbone() || by == facts.collaboration.index());
  }

  private long count(Predicate<EffortFact> condition) {
    return efforts.stream().filter(condition).count();
  }

  private SignalFinding receivesAllFunding() {
    var rule =
        new Rule(
            "The backbone receives all money that is given to it or to the collaboration from outside the two",
            "FSG");
    var intake = facts.intake();
    var own =
        intake.flows().stream()
            .filter(flow -> flow.to() == facts.backbone())
            .map(SelectedFlows::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var all = intake.total();
    var money = facts.figures().from(intake.flows()).without(intake.excluded());
    if (all.signum() == 0) {
      var why = "No money is recorded";
      return SignalFinding.open(
          rule, money.notEvaluable("power.backboneFundingShare", why), why, List.of());
    }
    return SignalFinding.told(
        rule,
        money.figure("power.backboneFundingShare", own.doubleValue() / all.doubleValue()),
        own.compareTo(all) == 0,
        backbone());
  }

  private SignalFinding isSelfAppointed() {
    var rule = new Rule("The backbone appointed itself", "FSG");
    var self = seats.isBackboneSelfAppointed();
    var metric = "power.backboneSelfAppointedCount";
    if (self == null) {
      var why = "Who appointed the backbone is not recorded";
      return SignalFinding.open(rule, facts.seats.notEvaluable(metric, why), why, List.of());
    }
    return SignalFinding.told(rule, facts.seats.figure(metric, self ? 1 : 0), self, backbone());
  }

  private List<Ref<Actor>> backbone() {
    return List.of(facts.view.snapshot().actorRef(facts.backbone()));
  }
}
