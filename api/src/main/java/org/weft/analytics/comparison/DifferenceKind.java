package org.weft.analytics.comparison;

/// How two views differ at one place of their answers; in the order in which differences are told.
public enum DifferenceKind {
  CHANGED,
  BECAME_UNKNOWN,
  BECAME_KNOWN,
  NUMBER,
  APPEARED,
  WENT
}
