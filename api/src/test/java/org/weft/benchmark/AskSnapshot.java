package org.weft.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.weft.analytics.bridges.BridgeGrouping;
import org.weft.analytics.bridges.BridgesAnalysis;
import org.weft.analytics.bridges.BridgesQuestion;
import org.weft.analytics.centrality.CentralityAnalysis;
import org.weft.analytics.centrality.CentralityMeasure;
import org.weft.analytics.centrality.CentralityQuestion;
import org.weft.analytics.coordination.CoordinationAnalysis;
import org.weft.analytics.coordination.CoordinationOrder;
import org.weft.analytics.coordination.CoordinationQuestion;
import org.weft.analytics.dependence.Dependence;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.dependence.DependentsAnalysis;
import org.weft.analytics.dependence.DependentsQuestion;
import org.weft.analytics.dependence.WithdrawalAnalysis;
import org.weft.analytics.dependence.WithdrawalQuestion;
import org.weft.analytics.depth.PartnershipDepthAnalysis;
import org.weft.analytics.depth.PartnershipDepthQuestion;
import org.weft.analytics.duplication.DuplicationQuestion;
import org.weft.analytics.duplication.OverlapClusters;
import org.weft.analytics.duplication.OverlapOrder;
import org.weft.analytics.duplication.OverlapQuestion;
import org.weft.analytics.duplication.OverlapSharing;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.duplication.ProposalInput;
import org.weft.analytics.gaps.CoverageAnalysis;
import org.weft.analytics.gaps.CoverageQuestion;
import org.weft.analytics.gaps.RoomQuestion;
import org.weft.analytics.gaps.WhoIsMissingAnalysis;
import org.weft.analytics.launchcheck.LaunchCheckQuestion;
import org.weft.analytics.launchcheck.LaunchPlanInput;
import org.weft.analytics.participation.ParticipationAnalysis;
import org.weft.analytics.participation.ParticipationQuestion;
import org.weft.analytics.power.PowerAnalysis;
import org.weft.analytics.power.PowerMapAnalysis;
import org.weft.analytics.power.PowerMapQuestion;
import org.weft.analytics.power.PowerQuestion;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SnapshotOverlay;
import org.weft.meaning.NearestTexts;
import org.weft.paging.Page;

/// Asks a generated landscape in memory every question about many subjects, one at a time, and
/// prints the median and slower tail of each beside a floor: one raw pass over the flows of the
/// same snapshot, adding up what they carry. What the one thread computes is told apart, so that
/// other work on the machine does not count.
///
/// Arguments, all optional: organizations, efforts, flows, ties (100000 300000 500000 300000), how
/// many times each question is asked (200; the slow ones as often as fits into half a minute), and
/// which questions, as a regular expression (all).
public final class AskSnapshot {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

  /// The most that `trend` takes.
  private static final int DATES = 60;

  /// Up to here betweenness is exact.
  private static final int MOST_EXACT = 5_000;

  private static final long NANOS_EACH = 30_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final Page PAGE = new Page(20, true, null, "benchmark");

  private final LandscapeView view;
  private final LandscapeView smaller;
  private final GenerateLandscape.Size size;
  private final int times;

  private AskSnapshot(GenerateLandscape.Size size, int times) {
    this.size = size;
    this.times = times;
    this.view = view(size);
    this.smaller = view(new GenerateLandscape.Size(MOST_EXACT, 15_000, 25_000, 15_000));
  }

  private static LandscapeView view(GenerateLandscape.Size size) {
    return new LandscapeView(
        GeneratedSnapshot.of(42, size), TODAY, EvidenceBasis.CLAIMED, Visibility.PUBLIC);
  }

  public static void main(String[] args) {
    var size =
        args.length == 0
            ? new GenerateLandscape.Size(100_000, 300_000, 500_000, 300_000)
            : GenerateLandscape.size(args, 0);
    new AskSnapshot(size, args.length > 4 ? Integer.parseInt(args[4]) : 200)
        .run(args.length > 5 ? args[5] : ".*");
  }

  private Map<String, IntFunction<Object>> questions() {
    var all = new LinkedHashMap<String, IntFunction<Object>>();
    all.put("floor: one pass over flows", _ -> total());
    all.put("dependence", i -> dependence(view, i));
    all.put("dependence, what if", i -> dependence(withChanges(i), i));
    all.put(
        "dependents",
        i -> DependentsAnalysis.answer(view, DependentsQuestion.onMoneyOf("org-" + i % 500)));
    all.put(
        "withdrawal",
        i -> WithdrawalAnalysis.answer(view, WithdrawalQuestion.ofMoneyOf("org-" + i % 500)));
    all.put("power", i -> PowerAnalysis.answer(view, PowerQuestion.of(collaboration(i))));
    all.put(
        "partnership depth",
        i -> PartnershipDepthAnalysis.answer(view, PartnershipDepthQuestion.of(collaboration(i))));
    all.put(
        "participation",
        i -> ParticipationAnalysis.answer(view, ParticipationQuestion.of(collaboration(i))));
    all.put(
        "who is missing",
        i -> WhoIsMissingAnalysis.answer(view, RoomQuestion.ofCollaboration(collaboration(i))));
    all.put(
        "who is missing, invitations",
        i ->
            WhoIsMissingAnalysis.answer(view, RoomQuestion.ofCollaboration(collaboration(i)))
                .invitations(true));
    all.put(
        "coverage of one issue",
        i ->
            CoverageAnalysis.answer(
                view, CoverageQuestion.EVERYTHING.ofIssues(List.of("issue-" + i % 30))));
    all.put("duplication", i -> DuplicationQuestion.answer(view, proposal(i), List.of(), 20));
    all.put(
        "launch check",
        i ->
            LaunchCheckQuestion.answer(
                view,
                proposal(i),
                LaunchPlanInput.NONE,
                List.of(),
                NearestTexts.notSearched("It is measured without."),
                null));
    all.put(
        "coordination gaps of one",
        i ->
            CoordinationAnalysis.answer(
                    view, CoordinationQuestion.EVERYTHING.ofActor(organization(i)))
                .gaps(CoordinationOrder.CELLS)
                .size());
    all.put("overlap clusters, a page", _ -> clusters());
    all.put("power map", _ -> PowerMapAnalysis.answer(view, PowerMapQuestion.ofAll()));
    all.put("bridges, a page", i -> bridges(BridgeGrouping.values()[i % 3]));
    all.put("betweenness, exact", _ -> mostCentral(smaller));
    all.put("betweenness, sampled", _ -> mostCentral(view));
    all.put(
        "trend of power",
        i -> trend(seen -> PowerAnalysis.answer(seen, PowerQuestion.of(collaboration(i)))));
    all.put("trend of dependence", i -> trend(seen -> dependence(seen, i)));
    return all;
  }

  private Object bridges(BridgeGrouping by) {
    var found = BridgesAnalysis.answer(view, new BridgesQuestion(by, TieKind.CONTACTS));
    return List.of(found.gaps(10, PAGE), found.singleBridges(PAGE));
  }

  private static Object mostCentral(LandscapeView seen) {
    return CentralityAnalysis.answer(seen, CentralityQuestion.PLAIN)
        .actors(CentralityMeasure.BETWEENNESS, null, PAGE);
  }

  /// A question as often as a trend asks it.
  private Object trend(Function<LandscapeView, Object> question) {
    return IntStream.range(0, DATES)
        .mapToObj(month -> question.apply(view.on(TODAY.minusMonths(month))))
        .toList();
  }

  private String organization(int i) {
    int all = size.organizations() * 49 / 50;
    return "org-" + (all / 30 + i * 17 % (all - all / 30));
  }

  private Dependence dependence(LandscapeView seen, int i) {
    return DependenceAnalysis.answer(seen, DependenceQuestion.ofMoney(organization(i)));
  }

  /// Ten flows never were.
  private LandscapeView withChanges(int i) {
    var overlay = new SnapshotOverlay(view.snapshot());
    for (int n = 0; n < 10; n++) {
      overlay.remove(EntityKind.FLOW, "flow-" + (i * 31 + n) % size.flows());
    }
    return new LandscapeView(overlay.build(), view.asOf(), view.evidence(), view.clearance());
  }

  private Proposal proposal(int i) {
    var stated =
        new ProposalInput(
            "proposal",
            null,
            List.of("issue-" + i % 30),
            List.of("service-" + i % 60),
            List.of("population-" + i % 20),
            List.of("area-%d-%d".formatted(i % 12, i % 20)),
            null,
            100,
            null,
            null);
    return Proposal.of(view, null, stated);
  }

  private Object clusters() {
    return OverlapClusters.answer(
        view,
        new OverlapQuestion(
            OverlapSharing.SERVICE_AND_POPULATION, OverlapOrder.EFFORTS, null, 10, null));
  }

  private String collaboration(int i) {
    return "collaboration-" + i % (size.organizations() / 50);
  }

  private BigDecimal total() {
    long sum = 0;
    for (FlowFact flow : view.snapshot().flows()) {
      if (flow.amount() != null) {
        sum += flow.amount().longValue();
      }
    }
    return BigDecimal.valueOf(sum);
  }

  private void run(String which) {
    System.out.printf(
        "%-32s %9s %9s %9s %9s %8s %6s%n",
        "question", "p50 ms", "p95 ms", "max ms", "computing", "x floor", "times");
    double floor = 0;
    for (var question : questions().entrySet()) {
      if (floor > 0 && !question.getKey().matches(which)) {
        continue;
      }
      var asked = measure(question.getValue());
      floor = floor == 0 ? asked.computing(50) : floor;
      System.out.printf(
          "%-32s %9.2f %9.2f %9.2f %9.2f %8.2f %6d%n",
          question.getKey(),
          asked.taken(50),
          asked.taken(95),
          asked.taken(100),
          asked.computing(50),
          asked.computing(50) / floor,
          asked.taken.size());
    }
  }

  /// Milliseconds of each answer.
  private record Asked(List<Double> taken, List<Double> computed) {

    double taken(int percent) {
      return at(percent, taken);
    }

    double computing(int percent) {
      return at(percent, computed);
    }

    private static double at(int percent, List<Double> all) {
      var ascending = all.stream().sorted().toList();
      return ascending.get(Math.min(all.size() - 1, all.size() * percent / 100));
    }
  }

  /// Asks `times` times after as many to warm up, or until the time for each is over.
  private Asked measure(IntFunction<Object> question) {
    warmUp(question);
    var asked = new Asked(new ArrayList<>(), new ArrayList<>());
    long end = System.nanoTime() + NANOS_EACH;
    for (int i = 0; i < times && (i == 0 || System.nanoTime() < end); i++) {
      long start = System.nanoTime();
      long before = THREADS.getCurrentThreadCpuTime();
      requireSome(question.apply(i));
      asked.computed.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
      asked.taken.add((System.nanoTime() - start) / 1e6);
    }
    return asked;
  }

  private void warmUp(IntFunction<Object> question) {
    long end = System.nanoTime() + NANOS_EACH;
    for (int i = times; i > 0 && (i == times || System.nanoTime() < end); i--) {
      requireSome(question.apply(i));
    }
  }

  private static void requireSome(Object answer) {
    if (List.of().equals(answer)) {
      throw new IllegalStateException("no answer");
    }
  }
}
