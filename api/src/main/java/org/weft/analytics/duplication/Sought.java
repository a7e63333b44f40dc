package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;

/// The efforts of a view, held against a proposal and sorted out.
///
/// An effort is over when it is closed or cancelled or its last day has passed. One that begins
/// after the day asked counts when it is in the pipeline, since it has then been announced; others
/// that the view does not see are counted by reason.
///
/// @param running all that are not over, and touch the places of the proposal
/// @param matches candidates among them, best first
/// @param over what is over and did alike in the same places
record Sought(
    List<EffortFact> running,
    List<Comparison> matches,
    List<Comparison> over,
    Map<ExclusionReason, Integer> excluded) {

  static Sought of(LandscapeView view, Proposal proposal, List<TextCandidate> candidates) {
    var search = new Search(view, proposal, scores(candidates));
    view.snapshot().efforts().forEach(search::sortOut);
    search.matches.sort(Comparison.BEST_FIRST);
    return new Sought(search.running, search.matches, search.over, search.excluded);
  }

  private static Map<String, Double> scores(List<TextCandidate> candidates) {
    var scores = new HashMap<String, Double>();
    candidates.forEach(found -> scores.merge(found.effortKey(), found.score(), Math::max));
    return scores;
  }

  private static final class Search {

    private final LandscapeView view;
    private final Proposal proposal;
    private final Map<String, Double> scores;
    private final LeafCells cells;
    private final List<EffortFact> running = new ArrayList<>();
    private final List<Comparison> matches = new ArrayList<>();
    private final List<Comparison> over = new ArrayList<>();
    private final Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);

    Search(LandscapeView view, Proposal proposal, Map<String, Double> scores) {
      this.view = view;
      this.proposal = proposal;
      this.scores = scores;
      this.cells = new LeafCells(view.snapshot());
    }

    void sortOut(EffortFact effort) {
      var exclusion = view.exclusion(effort);
      boolean otherTime = exclusion.filter(ExclusionReason.OTHER_TIME::equals).isPresent();
      if (exclusion.isPresent() && !(otherTime && (hasEnded(effort) || isAnnounced(effort)))) {
        excluded.merge(exclusion.get(), 1, Integer::sum);
        return;
      }
      var comparison = compare(effort);
      if (isOver(effort)) {
        if (didAlike(comparison)) {
          over.add(comparison);
        }
        return;
      }
      if (comparison.shared().has(CellDimension.PLACE)) {
        running.add(effort);
      }
      if (comparison.isCandidate()) {
        matches.add(comparison);
      }
    }

    private Comparison compare(EffortFact effort) {
      var shared = SharedCodes.of(view.snapshot(), proposal, effort);
      var overlap = Comparison.overlap(proposal.period(), effort.standing().period());
      return new Comparison(
          effort,
          shared,
          cells.count(proposal, effort, shared),
          overlap,
          scores.get(effort.key()),
          Levels.decide(proposal, effort, shared, overlap));
    }

    private boolean isOver(EffortFact effort) {
      return effort.status() == EffortStatus.CLOSED
          || effort.status() == EffortStatus.CANCELLED
          || hasEnded(effort);
    }

    private boolean hasEnded(EffortFact effort) {
      var last = effort.standing().validTo();
      return last != null && last.isBefore(view.asOf());
    }

    private static boolean isAnnounced(EffortFact effort) {
      return effort.status() == EffortStatus.PIPELINE;
    }

    private static boolean didAlike(Comparison comparison) {
      return comparison.shared().has(CellDimension.PLACE)
          && (comparison.shared().has(CellDimension.SERVICE)
              || comparison.shared().has(CellDimension.ISSUE));
    }
  }
}
