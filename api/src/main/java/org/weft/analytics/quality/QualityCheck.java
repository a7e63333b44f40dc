package org.weft.analytics.quality;

/// What is looked for.
public enum QualityCheck {
  UNKNOWN_FIELD,
  ONLY_CLAIMED,
  WITHOUT_SOURCE,
  AGE_UNKNOWN,
  STALE,
  ENDED_REFERENCE,
  SAME_NAME,
  SAME_WEBSITE,
  SAME_IDENTIFIER,
  SEVERAL_IDENTIFIERS,
  SAME_CODE
}
