package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Wholes;

/// The numbers of one cell under the metric contract.
///
/// **Definition** need N; reached = Σ people reached by the efforts wholly in the cell;
/// reachedAtMost = the same with the efforts around it; capacity = Σ capacity; ratio c = served ÷
/// N; unmet = max(0, N − served), where served takes an effort's capacity if it does not state whom
/// it reaches. In each sum an effort and its parts count once together, see {@link Wholes}.
///
/// **Range** People ≥ 0; the ratio ≥ 0, above 1 where more is offered than needed.
///
/// **Reading** Places in services, not heads: who is reached twice, or needs two things, counts
/// twice.
///
/// **Cost** Linear in the efforts of the cell.
///
/// **Source** Domain metrics 5.2.1, after OCHA's 3W.
final class CellFigures {

  private static final String NOBODY_LOOKED = "Nobody is recorded to provide, and nobody looked.";

  private final LandscapeView view;
  private final @Nullable CellNeed need;
  private final CellTally tally;
  private final CellJudgement judgement;
  private final Map<ExclusionReason, Integer> hiddenNeeds;
  private final Map<ExclusionReason, Integer> hiddenEfforts;
  private final Figures onEfforts;
  private final Figures onNeedAndEfforts;

  CellFigures(
      LandscapeView view,
      @Nullable CellNeed need,
      CellTally tally,
      CellJudgement judgement,
      Map<ExclusionReason, Integer> hiddenNeeds,
      Map<ExclusionReason, Integer> hiddenEfforts) {
    this.view = view;
    this.need = need;
    this.tally = tally;
    this.judgement = judgement;
    this.hiddenNeeds = hiddenNeeds;
    this.hiddenEfforts = hiddenEfforts;
    this.onEfforts = Figures.of(view, null).from(tally.wholly());
    this.onNeedAndEfforts = onNeedAndEfforts();
  }

  Figure need() {
    var figures = Figures.of(view, null).without(hiddenNeeds);
    if (need == null) {
      return figures.notEvaluable(
          "coverage.need", "No need is recorded here, nor for a part of it.");
    }
    return figures
        .from(need.facts())
        .unknown(need.unknownShare())
        .figure("coverage.need", need.people());
  }

  Figure reached() {
    return sum("coverage.reached", EffortFact::reached, "states whom it reaches");
  }

  Figure capacity() {
    return sum("coverage.capacity", EffortFact::capacity, "states its capacity");
  }

  private Figure sum(
      String metric, Function<EffortFact, @Nullable Integer> people, String whatItStates) {
    if (tally.providers() == 0) {
      return nobodyProvides(metric);
    }
    int all = tally.wholly().size();
    int known =
        (int) tally.wholly().stream().filter(effort -> people.apply(effort) != null).count();
    var figures = onEfforts.without(without(all - known));
    if (all == 0) {
      return figures.notEvaluable(metric, "No effort works only here.");
    }
    if (known == 0) {
      return figures.notEvaluable(metric, "No effort that works only here " + whatItStates + ".");
    }
    return figures
        .unknown((double) (all - known) / all)
        .figure(metric, sum(tally.wholly(), people));
  }

  private long sum(List<EffortFact> efforts, Function<EffortFact, @Nullable Integer> people) {
    long sum = 0;
    for (var effort : Wholes.counted(view, efforts, people)) {
      var stated = people.apply(effort);
      sum += stated == null ? 0 : stated;
    }
    return sum;
  }

  Figure reachedAtMost() {
    var metric = "coverage.reachedAtMost";
    if (tally.providers() == 0) {
      return nobodyProvides(metric);
    }
    var all = tally.all();
    long unknown = all.stream().filter(effort -> effort.reached() == null).count();
    var figures = Figures.of(view, null).from(all).without(without((int) unknown));
    if (unknown > 0 || tally.isUncertain()) {
      return figures.notEvaluable(
          metric,
          unknown > 0
              ? unknown + " of " + all.size() + " efforts do not state whom they reach."
              : "Of some efforts nobody knows whether they still run.");
    }
    return figures.figure(metric, sum(all, EffortFact::reached));
  }

  private Figure nobodyProvides(String metric) {
    var figures = onEfforts.without(hiddenEfforts);
    if (tally.isUncertain()) {
      return figures.notEvaluable(
          metric, "Of the efforts here nobody knows whether they still run.");
    }
    return judgement.reason() == CoverageReason.NOBODY_PROVIDES
        ? figures.figure(metric, 0)
        : figures.notEvaluable(metric, NOBODY_LOOKED);
  }

  Figure ratio() {
    var metric = "coverage.ratio";
    var figures = onNeedAndEfforts;
    if (need == null || need.people() == 0) {
      return figures.notEvaluable(
          metric, need == null ? "The need is not known." : "No known need to divide by.");
    }
    if (judgement.reason() == CoverageReason.NOBODY_PROVIDES) {
      return figures.figure(metric, 0);
    }
    var served = tally.served();
    return served == null
        ? figures.notEvaluable(metric, whyNotServed())
        : figures.figure(metric, (double) served / need.people());
  }

  Figure unmet() {
    var metric = "coverage.unmet";
    var figures = onNeedAndEfforts;
    if (judgement.unmet() != null) {
      return figures.figure(metric, judgement.unmet());
    }
    if (need == null) {
      return figures.notEvaluable(metric, "The need is not known.");
    }
    return figures.notEvaluable(
        metric,
        judgement.reason() == CoverageReason.NEED_INCOMPLETE
            ? "What is recorded of the need is met; the need of some parts is not recorded."
            : whyNotServed());
  }

  private String whyNotServed() {
    if (tally.providers() == 0) {
      return tally.isUncertain()
          ? "Of the efforts here nobody knows whether they still run."
          : NOBODY_LOOKED;
    }
    return tally.wholly().isEmpty()
        ? "All efforts here also work elsewhere; how many people they serve here is not known."
        : "No effort that works only here states whom it reaches, or its capacity.";
  }

  private Figures onNeedAndEfforts() {
    Collection<Fact> facts = new ArrayList<>(tally.wholly());
    if (need != null) {
      facts.addAll(need.facts());
    }
    var hidden = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    List.of(hiddenNeeds, hiddenEfforts)
        .forEach(
            counts -> counts.forEach((reason, count) -> hidden.merge(reason, count, Integer::sum)));
    return Figures.of(view, null)
        .from(facts)
        .without(hidden)
        .unknown(need == null ? null : Double.valueOf(need.unknownShare()));
  }

  private Map<ExclusionReason, Integer> without(int valueUnknown) {
    var counts = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    counts.putAll(hiddenEfforts);
    counts.put(ExclusionReason.VALUE_UNKNOWN, valueUnknown);
    return counts;
  }
}
