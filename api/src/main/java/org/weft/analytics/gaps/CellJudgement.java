package org.weft.analytics.gaps;

import org.jspecify.annotations.Nullable;

/// The status of one cell, and why.
///
/// **Definition** With need N (people), people served s (reached; capacity where that is not
/// stated) by the efforts that lie wholly in the cell, s⁺ by those around it as well, providers p,
/// threshold τ and minimum k. No need recorded: UNKNOWN. N = 0: COVERED. p = 0: UNCOVERED if
/// somebody looked, else UNKNOWN. p < k: THIN. s ÷ N ≥ τ: COVERED; UNKNOWN where N is known for
/// some parts only, since the true need is larger. s⁺ ÷ N < τ, or 0 < s ÷ N < τ: THIN. Otherwise
/// UNKNOWN.
///
/// **Range** One of four statuses, each with the reasons of {@link CoverageReason}.
///
/// **Reading** THIN by `KNOWN_PART_BELOW_THRESHOLD` may be better than it looks. COVERED says
/// nothing about quality, nor that the same people were not counted twice.
///
/// **Cost** Constant, given the sums.
///
/// **Source** Domain metrics 5.2.1; the matrix after OCHA's 3W, which has no cut-off; thresholds
/// are the caller's.
///
/// @param unmet people in need and not served, null when not known
record CellJudgement(CoverageReason reason, @Nullable Double unmet) {

  static CellJudgement of(
      CoverageQuestion question, @Nullable CellNeed need, CellTally tally, boolean isSurveyed) {
    var reason = reason(question, need, tally, isSurveyed);
    return new CellJudgement(reason, need == null ? null : unmet(reason, need, tally));
  }

  CoverageStatus status() {
    return reason.status();
  }

  private static CoverageReason reason(
      CoverageQuestion question, @Nullable CellNeed need, CellTally tally, boolean isSurveyed) {
    if (need == null) {
      return CoverageReason.NEED_UNKNOWN;
    }
    if (need.people() == 0) {
      return need.isComplete() ? CoverageReason.NO_NEED : CoverageReason.NEED_INCOMPLETE;
    }
    if (tally.providers() == 0) {
      if (tally.isUncertain()) {
        return CoverageReason.EFFORTS_UNCERTAIN;
      }
      return isSurveyed ? CoverageReason.NOBODY_PROVIDES : CoverageReason.NOT_SURVEYED;
    }
    return tally.providers() < question.minimumProviders()
        ? CoverageReason.FEW_PROVIDERS
        : reasonByPeople(question.threshold() * need.people(), need, tally);
  }

  private static CoverageReason reasonByPeople(double enough, CellNeed need, CellTally tally) {
    var served = tally.served();
    if (served != null && served >= enough) {
      return need.isComplete() ? CoverageReason.MEETS_THRESHOLD : CoverageReason.NEED_INCOMPLETE;
    }
    var servedAtMost = tally.servedAtMost();
    if (servedAtMost != null && servedAtMost < enough && !tally.isUncertain()) {
      return CoverageReason.BELOW_THRESHOLD;
    }
    return served != null && served > 0
        ? CoverageReason.KNOWN_PART_BELOW_THRESHOLD
        : CoverageReason.PEOPLE_UNKNOWN;
  }

  private static @Nullable Double unmet(CoverageReason reason, CellNeed need, CellTally tally) {
    var served = tally.served();
    return switch (reason) {
      case NO_NEED -> 0.0;
      case NOBODY_PROVIDES -> (double) need.people();
      case NEED_UNKNOWN, NEED_INCOMPLETE, NOT_SURVEYED, EFFORTS_UNCERTAIN -> null;
      case MEETS_THRESHOLD,
          FEW_PROVIDERS,
          BELOW_THRESHOLD,
          KNOWN_PART_BELOW_THRESHOLD,
          PEOPLE_UNKNOWN ->
          served == null ? null : (double) Math.max(0, need.people() - served);
    };
  }
}
