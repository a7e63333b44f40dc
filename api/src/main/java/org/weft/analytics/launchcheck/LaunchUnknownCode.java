package org.weft.analytics.launchcheck;

/// Kinds of what a launch check does not know.
public enum LaunchUnknownCode {
  PROPOSAL_NOT_STATED,
  CELL_STATUS,
  LEVEL_NOT_PROVEN,
  OPENNESS,
  SEAT,
  PLANNED_MONEY,
  ORIGIN_OF_MONEY,
  PLANNED_VOTES
}
