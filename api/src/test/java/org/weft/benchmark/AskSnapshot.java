package org.weft.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.power.PowerAnalysis;
import org.weft.analytics.power.PowerQuestion;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;

/// Asks a generated landscape in memory every question about many subjects, one at a time, and
/// prints the median and slower tail of each beside a floor: one raw pass over the flows of the
/// same snapshot, adding up what they carry.
///
/// Arguments, all optional: organizations, efforts, flows, ties (100000 300000 500000 300000) and
/// how many times each question is asked (200).
public final class AskSnapshot {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

  private final LandscapeView view;
  private final GenerateLandscape.Size size;
  private final int times;

  private AskSnapshot(GenerateLandscape.Size size, int times) {
    this.size = size;
    this.times = times;
    this.view =
        new LandscapeView(
            GeneratedSnapshot.of(42, size), TODAY, EvidenceBasis.CLAIMED, Visibility.PUBLIC);
  }

  public static void main(String[] args) {
    var size =
        args.length == 0
            ? new GenerateLandscape.Size(100_000, 300_000, 500_000, 300_000)
            : GenerateLandscape.size(args, 0);
    new AskSnapshot(size, args.length > 4 ? Integer.parseInt(args[4]) : 200).run();
  }

  private Map<String, IntFunction<Object>> questions() {
    var all = new LinkedHashMap<String, IntFunction<Object>>();
    all.put("floor: one pass over flows", _ -> total());
    all.put(
        "dependence",
        i -> DependenceAnalysis.answer(view, DependenceQuestion.ofMoney(organization(i))));
    all.put("power", i -> PowerAnalysis.answer(view, PowerQuestion.of(collaboration(i))));
    return all;
  }

  private String organization(int i) {
    int all = size.organizations() * 49 / 50;
    return "org-" + (all / 30 + i * 17 % (all - all / 30));
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

  private void run() {
    System.out.printf(
        "%-32s %9s %9s %9s %8s%n", "question", "p50 ms", "p95 ms", "max ms", "x floor");
    double floor = 0;
    for (var question : questions().entrySet()) {
      var taken = measure(question.getValue());
      floor = floor == 0 ? taken[times / 2] : floor;
      System.out.printf(
          "%-32s %9.2f %9.2f %9.2f %8.2f%n",
          question.getKey(),
          taken[times / 2],
          taken[times * 95 / 100],
          taken[times - 1],
          taken[times / 2] / floor);
    }
  }

  /// Milliseconds of each of `times` answers after as many to warm up, ascending.
  private double[] measure(IntFunction<Object> question) {
    var taken = new double[times];
    for (int i = -times; i < times; i++) {
      long start = System.nanoTime();
      var answer = question.apply(Math.abs(i));
      if (i >= 0) {
        taken[i] = (System.nanoTime() - start) / 1e6;
      }
      if (List.of().equals(answer)) {
        throw new IllegalStateException("no answer");
      }
    }
    Arrays.sort(taken);
    return taken;
  }
}
