package org.weft.analytics.gaps;

/// Who asks for a seat.
public enum SeatRequirement {
  ARGUMENT,
  TEMPLATE,
  COLLABORATION,
  DEFAULT
}
