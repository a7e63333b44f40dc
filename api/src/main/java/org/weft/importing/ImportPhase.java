package org.weft.importing;

/// What an import is at, in this order.
public enum ImportPhase {
  /// It waits for others to end.
  WAITING(0),
  /// The bytes of its files are looked at: charset, size, format.
  CHECKING(0.05),
  /// Its importer reads.
  READING(0.15),
  /// What was read is compared with what is there.
  COMPARING(0.3),
  /// Rows are written.
  WRITING(0.5),
  /// It has ended.
  ENDED(0);

  private final double portion;

  ImportPhase(double portion) {
    this.portion = portion;
  }

  /// How much of the time it takes. Our estimate, for a first import; all phases sum to 1.
  double portion() {
    return portion;
  }
}
