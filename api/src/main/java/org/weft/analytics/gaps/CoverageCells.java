package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Effort;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FactSet;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.Wholes;

/// All cells of one answer, judged and in order; what a caller looks at is written out when asked.
/// Immutable to its callers, and safe to read from several threads.
///
/// Cost: one pass over efforts, needs and surveys, then one over the cells; writing a cell out
/// costs its own facts.
final class CoverageCells {

  private static final int UNKNOWN = -1;

  private final LandscapeView view;
  private final CellAxes axes;
  private final CellEfforts efforts;
  private final CellNeeds needs;
  private final CellSurveys surveys;
  private final CellJudgement[] judgements;
  private final long[] people;
  private final long[] served;
  private final int[] providers;
  private final int[] ordered;
  private final CoverageQuestion question;
  private final FactSet seenActors;
  private final List<NeedFact> unseenNeeds;
  private final List<EffortFact> unseenEfforts;

  CoverageCells(LandscapeView view, CoverageQuestion question) {
    this.view = view;
    this.question = question;
    this.axes = CellAxes.of(view, question);
    this.efforts = new CellEfforts(axes, view);
    this.needs = new CellNeeds(axes, view);
    this.surveys = new CellSurveys(axes, view, question.surveyedSince());
    this.unseenNeeds = view.unseen(EntityKind.NEED, view.snapshot().needs()).toList();
    this.unseenEfforts = view.unseen(EntityKind.EFFORT, view.snapshot().efforts()).toList();
    this.seenActors = view.seen(EntityKind.ORGANIZATION);
    this.judgements = new CellJudgement[axes.size()];
    this.people = new long[axes.size()];
    this.served = new long[axes.size()];
    this.providers = new int[axes.size()];
    var tally = new CellTally(view, seenActors);
    for (int cell = 0; cell < judgements.length; cell++) {
      judge(cell, needs.need(cell), tally.of(efforts, cell));
    }
    this.ordered =
        IntStream.range(0, axes.size()).boxed().sorted(mostUnmetFirst()).mapToInt(i -> i).toArray();
  }

  private void judge(int cell, @Nullable CellNeed need, CellTally tally) {
    var isAsked = need != null && need.people() > 0 && tally.providers() == 0;
    judgements[cell] =
        CellJudgement.of(question, need, tally, isAsked && surveys.lastLookedAt(cell) != null);
    people[cell] = need == null ? UNKNOWN : need.people();
    var known = tally.served();
    served[cell] = known == null ? UNKNOWN : known;
    providers[cell] = tally.providers() == 0 && tally.isUncertain() ? UNKNOWN : tally.providers();
  }

  CoverageSums sums() {
    return new CoverageSums(view, axes, this);
  }

  CellJudgement judgement(int cell) {
    return judgements[cell];
  }

  /// People in need, `-1` when nothing is recorded.
  long people(int cell) {
    return people[cell];
  }

  /// People surely served by the efforts wholly in the cell, `-1` when none says how many.
  long served(int cell) {
    return served[cell];
  }

  /// Actors, `-1` when nobody knows whether the efforts there still run.
  int providers(int cell) {
    return providers[cell];
  }

  boolean isOfNobody(int cell) {
    return providers[cell] == 0;
  }

  /// How many smallest parts a cell has.
  double parts(int cell) {
    return (double) axes.concepts().leaves(axes.concept(cell))
        * axes.places().leaves(axes.place(cell))
        * axes.populations().leaves(axes.population(cell));
  }

  double needUnknownShare(int cell) {
    var need = needs.need(cell);
    return need == null ? 1 : need.unknownShare();
  }

  /// The needs and the running efforts of a cell.
  List<Fact> facts(int cell) {
    var need = needs.need(cell);
    var facts = new ArrayList<Fact>(need == null ? List.of() : need.facts());
    facts.addAll(new CellTally(view, seenActors).of(efforts, cell).all());
    return facts;
  }

  private Comparator<Integer> mostUnmetFirst() {
    return Comparator.<Integer>comparingDouble(
            cell -> {
              var unmet = judgements[cell].unmet();
              return unmet == null ? 1 : -unmet;
            })
        .thenComparing(Comparator.naturalOrder());
  }

  int size() {
    return judgements.length;
  }

  int unplacedEfforts() {
    return efforts.unplaced();
  }

  CoverageCounts counts() {
    var counts = new EnumMap<CoverageStatus, Integer>(CoverageStatus.class);
    for (var judgement : judgements) {
      counts.merge(judgement.status(), 1, Integer::sum);
    }
    return new CoverageCounts(
        counts.getOrDefault(CoverageStatus.COVERED, 0),
        counts.getOrDefault(CoverageStatus.THIN, 0),
        counts.getOrDefault(CoverageStatus.UNCOVERED, 0),
        counts.getOrDefault(CoverageStatus.UNKNOWN, 0));
  }

  /// The numbers of the cells with these statuses, in order.
  int[] withStatus(Set<CoverageStatus> statuses) {
    return Arrays.stream(ordered)
        .filter(cell -> statuses.contains(judgements[cell].status()))
        .toArray();
  }

  /// Keys of concept, place and population, the last one absent for everybody.
  List<String> keys(int cell) {
    var keys = new ArrayList<String>();
    keys.add(axes.concepts().hierarchy().key(axes.concept(cell)));
    keys.add(axes.places().hierarchy().key(axes.place(cell)));
    if (axes.population(cell) >= 0) {
      keys.add(axes.populations().hierarchy().key(axes.population(cell)));
    }
    return keys;
  }

  CoverageCell write(int cell) {
    var snapshot = view.snapshot();
    var need = needs.need(cell);
    var tally = new CellTally(view, seenActors).of(efforts, cell);
    var judgement = judgements[cell];
    var figures =
        new CellFigures(view, need, tally, judgement, hiddenNeeds(cell), hiddenEfforts(cell));
    var concepts = axes.concepts().hierarchy();
    int population = axes.population(cell);
    return new CoverageCell(
        axes.byService() ? null : snapshot.ref(concepts, axes.concept(cell)),
        axes.byService() ? snapshot.ref(concepts, axes.concept(cell)) : null,
        snapshot.ref(snapshot.places(), axes.place(cell)),
        population < 0 ? null : snapshot.ref(snapshot.populations(), population),
        judgement.status(),
        judgement.reason(),
        Explanation.of(judgement.reason(), question, need, tally),
        figures.need(),
        figures.reached(),
        figures.reachedAtMost(),
        figures.capacity(),
        figures.ratio(),
        figures.ratio().value() == null ? null : tally.basis(),
        figures.unmet(),
        tally.providers(),
        providers(tally),
        surveys.lastLookedAt(cell));
  }

  private List<CoverageProvider> providers(CellTally tally) {
    var byActor = new HashMap<Integer, List<EffortFact>>();
    for (var effort : tally.all()) {
      var known = Arrays.stream(effort.runBy()).filter(seenActors::has).toArray();
      for (int actor : known.length == 0 ? new int[] {-1} : known) {
        byActor.computeIfAbsent(actor, any -> new ArrayList<>()).add(effort);
      }
    }
    Comparator<Integer> unknownLast = Comparator.comparing(actor -> actor < 0);
    var order =
        unknownLast
            .thenComparing(actor -> -served(byActor.getOrDefault(actor, List.of())))
            .thenComparing(actor -> actor < 0 ? "" : view.snapshot().actors().get(actor).key());
    var sorted = new TreeMap<Integer, List<EffortFact>>(order);
    sorted.putAll(byActor);
    return sorted.entrySet().stream()
        .map(entry -> provider(entry.getKey(), entry.getValue()))
        .toList();
  }

  private long served(List<EffortFact> efforts) {
    long sum = 0;
    for (var effort : Wholes.counted(view, efforts, CellTally::people)) {
      var people = CellTally.people(effort);
      sum += people == null ? 0 : people;
    }
    return sum;
  }

  private CoverageProvider provider(int actor, List<EffortFact> run) {
    var refs =
        run.stream()
            .sorted(Comparator.comparing(EffortFact::key))
            .map(effort -> view.snapshot().<Effort>ref(effort))
            .toList();
    Ref<Actor> who = actor < 0 ? null : view.snapshot().actorRef(actor);
    return new CoverageProvider(who, refs);
  }

  private Map<ExclusionReason, Integer> hiddenNeeds(int cell) {
    return hidden(unseenNeeds, need -> isPart(need, cell));
  }

  private boolean isPart(NeedFact need, int cell) {
    return axes.conceptOf(need) >= 0
        && axes.concepts().isWithin(axes.conceptOf(need), axes.concept(cell))
        && axes.places().isWithin(need.place(), axes.place(cell))
        && axes.populations().isWithin(need.population(), axes.population(cell));
  }

  private Map<ExclusionReason, Integer> hiddenEfforts(int cell) {
    return hidden(unseenEfforts, effort -> efforts.wouldWorkIn(effort, cell));
  }

  private <F extends Fact> Map<ExclusionReason, Integer> hidden(
      List<F> facts, Function<F, Boolean> isMeant) {
    var counts = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    for (var fact : facts) {
      if (isMeant.apply(fact)) {
        view.exclusion(fact).ifPresent(reason -> counts.merge(reason, 1, Integer::sum));
      }
    }
    return counts;
  }
}
