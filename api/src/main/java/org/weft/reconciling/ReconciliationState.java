package org.weft.reconciling;

/// What became of the question whether two actors are one.
public enum ReconciliationState {
  /// Nobody decided yet.
  OPEN,
  /// They are one, and were merged.
  ACCEPTED,
  /// They are two, and are not proposed again.
  REJECTED,
  /// They were merged and are two again; not proposed again.
  SPLIT
}
