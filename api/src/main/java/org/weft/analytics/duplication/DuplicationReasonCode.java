package org.weft.analytics.duplication;

/// Kinds of reasons for a level.
public enum DuplicationReasonCode {
  SAME_PLACE,
  SAME_ISSUE,
  SAME_SERVICE,
  SAME_POPULATION,
  SAME_TIME,
  OTHER_TIME,
  FREE_CAPACITY,
  FULL,
  SUSPENDED,
  NOT_BEGUN,
  OWN_EFFORT,
  PARTNER_EFFORT,
  SIMILAR_TEXT
}
