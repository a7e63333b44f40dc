package org.weft.analytics.duplication;

/// What to do about an existing effort.
public enum DuplicationMove {
  EXTEND,
  PARTNER,
  COORDINATE,
  PROCEED
}
