package org.weft.analytics.power;

/// When a finding signals.
///
/// @param statement what is the case when it does
/// @param source where the rule or its threshold is from
record Rule(String statement, String source) {

  @Override
  public String toString() {
    return statement + " (" + source + ").";
  }
}
