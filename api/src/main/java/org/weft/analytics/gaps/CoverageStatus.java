package org.weft.analytics.gaps;

/// Whether a need is met.
public enum CoverageStatus {
  COVERED,
  THIN,
  UNCOVERED,
  UNKNOWN
}
