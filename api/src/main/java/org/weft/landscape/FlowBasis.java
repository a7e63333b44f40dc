package org.weft.landscape;

/// Whether an amount was promised or paid; the two are never added.
public enum FlowBasis {
  COMMITTED,
  DISBURSED
}
