package org.weft.landscape;

/// Whether an amount was planned, promised or paid; these are never added. What was only planned is
/// listed, and counts in no answer.
public enum FlowBasis {
  COMMITTED,
  DISBURSED,
  PLANNED
}
