package org.weft.analytics.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.SeatFact;

/// The signals that lie in the seats: who can decide, who appoints and hosts.
final class SeatSignals {

  private final PowerFacts facts;
  private final VotingReading voting;
  private final Parents parents;

  SeatSignals(PowerFacts facts, VotingReading voting, Parents parents) {
    this.facts = facts;
    this.voting = voting;
    this.parents = parents;
  }

  PowerSignal votes() {
    return PowerSignal.of(PowerSignalCode.VOTES, List.of(strongest(), vetoes()));
  }

  private SignalFinding strongest() {
    var rule =
        new Rule(
            "One member tips more than half of the decisions",
            "Banzhaf; our threshold: more than all others together");
    int strongest = voting.strongest();
    return strongest < 0
        ? SignalFinding.open(
            rule, facts.seats.notEvaluable("power.banzhaf", voting.why()), voting.why(), List.of())
        : SignalFinding.ofShare(rule, voting.banzhaf(strongest), 0, List.of(name(strongest)));
  }

  private SignalFinding vetoes() {
    var rule = new Rule("Some members, and not all, can stop every decision", "our rule");
    var vetoes = voting.vetoes();
    if (vetoes == null) {
      return SignalFinding.open(
          rule, facts.seats.notEvaluable("power.vetoCount", voting.why()), voting.why(), List.of());
    }
    return SignalFinding.told(
        rule,
        facts.seats.figure("power.vetoCount", vetoes.size()),
        !vetoes.isEmpty() && vetoes.size() < voting.votingMembers(),
        vetoes);
  }

  PowerSignal appointmentAndHost() {
    var findings = new ArrayList<SignalFinding>();
    findings.add(appointments());
    if (!facts.needsNoBackbone()) {
      findings.add(hosts());
    }
    return PowerSignal.of(PowerSignalCode.APPOINTMENT_AND_HOST, findings);
  }

  private SignalFinding appointments() {
    var rule =
        new Rule(
            "One appoints who sits in more than half of the seats",
            "after BODS appointmentOfBoard; our threshold");
    var seats = facts.ballot.seats();
    long known = seats.stream().filter(seat -> seat.appointedBy() >= 0).count();
    if (known == 0) {
      var why = seats.isEmpty() ? "No seats are recorded" : "Who appoints is not recorded";
      return SignalFinding.open(
          rule, facts.seats.notEvaluable("power.appointmentTopShare", why), why, List.of());
    }
    var appointers = // what all appoint together is nobody's appointment
        seats.stream()
            .mapToInt(SeatFact::appointedBy)
            .filter(by -> by != facts.collaboration.index());
    var tally = Tally.of(facts.view.snapshot(), appointers);
    double unknown = PowerFacts.part(seats.size() - known, seats.size());
    return SignalFinding.ofShare(
        rule,
        facts
            .seats
            .unknown(unknown)
            .figure("power.appointmentTopShare", PowerFacts.part(tally.most(), known)),
        unknown,
        tally.top());
  }

  /// A member hosts the backbone if it is the backbone, or the backbone belongs to it, or it lends
  /// staff or rooms.
  private SignalFinding hosts() {
    var rule =
        new Rule(
            "The backbone is, belongs to, or is staffed or housed by one single member",
            "our rule");
    int backbone = facts.backbone();
    var outside = new TreeSet<Integer>();
    if (backbone >= 0) {
      outside.addAll(parents.owners(backbone));
      facts
          .view
          .flowsInto(backbone)
          .filter(flow ->
              flow.kind() == ResourceKind.STAFF_TIME || flow.kind() == ResourceKind.IN_KIND_SPACE)
          .filter(flow -> flow.from() >= 0 && flow.from() != backbone)
          .filter(flow -> flow.from() != facts.collaboration.index())
          .forEach(flow -> outside.add(flow.from()));
    }
    var members = new TreeSet<>(outside);
    members.retainAll(facts.members());
    members.remove(backbone);
    if (isMemberToo(backbone)) {
      members.add(backbone);
    }
    if (outside.isEmpty() && members.isEmpty()) {
      var why =
          backbone < 0
              ? "No backbone is recorded"
              : "Whom the backbone belongs to, and who houses it, is not recorded";
      return SignalFinding.open(
          rule, facts.figures().notEvaluable("power.hostCount", why), why, List.of());
    }
    return SignalFinding.told(
        rule,
        facts
            .figures()
            .from(List.of(facts.view.snapshot().actors().get(backbone)))
            .figure("power.hostCount", members.size()),
        members.size() == 1,
        members.stream().map(this::name).sorted(Comparator.comparing(Ref::key)).toList());
  }

  private Ref<Actor> name(int actor) {
    return facts.view.snapshot().actorRef(actor);
  }

  /// Whether the backbone sits there as a member, and not only to serve.
  private boolean isMemberToo(int backbone) {
    return facts.ballot.seats().stream()
        .filter(seat -> backbone >= 0 && seat.member() == backbone)
        .anyMatch(
            seat -> seat.role() != SeatRole.BACKBONE || seat.votes() != null && seat.votes() > 0);
  }

  /// The backbone's seats, as far as it is known who appointed them.
  @Nullable Boolean isBackboneSelfAppointed() {
    var appointed =
        facts.ballot.seats().stream()
            .filter(seat -> seat.member() == facts.backbone() && seat.appointedBy() >= 0)
            .toList();
    return appointed.isEmpty()
        ? null
        : (Boolean) appointed.stream().anyMatch(seat -> seat.appointedBy() == facts.backbone());
  }
}
