package org.weft.landscape;

/// Where an effort stands. Source: IATI ActivityStatus 1 to 6.
public enum EffortStatus {
  PIPELINE,
  IMPLEMENTATION,
  FINALISATION,
  CLOSED,
  CANCELLED,
  SUSPENDED
}
