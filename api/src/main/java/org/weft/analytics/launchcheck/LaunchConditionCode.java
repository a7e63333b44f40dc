package org.weft.analytics.launchcheck;

/// Kinds of conditions of a launch.
public enum LaunchConditionCode {
  COORDINATE,
  LEARN_FROM_PRIOR,
  SHOW_ADDED_VALUE,
  FILL_SEAT,
  SPREAD_MONEY,
  SPREAD_VOTES,
  ANSWER_QUESTION
}
