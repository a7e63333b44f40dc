package org.weft.analytics.duplication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;

/// When a proposal would run, as the caller wrote it, not yet checked.
public record ProposalPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {

  /// @throws InvalidArgumentException if it ends before it starts
  Period checked() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidArgumentException(
          "proposal.period.to", to, "must not be before from: " + from);
    }
    return new Period(from, to);
  }
}
