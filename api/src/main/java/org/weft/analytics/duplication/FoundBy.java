package org.weft.analytics.duplication;

/// How an effort came to be compared.
public enum FoundBy {
  SHARED_CODES,
  SUGGESTED_BY_TEXT,
  SUGGESTED_BY_MEANING
}
