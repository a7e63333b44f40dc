package org.weft.analytics.coordination;

/// What is recorded between two actors with a coordination gap.
public enum CoordinationTieRecord {
  NOT_RECORDED,
  NOT_COUNTED,
  OTHER_KIND
}
