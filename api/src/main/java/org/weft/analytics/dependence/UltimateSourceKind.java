package org.weft.analytics.dependence;

/// What sort of end a trace has.
public enum UltimateSourceKind {
  /// An actor of whom no intake is recorded.
  ORIGIN,
  /// No giver is recorded.
  UNKNOWN,
  /// An actor raised it itself.
  OWN,
  /// Actors that only fund each other.
  CLOSED_LOOP
}
