package org.weft.analytics.dependence;

/// Whether what comes in meets what is spent.
public enum RunwayState {
  /// It does, so the reserves do not run out.
  COVERED,
  /// It does not, and the reserves last for a time.
  RUNS_OUT,
  /// Too little is known.
  UNKNOWN
}
