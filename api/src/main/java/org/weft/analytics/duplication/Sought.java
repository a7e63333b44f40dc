package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weft.landscape.EntityKind;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.meaning.NearText;

/// The efforts of a view that may matter to a proposal, held against it and sorted out: those that
/// {@link EffortIndex} finds by codes and those that a text suggests.
///
/// @param matches candidates that run or are announced, best first
/// @param over what is over and did alike in the same places
/// @param excluded efforts that would be in one of the two, but are not seen; by reason
record Sought(
    List<Comparison> matches, List<Comparison> over, Map<ExclusionReason, Integer> excluded) {

  static Sought of(
      LandscapeView view,
      Proposal proposal,
      List<TextCandidate> byWords,
      List<NearText> byMeaning) {
    var search = new Search(view, proposal, scores(byWords), cosines(byMeaning));
    var near = EffortIndex.of(view.snapshot()).near(proposal);
    Stream.of(search.scores, search.cosines)
        .flatMap(found -> found.keySet().stream())
        .forEach(key -> view.snapshot().find(EntityKind.EFFORT, key).ifPresent(near::set));
    near.stream().mapToObj(view.snapshot().efforts()::get).forEach(search::sortOut);
    search.matches.sort(Comparison.BEST_FIRST);
    return new Sought(search.matches, search.over, search.excluded);
  }

  private static Map<String, Double> scores(List<TextCandidate> candidates) {
    var scores = new HashMap<String, Double>();
    candidates.forEach(found -> scores.merge(found.effortKey(), found.score(), Math::max));
    return scores;
  }

  private static Map<String, Double> cosines(List<NearText> candidates) {
    var cosines = new HashMap<String, Double>();
    candidates.forEach(found -> cosines.merge(found.effortKey(), found.cosine(), Math::max));
    return cosines;
  }

  private static final class Search {

    private final LandscapeView view;
    private final Proposal proposal;
    private final Map<String, Double> scores;
    private final Map<String, Double> cosines;
    private final LeafCells cells;
    private final Running running;
    private final List<Comparison> matches = new ArrayList<>();
    private final List<Comparison> over = new ArrayList<>();
    private final Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);

    Search(
        LandscapeView view,
        Proposal proposal,
        Map<String, Double> scores,
        Map<String, Double> cosines) {
      this.view = view;
      this.proposal = proposal;
      this.scores = scores;
      this.cosines = cosines;
      this.cells = LeafCells.of(view.snapshot());
      this.running = new Running(view);
    }

    void sortOut(EffortFact effort) {
      var comparison = compare(effort);
      boolean isOver = running.isOver(effort);
      if (!(isOver ? didAlike(comparison) : comparison.isCandidate())) {
        return;
      }
      var exclusion = running.exclusion(effort);
      if (exclusion.isPresent()) {
        excluded.merge(exclusion.get(), 1, Integer::sum);
      } else {
        (isOver ? over : matches).add(comparison);
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
          cosines.get(effort.key()),
          Levels.decide(proposal, effort, shared, overlap));
    }

    private static boolean didAlike(Comparison comparison) {
      return comparison.shared().has(CellDimension.PLACE)
          && (comparison.shared().has(CellDimension.SERVICE)
              || comparison.shared().has(CellDimension.ISSUE));
    }
  }
}
