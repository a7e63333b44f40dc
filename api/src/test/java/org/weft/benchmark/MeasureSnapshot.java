package org.weft.benchmark;

import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.List;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.dependence.DependentsAnalysis;
import org.weft.analytics.dependence.DependentsQuestion;
import org.weft.analytics.gaps.CoverageAnalysis;
import org.weft.analytics.gaps.CoverageQuestion;
import org.weft.analytics.gaps.RoomQuestion;
import org.weft.analytics.gaps.WhoIsMissingAnalysis;
import org.weft.analytics.power.PowerMapAnalysis;
import org.weft.analytics.power.PowerMapQuestion;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;

/// Prints how many bytes a snapshot takes per fact: the live heap with it less the live heap
/// without it; then the same once one view of it was asked, with what is kept for the next
/// question.
///
/// Arguments, all optional: organizations, efforts, flows and ties (100000 300000 500000 300000).
public final class MeasureSnapshot {

  /// So many that the searches for introductions have been almost everywhere.
  private static final int ROOMS = 60;

  private MeasureSnapshot() {}

  public static void main(String[] args) {
    var size =
        args.length == 0
            ? new GenerateLandscape.Size(100_000, 300_000, 500_000, 300_000)
            : GenerateLandscape.size(args, 0);
    ask(GeneratedSnapshot.of(1, new GenerateLandscape.Size(5000, 500, 500, 500)));
    long before = liveBytes();
    var snapshot = GeneratedSnapshot.of(42, size);
    // What links to what is made when first asked for.
    for (var link : Link.values()) {
      snapshot.linked(link, 0);
    }
    print("read", facts(snapshot), liveBytes() - before);
    ask(snapshot);
    print("asked", facts(snapshot), liveBytes() - before);
    Reference.reachabilityFence(snapshot);
  }

  private static void ask(LandscapeSnapshot snapshot) {
    var view =
        new LandscapeView(
            snapshot, LocalDate.parse("2026-06-30"), EvidenceBasis.CLAIMED, Visibility.PUBLIC);
    DependenceAnalysis.answer(view, DependenceQuestion.ofMoney("org-4000"));
    DependentsAnalysis.answer(view, DependentsQuestion.onMoneyOf("org-1"));
    PowerMapAnalysis.answer(view, PowerMapQuestion.ofAll());
    CoverageAnalysis.answer(view, CoverageQuestion.EVERYTHING.ofIssues(List.of("issue-1")));
    for (int room = 0; room < ROOMS; room++) {
      WhoIsMissingAnalysis.answer(view, RoomQuestion.ofCollaboration("collaboration-" + room))
          .invitations(true);
    }
  }

  private static void print(String when, long facts, long bytes) {
    System.out.printf(
        "%s: %,d facts, %,d bytes, %d bytes a fact%n", when, facts, bytes, bytes / facts);
  }

  static long facts(LandscapeSnapshot snapshot) {
    return (long) snapshot.actors().size()
        + snapshot.efforts().size()
        + snapshot.flows().size()
        + snapshot.ties().size()
        + snapshot.seats().size()
        + snapshot.needs().size()
        + snapshot.surveys().size();
  }

  private static long liveBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
