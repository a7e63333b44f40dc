package org.weft.benchmark;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.weft.analytics.duplication.DuplicationQuestion;
import org.weft.analytics.duplication.OverlapClusters;
import org.weft.analytics.duplication.OverlapOrder;
import org.weft.analytics.duplication.OverlapQuestion;
import org.weft.analytics.duplication.OverlapSharing;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.duplication.ProposalInput;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.SnapshotBuilder;
import org.weft.landscape.view.Standing;

/// What one proposal against many efforts costs without the database, beside the raw pass over the
/// same efforts. Arguments: efforts, 300000 unless stated.
public final class DuplicationBenchmark {

  private static final int AREAS = 240;
  private static final int ISSUES = 30;
  private static final int SERVICES = 60;
  private static final int POPULATIONS = 20;
  private static final int ROUNDS = 30;
  private static final Standing STANDING =
      new Standing(null, null, EvidenceBasis.CLAIMED, Visibility.PUBLIC, 1);

  private final Random random = new Random(42);
  private final SnapshotBuilder builder = new SnapshotBuilder("bench", 1, "EUR");

  private DuplicationBenchmark() {}

  public static void main(String[] args) {
    int efforts = args.length > 0 ? Integer.parseInt(args[0]) : 300_000;
    var snapshot = new DuplicationBenchmark().draw(efforts);
    var view =
        new LandscapeView(
            snapshot,
            java.time.LocalDate.parse("2026-06-30"),
            EvidenceBasis.CLAIMED,
            Visibility.PUBLIC);
    var random = new Random(7);
    System.out.printf("%d efforts, %d flows%n", efforts, snapshot.flows().size());
    long began = System.nanoTime();
    ask(view, "area-1");
    System.out.printf(
        "first question, index included: %.0f ms%n", (System.nanoTime() - began) / 1e6);
    print("floor: raw pass over the efforts", () -> pass(view));
    print("one area", () -> ask(view, "area-" + random.nextInt(AREAS)));
    print("one district (20 areas)", () -> ask(view, "district-" + random.nextInt(12)));
    print("everywhere", () -> ask(view, "region"));
    print("clusters of all efforts", () -> clusters(view));
  }

  private static void print(String what, IntSupplier asked) {
    var times = new double[ROUNDS];
    int found = 0;
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long began = System.nanoTime();
      found = asked.getAsInt();
      if (round >= 0) {
        times[round] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "%-34s p50 %7.2f ms  p95 %7.2f ms  (last found %d)%n",
        what, times[ROUNDS / 2], times[ROUNDS * 95 / 100], found);
  }

  private static int pass(LandscapeView view) {
    int seen = 0;
    for (var effort : view.snapshot().efforts()) {
      seen += view.sees(effort) && effort.places().length > 0 ? 1 : 0;
    }
    return seen;
  }

  private static int ask(LandscapeView view, String place) {
    var proposal =
        new ProposalInput(
            "Kitchen",
            null,
            List.of("issue-7"),
            List.of("service-13", "service-20"),
            List.of("population-8"),
            List.of(place),
            null,
            null,
            "org-5",
            List.of("org-6"));
    return DuplicationQuestion.answer(view, Proposal.of(view, null, proposal), List.of(), 20)
        .matchCount();
  }

  private static int clusters(LandscapeView view) {
    var question =
        new OverlapQuestion(
            OverlapSharing.SERVICE_AND_POPULATION, OverlapOrder.EFFORTS, null, 10, null);
    return OverlapClusters.answer(view, question).totalCount();
  }

  private LandscapeSnapshot draw(int efforts) {
    builder.place("region", null, null);
    for (int area = 0; area < AREAS; area++) {
      if (area % 20 == 0) {
        builder.place("district-" + area / 20, "region", null);
      }
      builder.place("area-" + area, "district-" + area / 20, 500 + random.nextInt(8000));
    }
    concepts(EntityKind.ISSUE, "issue-", ISSUES);
    concepts(EntityKind.SERVICE, "service-", SERVICES);
    concepts(EntityKind.POPULATION, "population-", POPULATIONS);
    int actors = efforts / 3;
    for (int actor = 0; actor < actors; actor++) {
      builder.actor("org-" + actor);
    }
    for (int actor = 0; actor < actors; actor++) {
      builder.add(
          new ActorFact(
              EntityKind.ORGANIZATION,
              actor,
              "org-" + actor,
              null,
              new int[0],
              new int[0],
              -1,
              new int[0],
              new int[0],
              null,
              null,
              null,
              STANDING));
    }
    for (int effort = 0; effort < efforts; effort++) {
      builder.add(effort(effort, actors));
    }
    for (int flow = 0; flow < efforts * 5 / 3; flow++) {
      builder.add(flow(flow, actors, efforts));
    }
    for (int need = 0; need < 7200; need++) {
      builder.add(need(need));
    }
    return builder.build();
  }

  private void concepts(EntityKind kind, String prefix, int count) {
    for (int i = 0; i < count; i++) {
      builder.node(kind, prefix + i, i < 6 ? null : prefix + i % 6);
    }
  }

  private EffortFact effort(int index, int actors) {
    int capacity = 10 + random.nextInt(500);
    return new EffortFact(
        EntityKind.EFFORT,
        index,
        "effort-" + index,
        EffortStatus.IMPLEMENTATION,
        new int[] {random.nextInt(actors)},
        -1,
        codes(EntityKind.ISSUE, "issue-" + random.nextInt(ISSUES)),
        codes(EntityKind.SERVICE, "service-" + random.nextInt(SERVICES)),
        codes(EntityKind.POPULATION, "population-" + random.nextInt(POPULATIONS)),
        codes(EntityKind.PLACE, place()),
        capacity,
        random.nextInt(3) == 0 ? null : (Integer) random.nextInt(capacity + 1),
        null,
        -1,
        STANDING);
  }

  private String place() {
    return random.nextInt(50) == 0
        ? "district-" + random.nextInt(12)
        : "area-" + random.nextInt(AREAS);
  }

  private int[] codes(EntityKind kind, String... keys) {
    return builder.indexes(kind, List.of(keys));
  }

  private FlowFact flow(int index, int actors, int efforts) {
    return new FlowFact(
        index,
        "flow-" + index,
        ResourceKind.MONEY,
        random.nextInt(actors / 30 + 1),
        random.nextInt(actors),
        random.nextInt(3) == 0 ? random.nextInt(efforts) : -1,
        BigDecimal.valueOf(1 + random.nextInt(100_000)),
        "EUR",
        null,
        null,
        null,
        false,
        null,
        new int[0],
        STANDING);
  }

  private NeedFact need(int index) {
    return new NeedFact(
        index,
        "need-" + index,
        builder.index(EntityKind.ISSUE, "issue-" + index / AREAS % ISSUES),
        -1,
        builder.index(EntityKind.PLACE, "area-" + index % AREAS),
        builder.index(EntityKind.POPULATION, "population-" + random.nextInt(POPULATIONS)),
        100 + random.nextInt(5000),
        STANDING);
  }
}
