package org.weft.landscape;

/// How a collaboration decides.
public enum DecisionRule {
  MAJORITY,
  SUPERMAJORITY,
  CONSENSUS,
  UNANIMITY,
  LEAD_DECIDES
}
