package org.weft.analytics.gaps;

/// Which numbers of efforts stand for the people served.
public enum CoverageBasis {
  REACHED,
  CAPACITY,
  REACHED_AND_CAPACITY
}
