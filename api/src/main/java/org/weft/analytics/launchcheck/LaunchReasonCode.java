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
  PARTNER_ON_ONE_SOURCE,
  PARTNER_RUNS_OUT,
  ONE_DECIDER,
  SHARES_FUNDERS,
  SHARES_PEOPLE
}
