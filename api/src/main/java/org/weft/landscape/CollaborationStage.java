package org.weft.landscape;

/// Where a collaboration stands. Source: the first three after Gray 1989.
public enum CollaborationStage {
  PROBLEM_SETTING,
  DIRECTION_SETTING,
  IMPLEMENTATION,
  DORMANT,
  ENDED
}
