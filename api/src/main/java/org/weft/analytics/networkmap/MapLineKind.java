package org.weft.analytics.networkmap;

/// What a line between two marks stands for.
public enum MapLineKind {
  TIE,
  FLOW,
  SEAT
}
