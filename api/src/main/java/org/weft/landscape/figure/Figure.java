package org.weft.landscape.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Period;
import org.weft.landscape.Ref;

/// One number with everything that a reader needs to trust it.
///
/// @param metric id of its definition in the metric catalog, such as `power.hhi`
/// @param value null when it cannot be computed; `notEvaluable` then says why
/// @param notEvaluable the reason, null when there is a value
/// @param period the period asked, null for all time up to `asOf`
/// @param factsUsed the facts it rests on, ordered by kind and key, each once
/// @param excluded facts left out, by reason, in the order of the reasons; empty when none
/// @param unknownShare share of the base that is not known, in 0..1; null where that has no meaning
/// @param hypothetical whether it is of a landscape that could be, not of the one recorded
public record Figure(
    String metric,
    @Nullable Double value,
    @Nullable String notEvaluable,
    @Nullable Period period,
    LocalDate asOf,
    EvidenceBasis evidence,
    long landscapeVersion,
    List<Ref<?>> factsUsed,
    List<Exclusion> excluded,
    @Nullable Double unknownShare,
    boolean hypothetical) {

  /// @throws IllegalArgumentException unless there is either a value or a reason why there is none
  public Figure {
    if ((value == null) == (notEvaluable == null)) {
      throw new IllegalArgumentException(metric + ": needs either a value or a reason");
    }
    excluded = List.copyOf(excluded);
  }
}
