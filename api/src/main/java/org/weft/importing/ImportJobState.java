package org.weft.importing;

/// Whether an import still runs, and how it ended.
enum ImportJobState {
  RUNNING,
  /// It ended by itself; its result says what it did.
  DONE,
  /// Somebody ended it; nothing was written.
  CANCELLED,
  /// It could not go on; nothing was written.
  FAILED;

  boolean isEnded() {
    return this != RUNNING;
  }
}
