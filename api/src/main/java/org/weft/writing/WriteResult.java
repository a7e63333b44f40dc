package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one write did.
///
/// @param version the landscape's version afterwards; null when there is no such landscape
/// @param outcomes one per draft, in the order of the drafts
/// @param problems in the order of the drafts; empty when everything was right
/// @param counters what the database itself counted; all zero when nothing was changed
public record WriteResult(
    @Nullable Long version,
    List<DraftOutcome> outcomes,
    List<Problem> problems,
    GraphCounters counters) {

  public WriteResult {
    outcomes = List.copyOf(outcomes);
    problems = List.copyOf(problems);
  }

  /// Drafts that made something new.
  public int createdCount() {
    return count(WriteOutcome.CREATED);
  }

  /// Drafts that changed something.
  public int updatedCount() {
    return count(WriteOutcome.UPDATED);
  }

  /// Drafts that stated what was there already.
  public int unchangedCount() {
    return count(WriteOutcome.UNCHANGED);
  }

  /// Drafts that were not written.
  public int refusedCount() {
    return count(null);
  }

  private int count(@Nullable WriteOutcome wanted) {
    return (int) outcomes.stream().filter(one -> one.outcome() == wanted).count();
  }
}
