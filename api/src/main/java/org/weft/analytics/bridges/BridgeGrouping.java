package org.weft.analytics.bridges;

/// What makes a community.
public enum BridgeGrouping {
  SECTORS,
  PLACES,
  DETECTED
}
