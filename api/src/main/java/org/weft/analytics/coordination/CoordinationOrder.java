package org.weft.analytics.coordination;

/// By what coordination gaps are ordered.
public enum CoordinationOrder {
  CELLS,
  PEOPLE
}
