package org.weft.operations;

/// Whether an operation still runs, and how it ended.
public enum OperationState {
  RUNNING,
  /// It ended by itself; there is a result.
  DONE,
  /// Somebody ended it.
  CANCELLED,
  /// It could not go on.
  FAILED;

  boolean isEnded() {
    return this != RUNNING;
  }
}
