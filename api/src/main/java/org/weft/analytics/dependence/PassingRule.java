package org.weft.analytics.dependence;

/// How much an actor that lost intake still passes on, as long as it does not fall.
public enum PassingRule {
  /// The share of its intake that it still gets.
  IN_PROPORTION,
  /// All, out of what it has put by.
  IN_FULL
}
