package org.weft.analytics.gaps;

/// Whether a required seat is filled; `MISSING` only where enough is recorded to say so.
public enum RequiredSeatStatus {
  FILLED,
  MISSING,
  UNKNOWN
}
