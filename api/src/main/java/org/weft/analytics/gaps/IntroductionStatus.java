package org.weft.analytics.gaps;

/// Whether somebody in the room can introduce a candidate.
public enum IntroductionStatus {
  FOUND,
  NONE,
  NOT_REACHED
}
