package org.weft.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntSupplier;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.dependence.DependentsAnalysis;
import org.weft.analytics.dependence.DependentsQuestion;
import org.weft.analytics.dependence.WithdrawalAnalysis;
import org.weft.analytics.dependence.WithdrawalQuestion;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.LandscapeView;

/// What the questions of dependence cost without the database, beside the raw pass over all flows:
/// time that the one thread computes, so that other work on the machine does not count. Arguments:
/// seed, organizations, efforts, flows and ties, as {@link GenerateLandscape} takes them.
public final class DependenceBenchmark {

  private static final int ROUNDS = 20;
  private static final int WARM_UP = 15;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private DependenceBenchmark() {}

  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 42;
    var size = GenerateLandscape.size(args, 1);
    var snapshot = GeneratedSnapshot.of(seed, size);
    var view =
        new LandscapeView(
            snapshot, LocalDate.parse("2026-06-30"), EvidenceBasis.CLAIMED, Visibility.PUBLIC);
    System.out.println(size);
    int organizations = size.organizations() - size.organizations() / 50;
    int funders = Math.max(1, organizations / 30);
    var random = new Random(7);
    print("floor: raw pass over the flows", () -> pass(view));
    print("dependence of anybody", () -> dependence(view, random.nextInt(organizations)));
    print("dependence of a funder", () -> dependence(view, random.nextInt(funders)));
    print("dependents of anybody", () -> dependents(view, random.nextInt(organizations)));
    print("dependents of a funder", () -> dependents(view, random.nextInt(funders)));
    print("chains to a funder", () -> chains(view, organizations, funders, random));
    print("if a funder withdraws", () -> withdrawal(view, random.nextInt(funders)));
  }

  private static int pass(LandscapeView view) {
    double sum = 0;
    for (var flow : view.snapshot().flows()) {
      var amount = flow.amount();
      if (amount != null && view.sees(flow) && flow.basis() != FlowBasis.COMMITTED) {
        sum += amount.doubleValue();
      }
    }
    return (int) (sum / 1e9);
  }

  private static int dependence(LandscapeView view, int of) {
    return DependenceAnalysis.answer(view, DependenceQuestion.ofMoney("org-" + of))
        .through()
        .size();
  }

  private static int dependents(LandscapeView view, int of) {
    var answer = DependentsAnalysis.answer(view, DependentsQuestion.onMoneyOf("org-" + of));
    return answer.all().size();
  }

  private static int chains(LandscapeView view, int organizations, int funders, Random random) {
    int of = funders + random.nextInt(organizations - funders);
    var answer = DependenceAnalysis.answer(view, DependenceQuestion.ofMoney("org-" + of));
    return answer.chainsFrom(null).chains().size();
  }

  private static int withdrawal(LandscapeView view, int of) {
    return WithdrawalAnalysis.answer(view, WithdrawalQuestion.ofMoneyOf("org-" + of)).all().size();
  }

  private static void print(String what, IntSupplier asked) {
    var times = new double[ROUNDS];
    int found = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long began = THREADS.getCurrentThreadCpuTime();
      found = asked.getAsInt();
      if (round >= 0) {
        times[round] = (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "%-32s p50 %7.1f ms  p95 %7.1f ms  largest %7.1f ms  (last found %d)%n",
        what, times[ROUNDS / 2], times[ROUNDS * 95 / 100], times[ROUNDS - 1], found);
  }
}
