package org.weft.landscape;

/// What a seat is there for; the first six are those that a room needs.
public enum SeatRole {
  ACCOUNTABLE_AUTHORITY,
  IMPLEMENTER,
  AFFECTED_POPULATION,
  FUNDER,
  DATA_HOLDER,
  OPPOSITION,
  BACKBONE,
  CONVENER,
  MEMBER
}
