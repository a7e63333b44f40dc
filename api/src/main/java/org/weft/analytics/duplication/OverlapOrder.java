package org.weft.analytics.duplication;

/// What makes a cluster come first.
public enum OverlapOrder {
  EFFORTS,
  PEOPLE
}
