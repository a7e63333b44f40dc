package org.weft.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.duplication.DuplicationQuestion;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.duplication.ProposalInput;
import org.weft.analytics.gaps.CoverageAnalysis;
import org.weft.analytics.gaps.CoverageQuestion;
import org.weft.analytics.gaps.RoomQuestion;
import org.weft.analytics.gaps.WhoIsMissingAnalysis;
import org.weft.analytics.power.PowerAnalysis;
import org.weft.analytics.power.PowerQuestion;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;
import org.weft.landscape.view.SnapshotOverlay;

/// Prints what a question costs on a what-if, the what-if itself included, beside the same question
/// on what is recorded; without the database. The two are asked in turn, so that a busy machine
/// slows both.
///
/// Arguments, all optional: organizations, efforts, flows and ties (100000 300000 500000 300000).
public final class MeasureWhatIf {

  private static final int MOST_ROUNDS = 31;
  private static final long ENOUGH_MILLISECONDS = 30_000;

  private MeasureWhatIf() {}

  public static void main(String[] args) {
    var size =
        args.length == 0
            ? new GenerateLandscape.Size(100_000, 300_000, 500_000, 300_000)
            : GenerateLandscape.size(args, 0);
    var view =
        new LandscapeView(
            GeneratedSnapshot.of(42, size),
            LocalDate.parse("2026-06-30"),
            EvidenceBasis.CLAIMED,
            Visibility.PUBLIC);
    System.out.printf("%-14s %12s %12s %6s%n", "question", "now ms", "what-if ms", "ratio");
    print("what-if alone", view, MeasureWhatIf::version);
    print("power", view, MeasureWhatIf::power);
    print("who is missing", view, MeasureWhatIf::whoIsMissing);
    print("coverage", view, MeasureWhatIf::coverage);
    print("duplication", view, MeasureWhatIf::duplication);
    print("dependence", view, MeasureWhatIf::dependence);
  }

  private static Object version(LandscapeView view) {
    return view.snapshot().version();
  }

  private static Object dependence(LandscapeView view) {
    return DependenceAnalysis.answer(view, DependenceQuestion.ofMoney("org-70"));
  }

  private static Object coverage(LandscapeView view) {
    return CoverageAnalysis.answer(view, CoverageQuestion.EVERYTHING.ofIssues(List.of("issue-7")));
  }

  private static Object duplication(LandscapeView view) {
    var proposal =
        new ProposalInput(
            "proposal",
            null,
            List.of("issue-7"),
            List.of("service-13"),
            List.of("population-8"),
            List.of("area-3-4"),
            null,
            100,
            null,
            null);
    return DuplicationQuestion.answer(view, Proposal.of(view, null, proposal), List.of(), 20);
  }

  private static Object power(LandscapeView view) {
    return PowerAnalysis.answer(view, PowerQuestion.of("collaboration-7"));
  }

  private static Object whoIsMissing(LandscapeView view) {
    return WhoIsMissingAnalysis.answer(
        view,
        new RoomQuestion(
            "collaboration-7",
            null,
            null,
            null,
            null,
            RoomQuestion.TEMPLATE,
            null,
            RoomQuestion.RESOURCES,
            false,
            5));
  }

  /// The landscape with one flow changed, another gone and one organization gone with its flows.
  private static LandscapeView whatIf(LandscapeView view) {
    var snapshot = view.snapshot();
    var overlay = new SnapshotOverlay(snapshot);
    FlowFact old = snapshot.flows().get(snapshot.find(EntityKind.FLOW, "flow-1000").orElseThrow());
    overlay.put(
        new FlowFact(
            old.index(),
            old.key(),
            old.kind(),
            old.from(),
            snapshot.find(EntityKind.ORGANIZATION, "org-70").orElseThrow(),
            old.effort(),
            old.amount(),
            old.currency(),
            old.unit(),
            old.basis(),
            old.earmarking(),
            old.conditional(),
            old.regrantType(),
            old.places(),
            old.standing()));
    int leaving = snapshot.find(EntityKind.ORGANIZATION, "org-90").orElseThrow();
    overlay.remove(EntityKind.ORGANIZATION, "org-90");
    for (var link : new Link[] {Link.FLOWS_FROM, Link.FLOWS_INTO}) {
      for (int flow : snapshot.linked(link, leaving)) {
        overlay.remove(EntityKind.FLOW, snapshot.flows().get(flow).key());
      }
    }
    return new LandscapeView(overlay.build(), view.asOf(), view.evidence(), view.clearance());
  }

  private static void print(String what, LandscapeView view, Function<LandscapeView, Object> ask) {
    var now = new ArrayList<Double>();
    var hypothetical = new ArrayList<Double>();
    long began = System.nanoTime();
    while (now.size() < MOST_ROUNDS
        && (now.size() < 3 || (System.nanoTime() - began) / 1e6 < ENOUGH_MILLISECONDS)) {
      now.add(milliseconds(() -> ask.apply(view)));
      hypothetical.add(milliseconds(() -> ask.apply(whatIf(view))));
    }
    double plain = median(now);
    double other = median(hypothetical);
    System.out.printf("%-14s %12.2f %12.2f %6.2f%n", what, plain, other, other / plain);
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static double milliseconds(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / 1e6;
  }
}
