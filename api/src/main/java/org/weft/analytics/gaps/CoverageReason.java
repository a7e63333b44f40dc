package org.weft.analytics.gaps;

/// Why a cell has its status; each reason belongs to one status.
public enum CoverageReason {
  NO_NEED(CoverageStatus.COVERED),
  MEETS_THRESHOLD(CoverageStatus.COVERED),
  FEW_PROVIDERS(CoverageStatus.THIN),
  BELOW_THRESHOLD(CoverageStatus.THIN),
  KNOWN_PART_BELOW_THRESHOLD(CoverageStatus.THIN),
  NOBODY_PROVIDES(CoverageStatus.UNCOVERED),
  NEED_UNKNOWN(CoverageStatus.UNKNOWN),
  NEED_INCOMPLETE(CoverageStatus.UNKNOWN),
  NOT_SURVEYED(CoverageStatus.UNKNOWN),
  EFFORTS_UNCERTAIN(CoverageStatus.UNKNOWN),
  PEOPLE_UNKNOWN(CoverageStatus.UNKNOWN);

  private final CoverageStatus status;

  CoverageReason(CoverageStatus status) {
    this.status = status;
  }

  public CoverageStatus status() {
    return status;
  }
}
