package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.duplication.Comparison.Decided;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.Period;
import org.weft.landscape.view.EffortFact;

/// The level of one effort beside a proposal.
///
/// | | same place | same service or population | both of them | same time | known free capacity |
/// |---|---|---|---|---|---|
/// | `FRAGMENTATION` (and the same issue) | yes | | | | |
/// | `OVERLAP` | yes | yes | | | |
/// | `DUPLICATION` | yes | yes | yes | yes | yes |
///
/// Unknown is not yes: with capacity or reach unknown, or the effort suspended, the level stays
/// `OVERLAP`, and what is not proven is said. GAO also counts similar goals as overlap; a goal is
/// not coded here, so it does not raise a level. Source: GAO-15-49SP (2015).
final class Levels {

  private Levels() {}

  static Decided decide(
      Proposal proposal, EffortFact effort, SharedCodes shared, @Nullable Period overlap) {
    if (!shared.has(CellDimension.PLACE)) {
      return withoutPlace(proposal, effort, shared);
    }
    boolean service = shared.has(CellDimension.SERVICE);
    boolean population = shared.has(CellDimension.POPULATION);
    if (service && population && overlap != null) {
      return byCapacity(effort);
    }
    if (service || population) {
      return new Decided(DuplicationLevel.OVERLAP, open(proposal, effort));
    }
    return shared.has(CellDimension.ISSUE)
        ? new Decided(DuplicationLevel.FRAGMENTATION, open(proposal, effort))
        : new Decided(null, List.of());
  }

  private static Decided withoutPlace(Proposal proposal, EffortFact effort, SharedCodes shared) {
    boolean sameWork = shared.has(CellDimension.SERVICE) || shared.has(CellDimension.ISSUE);
    var sentence = notStated(proposal, effort, CellDimension.PLACE);
    return new Decided(null, sameWork && sentence != null ? List.of(sentence) : List.of());
  }

  private static Decided byCapacity(EffortFact effort) {
    if (effort.status() == EffortStatus.SUSPENDED) {
      return overlap("The effort is suspended: whether its capacity can be used is not known.");
    }
    if (effort.capacity() == null) {
      return overlap("The capacity of the effort is not known, so free capacity is not proven.");
    }
    if (effort.reached() == null) {
      return overlap("Whom the effort reaches is not known, so free capacity is not proven.");
    }
    return effort.capacity() > effort.reached()
        ? new Decided(DuplicationLevel.DUPLICATION, List.of())
        : new Decided(DuplicationLevel.OVERLAP, List.of());
  }

  private static Decided overlap(String notProven) {
    return new Decided(DuplicationLevel.OVERLAP, List.of(notProven));
  }

  private static List<String> open(Proposal proposal, EffortFact effort) {
    var open = new ArrayList<String>();
    for (var dimension : List.of(CellDimension.SERVICE, CellDimension.POPULATION)) {
      var sentence = notStated(proposal, effort, dimension);
      if (sentence != null) {
        open.add(sentence);
      }
    }
    return List.copyOf(open);
  }

  private static @Nullable String notStated(
      Proposal proposal, EffortFact effort, CellDimension dimension) {
    if (proposal.codes(dimension).length == 0) {
      return "The " + dimension.plural() + " of the proposal are not stated.";
    }
    return dimension.of(effort).length == 0
        ? "The " + dimension.plural() + " of the effort are not stated."
        : null;
  }
}
