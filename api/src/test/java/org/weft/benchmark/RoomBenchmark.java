package org.weft.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.weft.analytics.gaps.Room;
import org.weft.analytics.gaps.RoomQuestion;
import org.weft.analytics.gaps.WhoIsMissingAnalysis;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeView;

/// What it costs to ask who is missing without the database, beside a raw pass over what the
/// question reads; computing is what the one thread does, so that other work on the machine does
/// not count. Arguments: seed, organizations, efforts, flows and ties, as {@link GenerateLandscape}
/// takes them.
public final class RoomBenchmark {

  private static final int ROUNDS = 30;
  private static final int WARM_UP = 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private RoomBenchmark() {}

  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 42;
    var size = GenerateLandscape.size(args, 1);
    var snapshot = GeneratedSnapshot.of(seed, size);
    var view =
        new LandscapeView(
            snapshot, LocalDate.parse("2026-06-30"), EvidenceBasis.CLAIMED, Visibility.PUBLIC);
    var rooms = view.actors().filter(actor -> actor.governance() != null).toList();
    System.out.println(size);
    print("floor: raw pass over the facts", _ -> pass(view));
    print("who is missing, no candidates", round -> ask(view, rooms, round, 0).seats());
    print("who is missing", round -> ask(view, rooms, round, 5).seats());
    print("the same with invitations", round -> ask(view, rooms, round, 5).invited());
  }

  private static int pass(LandscapeView view) {
    var snapshot = view.snapshot();
    int seen = 0;
    for (var facts :
        List.of(
            snapshot.actors(),
            snapshot.efforts(),
            snapshot.flows(),
            snapshot.ties(),
            snapshot.seats())) {
      for (var fact : facts) {
        seen += view.sees(fact) ? 1 : 0;
      }
    }
    return seen;
  }

  private record Asked(Room room) {
    int seats() {
      return room.requiredSeats().size();
    }

    /// Introductions are searched for with the invitations.
    int invited() {
      return room.invitations(true).invited().size();
    }
  }

  private static Asked ask(LandscapeView view, List<ActorFact> rooms, int round, int candidates) {
    var key = rooms.get(Math.floorMod(round * 31, rooms.size())).key();
    var question =
        new RoomQuestion(key, null, null, null, null, null, null, null, true, candidates);
    return new Asked(WhoIsMissingAnalysis.answer(view, question));
  }

  private static void print(String what, IntUnaryOperator asked) {
    var times = new double[ROUNDS];
    var computed = new double[ROUNDS];
    int found = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long began = System.nanoTime();
      long before = THREADS.getCurrentThreadCpuTime();
      found = asked.applyAsInt(round + WARM_UP);
      if (round >= 0) {
        times[round] = (System.nanoTime() - began) / 1e6;
        computed[round] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
      }
    }
    Arrays.sort(times);
    Arrays.sort(computed);
    System.out.printf(
        "%-32s p50 %7.1f ms  p95 %7.1f ms  computing p50 %7.1f ms  p95 %7.1f ms  (last found %d)%n",
        what,
        times[ROUNDS / 2],
        times[ROUNDS * 95 / 100],
        computed[ROUNDS / 2],
        computed[ROUNDS * 95 / 100],
        found);
  }
}
