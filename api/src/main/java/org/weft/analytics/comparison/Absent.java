package org.weft.analytics.comparison;

/// In place of a value that an answer does not have.
///
/// @param reason a sentence
record Absent(String reason) {

  static final Absent NOT_THERE = new Absent("The answer has no such element");
  static final Absent OTHER_UNIT = new Absent("In another currency, unit or basis");
}
