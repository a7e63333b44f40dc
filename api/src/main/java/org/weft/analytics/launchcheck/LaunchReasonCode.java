package org.weft.analytics.launchcheck;

/// Kinds of reasons of a launch check.
public enum LaunchReasonCode {
  DUPLICATES,
  OVERLAPS,
  PARALLEL_NEEDED,
  TRIED_BEFORE,
  UNCOVERED,
  THIN,
  COVERED,
  SEAT_MISSING,
  ONE_SOURCE,
  ONE_DECIDER,
  SHARES_FUNDERS,
  SHARES_PEOPLE
}
