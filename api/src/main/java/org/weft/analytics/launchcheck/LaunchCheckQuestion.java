package org.weft.analytics.launchcheck;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.duplication.CellDimension;
import org.weft.analytics.duplication.DuplicationQuestion;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.duplication.TextCandidate;
import org.weft.analytics.gaps.Coverage;
import org.weft.analytics.gaps.CoverageAnalysis;
import org.weft.analytics.gaps.CoverageQuestion;
import org.weft.analytics.gaps.Room;
import org.weft.analytics.gaps.RoomQuestion;
import org.weft.analytics.gaps.WhoIsMissingAnalysis;
import org.weft.analytics.sources.SourcesAnalysis;
import org.weft.analytics.sources.SourcesNotSearched;
import org.weft.analytics.sources.SourcesQuestion;
import org.weft.landscape.GlobalId;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.meaning.NearestTexts;

/// Should this be started, and how? Asks the other questions of one proposal, reads each answer
/// into {@link Findings}, and lets {@link Verdicts} decide.
public final class LaunchCheckQuestion {

  /// As many matches as the question of duplication shows by default.
  private static final int MATCHES = 20;

  /// As many as one room is asked of.
  private static final int MOST_MEMBERS = 500;

  private final LandscapeView view;
  private final Proposal proposal;
  private final LaunchPlan plan;

  private LaunchCheckQuestion(LandscapeView view, Proposal proposal, LaunchPlan plan) {
    this.view = view;
    this.proposal = proposal;
    this.plan = plan;
  }

  /// @param found efforts with a similar text
  /// @param near efforts with a similar meaning
  /// @param stated how it would be funded, governed and judged
  /// @param searchedSince the day from which a search of a source counts, null for any day
  /// @throws InvalidArgumentException if the plan breaks a rule
  public static LaunchCheck answer(
      LandscapeView view,
      Proposal proposal,
      LaunchPlanInput stated,
      List<TextCandidate> found,
      NearestTexts near,
      @Nullable LocalDate searchedSince) {
    return new LaunchCheckQuestion(view, proposal, LaunchPlan.of(view, stated))
        .answer(found, near, searchedSince);
  }

  private LaunchCheck answer(
      List<TextCandidate> found, NearestTexts near, @Nullable LocalDate searchedSince) {
    var duplication = DuplicationQuestion.answer(view, proposal, found, near, MATCHES);
    var coverage = coverage();
    var room = room();
    var partners = PartnerDependences.of(view, proposal.proposedBy(), plan);
    var dependence = PlannedDependenceReading.of(view, plan).orElse(null);
    var power = plan.partners().isEmpty() ? null : PlannedPowerReading.of(view, plan);

    var findings = new Findings();
    new DuplicationFindings(findings).read(duplication);
    if (coverage != null) {
      new CoverageFindings(findings).read(coverage);
    }
    if (room != null) {
      new RoomFindings(findings, plan).read(room.requiredSeats());
    }
    new DependenceFindings(findings).read(partners);
    new PlanFindings(findings, view, plan).read(dependence, power);

    var decision = Verdicts.decide(findings.evidence(saysWhat(), saysWhere()));
    return new LaunchCheck(
        decision.verdict(),
        decision.rule(),
        findings.reasons(),
        findings.conditions(),
        findings.unknowns(),
        coverage == null ? List.of() : CoverageFindings.notSearched(coverage),
        sourcesNotSearched(searchedSince),
        plan.strategy(),
        duplication,
        coverage,
        room,
        partners,
        dependence,
        power);
  }

  private @Nullable SourcesNotSearched sourcesNotSearched(@Nullable LocalDate since) {
    return proposal.issues().length == 0 || !saysWhere()
        ? null
        : SourcesAnalysis.answer(
            view,
            new SourcesQuestion(
                proposal.issues(),
                proposal.places(),
                proposal.services(),
                proposal.populations(),
                since));
  }

  private boolean saysWhat() {
    return proposal.issues().length + proposal.services().length > 0;
  }

  private boolean saysWhere() {
    return proposal.places().length > 0;
  }

  /// Cells of the services, which say more exactly what would be done; of the issues where no
  /// service is stated, or where only of theirs anything is known.
  private @Nullable Coverage coverage() {
    if (!saysWhat() || !saysWhere()) {
      return null;
    }
    var ofServices =
        proposal.services().length == 0
            ? null
            : coverage(CoverageQuestion.EVERYTHING.ofServices(ids(CellDimension.SERVICE)));
    if (proposal.issues().length == 0 || ofServices != null && isAnyKnown(ofServices)) {
      return ofServices;
    }
    var ofIssues = coverage(CoverageQuestion.EVERYTHING.ofIssues(ids(CellDimension.ISSUE)));
    return ofServices == null || isAnyKnown(ofIssues) ? ofIssues : ofServices;
  }

  private static boolean isAnyKnown(Coverage coverage) {
    return coverage.counts().unknown() < coverage.cellsCount();
  }

  private Coverage coverage(CoverageQuestion question) {
    var populations = ids(CellDimension.POPULATION);
    return CoverageAnalysis.answer(
        view,
        question
            .inPlaces(ids(CellDimension.PLACE))
            .forPopulations(populations.isEmpty() ? null : populations));
  }

  /// Everybody who would be in it; null when nobody is named.
  private @Nullable Room room() {
    var members =
        IntStream.concat(
                Arrays.stream(proposal.members()),
                plan.partners().stream().mapToInt(partner -> partner.actor().index()))
            .distinct()
            .mapToObj(actor -> view.snapshot().actors().get(actor))
            .filter(view::sees)
            .map(actor -> GlobalId.of(view.snapshot().ref(actor)))
            .sorted()
            .toList();
    if (members.isEmpty() || members.size() > MOST_MEMBERS) {
      return null;
    }
    return WhoIsMissingAnalysis.answer(
        view,
        RoomQuestion.ofParticipants(members)
            .about(
                ids(CellDimension.ISSUE), ids(CellDimension.PLACE), ids(CellDimension.POPULATION)));
  }

  /// Global ids, since a key could look like one.
  private List<String> ids(CellDimension dimension) {
    Hierarchy hierarchy = dimension.in(view.snapshot());
    return Arrays.stream(proposal.codes(dimension))
        .mapToObj(code -> GlobalId.of(view.snapshot().ref(hierarchy, code)))
        .toList();
  }
}
