package org.weft.reconciling;

/// What is made of two records.
public enum Verdict {
  /// One actor: they have a register number in common, none in conflict, and names that fit.
  SAME,
  /// Perhaps one actor: a person decides.
  IN_DOUBT,
  /// Two actors.
  DIFFERENT
}
