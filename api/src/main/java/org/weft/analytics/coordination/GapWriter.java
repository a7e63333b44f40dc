package org.weft.analytics.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weft.analytics.coordination.GapSearch.Gap;
import org.weft.landscape.Actor;
import org.weft.landscape.Collaboration;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.NeedFact;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.TieFact;

/// Writes out a gap: where the two meet, what else is recorded between them, whom they share.
final class GapWriter {

  private static final int MOST_MEETINGS = 20;

  private final Meetings meetings;
  private final Presence presence;
  private final LandscapeView view;

  GapWriter(Meetings meetings) {
    this.meetings = meetings;
    this.presence = meetings.presence();
    this.view = presence.grid().view();
  }

  CoordinationGap write(Gap gap) {
    int[] spots = presence.meetings(gap.one(), gap.other());
    var ties = meetings.bonds().notCounted(gap.one(), gap.other());
    return new CoordinationGap(
        view.snapshot().actorRef(gap.one()),
        view.snapshot().actorRef(gap.other()),
        sharedCells(gap, spots, ties),
        peopleInNeed(gap, spots),
        meetings(spots),
        tieRecord(ties),
        sharedFunders(gap),
        competition(gap),
        bothIn(gap));
  }

  private Figure sharedCells(Gap gap, int[] spots, List<TieFact> ties) {
    var excluded = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    ties.forEach(
        tie -> view.exclusion(tie).ifPresent(reason -> excluded.merge(reason, 1, Integer::sum)));
    return Figures.of(view, null)
        .from(efforts(gap, spots))
        .without(excluded)
        .figure("coordination.sharedCells", gap.cells());
  }

  private List<EffortFact> efforts(Gap gap, int[] spots) {
    var found = new ArrayList<EffortFact>();
    for (int spot : spots) {
      found.addAll(presence.effortsOf(gap.one(), spot));
      found.addAll(presence.effortsOf(gap.other(), spot));
    }
    return found;
  }

  private Figure peopleInNeed(Gap gap, int[] spots) {
    double people = 0;
    double known = 0;
    var facts = new ArrayList<NeedFact>();
    for (int spot : spots) {
      int theme = presence.theme(spot);
      people += meetings.people().people(theme, presence.place(spot));
      known += meetings.people().known(theme, presence.place(spot));
      facts.addAll(meetings.people().facts(theme, presence.place(spot)));
    }
    var figures = Figures.of(view, null).from(facts).unknown(Math.max(0, 1 - known / gap.cells()));
    return known == 0
        ? figures.notEvaluable(
            "coordination.peopleInNeed", "No need is recorded for a cell in which the two meet.")
        : figures.figure("coordination.peopleInNeed", people);
  }

  private List<CoordinationMeeting> meetings(int[] spots) {
    var grid = presence.grid();
    return IntStream.of(spots)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(presence::cells)
                .reversed()
                .thenComparing(spot -> grid.name(presence.theme(spot), presence.place(spot))))
        .limit(MOST_MEETINGS)
        .map(spot ->
            new CoordinationMeeting(
                grid.issue(presence.theme(spot)),
                grid.service(presence.theme(spot)),
                grid.populationRef(presence.theme(spot)),
                grid.place(presence.place(spot)),
                presence.cells(spot)))
        .toList();
  }

  private CoordinationTieRecord tieRecord(List<TieFact> ties) {
    var shown =
        ties.stream()
            .filter(tie -> !view.exclusion(tie).equals(Optional.of(ExclusionReason.NOT_VISIBLE)))
            .toList();
    if (shown.isEmpty()) {
      return CoordinationTieRecord.NOT_RECORDED;
    }
    return shown.stream().allMatch(view::sees)
        ? CoordinationTieRecord.OTHER_KIND
        : CoordinationTieRecord.NOT_COUNTED;
  }

  private Map<Integer, List<FlowFact>> funders(int actor) {
    return view.flowsInto(actor)
        .filter(flow -> flow.kind() == ResourceKind.MONEY)
        .filter(flow -> flow.from() >= 0 && flow.from() != actor)
        .filter(flow -> view.sees(view.snapshot().actors().get(flow.from())))
        .collect(Collectors.groupingBy(FlowFact::from));
  }

  private List<Ref<Actor>> sharedFunders(Gap gap) {
    var shared = new HashSet<>(funders(gap.one()).keySet());
    shared.retainAll(funders(gap.other()).keySet());
    return shared.stream()
        .map(actor -> view.snapshot().<Actor>actorRef(actor))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private Figure competition(Gap gap) {
    var ours = funders(gap.one());
    var theirs = funders(gap.other());
    var figures = Figures.of(view, null);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return figures.notEvaluable(
          "coordination.competition", "No funder of one of the two is recorded.");
    }
    var facts = new ArrayList<Fact>();
    ours.values().forEach(facts::addAll);
    theirs.values().forEach(facts::addAll);
    int allCells =
        Presence.allCellsOf(presence.grid(), gap.one())
            + Presence.allCellsOf(presence.grid(), gap.other())
            - gap.cells();
    return figures
        .from(facts)
        .figure(
            "coordination.competition",
            jaccard(ours.keySet(), theirs.keySet()) * gap.cells() / allCells);
  }

  private static double jaccard(Set<Integer> ours, Set<Integer> theirs) {
    var all = new HashSet<>(ours);
    all.addAll(theirs);
    return (double) (ours.size() + theirs.size() - all.size()) / all.size();
  }

  private List<Ref<Collaboration>> bothIn(Gap gap) {
    var theirs =
        view.seatsHeldBy(gap.other()).map(SeatFact::collaboration).collect(Collectors.toSet());
    var both = new TreeSet<Integer>();
    view.seatsHeldBy(gap.one())
        .map(SeatFact::collaboration)
        .filter(theirs::contains)
        .filter(room -> room >= 0 && view.sees(view.snapshot().actors().get(room)))
        .forEach(both::add);
    return both.stream()
        .map(room -> view.snapshot().<Collaboration>actorRef(room))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }
}
