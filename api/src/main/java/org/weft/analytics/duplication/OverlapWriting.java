package org.weft.analytics.duplication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.duplication.OverlapCells.Group;
import org.weft.landscape.Actor;
import org.weft.landscape.Effort;
import org.weft.landscape.Period;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Wholes;

/// Writes out a cluster: its efforts, pairs and figures.
final class OverlapWriting {

  /// Our choice: 300 pairs are more than anybody reads.
  static final int MOST_SHOWN = 25;

  private static final Comparator<EffortFact> MOST_PEOPLE_FIRST =
      Comparator.comparing(
              EffortFact::reached, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
          .thenComparing(EffortFact::key);

  private final LandscapeView view;
  private final OverlapCells cells;
  private final OverlapPairs pairs;

  OverlapWriting(LandscapeView view, OverlapCells cells) {
    this.view = view;
    this.cells = cells;
    this.pairs = new OverlapPairs(view);
  }

  OverlapCluster write(Group group) {
    var efforts = cells.efforts(group.cell()).stream().sorted(MOST_PEOPLE_FIRST).toList();
    var shown = efforts.stream().limit(MOST_SHOWN).toList();
    var shared = shared(efforts);
    var compared = pairs.among(shown);
    var needs = UnmetNeeds.of(view, asProposal(shared));
    var unmet = needs.figure();
    var parallel = parallel(unmet, efforts);
    var snapshot = view.snapshot();
    return new OverlapCluster(
        shown.stream().map(effort -> snapshot.<Effort>ref(effort)).toList(),
        efforts.size(),
        efforts.size() > MOST_SHOWN,
        compared.stream()
            .map(OverlapPair::level)
            .max(Comparator.naturalOrder())
            .orElse(DuplicationLevel.OVERLAP), // none when those shown are one line of wholes
        shared.refs(snapshot, CellDimension.ISSUE),
        shared.refs(snapshot, CellDimension.SERVICE),
        shared.refs(snapshot, CellDimension.POPULATION),
        shared.refs(snapshot, CellDimension.PLACE),
        compared,
        (int) compared.stream().filter(pair -> !pair.isTied()).count(),
        actors(shown),
        sum("overlap.reached", efforts, EffortFact::reached),
        sum("overlap.capacity", efforts, EffortFact::capacity),
        sum("overlap.freeCapacity", efforts, Comparison::free),
        unmet,
        parallel.needed(),
        parallel.reason());
  }

  /// What all of them have in common.
  private SharedCodes shared(List<EffortFact> efforts) {
    var first = efforts.getFirst();
    var shared =
        new SharedCodes(first.issues(), first.services(), first.populations(), first.places());
    for (var effort : efforts) {
      shared = SharedCodes.of(view.snapshot(), asProposal(shared), effort);
    }
    return shared;
  }

  private Proposal asProposal(SharedCodes codes) {
    return new Proposal(
        null,
        new ProposalText(null, null),
        codes.issues(),
        codes.services(),
        codes.populations(),
        codes.places(),
        new Period(view.asOf(), view.asOf()),
        null,
        -1,
        new int[0]);
  }

  private List<Ref<Actor>> actors(List<EffortFact> efforts) {
    return efforts.stream()
        .flatMapToInt(effort -> Arrays.stream(effort.runBy()))
        .distinct()
        .filter(actor -> view.sees(view.snapshot().actors().get(actor)))
        .mapToObj(actor -> view.snapshot().<Actor>actorRef(actor))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private Figure sum(
      String metric, List<EffortFact> efforts, Function<EffortFact, @Nullable Integer> people) {
    var known = efforts.stream().filter(effort -> people.apply(effort) != null).toList();
    long sum = 0;
    for (var effort : Wholes.counted(view, known, people)) {
      var some = people.apply(effort);
      sum += some == null ? 0 : some;
    }
    var figures =
        Figures.of(view, null)
            .from(known)
            .unknown((double) (efforts.size() - known.size()) / efforts.size());
    return known.isEmpty()
        ? figures.notEvaluable(metric, "None of these efforts states it.")
        : figures.figure(metric, sum);
  }

  private static ParallelNeed.Judged parallel(Figure unmet, List<EffortFact> efforts) {
    var people = unmet.value();
    if (people != null && people > 0) {
      return new ParallelNeed.Judged(
          true,
          "Of those whom all of them are for, at least "
              + people.longValue()
              + " people in need are reached by nobody.");
    }
    boolean isAnyOpen = false;
    boolean isAnyUnknown = false;
    for (var effort : efforts) {
      var free = Comparison.free(effort);
      isAnyOpen |= free != null && free > 0;
      isAnyUnknown |= free == null;
    }
    if (!isAnyOpen && !isAnyUnknown) {
      return new ParallelNeed.Judged(true, "Every one of these efforts is full.");
    }
    if (people == null) {
      return new ParallelNeed.Judged(
          null, "Whether those whom all of them are for still need more is not known.");
    }
    return isAnyOpen
        ? new ParallelNeed.Judged(
            false, "The recorded need of those whom all of them are for is met.")
        : new ParallelNeed.Judged(
            null, "Recorded need is met; whether these efforts are full is not known.");
  }
}
