package org.weft.writing;

import java.util.List;
import java.util.function.Predicate;

/// What a batch would do to the graph.
///
/// @param changes the facts that differ afterwards, by kind and key
/// @param outcomes one per draft
/// @param problems by draft, then field
/// @param targets the kind of what an actor key names: an organization or a collaboration
record Plan(
    List<PlannedFact> changes,
    List<DraftOutcome> outcomes,
    List<Problem> problems,
    Targets targets) {

  /// Finds the fact that a reference means.
  interface Targets {

    FactId target(FactField field, String key);
  }

  /// The same plan, of some facts only.
  Plan of(Predicate<PlannedFact> isWanted) {
    return new Plan(changes.stream().filter(isWanted).toList(), outcomes, problems, targets);
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }
}
