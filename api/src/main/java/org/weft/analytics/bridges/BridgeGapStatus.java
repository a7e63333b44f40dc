package org.weft.analytics.bridges;

/// What is known of the ties between two communities.
public enum BridgeGapStatus {
  NO_TIE_RECORDED,
  NOTHING_KNOWN
}
