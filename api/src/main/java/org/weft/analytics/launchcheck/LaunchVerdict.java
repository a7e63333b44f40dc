package org.weft.analytics.launchcheck;

/// What to do about a proposal.
public enum LaunchVerdict {
  EXTEND_EXISTING,
  PARTNER,
  PROCEED_WITH_CONDITIONS,
  PROCEED,
  INSUFFICIENT_DATA
}
