package org.weft.analytics.participation;

/// Whether a membership that is claimed was found to hold; in the order of interest.
public enum MembershipStatus {
  /// Somebody checked, and nothing backs it.
  NOT_CONFIRMED,
  /// Nobody is known to have checked.
  NOT_CHECKED,
  VERIFIED
}
